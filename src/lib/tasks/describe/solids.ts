import type { Locale } from '#lib/math/answer-check.ts';
import type { FigureOf } from '../figure.ts';
import type { Words } from '../figures/fields.ts';
import { numberText } from '../figures/write.ts';
import { sayMeasures, withFacts } from './measures.ts';
import { say, sentences } from './say.ts';

type Solid = FigureOf<'solids'>['solids'][number];

const solidNames: Record<Solid['solid'], Words> = {
	prism: { en: 'Rectangular prism', es: 'Prisma rectangular' },
	cube: { en: 'Cube', es: 'Cubo' },
	'triangular-prism': { en: 'Triangular prism', es: 'Prisma triangular' },
	pyramid: { en: 'Pyramid with a rectangular base', es: 'Pirámide de base rectangular' },
	cylinder: { en: 'Cylinder', es: 'Cilindro' },
	cone: { en: 'Cone', es: 'Cono' },
	sphere: { en: 'Sphere', es: 'Esfera' }
};

function measuresOf(solid: Solid): string[] {
	switch (solid.solid) {
		case 'prism':
			return ['length', 'width', 'height'];
		case 'cube':
			return ['edge'];
		case 'triangular-prism':
			return ['base', 'height', 'length', 'left', 'right'];
		case 'pyramid':
			return ['length', 'width', 'height', 'slant'];
		case 'cylinder':
			return [solid.measure, 'height'];
		case 'cone':
			return [solid.measure, 'height', 'slant'];
		case 'sphere':
			return [solid.measure];
	}
}

function sayCubes(solid: Solid, locale: Locale): string {
	if (!('cubes' in solid) || !solid.cubes) return '';
	const [l, w, h] =
		solid.solid === 'cube'
			? [solid.edge, solid.edge, solid.edge]
			: [solid.length, solid.width, solid.height];
	const [length, width, height] = [l, w, h].map((one) => numberText(one));
	return say(
		locale,
		`; its faces show unit cubes: ${length} along its length, ${width} along its width, ${height} up`,
		`; en sus caras se ven cubos unitarios: ${length} a lo largo, ${width} a lo ancho, ${height} de alto`
	);
}

/** Says what solids show. */
export function describeSolids({ solids, unit }: FigureOf<'solids'>, locale: Locale): string {
	return sentences([
		solids.length > 1 &&
			say(
				locale,
				`${solids.length} solids, drawn to one scale`,
				`${solids.length} cuerpos, dibujados a la misma escala`
			),
		...solids.map((solid) => {
			const facts = sayMeasures(solid, measuresOf(solid), unit, locale);
			const title = solid.title?.[locale];
			const text =
				withFacts(solidNames[solid.solid][locale], facts, locale) + sayCubes(solid, locale);
			return title ? `${title}. ${text}` : text;
		})
	]);
}

const nets: Record<
	FigureOf<'net'>['of']['solid'],
	{ name: Words; faces: Words; measures: string[] }
> = {
	cube: {
		name: { en: 'Net of a cube', es: 'Red de un cubo' },
		faces: {
			en: 'six equal squares: four in a column, and one on each side of the second',
			es: 'seis cuadrados iguales: cuatro en una columna, y uno a cada lado del segundo'
		},
		measures: ['edge']
	},
	prism: {
		name: { en: 'Net of a rectangular prism', es: 'Red de un prisma rectangular' },
		faces: {
			en: 'six rectangles: four in a column (length by height, length by width, length by height, length by width), and one of height by width on each side of the second',
			es: 'seis rectángulos: cuatro en una columna (largo por altura, largo por ancho, largo por altura, largo por ancho), y uno de altura por ancho a cada lado del segundo'
		},
		measures: ['length', 'width', 'height']
	},
	'triangular-prism': {
		name: { en: 'Net of a triangular prism', es: 'Red de un prisma triangular' },
		faces: {
			en: 'three rectangles side by side, one on each side of the triangle, and a triangle above and below the middle one',
			es: 'tres rectángulos uno junto a otro, uno por cada lado del triángulo, y un triángulo arriba y otro abajo del rectángulo de en medio'
		},
		measures: ['base', 'height', 'length', 'left', 'right']
	},
	'square-pyramid': {
		name: { en: 'Net of a square pyramid', es: 'Red de una pirámide cuadrada' },
		faces: {
			en: 'a square with an equal triangle on each of its four sides',
			es: 'un cuadrado con un triángulo igual en cada uno de sus cuatro lados'
		},
		measures: ['edge', 'slant']
	}
};

/** Says what a net shows. */
export function describeNet({ of: solid, unit, grid }: FigureOf<'net'>, locale: Locale): string {
	const { name, faces, measures } = nets[solid.solid];
	return sentences([
		`${name[locale]}: ${faces[locale]}`,
		sayMeasures(solid, measures, unit, locale),
		grid &&
			say(
				locale,
				'Unit squares are drawn on the rectangles',
				'Los rectángulos tienen cuadrados unitarios'
			)
	]);
}
