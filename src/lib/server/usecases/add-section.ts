import { randomInt } from 'node:crypto';
import { makeClassCode } from '#lib/roster/class-code.ts';
import { readSectionName } from '#lib/roster/section-fields.ts';
import type { Context } from '../context.ts';
import { findAccountByUsername } from '../db/accounts.ts';
import { recordAct } from '../db/audit.ts';
import { insertRole, listRoleGrants, normalizeUsername } from '../db/people.ts';
import { insertSections, listSchools, upsertEnrollment } from '../db/roster.ts';
import { isClassCodeTaken } from '../db/sections.ts';
import { expectRole } from '../refusals.ts';

/** What an admin types to add a class. */
export type NewSection = {
	/** Made with the page, so that a repeated post makes one class. */
	id: string;
	name: string;
	grade: number | null;
	schoolId: string | null;
	/** Username of the teacher. */
	teacher: string;
};

/** What is wrong with a field, as a word that the page has a sentence for. */
export type SectionProblems = {
	name?: 'empty';
	grade?: 'empty';
	schoolId?: 'empty';
	teacher?: 'unknown';
};

/** What came of adding a class. */
export type AddedSection = { kind: 'added' } | { kind: 'problems'; problems: SectionProblems };

/** Adds a class with its teacher; a teacher of another school becomes one at this school, too. */
export async function addSection(ctx: Context, input: NewSection): Promise<AddedSection> {
	const { store, districtId, viewer } = ctx;
	expectRole(viewer, 'admin', 'Section');
	const name = readSectionName(input.name);
	const schools = await listSchools(store, districtId);
	const school = schools.find(({ id }) => id === input.schoolId);
	const found = await findAccountByUsername(store, districtId, normalizeUsername(input.teacher));
	const grants = found ? await listRoleGrants(store, districtId, found.id) : [];
	const teacher = grants.some(({ role }) => role === 'teacher') ? found : null;
	const { grade } = input;
	if (!name || !grade || !school || !teacher) {
		return {
			kind: 'problems',
			problems: {
				...(!name && { name: 'empty' as const }),
				...(!grade && { grade: 'empty' as const }),
				...(!school && { schoolId: 'empty' as const }),
				...(!teacher && { teacher: 'unknown' as const })
			}
		};
	}

	const { id } = input;
	const schoolId = school.id;
	const personId = teacher.id;
	await store.tx(async (tx) => {
		const createdAt = ctx.now();
		let classCode = makeClassCode((below) => randomInt(below));
		while (await isClassCodeTaken(tx, districtId, classCode)) {
			classCode = makeClassCode((below) => randomInt(below));
		}
		const isNew = await insertSections(tx, [
			{
				...{ districtId, id, schoolId, name, grade, classCode, createdAt },
				...{ isJoinable: true, isActive: true }
			}
		]);
		if (isNew === 0) return;
		if (!grants.some((grant) => grant.role === 'teacher' && grant.schoolId === schoolId)) {
			await insertRole(tx, { districtId, id: ctx.newId(), personId, role: 'teacher', schoolId });
		}
		await upsertEnrollment(tx, {
			...{ districtId, sectionId: id, personId, kind: 'teacher', enrolledAt: createdAt }
		});
		await recordAct(tx, ctx, 'section.add', id, { schoolId, grade, teacherId: personId });
	});
	return { kind: 'added' };
}
