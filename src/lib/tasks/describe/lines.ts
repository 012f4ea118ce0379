import type { Locale } from '#lib/math/answer-check.ts';
import type { FigureOf } from '../figure.ts';
import { lineRange } from '../figures/line-ticks.ts';
import { ticksOf } from '../figures/ranges.ts';
import { numberText } from '../figures/write.ts';
import { counted, joinWith, say, sayText, sayWords, sentences } from './say.ts';

type TapeRow = FigureOf<'tape'>['rows'][number];

function sayParts({ parts }: TapeRow, locale: Locale): string {
	const [first] = parts;
	const texts = parts.map(({ label }) => label?.[locale] ?? '');
	const shaded = parts.filter((part) => part.shaded).length;
	const areEqual = parts.every(({ size }) => size === first.size);
	const isLeading = parts.every((part, i) => part.shaded === i < shaded);
	if (areEqual && isLeading && texts.every((text) => text === texts[0])) {
		const each =
			texts[0] &&
			`${parts.length === 1 ? say(locale, ', which says', ', que dice') : say(locale, ', each says', ', cada una dice')} ${sayText(texts[0], locale)}`;
		const count = say(
			locale,
			counted(parts.length, 'part', 'equal parts'),
			counted(parts.length, 'parte', 'partes iguales')
		);
		const dark = say(
			locale,
			`, ${shaded} shaded`,
			`, ${counted(shaded, 'sombreada', 'sombreadas')}`
		);
		return `${count}${each}${shaded ? dark : ''}`;
	}
	const all = parts.map(({ size, shaded: isDark }, i) =>
		[
			areEqual ? '' : say(locale, `${numberText(size)} long`, `de largo ${numberText(size)}`),
			isDark ? say(locale, 'shaded', 'sombreada') : '',
			texts[i] ? `${say(locale, 'says', 'dice')} ${sayText(texts[i], locale)}` : ''
		].filter(Boolean)
	);
	const said = all.map((facts, i) => {
		const name = `${say(locale, 'part', 'parte')} ${i + 1}`;
		return facts.length > 0 ? `${name}, ${facts.join(', ')}` : name;
	});
	return `${counted(parts.length, say(locale, 'part', 'parte'), say(locale, 'parts', 'partes'))}: ${said.join('; ')}`;
}

/** Says what a tape diagram shows. */
export function describeTape(
	{ rows, total, sameLength }: FigureOf<'tape'>,
	locale: Locale
): string {
	const bars = rows.map((row, i) => {
		const name = row.label?.[locale] || say(locale, `Bar ${i + 1}`, `Barra ${i + 1}`);
		const whole =
			row.total &&
			say(
				locale,
				`; the whole bar is ${sayWords(row.total, locale)}`,
				`; toda la barra es ${sayWords(row.total, locale)}`
			);
		return `${name}: ${sayParts(row, locale)}${whole ?? ''}`;
	});
	return sentences([
		say(
			locale,
			`Tape diagram with ${counted(rows.length, 'bar', 'bars')}`,
			`Diagrama de cinta con ${counted(rows.length, 'barra', 'barras')}`
		),
		sameLength &&
			rows.length > 1 &&
			say(locale, 'The bars are equally long', 'Las barras miden lo mismo'),
		...bars,
		total &&
			`${
				rows.length === 1
					? say(locale, 'The whole bar', 'Toda la barra')
					: say(locale, 'All bars together', 'Todas las barras juntas')
			}: ${sayWords(total, locale)}`
	]);
}

/** Says what a double number line shows, pair by pair. */
export function describeDoubleNumberLine(
	figure: FigureOf<'double-number-line'>,
	locale: Locale
): string {
	const { top, bottom } = figure;
	const name = (label: typeof top.label, other: string) => label?.[locale] || other;
	const [upper, lower] = [
		name(top.label, say(locale, 'top', 'arriba')),
		name(bottom.label, say(locale, 'bottom', 'abajo'))
	];
	const pairs = top.values.map(
		(value, i) =>
			`${sayWords(value, locale)} ${say(locale, 'with', 'con')} ${sayWords(bottom.values[i], locale)}`
	);
	return sentences([
		say(
			locale,
			`Double number line. The top line is ${upper}, the bottom line is ${lower}`,
			`Recta numérica doble. La recta de arriba es ${upper}; la de abajo es ${lower}`
		),
		`${say(locale, 'Values that line up', 'Valores que coinciden')}: ${pairs.join('; ')}`
	]);
}

type NumberLine = FigureOf<'number-line'>;

