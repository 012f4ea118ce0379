import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	collectTaskWords,
	deidentify,
	deidentifyAnswer,
	shiftSpan,
	type DeidentifyRules
} from './deidentify.ts';
import { everydayNames, indexNames, type NamedPerson } from './known-names.ts';

const people: NamedPerson[] = [
	{ givenName: 'Zuri', familyName: 'Okonkwo' },
	{ givenName: 'José Luis', familyName: 'De La Cruz', username: 'jl.delacruz2' },
	{ givenName: 'Min-ji', familyName: 'Park' },
	{ givenName: 'Will', familyName: 'Price' },
	{ givenName: 'Don', familyName: "O'Brien" },
	{ givenName: 'Maya', familyName: 'Johnson' },
	{ givenName: 'Li', familyName: 'Hunter' }
];

const taskWords = collectTaskWords([
	'Maya and Teo disagree. Teo says the unit price is \\$3 at the park. Who is right? Why?'
]);
const rules: DeidentifyRules = { names: indexNames(people), taskWords, locale: 'en' };
const mask = (text: string, more: Partial<DeidentifyRules> = {}) =>
	deidentify(text, { ...rules, ...more }).text;

describe('names of the school’s people', () => {
	test.each([
		['I asked zuri and she said 6', 'I asked [name] and she said 6'],
		['ZURI OKONKWO helped me', '[name] helped me'],
		["it is Zuri's idea", "it is [name]'s idea"],
		['by Jose Luis De la Cruz', 'by [name]'],
		['minji and min ji and Mín-Ji agree', '[name] and [name] and [name] agree'],
		['obrien said so, O’Brien too', '[name] said so, [name] too'],
		['ask jl.delacruz2 about it', 'ask [name]2 about it'],
		['hunter_99 knows', '[name]_99 knows'],
		['Li got 5', '[name] got 5'],
		['I think Will is wrong', 'I think [name] is wrong']
	])('are masked: %s', (text, masked) => expect(mask(text)).toBe(masked));

	test.each([
		"I don't think it will be more than 6",
		'Will it work? The price is 3 dollars at the park',
		'The parking rate is unpriced',
		'$li + hu = 3$ because the slope is $\\frac{2}{3}$'
	])('leave words that only look alike: %s', (text) => expect(mask(text)).toBe(text));

	test('leave the people of the task, but not a family name beside them', () => {
		expect(mask('I agree with Maya because teo forgot')).toBe(
			'I agree with Maya because teo forgot'
		);
		expect(mask('my name is Maya Johnson')).toBe('my name is [name]');
	});

	test('are masked inside mathematics, which stays mathematics', () => {
		expect(mask('so $\\text{Zuri}=3$ is right')).toBe('so $\\text{\\text{[name]}}=3$ is right');
		expect(mask('I have $5 and Zuri has $3')).toBe('I have $5 and [name] has $3');
		expect(deidentifyAnswer('zuri=3x', rules)).toBe('\\text{[name]}=3x');
		expect(deidentifyAnswer('\\frac{3}{4}x', rules)).toBe('\\frac{3}{4}x');
	});
});

describe('what looks like somebody’s details', () => {
	test.each([
		['mail me at kid.one+x@school.example.org ok', 'mail me at [email] ok'],
		['call (443) 555-0182 or 443.555.0182', 'call [phone] or [phone]'],
		['text me 555-0182', 'text me [phone]'],
		['I live at 1204 north maple street', 'I live at [address]'],
		['at 12 W. Maple Avenue it is 3', 'at [address] it is 3'],
		['follow @mathkid_7 for more', 'follow [account] for more'],
		['my insta is math.kid7', 'my insta is [account]'],
		['see https://example.org/x?y=1', 'see [link]'],
		['I asked my cousin Tremaine about it', 'I asked my cousin [name] about it'],
		['Ms. Brown told us to flip it', 'Ms. [name] told us to flip it'],
		['me llamo tremaine', 'me llamo [name]'],
		['I think Keisha is right', 'I think [name] is right'],
		['so then Wolodymyr divides', 'so then [name] divides']
	])('is masked: %s', (text, masked) => expect(mask(text)).toBe(masked));

	test.each([
		'The Distributive Property says so. On Monday I checked. English and GCF too',
		'I multiplied 100-2000 and 3.5 by 1,000,000',
		'First You Divide Then You Multiply Both Sides',
		'Because the Denominators are the same, Divide',
		'3 apples @ 2 dollars is 6',
		'Mark the point, then rise over run',
		'La respuesta es 6 porque Cada bolsa tiene 3',
		'My answer is 12 because 3 groups of 4 is 12'
	])('is not seen in ordinary work: %s', (text) => expect(mask(text)).toBe(text));
});

