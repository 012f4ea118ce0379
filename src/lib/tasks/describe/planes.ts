import type { Locale } from '#lib/math/answer-check.ts';
import { clipLine } from '../draw/plane.ts';
import type { FigureOf } from '../figure.ts';
import type { Pair, Words } from '../figures/fields.ts';
import { shownShapes } from '../figures/moves.ts';
import { planeRanges } from '../figures/plane-ranges.ts';
import type { Move } from '../figures/planes.ts';
import type { Line } from '../figures/plots.ts';
import type { Range } from '../figures/ranges.ts';
import { numberText } from '../figures/write.ts';
import { counted, joinWith, say, sayPlace, sayText, sayWords, sentences } from './say.ts';

type Ranges = { x: Range; y: Range };

function sayAxes({ x, y }: Ranges, locale: Locale): string {
	const one = ({ label, from, to, step }: Range, name: string) =>
		say(
			locale,
			`${label?.[locale] || name} from ${numberText(from)} to ${numberText(to)} by ${numberText(step)}`,
			`${label?.[locale] || name} de ${numberText(from)} a ${numberText(to)}, de ${numberText(step)} en ${numberText(step)}`
		);
	return say(
		locale,
		`The horizontal axis shows ${one(x, 'x')}. The vertical axis shows ${one(y, 'y')}`,
		`El eje horizontal muestra ${one(x, 'x')}. El eje vertical muestra ${one(y, 'y')}`
	);
}

function sayPoints(points: { at: Pair; label?: Words }[], locale: Locale): string | null {
	if (points.length === 0) return null;
	const said = points.map(({ at, label }) => {
		const name = label?.[locale];
		const place = sayPlace(at);
		return name && name.replaceAll(' ', '') !== place.replaceAll(' ', '')
			? `${sayText(name, locale)} ${place}`
			: place;
	});
	return `${say(locale, counted(points.length, 'point', 'points'), counted(points.length, 'punto', 'puntos'))}: ${said.join(', ')}`;
}

const isOn = ([x, y]: Pair, { x: across, y: up }: Ranges) =>
	x >= across.from && x <= across.to && y >= up.from && y <= up.to;

function sayLine({ through, label, dashed }: Line, ranges: Ranges, locale: Locale): string | null {
	const ends = through.every((at) => isOn(at, ranges)) ? through : clipLine(through, ranges);
	if (!ends) return null;
	const named = label?.[locale]
		? say(locale, `, labeled ${label.en},`, `, marcada ${label.es},`)
		: '';
	const kind = say(
		locale,
		dashed ? 'A dashed straight line' : 'A straight line',
		dashed ? 'Una recta punteada' : 'Una recta'
	);
	return say(
		locale,
		`${kind}${named} goes through ${sayPlace(ends[0])} and ${sayPlace(ends[1])}`,
		`${kind}${named} pasa por ${sayPlace(ends[0])} y ${sayPlace(ends[1])}`
	);
}

function sayPath(path: FigureOf<'coordinate-plane'>['paths'][number], locale: Locale): string {
	const { points, label, smooth, dashed, arrow } = path;
	const named = label?.[locale]
		? say(locale, `, labeled ${label.en},`, `, marcada ${label.es},`)
		: '';
	const kind = smooth
		? say(locale, 'A smooth curve', 'Una curva')
		: say(locale, 'A line made of straight pieces', 'Una línea de tramos rectos');
	const goesOn = {
		none: '',
		end: say(locale, ', and goes on', ', y continúa'),
		both: say(locale, ', and goes on at both ends', ', y continúa en los dos extremos')
	}[arrow];
	const way = points.map(sayPlace).join(say(locale, ' to ', ' a '));
	return `${kind}${dashed ? say(locale, ', dashed', ', punteada') : ''}${named} ${say(locale, 'goes from', 'va de')} ${way}${goesOn}`;
}

const shapeNames = {
	en: ['triangle', 'quadrilateral', 'pentagon', 'hexagon'],
	es: ['triángulo', 'cuadrilátero', 'pentágono', 'hexágono']
};

const nameShape = (corners: number, locale: Locale) =>
	shapeNames[locale][corners - 3] ?? say(locale, 'polygon', 'polígono');

function sayCorners(vertices: Pair[], labels: Words[], locale: Locale): string {
	return joinWith(
		vertices.map((at, i) =>
			[labels[i] && sayWords(labels[i], locale), sayPlace(at)].filter(Boolean).join(' ')
		),
		locale
	);
}

/** Says what a coordinate plane shows. */
export function describeCoordinatePlane(
	figure: FigureOf<'coordinate-plane'>,
	locale: Locale
): string {
	const ranges = planeRanges(figure);
	const polygons = figure.polygons.map(({ vertices, labels }) => {
		const corners = sayCorners(vertices, labels, locale);
		const name = nameShape(vertices.length, locale);
		return say(locale, `A ${name} with corners ${corners}`, `Un ${name} con vértices ${corners}`);
	});
	return sentences([
		say(locale, 'Coordinate plane', 'Plano de coordenadas'),
		sayAxes(ranges, locale),
		sayPoints(figure.points, locale),
		...figure.lines.map((one) => sayLine(one, ranges, locale)),
		...figure.paths.map((one) => sayPath(one, locale)),
		...polygons
	]);
}