/** Where a value stands, told as one sees it: by the numbers, or by the ticks between them. */
function sayWhere(figure: NumberLine, value: number, locale: Locale): string {
	const ticks = ticksOf(lineRange(figure));
	const write = (one: number) => numberText(one, figure.numbers);
	const { numbered } = figure;
	const isUp = figure.direction === 'up';
	if (!numbered || numbered.includes(value)) {
		if (!numbered && !ticks.includes(value)) return sayBetween(ticks, value, write, locale);
		return `${say(locale, 'at', 'en')} ${write(value)}`;
	}
	const base = numbered.filter((one) => one <= value).at(-1) ?? numbered[0] ?? ticks[0];
	const steps = ticks.filter(
		(one) => one > Math.min(base, value) && one <= Math.max(base, value)
	).length;
	const isAfter = value > base;
	const toward = isUp
		? say(locale, isAfter ? 'above' : 'below', isAfter ? 'arriba de' : 'abajo de')
		: say(
				locale,
				isAfter ? 'to the right of' : 'to the left of',
				isAfter ? 'a la derecha de' : 'a la izquierda de'
			);
	const marks = say(
		locale,
		counted(steps, 'tick mark', 'tick marks'),
		counted(steps, 'marca', 'marcas')
	);
	const isOnTick = ticks.includes(value);
	const beyond = isOnTick ? '' : say(locale, 'a little more than ', 'un poco más de ');
	return `${beyond}${marks} ${toward} ${write(base)}`;
}

function sayBetween(
	ticks: number[],
	value: number,
	write: (one: number) => string,
	locale: Locale
): string {
	const below = ticks.filter((one) => one < value).at(-1);
	const above = ticks.find((one) => one > value);
	if (below === undefined || above === undefined)
		return `${say(locale, 'at', 'en')} ${write(value)}`;
	const isHalf = Math.abs((below + above) / 2 - value) < 1e-9;
	const [a, b] = [write(below), write(above)];
	return isHalf
		? say(locale, `halfway between ${a} and ${b}`, `a la mitad entre ${a} y ${b}`)
		: say(
				locale,
				`between ${a} and ${b}, closer to ${value - below < above - value ? a : b}`,
				`entre ${a} y ${b}, más cerca de ${value - below < above - value ? a : b}`
			);
}

function sayInterval(
	{ from, to, open, label }: NumberLine['intervals'][number],
	locale: Locale
): string {
	const isOut = (end: 'from' | 'to') => open === end || open === 'both';
	const ends = [
		from !== undefined &&
			`${numberText(from)} ${say(locale, isOut('from') ? 'is not included (open circle)' : 'is included (closed circle)', isOut('from') ? 'no se incluye (círculo abierto)' : 'se incluye (círculo cerrado)')}`,
		to !== undefined &&
			`${numberText(to)} ${say(locale, isOut('to') ? 'is not included (open circle)' : 'is included (closed circle)', isOut('to') ? 'no se incluye (círculo abierto)' : 'se incluye (círculo cerrado)')}`
	].filter((one) => one !== false);
	const part =
		to === undefined
			? say(
					locale,
					`everything greater than ${numberText(from ?? 0)}`,
					`todo lo mayor que ${numberText(from ?? 0)}`
				)
			: from === undefined
				? say(
						locale,
						`everything less than ${numberText(to)}`,
						`todo lo menor que ${numberText(to)}`
					)
				: say(
						locale,
						`everything between ${numberText(from)} and ${numberText(to)}`,
						`todo lo que está entre ${numberText(from)} y ${numberText(to)}`
					);
	const name = label?.[locale] ? `${label[locale]}: ` : '';
	return `${name}${say(locale, 'A thick line marks', 'Una línea gruesa marca')} ${part}; ${ends.join('; ')}`;
}

/** Says what a number line shows. */
export function describeNumberLine(figure: NumberLine, locale: Locale): string {
	const { from, to, step } = lineRange(figure);
	const write = (value: number) => numberText(value, figure.numbers);
	const name = figure.label?.[locale];
	const isUp = figure.direction === 'up';
	const kind = say(
		locale,
		isUp ? 'Vertical number line' : 'Number line',
		isUp ? 'Recta numérica vertical' : 'Recta numérica'
	);
	const ticks = figure.numbered
		? say(
				locale,
				`, cut into ${Math.round((to - from) / step)} equal steps by tick marks; only ${joinWith(figure.numbered.map(write), locale)} are numbered`,
				`, dividida por marcas en ${Math.round((to - from) / step)} pasos iguales; solo ${joinWith(figure.numbered.map(write), locale)} tienen número`
			)
		: say(
				locale,
				`, with a tick mark at every ${write(step)}`,
				`, con una marca cada ${write(step)}`
			);
	const points = figure.points.map(({ at, label, open }) => {
		const dot = say(
			locale,
			open ? 'An open circle' : 'A dot',
			open ? 'Un círculo abierto' : 'Un punto'
		);
		const named = label?.[locale]
			? say(locale, ` labeled ${sayWords(label, locale)}`, ` marcado ${sayWords(label, locale)}`)
			: '';
		return `${dot}${named} ${say(locale, 'is', 'está')} ${sayWhere(figure, at, locale)}`;
	});
	const jumps = figure.jumps.map(({ from: start, to: end, label }) => {
		const named = label?.[locale]
			? say(locale, `, labeled ${sayWords(label, locale)}`, `, marcada ${sayWords(label, locale)}`)
			: '';
		return say(
			locale,
			`An arrow goes from ${write(start)} to ${write(end)}${named}`,
			`Una flecha va de ${write(start)} a ${write(end)}${named}`
		);
	});
	return sentences([
		`${kind}${name ? `, ${name},` : ''} ${say(locale, `from ${write(from)} to ${write(to)}`, `de ${write(from)} a ${write(to)}`)}${ticks}`,
		...points,
		...figure.intervals.map((one) => sayInterval(one, locale)),
		...jumps
	]);
}
