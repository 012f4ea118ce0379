/**
 * Chooses the seed of a task's variant from what it depends on: the assignment and task, and the
 * student where each has numbers of their own.
 *
 * @returns a whole number from 0 to 2³¹ − 1, the same for the same ids for ever (FNV-1a)
 */
export function seedFor(...ids: string[]): number {
	let hash = 0x811c9dc5;
	for (const character of ids.join('/')) {
		hash ^= character.codePointAt(0) ?? 0;
		hash = Math.imul(hash, 0x01000193);
	}
	return (hash >>> 0) % 2 ** 31;
}