/** Says what a scatter plot shows. */
export function describeScatterPlot(figure: FigureOf<'scatter-plot'>, locale: Locale): string {
	const ranges = planeRanges(figure);
	return sentences([
		say(locale, 'Scatter plot', 'Diagrama de dispersión'),
		sayAxes(ranges, locale),
		sayPoints(
			figure.points.toSorted((a, b) => a.at[0] - b.at[0]),
			locale
		),
		figure.line && sayLine(figure.line, ranges, locale)
	]);
}

function sayMirror(over: Extract<Move, { kind: 'reflect' }>['over'], locale: Locale): string {
	if (typeof over === 'string') {
		const equation = over.replace('-', '−');
		return say(locale, `the line ${equation}`, `la recta ${equation}`);
	}
	const [name, value] = 'x' in over ? ['x', over.x] : ['y', over.y];
	if (value === 0) {
		const axis = name === 'x' ? 'y' : 'x';
		return say(locale, `the ${axis}-axis`, `el eje ${axis}`);
	}
	return say(
		locale,
		`the line ${name} = ${numberText(value)}`,
		`la recta ${name} = ${numberText(value)}`
	);
}

function sayTranslation([dx, dy]: Pair, locale: Locale): string {
	const units = (size: number) =>
		say(locale, counted(size, 'unit', 'units'), counted(size, 'unidad', 'unidades'));
	const across =
		dx &&
		`${units(Math.abs(dx))} ${say(locale, dx > 0 ? 'right' : 'left', dx > 0 ? 'a la derecha' : 'a la izquierda')}`;
	const up =
		dy &&
		`${units(Math.abs(dy))} ${say(locale, dy > 0 ? 'up' : 'down', dy > 0 ? 'hacia arriba' : 'hacia abajo')}`;
	return joinWith(
		[across, up].filter((one) => typeof one === 'string'),
		locale
	);
}

function sayMove(move: Move, locale: Locale): string {
	switch (move.kind) {
		case 'translate':
			return say(
				locale,
				`An arrow shows a translation ${sayTranslation(move.by, locale)}`,
				`Una flecha muestra una traslación de ${sayTranslation(move.by, locale)}`
			);
		case 'reflect':
			return say(
				locale,
				`A dashed line marks a reflection over ${sayMirror(move.over, locale)}`,
				`Una línea punteada marca una reflexión sobre ${sayMirror(move.over, locale)}`
			);
		case 'rotate': {
			const turn = numberText(Math.abs(move.degrees));
			const isLeft = move.degrees > 0;
			return say(
				locale,
				`An arrow shows a rotation of ${turn}° ${isLeft ? 'counterclockwise' : 'clockwise'} around ${sayPlace(move.center)}`,
				`Una flecha muestra una rotación de ${turn}° ${isLeft ? 'en sentido contrario a las manecillas del reloj' : 'en el sentido de las manecillas del reloj'} alrededor de ${sayPlace(move.center)}`
			);
		}
		case 'dilate':
			return say(
				locale,
				`Lines from the center ${sayPlace(move.center)} show a dilation with scale factor ${numberText(move.factor)}`,
				`Líneas desde el centro ${sayPlace(move.center)} muestran una dilatación con factor de escala ${numberText(move.factor)}`
			);
	}
}

/** What is drawn of a move whose image is not: a mirror line or a center. */
function sayGuide(move: Move, locale: Locale): string | null {
	if (move.kind === 'translate') return null;
	if (move.kind === 'reflect') {
		return say(
			locale,
			`A dashed line is drawn along ${sayMirror(move.over, locale)}`,
			`Hay una línea punteada sobre ${sayMirror(move.over, locale)}`
		);
	}
	return say(
		locale,
		`A center is marked at ${sayPlace(move.center)}`,
		`Hay un centro marcado en ${sayPlace(move.center)}`
	);
}

/** Says what a transformation shows: its shapes, and the moves as far as they are drawn. */
export function describeTransformation(figure: FigureOf<'transformation'>, locale: Locale): string {
	const { moves, show, guides, axes } = figure;
	const shapes = shownShapes(figure).map(({ vertices, labels, isImage, step }) => {
		const corners = sayCorners(vertices, labels, locale);
		const name = nameShape(vertices.length, locale);
		if (!isImage) {
			return say(
				locale,
				`A ${name} has corners ${corners}`,
				`Un ${name} tiene vértices ${corners}`
			);
		}
		const order = show === 'image' ? 'alone' : show === 'all' && step > 1 ? 'next' : 'first';
		const image = {
			first: say(locale, 'Its image', 'Su imagen'),
			next: say(locale, 'The next image', 'La siguiente imagen'),
			alone: say(locale, 'An image', 'Una imagen')
		}[order];
		return say(
			locale,
			`${image}, dashed, has corners ${corners}`,
			`${image}, punteada, tiene vértices ${corners}`
		);
	});
	const isSeen = show === 'all' || (show === 'both' && moves.length === 1);
	const drawn = guides && show !== 'image' ? moves : [];
	return sentences([
		axes
			? say(locale, 'Coordinate plane', 'Plano de coordenadas')
			: say(
					locale,
					'Grid without numbers; each place is told as (steps right, steps up)',
					'Cuadrícula sin números; cada lugar se dice como (pasos a la derecha, pasos hacia arriba)'
				),
		axes && sayAxes(planeRanges(figure), locale),
		...shapes,
		...drawn.map((move) => (isSeen ? sayMove(move, locale) : sayGuide(move, locale)))
	]);
}
