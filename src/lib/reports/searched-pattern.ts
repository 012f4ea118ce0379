/** Splits a search's pattern into whether it is seen or missing, and the code. */
export function readPattern(pattern: string): { isSeen: boolean; code: string } {
	const at = pattern.indexOf(':');
	return { isSeen: pattern.slice(0, at) === 'seen', code: pattern.slice(at + 1) };
}
