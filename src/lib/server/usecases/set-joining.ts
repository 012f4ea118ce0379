import type { Context } from '../context.ts';
import { findSectionForTeacher, updateSectionJoinable } from '../db/sections.ts';
import { notFound } from '../refusals.ts';

/** Lets students join a class with its code, or stops that. */
export async function setJoining(
	ctx: Context,
	input: { sectionId: string; isJoinable: boolean }
): Promise<{ isJoinable: boolean }> {
	const { store, districtId, viewer } = ctx;
	const section = await findSectionForTeacher(store, districtId, viewer.personId, input.sectionId);
	if (!section) notFound('Section');
	await store.tx((tx) => updateSectionJoinable(tx, districtId, section.id, input.isJoinable));
	return { isJoinable: input.isJoinable };
}
