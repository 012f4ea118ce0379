/** What is masked in a work sample. */
export type MaskKind = 'name' | 'email' | 'phone' | 'address' | 'handle' | 'link' | 'other';

/** A stretch of text that is to be masked. */
export type Hidden = { kind: MaskKind; start: number; end: number };

const street =
	'(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|court|ct|boulevard|blvd|place|pl|terrace|circle)';

const capitalStreet = street.replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase());

// Each pattern's first group, where it has one, is what is masked; else the whole match is.
const patterns: [MaskKind, RegExp][] = [
	['email', /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu],
	[
		'email',
		/(?<![\p{L}\d._+-])[\p{L}\d._+-]+\s*(?:\(at\)|\[at\]| at )\s*(?:gmail|yahoo|hotmail|outlook|icloud)(?:\s*(?:\.|dot)\s*com)?/giu
	],
	['link', /(?:https?:\/\/|www\.)[^\s$]+/gi],
	['phone', /(?<![\d.])(?:\+?1[\s.-]?)?\(?\d{3}\)?[\s.-]{1,2}\d{3}[\s.-]\d{4}(?!\d)/g],
	['phone', /(?<![\d.,])\d{10}(?![\d,])/g],
	[
		'phone',
		/(?:call|text|phone|cell|number is|llám\p{L}*|llama|tel[eé]fono|celular|n[uú]mero es)[^\d\n]{0,20}(\d{3}[\s.-]?\d{4})(?!\d)/giu
	],
	['handle', /(?<![\p{L}\d.@])@[\p{L}_][\p{L}\d_.]{1,30}/gu],
	[
		'handle',
		/\b(?:snap(?:chat)?|insta(?:gram)?|tik\s?tok|discord|roblox|gamertag|user\s?name|usuario)(?:\s+(?:is|es)\b|\s*[:=])\s*([^\s,;!?]{2,30})/giu
	],
	[
		'address',
		new RegExp(
			`(?<![\\p{L}\\d.])\\d{1,5}\\s+(?:[NSEW]\\.?\\s+)?(?:\\p{Lu}[\\p{L}'.]*\\s+){1,3}${capitalStreet}\\b\\.?`,
			'gu'
		)
	],
	[
		'address',
		new RegExp(
			`\\b(?:live|lives|stay|stays)\\s+(?:at|on)\\s+(\\d{1,5}\\s+(?:[\\p{L}'.]+\\s+){1,4}${street}\\b)`,
			'giu'
		)
	],
	['address', /\b(?:calle|avenida|av\.)\s+(?:[\p{L}]+\s+){1,4}(?:#|n[uú]mero\s+)?\d{1,5}\b/giu]
];

/** Finds e-mail addresses, phone numbers, street addresses, account names and links. */
export function findContactDetails(text: string): Hidden[] {
	return patterns.flatMap(([kind, pattern]) =>
		[...text.matchAll(pattern)].map((match) => {
			const part = match[1] ?? match[0];
			const start = match.index + match[0].lastIndexOf(part);
			return { kind, start, end: start + part.length };
		})
	);
}
