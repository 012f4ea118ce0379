import { m } from '#lib/paraglide/messages.js';
import type { SupportLevel } from '#lib/tasks/task.ts';

/** Says how much scaffold a support level shows. */
export function supportLabel(level: SupportLevel): string {
	return { full: m.support_full, some: m.support_some, none: m.support_none }[level]();
}

/** Says what a reasoning level (0 to 3) means. */
export function levelLabel(level: number): string {
	return [m.level_0, m.level_1, m.level_2, m.level_3][level]();
}
