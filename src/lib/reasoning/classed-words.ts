import type { Token } from './tokens.ts';
import { classesOf } from './word-classes.ts';
import { hashOf, type Wording } from './wordings.ts';

/** How many words further on a word still goes with another. */
const reach = 5;

/**
 * Finds what the everyday words of a text are about, and which such words stand near each other in which order: so that
 * *my uncle hits me* is like *mi padrastro me pega*.
 */
export function findClassed(tokens: Token[]): Wording[] {
	const classed = tokens
		.flatMap(({ kind, text }, at) => (kind === 'word' ? [{ at, classes: classesOf(text) }] : []))
		.filter(({ classes }) => classes.length > 0);
	return classed.flatMap(({ at, classes }, i): Wording[] => {
		const near = classed.slice(i + 1).filter((next) => next.at - at <= reach);
		return classes.flatMap((one) => [
			{ kind: 'classes' as const, hash: hashOf(`@${one}`), from: at, to: at + 1 },
			...near.flatMap((next) =>
				next.classes.map((other) => ({
					...{ kind: 'classes' as const, hash: hashOf(`@${one} @${other}`) },
					...{ from: at, to: next.at + 1 }
				}))
			)
		]);
	});
}
