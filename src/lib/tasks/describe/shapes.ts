import type { Locale } from '#lib/math/answer-check.ts';
import type { FigureOf } from '../figure.ts';
import type { Pair, Words } from '../figures/fields.ts';
import type { Shape } from '../figures/shape-places.ts';
import { sayMeasures, withFacts } from './measures.ts';
import { counted, joinWith, say, sayText, sayWords, sentences } from './say.ts';

type ShapeOf<S extends Shape['shape']> = Extract<Shape, { shape: S }>;

function sayCornerAngles(corners: Words[], angles: Words[], locale: Locale): string[] {
	return angles.flatMap((angle, i) => {
		const text = angle[locale];
		if (!text) return [];
		const name = corners[i]?.[locale] || String(i + 1);
		return [
			say(
				locale,
				`angle ${name} says ${sayText(text, locale)}`,
				`el ángulo ${name} dice ${sayText(text, locale)}`
			)
		];
	});
}

function sayDirection([dx, dy]: Pair, locale: Locale): string {
	if (dy === 0)
		return say(locale, dx > 0 ? 'right' : 'left', dx > 0 ? 'a la derecha' : 'a la izquierda');
	if (dx === 0) return say(locale, dy > 0 ? 'up' : 'down', dy > 0 ? 'hacia arriba' : 'hacia abajo');
	return say(
		locale,
		`slanting ${dy > 0 ? 'up' : 'down'} to the ${dx > 0 ? 'right' : 'left'}`,
		`inclinado hacia ${dy > 0 ? 'arriba' : 'abajo'} a la ${dx > 0 ? 'derecha' : 'izquierda'}`
	);
}

/** Where a cut ends: at a corner, on a side, or inside. */
function sayEnd([x, y]: Pair, { vertices, corners }: ShapeOf<'polygon'>, locale: Locale): string {
	const corner = vertices.findIndex(([vx, vy]) => vx === x && vy === y);
	if (corner >= 0) {
		return say(
			locale,
			`corner ${corners[corner]?.en || corner + 1}`,
			`el vértice ${corners[corner]?.es || corner + 1}`
		);
	}
	const side = vertices.findIndex(([ax, ay], i) => {
		const [bx, by] = vertices[(i + 1) % vertices.length];
		const isStraight = Math.abs((bx - ax) * (y - ay) - (by - ay) * (x - ax)) < 1e-9;
		const isWithin = (x - ax) * (x - bx) <= 0 && (y - ay) * (y - by) <= 0;
		return isStraight && isWithin;
	});
	if (side >= 0) return say(locale, `side ${side + 1}`, `el lado ${side + 1}`);
	return say(locale, 'a place inside', 'un punto de adentro');
}

function sayRightAngles(names: string[], locale: Locale): string | false {
	const all = joinWith(names, locale);
	if (names.length === 0) return false;
	if (names.length === 1)
		return say(locale, `right angle at corner ${all}`, `ángulo recto en el vértice ${all}`);
	return say(locale, `right angles at corners ${all}`, `ángulos rectos en los vértices ${all}`);
}

/** The places where the edge of a shape turns: a corner in the middle of a straight side is none. */
const turns = (vertices: Pair[]) =>
	vertices.filter(([x, y], i) => {
		const [ax, ay] = vertices[(i + vertices.length - 1) % vertices.length];
		const [bx, by] = vertices[(i + 1) % vertices.length];
		return Math.abs((x - ax) * (by - y) - (y - ay) * (bx - x)) > 1e-9;
	});

function nameOutline(vertices: Pair[], locale: Locale): string {
	const corners = turns(vertices);
	const isUpright = corners.every(([x, y], i) => {
		const [nx, ny] = corners[(i + 1) % corners.length];
		return x === nx || y === ny;
	});
	if (corners.length === 3) return say(locale, 'Triangle', 'Triángulo');
	if (corners.length === 4 && isUpright) return say(locale, 'Rectangle', 'Rectángulo');
	return say(locale, `Shape with ${corners.length} sides`, `Figura de ${corners.length} lados`);
}

