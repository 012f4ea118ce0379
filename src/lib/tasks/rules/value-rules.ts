import { listPromptTexts, type VariantRule } from './rule.ts';

const money = /(?:\\\$|(?<!\$)\$(?=\d+(?:\.\d+)?(?:[\s.,;:!?)"”]|$)))\s*(\d[\d,]*(?:\.\d+)?)/g;
const people =
	/(\d[\d,]*\.\d+|\d+\s*\/\s*\d+|\\frac\{\d+\}\{\d+\}\$?)\s+(?:more |fewer )?(?:students|people|children|kids|players|friends|votes|tickets|visits|buses|estudiantes|personas|niños|amigos|votos|boletos|visitas|autobuses)\b/gi;

function findMoneyFaults(text: string): string[] {
	return [...text.matchAll(money)]
		.filter(([, amount]) => !/^[\d,]+(?:\.\d\d)?$/.test(amount))
		.map(([, amount]) => `has money that does not come out in cents: $${amount}`);
}

const findPeopleFaults = (text: string) =>
	[...text.matchAll(people)].map(([whole]) => `counts a part of what is whole: ${whole}`);

/** Money comes out in cents, and people and things that are counted are whole. */
export const textsHaveSensibleValues: VariantRule = (variant) =>
	listPromptTexts(variant).flatMap(({ where, text }) =>
		(['en', 'es'] as const).flatMap((locale) =>
			[...findMoneyFaults(text[locale]), ...findPeopleFaults(text[locale])].map(
				(fault) => `${where}.${locale} ${fault}`
			)
		)
	);

const mostPlaces = 6;
const largestDenominator = 1000;
const largest = 1e15;

function findQuantityFault(name: string, value: number | string): string[] {
	if (typeof value === 'string') {
		const bottom = /^-?\d+\/(\d+)$/.exec(value)?.[1];
		return bottom && Number(bottom) > largestDenominator
			? [`parameters.${name} is ${value}: choose numbers that come out simpler`]
			: [];
	}
	const places = /\.(\d+)$/.exec(String(value))?.[1].length ?? 0;
	return Math.abs(value) > largest || places > mostPlaces
		? [`parameters.${name} is ${value}: choose numbers that come out simpler`]
		: [];
}

/** No parameter is a number that nobody would choose. */
export const quantitiesAreSensible: VariantRule = ({ quantities }) =>
	Object.entries(quantities).flatMap(([name, value]) => findQuantityFault(name, value));
