import { boxOf, type Box, type Mark } from './scene.ts';

/** The boxes of words have some air above and below, so that so much of them may meet. */
const air = 4;

/** How far two boxes reach into each other, the shorter way. */
const depthOf = (a: Box, b: Box) =>
	Math.min(
		Math.min(a.right, b.right) - Math.max(a.left, b.left),
		Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
	);

function wordsOf(mark: Mark): string | null {
	if (mark.kind === 'text') return mark.lines.join(' ');
	return mark.kind === 'fraction' ? `${mark.front}${mark.top}/${mark.bottom}` : null;
}

/** Lists the words of a drawing that cover other words. */
export function listCollisions(marks: Mark[]): string[] {
	const texts = marks.flatMap((mark) => {
		const words = wordsOf(mark);
		return words ? [{ words, box: boxOf(mark) }] : [];
	});
	return texts.flatMap((one, i) =>
		texts
			.slice(i + 1)
			.filter((other) => depthOf(one.box, other.box) > air)
			.map((other) => `"${one.words}" and "${other.words}"`)
	);
}