test('masks also what a person asks for, and writes masks in the work’s language', () => {
	expect(mask('in the Blue room 12 we', { alsoMask: ['blue ROOM 12'] })).toBe('in the [masked] we');
	expect(mask('lo hice con Zuri', { locale: 'es' })).toBe('lo hice con [nombre]');
});

test('moves evidence to the masked text', () => {
	const text = 'Zuri Okonkwo said $3x$ because each bag has 3, call 443-555-0182 now';
	const { text: masked, edits } = deidentify(text, rules);
	const at = text.indexOf('because each bag');
	const [start, end] = shiftSpan([at, at + 'because each bag'.length], edits);
	expect(masked.slice(start, end)).toBe('because each bag');
	expect(masked.slice(...shiftSpan([2, 20], edits))).toBe(`[name] said $3`);
	expect(masked.slice(...shiftSpan([0, text.length], edits))).toBe(masked);
});

const letters = fc.stringMatching(/^[A-Z][a-zéíóñü]{2,9}$/);
const name = fc.oneof(
	letters,
	fc.tuple(letters, letters).map(([a, b]) => `${a}-${b}`),
	fc.tuple(letters, letters).map(([a, b]) => `${a} ${b}`)
);
const fold = (text: string) => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

test('no name of the school’s people survives, however it is written', () => {
	// Words of the texts around, and of the mask itself.
	const ownWords = new Set('name asked then answer have but has por frac'.split(' '));
	const written = fc.constantFrom<(n: string) => string>(
		(n) => n,
		(n) => n.toLowerCase(),
		(n) => n.toUpperCase(),
		(n) => n.normalize('NFD'),
		(n) => fold(n)
	);
	const around = fc.constantFrom(
		(n: string) => n,
		(n: string) => `i asked ${n}. Then $x+3$ is 5`,
		(n: string) => `(${n})`,
		(n: string) => `it is "${n}", ${n}'s answer is $\\frac12$`,
		(n: string) => `$3$${n}$4$`,
		(n: string) => `I have $5 but ${n} has $3`,
		(n: string) => `por ${n}\n${n}_12`
	);
	const noTask = { names: new Set<string>(), plain: new Set<string>() };
	fc.assert(
		fc.property(name, name, written, around, (givenName, familyName, write, put) => {
			const names = indexNames([{ givenName, familyName }]);
			const text = `${put(write(givenName))} ${put(write(`${givenName} ${familyName}`))}`;
			const masked = deidentify(text, { names, taskWords: noTask, locale: 'en' }).text;
			const left = fold(masked).match(/\p{L}+/gu) ?? [];
			const parts = [givenName, familyName].flatMap((n) => fold(n).match(/\p{L}+/gu) ?? []);
			for (const part of parts) {
				if (everydayNames.has(part) || ownWords.has(part)) continue;
				expect(left).not.toContain(part);
			}
		}),
		{ numRuns: 2000 }
	);
});

test('mathematics stays as it is, and a span of it stays a span of it', () => {
	const math = fc.constantFrom('$x+3$', '$\\frac{2}{3}x$', '$3:4$', '$y=2x-1$');
	fc.assert(
		fc.property(
			fc.array(fc.oneof(math, fc.constantFrom('Zuri', 'because', 'and', '555-0182')), {
				maxLength: 12
			}),
			(words) => {
				const text = words.join(' ');
				const { text: masked, edits } = deidentify(text, rules);
				let at = 0;
				for (const word of words) {
					if (word.startsWith('$')) {
						expect(masked.slice(...shiftSpan([at, at + word.length], edits))).toBe(word);
					}
					at += word.length + 1;
				}
			}
		)
	);
});
