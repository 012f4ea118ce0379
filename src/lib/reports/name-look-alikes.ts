import { commonGivenNames } from './given-names.ts';
import { isOrdinaryWord } from '#lib/reasoning/ordinary-words.ts';
import { beginsSentence, isCapitalized, tokenize, type Token } from './tokens.ts';

/** Words after which a name comes, however it is written. */
const introductions =
	/(?:my name is|my name's|i am called|me llamo|mi nombre es|se llama)\s+(\p{L}[\p{L}\p{M}'’-]+)/giu;

/** Words after which a capitalised word is a name. */
const titles =
	/\b(?:mr|mrs|ms|miss|dr|mister|coach|sr|sra|srta|señora?|señorita|profe|maestr[ao])\b\.?\s+(\p{L}[\p{L}\p{M}'’-]+)/giu;
const kin =
	/\b(?:my|mi|your|tu)\s+(?:\p{L}+\s)?(?:friend|cousin|brother|sister|mom|dad|teacher|partner|neighbor|classmate|aunt|uncle|amig[oa]|prim[oa]|herman[oa]|mamá|papá|maestr[oa]|compañer[oa]|t[ií][oa])\s+(?:(?:is|named|called|es)\s+)?(\p{L}[\p{L}\p{M}'’-]+)/giu;
const signature = /(?:^|\s)(?:by|por|from|de|[-–—])\s*(\p{Lu}\p{Ll}+)\s*[.!]?\s*$/gu;

const spanish = /\b(?:el|los|las|porque|que|es|son|una|del|para|como|cada|entonces)\b/giu;
const english = /\b(?:the|because|that|is|are|and|of|it|you|for|each|then|when)\b/gi;

/** Tells whether a text reads as Spanish rather than English. */
function isSpanish(text: string): boolean {
	return (text.match(spanish)?.length ?? 0) > (text.match(english)?.length ?? 0);
}

function afterCue(text: string, cue: RegExp, mustBeCapital: boolean): Token[] {
	return [...text.matchAll(cue)].flatMap((match) => {
		const start = match.index + match[0].lastIndexOf(match[1]);
		if (mustBeCapital && !isCapitalized(match[1])) return [];
		return tokenize(match[1]).map((token) => ({
			...token,
			start: start + token.start,
			end: start + token.end
		}));
	});
}

const isTitleCase = (raw: string) => /^\p{Lu}\p{Ll}{2,}(?:\p{Lu}\p{Ll}+)?$/u.test(raw);

/** A capitalised word that is a common given name; where a sentence begins, only if it is no other word. */
function isGivenName(text: string, { raw, folded, start }: Token): boolean {
	if (!isCapitalized(raw) || !commonGivenNames.has(folded)) return false;
	return !beginsSentence(text, start) || !isOrdinaryWord(folded);
}

/** A capitalised word in the middle of an English sentence that no dictionary has in lower case. */
function isUnknownCapital(text: string, { raw, folded, start }: Token): boolean {
	return isTitleCase(raw) && !beginsSentence(text, start) && !isOrdinaryWord(folded);
}

/** Finds words that look like somebody's name, whoever it may be. */
export function findNameLookAlikes(text: string): Token[] {
	const readsUnknown = !isSpanish(text);
	const byShape = tokenize(text).filter(
		(token) => isGivenName(text, token) || (readsUnknown && isUnknownCapital(text, token))
	);
	const byCue = [
		...afterCue(text, introductions, false),
		...afterCue(text, titles, true),
		...afterCue(text, kin, true),
		...afterCue(text, signature, true).filter(({ folded }) => !isOrdinaryWord(folded))
	].filter(({ raw, folded }) => raw.length > 1 && (isCapitalized(raw) || !isOrdinaryWord(folded)));
	return [...byShape, ...byCue];
}
