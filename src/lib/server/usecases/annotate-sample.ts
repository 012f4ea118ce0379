import { schoolsAs } from '#lib/access.ts';
import type { Context } from '../context.ts';
import { findCycleAtSchools } from '../db/cycles.ts';
import { updateAnnotation } from '../db/samples.ts';
import { notFound } from '../refusals.ts';

/** As many characters as an annotation may have. */
export const maxAnnotationLength = 2000;

/** Notes something beside a sample in the packet of one of the viewer's cycles. */
export async function annotateSample(
	{ store, districtId, viewer }: Context,
	input: { cycleId: string; sampleId: string; annotation: string }
): Promise<{ kind: 'saved' | 'too-long' }> {
	const schoolIds = schoolsAs(viewer, 'apf');
	const cycle = await findCycleAtSchools(store, districtId, schoolIds, input.cycleId);
	if (!cycle) notFound('PD cycle');
	const annotation = input.annotation.trim();
	if (annotation.length > maxAnnotationLength) return { kind: 'too-long' };
	const isThere = await store.tx((tx) =>
		updateAnnotation(tx, districtId, cycle.id, input.sampleId, annotation)
	);
	if (!isThere) notFound('Work sample');
	return { kind: 'saved' };
}
