import type { SupportLevel } from '#lib/tasks/task.ts';

/** The support levels in the order in which a form lists them. */
export const supportLevels: SupportLevel[] = ['full', 'some', 'none'];

/** Reads a support level from a form; null for none chosen. */
export function parseSupportLevel(value: FormDataEntryValue | null): SupportLevel | null {
	return supportLevels.find((level) => level === value) ?? null;
}
