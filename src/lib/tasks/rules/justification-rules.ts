import { listFrameTexts, type FileRule, type VariantRule } from './rule.ts';

/** The moves that an exemplar can show, as the analysis of a justification names them. */
export const moveNames = new Set([
	...['claim', 'evidence', 'reason', 'check', 'generalize', 'agree', 'disagree']
]);

const blanks = (text: string) => text.split('___').length - 1;
const locales = ['en', 'es'] as const;

/** Full frames have blanks and end as sentences; the others leave their end open with `…`. */
export const framesAreSentences: VariantRule = (variant) =>
	listFrameTexts(variant).flatMap(({ where, text }) =>
		locales.flatMap((locale) => {
			const frame = text[locale].trim();
			const isFull = where.startsWith('frames.full');
			const faults = [
				isFull && !frame.includes('___') && 'has no blank: ___',
				isFull && !/[.?!]["”»']?$/.test(frame) && 'does not end as a sentence',
				!isFull && !frame.includes('…') && 'leaves nothing open: …',
				!isFull && frame.includes('_') && 'has a blank, which only full frames have',
				/_/.test(frame.replaceAll('___', '')) && 'has a blank that is not ___',
				/\.\.\./.test(frame) && 'has three dots; write …',
				/\$[^\s\d$][^$]*\$/.test(frame) && 'has dollar signs around mathematics; it is plain text',
				!/^["“«¿¡'_…]*\s*[\p{Lu}\d_$…-]/u.test(frame) && 'does not begin with a capital letter'
			];
			return faults.flatMap((fault) => (fault ? [`${where}.${locale} ${fault}: ${frame}`] : []));
		})
	);

/** A full frame has as many blanks in Spanish as in English. */
export const framesAgree: VariantRule = (variant) =>
	listFrameTexts(variant).flatMap(({ where, text: { en, es } }) =>
		blanks(en) === blanks(es)
			? []
			: [`${where} has ${blanks(en)} blanks in English and ${blanks(es)} in Spanish`]
	);

/** Every misconception and word that a task names is in its catalogue. */
export const namesAreKnown: FileRule = ({ source }, { misconceptions, words }) => {
	const knownMisconceptions = new Set(misconceptions.map(({ id }) => id));
	const knownWords = new Set(words.map(({ id }) => id));
	const named = [
		...source.parts.flatMap(({ wrong }) => wrong.map(({ misconception }) => misconception)),
		...source.justification.misconceptions.map(({ misconception }) => misconception),
		...source.exemplars.flatMap(({ misconception }) => misconception ?? [])
	];
	return [
		...[...new Set(named)]
			.filter((id) => !knownMisconceptions.has(id))
			.map((id) => `${id} is not in misconceptions.yaml`),
		...source.justification.words
			.filter((id) => !knownWords.has(id))
			.map((id) => `justification.words: ${id} is not in word-bank.yaml`)
	];
};

const fewestMisconceptions = 2;

/** A task knows at least two ways of going wrong. */
export const knowsMisconceptions: FileRule = ({ source }) => {
	const known = new Set([
		...source.parts.flatMap(({ wrong }) => wrong.map(({ misconception }) => misconception)),
		...source.justification.misconceptions.map(({ misconception }) => misconception)
	]);
	return known.size < fewestMisconceptions
		? [`knows ${known.size} misconceptions; at least ${fewestMisconceptions} are needed`]
		: [];
};

/** The word bank of a task is short enough to be looked through, and each word stands there once. */
export const wordsAreFew: FileRule = ({ source: { justification } }) => {
	const { words } = justification;
	const isFew = words.length >= 3 && words.length <= 8;
	return [
		...(isFew ? [] : [`justification.words has ${words.length} words; 3 to 8 are needed`]),
		...(new Set(words).size === words.length ? [] : ['justification.words has a word twice'])
	];
};

/** Every look-for and misconception can be found in both languages. */
export const cuesAreInBoth: FileRule = ({ source: { justification } }) =>
	[
		...justification.lookFors.map(({ id, cues }) => ({ where: `lookFors.${id}`, cues })),
		...justification.misconceptions.map(({ misconception, cues }) => ({
			where: `misconceptions.${misconception}`,
			cues
		}))
	].flatMap(({ where, cues }) =>
		locales
			.filter((locale) => cues[locale].length + cues.both.length === 0)
			.map((locale) => `justification.${where}.cues has none for ${locale}`)
	);

const mostCues = 600;

/** The alternatives of cues, written out, stay few enough to be read in milliseconds. */
export const cuesAreFew: VariantRule = ({ justification: { lookFors, misconceptions } }) =>
	[
		...lookFors.map(({ id, cues }) => ({ id, cues })),
		...misconceptions.map(({ misconceptionId, cues }) => ({ id: misconceptionId, cues }))
	]
		.filter(({ cues }) => cues.length > mostCues)
		.map(
			({ id, cues }) => `${id} has ${cues.length} cues when | is written out; at most ${mostCues}`
		);

/** What an exemplar shows is something that can be found. */
export const exemplarsShowKnownThings: FileRule = ({ source }) => {
	const ideas = source.justification.lookFors.map(({ id }) => id);
	const isKnown = (code: string) => {
		const [kind, name] = code.split(':');
		if (kind === 'move') return moveNames.has(name);
		if (kind === 'idea') return ideas.includes(name);
		if (kind === 'term') return source.justification.words.includes(name);
		return kind === 'flag' || kind === 'misconception' || code === 'statement:false';
	};
	return source.exemplars.flatMap(({ shows }, i) =>
		shows
			.filter((code) => !isKnown(code))
			.map((code) => `exemplars.${i + 1}.shows: ${code} is nothing that this task can show`)
	);
};
