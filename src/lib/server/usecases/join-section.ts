import { hasRole } from '#lib/access.ts';
import { guessSection } from '#lib/server/auth/class-code-guess.ts';
import type { Context } from '#lib/server/context.ts';
import { insertAuditEvent } from '#lib/server/db/audit.ts';
import { insertRole, listRoleGrants } from '#lib/server/db/people.ts';
import { upsertEnrollment } from '#lib/server/db/roster.ts';

/** What came of joining a class by its code. */
export type JoinOutcome = { kind: 'joined' } | { kind: 'no-such-class' } | { kind: 'no-student' };

/** Enrols the viewer, a student, in the class that a typed code stands for; twice is as once. */
export async function joinSection(
	ctx: Context,
	input: { code: string; address: string }
): Promise<JoinOutcome> {
	const { store, districtId, viewer } = ctx;
	if (!hasRole(viewer, 'student')) return { kind: 'no-student' };
	const section = await guessSection(ctx, input.code, input.address);
	if (!section) return { kind: 'no-such-class' };

	const { personId } = viewer;
	const { id: sectionId, schoolId } = section;
	const createdAt = ctx.now();
	await store.tx(async (tx) => {
		const grants = await listRoleGrants(tx, districtId, personId);
		if (!grants.some((grant) => grant.role === 'student' && grant.schoolId === schoolId)) {
			await insertRole(tx, { districtId, id: ctx.newId(), personId, role: 'student', schoolId });
		}
		await upsertEnrollment(tx, {
			...{ districtId, sectionId, personId, kind: 'student', enrolledAt: createdAt }
		});
		await insertAuditEvent(tx, {
			...{ districtId, id: ctx.newId(), actorId: personId, action: 'section.join' },
			...{ subjectId: sectionId, detail: {}, createdAt }
		});
	});
	return { kind: 'joined' };
}