function describePolygon(shape: ShapeOf<'polygon'>, locale: Locale): string {
	const { vertices, sides, corners, angles, rightAngles, cuts, equalSides } = shape;
	const nameOf = (number: number) => corners[number - 1]?.[locale] || String(number);
	const around = vertices.map(([x, y], i) => {
		const [nx, ny] = vertices[(i + 1) % vertices.length];
		const text = sides[i]?.[locale];
		const said = text ? sayText(text, locale) : say(locale, 'no measure', 'sin medida');
		return `${i + 1} ${sayDirection([nx - x, ny - y], locale)}, ${said}`;
	});
	const names = corners.map((name) => name[locale]).filter(Boolean);
	const facts = [
		names.length > 0 &&
			say(locale, `corners ${joinWith(names, locale)}`, `vértices ${joinWith(names, locale)}`),
		turns(vertices).length < vertices.length
			? say(
					locale,
					`pieces of its edge in order: ${around.join('; ')}`,
					`tramos de su borde en orden: ${around.join('; ')}`
				)
			: say(locale, `sides in order: ${around.join('; ')}`, `lados en orden: ${around.join('; ')}`),
		sayRightAngles(rightAngles.map(nameOf), locale),
		...equalSides
			.filter((group) => group.length > 1)
			.map((group) =>
				say(
					locale,
					`sides ${joinWith(group.map(String), locale)} are equally long`,
					`los lados ${joinWith(group.map(String), locale)} miden lo mismo`
				)
			),
		...sayCornerAngles(corners, angles, locale),
		...cuts.map(({ from, to, label, dashed }) => {
			const ends = [sayEnd(from, shape, locale), sayEnd(to, shape, locale)];
			const named = label?.[locale] ? `, ${sayWords(label, locale)}` : '';
			return say(
				locale,
				`a ${dashed ? 'dashed' : 'thin'} line from ${ends[0]} to ${ends[1]}${named}`,
				`una línea ${dashed ? 'punteada' : 'delgada'} de ${ends[0]} a ${ends[1]}${named}`.replaceAll(
					/\b(de|a) el /g,
					(_, word: string) => (word === 'a' ? 'al ' : 'del ')
				)
			);
		})
	].filter((fact) => typeof fact === 'string');
	const name = nameOutline(vertices, locale);
	return sentences([name, ...facts]);
}

const shown: Record<
	Exclude<Shape['shape'], 'polygon' | 'circle'>,
	{ name: Words; measures: string[] }
> = {
	rectangle: {
		name: { en: 'Rectangle', es: 'Rectángulo' },
		measures: ['width', 'height', 'top', 'left', 'diagonal']
	},
	triangle: {
		name: { en: 'Triangle', es: 'Triángulo' },
		measures: ['base', 'height', 'left', 'right']
	},
	parallelogram: {
		name: { en: 'Parallelogram', es: 'Paralelogramo' },
		measures: ['base', 'height', 'left', 'top']
	},
	trapezoid: {
		name: { en: 'Trapezoid', es: 'Trapecio' },
		measures: ['base', 'top', 'height', 'left', 'right']
	},
	rhombus: { name: { en: 'Rhombus', es: 'Rombo' }, measures: ['width', 'height', 'side'] }
};

function describeCircle(shape: ShapeOf<'circle'>, unit: Words | undefined, locale: Locale): string {
	const name = {
		whole: say(locale, 'Circle', 'Círculo'),
		half: say(locale, 'Half circle', 'Medio círculo'),
		quarter: say(locale, 'Quarter circle', 'Cuarto de círculo')
	}[shape.part];
	const measures = shape.measure === 'none' ? [] : [shape.measure];
	return withFacts(name, sayMeasures(shape, measures, unit, locale), locale);
}

function describeShape(shape: Shape, unit: Words | undefined, locale: Locale): string {
	if (shape.shape === 'polygon') return describePolygon(shape, locale);
	if (shape.shape === 'circle') return describeCircle(shape, unit, locale);
	const { name, measures } = shown[shape.shape];
	if (shape.shape !== 'triangle') {
		// A height that is not drawn has no words either.
		const isBare = 'showHeight' in shape && !shape.showHeight;
		const seen = isBare ? measures.filter((one) => one !== 'height') : measures;
		return withFacts(name[locale], sayMeasures(shape, seen, unit, locale), locale);
	}
	const isRight = shape.top === 0;
	const seen =
		shape.showHeight || (isRight && !shape.labels.left)
			? measures
			: measures.filter((one) => one !== 'height');
	const corners = shape.corners
		.map((corner) => corner[locale])
		.filter(Boolean)
		.join('');
	const title = isRight ? say(locale, 'Right triangle', 'Triángulo rectángulo') : name[locale];
	const facts = [
		sayMeasures(shape, seen, unit, locale),
		...sayCornerAngles(shape.corners, shape.angles, locale)
	].filter(Boolean);
	return withFacts([title, corners].filter(Boolean).join(' '), facts.join('; '), locale);
}

/** Says what plane shapes show. */
export function describeShapes({ shapes, unit }: FigureOf<'shapes'>, locale: Locale): string {
	const said = shapes.map((shape) => {
		const title = shape.title?.[locale];
		const text = describeShape(shape, unit, locale);
		return title ? `${title}. ${text}` : text;
	});
	const count = say(
		locale,
		counted(shapes.length, 'shape', 'shapes'),
		counted(shapes.length, 'figura', 'figuras')
	);
	return sentences([
		shapes.length > 1 &&
			say(locale, `${count}, drawn to one scale`, `${count}, dibujadas a la misma escala`),
		...said
	]);
}
