import type { WorkSearch } from '#lib/reports/work-search.ts';

const keys: Record<keyof WorkSearch, string> = {
	grade: 'grade',
	module: 'module',
	lessonFrom: 'from',
	lessonTo: 'to',
	standard: 'standard',
	pattern: 'pattern',
	misconceptionId: 'misconception',
	level: 'level',
	supportLevel: 'support',
	outcome: 'outcome',
	words: 'words'
};

/** Writes a search as a page's address has it. */
export function searchQuery(search: WorkSearch, also: Record<string, string | null>): string {
	const params = new URLSearchParams();
	for (const [field, key] of Object.entries(keys)) {
		const value = search[field as keyof WorkSearch];
		if (value !== null) params.set(key, String(value));
	}
	for (const [key, value] of Object.entries(also)) if (value) params.set(key, value);
	return params.toString();
}
