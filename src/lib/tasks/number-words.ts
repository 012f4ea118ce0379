const english = [
	...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
	...['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen'],
	'nineteen'
];
const englishTens = [
	'',
	'',
	'twenty',
	'thirty',
	'forty',
	'fifty',
	'sixty',
	'seventy',
	'eighty',
	'ninety'
];
const spanish = [
	...['cero', 'uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez'],
	...['once', 'doce', 'trece', 'catorce', 'quince', 'dieciséis', 'diecisiete', 'dieciocho'],
	...[
		'diecinueve',
		'veinte',
		'veintiuno',
		'veintidós',
		'veintitrés',
		'veinticuatro',
		'veinticinco'
	],
	...['veintiséis', 'veintisiete', 'veintiocho', 'veintinueve']
];
const spanishTens = [
	'',
	'',
	'',
	'treinta',
	'cuarenta',
	'cincuenta',
	'sesenta',
	'setenta',
	'ochenta',
	'noventa'
];

/** Says a whole number from 0 to 99 in words; larger ones stay in digits. */
export function numberWords(count: number): [en: string, es: string] {
	if (count > 99) return [String(count), String(count)];
	const [tens, ones] = [Math.floor(count / 10), count % 10];
	const en = english[count] ?? englishTens[tens] + (ones ? `-${english[ones]}` : '');
	const es = spanish[count] ?? spanishTens[tens] + (ones ? ` y ${spanish[ones]}` : '');
	return [en, es];
}
