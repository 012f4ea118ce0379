const longestName = 60;

/**
 * Brings a given or family name into the form that it is stored in: NFC, single blanks, no signs that
 * cannot be seen.
 *
 * @returns null when nothing is left, or too much
 */
export function readPersonName(typed: string): string | null {
	const name = typed
		.normalize('NFC')
		.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')
		.replaceAll(/\s+/g, ' ')
		.trim();
	return name === '' || name.length > longestName || !/\p{L}/u.test(name) ? null : name;
}

/**
 * Brings a username into the form that it is stored in: NFKC, lower case.
 *
 * @returns null unless it is 3–40 letters, digits, points, hyphens and underscores
 */
export function readUsername(typed: string): string | null {
	const username = typed.normalize('NFKC').trim().toLowerCase();
	return /^[\p{L}\p{N}][\p{L}\p{N}\p{M}._-]{2,39}$/u.test(username) ? username : null;
}
