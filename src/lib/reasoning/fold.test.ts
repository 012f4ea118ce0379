import { expect, test } from 'vitest';
import { foldText } from './fold.ts';

test('a search for "razon" finds "Razón"', () => {
	expect(foldText('La  Razón\nes ÚNICA ')).toBe('la razon es unica');
});
