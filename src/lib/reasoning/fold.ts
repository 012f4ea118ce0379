/** Folds a text for search: lower case, no accents, one blank between words. */
export function foldText(text: string): string {
	return text
		.normalize('NFD')
		.replaceAll(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll(/\s+/g, ' ')
		.trim();
}
