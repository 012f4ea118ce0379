import type { Locale } from '#lib/math/answer-check.ts';
import type { FigureOf } from '../figure.ts';
import { joinWith, say, sayText, sayWords, sentences } from './say.ts';

/** Says what rays and their angles show, without how wide an angle is drawn. */
export function describeAngles(
	{ rays, marks, vertex }: FigureOf<'angles'>,
	locale: Locale
): string {
	const nameOf = (i: number) => rays[i].label?.[locale] || String(i + 1);
	const order = rays
		.map(({ toward }, i) => ({ name: nameOf(i), turn: ((toward % 360) + 360) % 360 }))
		.toSorted((a, b) => a.turn - b.turn);
	const straight = rays.flatMap(({ toward }, i) =>
		rays.flatMap((other, j) => {
			const turn = Math.abs(toward - other.toward) % 360;
			return j > i && turn === 180
				? [
						say(
							locale,
							`Rays ${nameOf(i)} and ${nameOf(j)} make a straight line`,
							`Las semirrectas ${nameOf(i)} y ${nameOf(j)} forman una recta`
						)
					]
				: [];
		})
	);
	const at = vertex?.[locale] ? ` ${vertex[locale]}` : '';
	return sentences([
		say(
			locale,
			`${rays.length} rays start at one point${at}. Counterclockwise they are ${joinWith(
				order.map(({ name }) => name),
				locale
			)}`,
			`${rays.length} semirrectas salen de un punto${at}. En sentido contrario a las manecillas del reloj son ${joinWith(
				order.map(({ name }) => name),
				locale
			)}`
		),
		...straight,
		...marks.map(({ between: [a, b], label, right }) => {
			const [from, to] = [nameOf(a - 1), nameOf(b - 1)];
			const text = label?.[locale]
				? say(locale, ` says ${sayWords(label, locale)}`, ` dice ${sayWords(label, locale)}`)
				: say(locale, ' is marked', ' está marcado');
			const square = right ? say(locale, ' and is a right angle', ' y es un ángulo recto') : '';
			return say(
				locale,
				`The angle from ray ${from} to ray ${to}${text}${square}`,
				`El ángulo de la semirrecta ${from} a la semirrecta ${to}${text}${square}`
			);
		})
	]);
}

const corners = {
	en: ['above left', 'above right', 'below left', 'below right'],
	es: ['arriba a la izquierda', 'arriba a la derecha', 'abajo a la izquierda', 'abajo a la derecha']
};

/** Says what two lines and the one that crosses them show. */
export function describeCrossedLines(figure: FigureOf<'crossed-lines'>, locale: Locale): string {
	const { parallel, names, labels, angle } = figure;
	const name = (i: number) => (names[i]?.[locale] ? ` ${names[i][locale]}` : '');
	const [first, second, third] = [name(0), name(1), name(2)];
	const rows = [0, 4].map((start) => {
		const said = corners[locale].flatMap((corner, i) => {
			const text = labels[start + i]?.[locale];
			return text ? [`${corner} ${say(locale, 'says', 'dice')} ${sayText(text, locale)}`] : [];
		});
		if (said.length === 0) return null;
		const where =
			start === 0
				? say(locale, `At the upper line${first}`, `En la recta de arriba${first}`)
				: say(locale, `At the lower line${second}`, `En la recta de abajo${second}`);
		return `${where}, ${say(locale, 'the angle', 'el ángulo')} ${said.join('; ')}`;
	});
	return sentences([
		parallel
			? say(
					locale,
					`Two parallel lines, upper${first} and lower${second}`,
					`Dos rectas paralelas, la de arriba${first} y la de abajo${second}`
				)
			: say(
					locale,
					`Two lines that are not parallel, upper${first} and lower${second}`,
					`Dos rectas que no son paralelas, la de arriba${first} y la de abajo${second}`
				),
		say(
			locale,
			`A third line${third} crosses both, rising to the ${angle <= 90 ? 'right' : 'left'}`,
			`Una tercera recta${third} cruza las dos y sube hacia la ${angle <= 90 ? 'derecha' : 'izquierda'}`
		),
		...rows
	]);
}
