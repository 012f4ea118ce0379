// No letter or digit that another can be taken for: no O and 0, no I, L and 1.
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const codeLength = 8;
const lookAlikes = ['O0', 'I1L'];
const mostReadings = 512;

/** Brings a typed class code into the form that codes are stored in: upper-case letters and digits. */
export function normalizeClassCode(typed: string): string {
	return typed
		.slice(0, 60)
		.normalize('NFKC')
		.toUpperCase()
		.replaceAll(/[^A-Z0-9]/g, '');
}

/**
 * Lists the class codes that somebody may have meant: what they typed first, then with letters and
 * digits that look alike (O and 0; I, 1 and L) taken for each other.
 */
export function classCodeReadings(typed: string): string[] {
	const code = normalizeClassCode(typed);
	if (code === '') return [];
	const choices = [...code].map((char) => {
		const alike = lookAlikes.find((set) => set.includes(char)) ?? '';
		return [char, ...alike.replace(char, '')];
	});
	const count = choices.reduce((product, { length }) => product * length, 1);
	if (count > mostReadings) return [code];
	return choices.reduce(
		(readings, chars) => readings.flatMap((start) => chars.map((char) => start + char)),
		['']
	);
}

/**
 * Makes a class code.
 *
 * @param random whole numbers from 0 up to, without, the one it is given
 */
export function makeClassCode(random: (below: number) => number): string {
	return Array.from({ length: codeLength }, () => alphabet[random(alphabet.length)]).join('');
}

/** Writes a class code the way it is shown and read out: in two halves. */
export function showClassCode(code: string): string {
	return code.length === codeLength ? `${code.slice(0, 4)}-${code.slice(4)}` : code;
}
