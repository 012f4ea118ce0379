const longestName = 60;

/**
 * Brings the name of a class into the form that it is stored in: NFC, single blanks, no signs that cannot be
 * seen.
 *
 * @returns null when nothing is left, or too much
 */
export function readSectionName(typed: string): string | null {
	const name = typed
		.normalize('NFC')
		.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')
		.replaceAll(/\s+/g, ' ')
		.trim();
	return name === '' || name.length > longestName || !/[\p{L}\p{N}]/u.test(name) ? null : name;
}

/** The grades that classes are of. */
export const grades = [6, 7, 8];

/** Reads a grade; null for none that classes are of. */
export function readGrade(typed: string): number | null {
	return grades.find((grade) => String(grade) === typed.trim()) ?? null;
}
