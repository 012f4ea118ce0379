import { readSectionName } from '#lib/roster/section-fields.ts';
import type { Context } from '../context.ts';
import { recordAct } from '../db/audit.ts';
import { findDistrictSection, updateSection } from '../db/district-sections.ts';
import { expectRole, notFound } from '../refusals.ts';

/** What is changed about a class. */
export type SectionChange =
	{ kind: 'facts'; name: string; grade: number | null } | { kind: 'active'; isActive: boolean };

/** What came of it. */
export type SectionOutcome =
	{ kind: 'changed' } | { kind: 'problems'; problems: { name?: 'empty'; grade?: 'empty' } };

/** Renames a class, or closes it (its work stays) or opens it again. */
export async function changeSection(
	ctx: Context,
	input: { sectionId: string; change: SectionChange }
): Promise<SectionOutcome> {
	const { store, districtId, viewer } = ctx;
	expectRole(viewer, 'admin', 'Section');
	const section = await findDistrictSection(store, districtId, input.sectionId);
	if (!section) notFound('Section');
	const { change } = input;
	if (change.kind === 'active') {
		const { isActive } = change;
		await store.tx(async (tx) => {
			await updateSection(tx, districtId, section.id, { isActive });
			await recordAct(tx, ctx, isActive ? 'section.reopen' : 'section.close', section.id);
		});
		return { kind: 'changed' };
	}
	const name = readSectionName(change.name);
	const { grade } = change;
	if (!name || !grade) {
		return {
			kind: 'problems',
			problems: { ...(!name && { name: 'empty' }), ...(!grade && { grade: 'empty' }) }
		};
	}
	await store.tx(async (tx) => {
		await updateSection(tx, districtId, section.id, { name, grade });
		await recordAct(tx, ctx, 'section.change', section.id, { grade });
	});
	return { kind: 'changed' };
}
