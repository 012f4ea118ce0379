import { mayBeShown } from '#lib/reports/work-sample.ts';
import { effectiveFindings } from '#lib/reports/effective-findings.ts';
import { moveBy, orderAs } from '#lib/reports/packet-order.ts';
import type { Context } from '../context.ts';
import {
	listDiscussionItems,
	replaceDiscussionItems,
	type DiscussionKey
} from '../db/discussions.ts';
import { listFindingsOfAttempts } from '../db/findings.ts';
import {
	findTeacherAssignment,
	findTeacherAttempt,
	type AttemptPlace
} from '../teacher-assignment.ts';

/** A change to what a class will talk about. */
export type DiscussionChange =
	| { kind: 'add' | 'remove'; attemptId: string; place?: AttemptPlace }
	| { kind: 'move'; attemptId: string; by: -1 | 1 }
	| { kind: 'order'; attemptIds: string[] };

/** What came of a change; work that is for its teacher's eyes alone cannot be chosen. */
export type DiscussionOutcome = { kind: 'arranged' | 'private' };

function change(ids: string[], wish: DiscussionChange): string[] {
	switch (wish.kind) {
		case 'add':
			return ids.includes(wish.attemptId) ? ids : [...ids, wish.attemptId];
		case 'remove':
			return ids.filter((id) => id !== wish.attemptId);
		case 'move':
			return moveBy(ids, wish.attemptId, wish.by);
		case 'order':
			return orderAs(ids, wish.attemptIds);
	}
}

/** Chooses work of an assignment for the class to talk about, takes it out, or puts it in order. */
export async function arrangeDiscussion(
	ctx: Context,
	input: { sectionId: string; assignmentId: string; change: DiscussionChange }
): Promise<DiscussionOutcome> {
	const { store, districtId } = ctx;
	const { section, assignment } = await findTeacherAssignment(ctx, input);
	const wish = input.change;
	if (wish.kind !== 'order') {
		const place = { ...('place' in wish && wish.place), assignmentId: assignment.id };
		await findTeacherAttempt(ctx, wish.attemptId, place);
	}
	if (wish.kind === 'add') {
		const findings = await listFindingsOfAttempts(store, districtId, section.id, [wish.attemptId]);
		if (!mayBeShown(effectiveFindings(findings))) return { kind: 'private' };
	}
	const key: DiscussionKey = { districtId, sectionId: section.id, assignmentId: assignment.id };
	await store.tx(async (tx) => {
		const items = await listDiscussionItems(tx, districtId, section.id, assignment.id);
		const ids = items.map(({ attemptId }) => attemptId);
		await replaceDiscussionItems(tx, key, change(ids, wish));
	});
	return { kind: 'arranged' };
}
