import dictionary from 'dictionary-en';
import { foldText } from './fold.ts';

const alsoOrdinary = `
i im ill ive id ok okay omg lol idk monday tuesday wednesday thursday friday saturday sunday january
february march april may june july august september october november december english spanish french
american baltimore maryland america school math maths algebra geometry eureka pythagorean cartesian
celsius fahrenheit internet becuase becasue cuz bc thats dont cant wont doesnt isnt didnt wasnt youre
theyre lets numerator denominator gcf lcm pemdas coordinate coefficient slope intercept quotient
`;

const endings = ['s', 'es', 'd', 'ed', 'r', 'er', 'st', 'est', 'ing', 'ly', 'ness', 'able', 'ment'];

let stems: Set<string> | null = null;

function readStems(): Set<string> {
	const lines = new TextDecoder().decode(dictionary.dic).split('\n').slice(1);
	const words = lines.map((line) => line.split('/')[0].trim()).filter((w) => /^[a-z]+$/.test(w));
	return new Set([...words, ...alsoOrdinary.trim().split(/\s+/)]);
}

/** The shapes that a word may have had before its ending: `tries` is `try`, `stopped` is `stop`. */
function stemsOf(word: string): string[] {
	return endings
		.filter((ending) => word.endsWith(ending) && word.length - ending.length >= 2)
		.flatMap((ending) => {
			const stem = word.slice(0, -ending.length);
			const shapes = [stem, `${stem}e`];
			if (stem.endsWith('i')) shapes.push(`${stem.slice(0, -1)}y`);
			if (stem.at(-1) === stem.at(-2)) shapes.push(stem.slice(0, -1));
			return shapes;
		});
}

/** Tells whether an English word is one that a dictionary writes in lower case, in any inflection. */
export function isOrdinaryWord(word: string): boolean {
	stems ??= readStems();
	const known = stems;
	const folded = foldText(word);
	return known.has(folded) || stemsOf(folded).some((stem) => known.has(stem));
}
