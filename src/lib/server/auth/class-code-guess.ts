import { classCodeReadings } from '#lib/roster/class-code.ts';
import { listJoinableSections, type JoinableSection } from '#lib/server/db/roster.ts';
import type { Store } from '#lib/server/db/store.ts';
import { countFailure, isThrottled, throttleKey } from './throttle.ts';

/**
 * Finds the section that a typed class code stands for.
 *
 * @param address where the request came from: wrong codes are counted under it
 * @returns null for a code that no open class has, and for one guess too many
 */
export async function guessSection(
	{ store, districtId, now }: { store: Store; districtId: string; now: () => Date },
	typed: string,
	address: string
): Promise<JoinableSection | null> {
	const key = throttleKey(districtId, 'class-code', address);
	if (await isThrottled(store, districtId, key, now())) return null;
	const readings = classCodeReadings(typed);
	const sections = await listJoinableSections(store, districtId, readings);
	const exact = sections.find(({ classCode }) => classCode === readings[0]);
	const meant = exact ?? (sections.length === 1 ? sections[0] : null);
	if (!meant) await store.tx((tx) => countFailure(tx, districtId, 'class-code', key, now()));
	return meant;
}
