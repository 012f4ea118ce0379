import { exact, one, over, plus, raise, times, zero, type Exact } from './exact.ts';

/** What is measured: how often each basic measure goes into it, without zeros. `{ length: 2 }` is an area. */
export type Dimension = ReadonlyMap<string, Exact>;

/** A unit of measure: how many basic units (metre, gram, second, dollar …) it is. */
export type Unit = { dimension: Dimension; size: Exact };

/** The dimension of a bare number. */
export const noDimension: Dimension = new Map();

const basic = (measure: string): Dimension => new Map([[measure, one]]);

/** Multiplies two dimensions, the second raised to a power. */
export function combineDimensions(a: Dimension, b: Dimension, power: Exact = one): Dimension {
	const sum = new Map(a);
	for (const [measure, often] of b) {
		const total = plus(sum.get(measure) ?? zero, times(often, power));
		if (total.n === 0n) sum.delete(measure);
		else sum.set(measure, total);
	}
	return sum;
}

/** Says whether two dimensions are one. */
export const isSameDimension = (a: Dimension, b: Dimension) =>
	a.size === b.size && [...a].every(([m, p]) => b.get(m)?.n === p.n && b.get(m)?.d === p.d);

/** Raises a unit to a whole power: a square centimetre from a centimetre. */
export const raiseUnit = (unit: Unit, power: bigint): Unit => ({
	dimension: combineDimensions(noDimension, unit.dimension, exact(power)),
	size: raise(unit.size, power)
});

const perUnit = (a: Unit, b: Unit): Unit => ({
	dimension: combineDimensions(a.dimension, b.dimension, exact(-1)),
	size: over(a.size, b.size)
});

const unit = (measure: string, n: number | bigint, d: number | bigint = 1): Unit => ({
	dimension: basic(measure),
	size: exact(n, d)
});
const scaled = (of: Unit, n: number | bigint, d: number | bigint = 1): Unit => ({
	dimension: of.dimension,
	size: times(of.size, exact(n, d))
});

const metre = unit('length', 1);
const inch = unit('length', 254, 10_000);
const foot = scaled(inch, 12);
const mile = scaled(foot, 5280);
const litre = raiseUnit(unit('length', 1, 10), 3n);
const gallon = scaled(raiseUnit(inch, 3n), 231);
const gram = unit('mass', 1);
const pound = unit('mass', 45_359_237, 100_000);
const second = unit('time', 1);
const hour = scaled(second, 3600);
const dollar = unit('money', 1);
const month = unit('calendar', 1);
const kilometre = scaled(metre, 1000);

// Exact by definition: NIST Special Publication 811, appendix B.
const table: [Unit, string][] = [
	[scaled(metre, 1, 1000), 'mm millimeter millimetre milímetro'],
	[scaled(metre, 1, 100), 'cm cms centimeter centimetre centímetro'],
	[scaled(metre, 1, 10), 'dm decimeter decimetre decímetro'],
	[metre, 'm meter metre metro mt mts'],
	[kilometre, 'km kms kilometer kilometre kilómetro'],
	[inch, 'in inch inches pulgada pulg "'],
	[foot, "ft foot feet pie '"],
	[scaled(foot, 3), 'yd yds yard yarda'],
	[mile, 'mi mile milla'],
	[scaled(raiseUnit(foot, 2n), 43_560), 'acre'],
	[scaled(raiseUnit(metre, 2n), 10_000), 'ha hectare hectárea'],
	[litre, 'L l liter litre litro lt lts'],
	[scaled(litre, 1, 1000), 'mL ml milliliter millilitre mililitro cc'],
	[scaled(litre, 1000), 'kL kl kiloliter kilolitro'],
	[gallon, 'gal gals gallon galón galones'],
	[scaled(gallon, 1, 4), 'qt qts quart cuarto'],
	[scaled(gallon, 1, 8), 'pt pts pint pinta'],
	[scaled(gallon, 1, 16), 'c cup taza'],
	[scaled(gallon, 1, 128), 'floz'],
	[scaled(gallon, 1, 256), 'tbsp tablespoon cucharada'],
	[scaled(gallon, 1, 768), 'tsp teaspoon cucharadita'],
	[scaled(gram, 1, 1000), 'mg milligram miligramo'],
	[gram, 'g gr gram gramo'],
	[scaled(gram, 1000), 'kg kgs kilogram kilo kilogramo'],
	[scaled(pound, 1, 16), 'oz ounce onza'],
	[pound, 'lb lbs pound libra'],
	[scaled(pound, 2000), 'ton'],
	[scaled(gram, 1_000_000), 'tonne tonelada'],
	[second, 's sec secs second seg segundo'],
	[scaled(second, 1, 1000), 'ms millisecond milisegundo'],
	[scaled(second, 60), 'min mins minute minuto'],
	[hour, 'h hr hrs hour hora'],
	[scaled(hour, 24), 'd day día'],
	[scaled(hour, 168), 'wk wks week semana'],
	[month, 'month mes meses mo'],
	[scaled(month, 12), 'yr yrs year año'],
	[dollar, '$ dollar dólar dólares usd buck'],
	[scaled(dollar, 1, 100), '¢ cent centavo ctv'],
	[unit('euro', 1), '€ euro'],
	[unit('sterling', 1), '£'],
	[unit('peso', 1), 'peso'],
	[unit('angle', 1), '° deg degree grado'],
	[unit('fahrenheit', 1), '°f fahrenheit'],
	[unit('celsius', 1), '°c celsius'],
	[unit('unit', 1), 'unit u unidad unidades'],
	[perUnit(mile, hour), 'mph'],
	[perUnit(kilometre, hour), 'kph kmh kmph'],
	[perUnit(mile, gallon), 'mpg'],
	[raiseUnit(foot, 2n), 'sqft'],
	[raiseUnit(inch, 2n), 'sqin'],
	[perUnit(foot, second), 'fps']
];

const unaccented = (word: string) => word.normalize('NFD').replaceAll(/\p{M}/gu, '');

const byName = new Map(
	table.flatMap(([of, names]) => names.split(' ').map((name) => [unaccented(name), of] as const))
);

/** All names and symbols of units, without accents. */
export const unitNames: readonly string[] = [...byName.keys()];

/** Names that are also letters of mathematics, or that lose their meaning in another case. */
const isShort = (name: string) => name.length <= 2;

/**
 * Finds a unit by its name or symbol, in English or Spanish, singular or plural; null when there is none.
 *
 * @param name one word, e.g. `cm`, `inches`, `metros`
 */
export function findUnit(name: string): Unit | null {
	const plain = unaccented(name);
	const asWritten = byName.get(plain);
	if (asWritten) return asWritten;
	const word = plain.toLowerCase();
	const singular = word.replace(/s$/, '');
	if (isShort(plain) && plain !== plain.toUpperCase()) return null;
	return byName.get(word) ?? (singular.length > 2 ? byName.get(singular) : null) ?? null;
}

/** A unit for things that are counted, such as apples: a measure of its own. */
export function countingUnit(noun: string): Unit {
	const word = unaccented(noun).toLowerCase();
	return unit(`count of ${word.length > 3 ? word.replace(/e?s$/, '') : word}`, 1);
}
