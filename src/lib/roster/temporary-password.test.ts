import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeTemporaryPassword } from './temporary-password.ts';

test('is twelve letters and digits in three groups, none like another', () => {
	fc.assert(
		fc.property(fc.infiniteStream(fc.nat()), (numbers) => {
			const password = makeTemporaryPassword((below) => numbers.next().value! % below);
			expect(password).toMatch(
				/^[b-df-hj-kmnp-rtv-z2-46-9]{4}(-[b-df-hj-kmnp-rtv-z2-46-9]{4}){2}$/
			);
		})
	);
});

test('differs with every draw', () => {
	const drawn = (start: number) => {
		let next = start;
		return makeTemporaryPassword((below) => next++ % below);
	};
	expect(drawn(0)).not.toBe(drawn(1));
});
