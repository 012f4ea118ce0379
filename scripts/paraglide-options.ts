/** How the messages of `messages/` become functions, for the build and for `npm run generate` alike. */
export const paraglideOptions = {
	project: './project.inlang',
	outdir: './src/lib/paraglide',
	strategy: ['cookie', 'preferredLanguage', 'baseLocale'] as (
		'cookie' | 'preferredLanguage' | 'baseLocale'
	)[],
	cookieName: 'locale'
};
