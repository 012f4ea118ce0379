import { describe, expect, it } from 'vitest';
import type { Locale } from '#lib/math/check.ts';
import { findDenied, splitClauses } from './clauses.ts';
import { tokenize } from './tokens.ts';

function read(text: string, locale: Locale = 'en') {
	const tokens = tokenize(text, locale);
	const clauses = splitClauses(tokens);
	const isDenied = findDenied(tokens, clauses);
	return {
		clauses: clauses.map(
			({ from, to, role }) =>
				`${role}: ${tokens
					.slice(from, to)
					.map((token) => token.text)
					.join(' ')}`
		),
		denied: tokens.filter((_, i) => isDenied[i]).map((token) => token.text)
	};
}

describe('splitClauses', () => {
	it('finds the reason in a run of words without a stop', () => {
		expect(read('its 56 because each visit is 7 so you times it').clauses).toEqual([
			'plain: its 56',
			'reason: because each visit is 7',
			'result: so you times it'
		]);
	});

	it('knows the ways in which children write "because"', () => {
		for (const word of ['cuz', 'bc', 'since', 'becuase']) {
			const text = word === 'since' ? `it is so, ${word} they match` : `it is ${word} they match`;
			expect(read(text).clauses.at(-1)).toMatch(/^reason/);
		}
		expect(read('es igual xq son lo mismo', 'es').clauses[1]).toBe('reason: xq son lo mismo');
	});

	it('takes "so many" for an amount and "si porque" for a yes', () => {
		expect(read('there are so many').clauses).toEqual(['plain: there are so many']);
		expect(read('si porque son iguales', 'es').clauses[0]).toBe('plain: si');
		expect(read('si vas 4 veces pagas 8', 'es').clauses[0]).toMatch(/^condition/);
	});
});

describe('findDenied', () => {
	it('denies what follows a not, up to a contrast or the end of the clause', () => {
		expect(read('it is not proportional because the pass is paid once').denied).toEqual([
			'proportional'
		]);
		expect(read("the pass doesn't double but the visits double").denied).toEqual(['double']);
	});

	it('takes a "no" that answers for an answer', () => {
		expect(read('no because the visits double').denied).toEqual([]);
		expect(read('No, el pase cambia', 'es').denied).toEqual([]);
		expect(read('no visits cost 8').denied).toEqual(['visits', 'cost', '8']);
		expect(read('no se duplica', 'es').denied).toEqual(['se', 'duplica']);
	});

	it('denies nothing after "not only" and "no matter"', () => {
		expect(read('not only the visits').denied).toEqual([]);
		expect(read('no matter how many').denied).toEqual([]);
	});
});
