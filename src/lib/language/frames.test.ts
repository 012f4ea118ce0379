import { describe, expect, it } from 'vitest';
import { listFrames, type FrameFunction } from './frames.ts';

const functions: FrameFunction[] = [
	'explain-how',
	'justify',
	'compare',
	'critique',
	'generalize',
	'describe'
];
const blanks = (text: string) => text.match(/___/g)?.length ?? 0;

describe.each(functions)('frames to %s', (languageFunction) => {
	it('at full support are whole sentences with the same blanks in both languages', () => {
		const full = listFrames(languageFunction, 'full');
		expect(full.length).toBeGreaterThanOrEqual(3);
		for (const { en, es } of full) {
			expect(blanks(en)).toBeGreaterThan(0);
			expect(blanks(es)).toBe(blanks(en));
			expect(en).toMatch(/^[A-Z_].*\.$/);
			expect(es).toMatch(/^[A-ZÁÉÍÓÚ_].*\.$/u);
		}
	});

	it('at full support ask for a reason somewhere', () => {
		const said = listFrames(languageFunction, 'full');
		expect(said.some(({ en }) => /because|so /.test(en))).toBe(true);
		expect(said.some(({ es }) => /porque|así que|entonces/.test(es))).toBe(true);
	});

	it('at some support are beginnings, without blanks', () => {
		const some = listFrames(languageFunction, 'some');
		expect(some.length).toBeGreaterThanOrEqual(3);
		for (const text of some.flatMap(({ en, es }) => [en, es])) {
			expect(blanks(text)).toBe(0);
			expect(text).toMatch(/…$/);
		}
	});

	it('do not show at no support', () => {
		expect(listFrames(languageFunction, 'none')).toEqual([]);
	});
});
