// No letter or digit that another can be taken for, and no vowel, so that no word appears by chance.
const alphabet = 'bcdfghjkmnpqrtvwxyz2346789';
const groups = 3;
const groupLength = 4;

/**
 * Makes a password for somebody else to use once, easy to read from a slip of paper: `k7qm-4xwp-9r2t`.
 *
 * @param random whole numbers from 0 up to, without, the one it is given
 */
export function makeTemporaryPassword(random: (below: number) => number): string {
	const group = () =>
		Array.from({ length: groupLength }, () => alphabet[random(alphabet.length)]).join('');
	return Array.from({ length: groups }, group).join('-');
}
