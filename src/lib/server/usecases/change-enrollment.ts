import type { Context } from '../context.ts';
import { findAccountByUsername } from '../db/accounts.ts';
import { recordAct } from '../db/audit.ts';
import {
	endEnrollment,
	findDistrictSection,
	listPeopleOfSections,
	type DistrictSectionRow
} from '../db/district-sections.ts';
import { insertRole, listRoleGrants, normalizeUsername } from '../db/people.ts';
import { upsertEnrollment } from '../db/roster.ts';
import type { Tx } from '../db/store.ts';
import { expectRole, notFound } from '../refusals.ts';

type Kind = 'student' | 'teacher';

/** Who comes into a class, leaves it, or goes over to another class of the school. */
export type EnrollmentChange =
	| { kind: 'add'; username: string; as: Kind }
	| { kind: 'remove'; personId: string }
	| { kind: 'move'; personId: string; toSectionId: string };

/** What came of it; `unknown` when nobody active of that username holds the role. */
export type EnrollmentOutcome = { kind: 'changed' } | { kind: 'unknown' };

/** Enrols somebody, who becomes a student or teacher of the school where they are none yet. */
async function enroll(
	tx: Tx,
	ctx: Context,
	section: DistrictSectionRow,
	personId: string,
	kind: Kind
): Promise<void> {
	const { districtId } = ctx;
	const { schoolId } = section;
	const grants = await listRoleGrants(tx, districtId, personId);
	if (!grants.some((grant) => grant.role === kind && grant.schoolId === schoolId)) {
		await insertRole(tx, { districtId, id: ctx.newId(), personId, role: kind, schoolId });
	}
	await upsertEnrollment(tx, {
		...{ districtId, sectionId: section.id, personId, kind, enrolledAt: ctx.now() }
	});
}

async function add(
	ctx: Context,
	section: DistrictSectionRow,
	{ username, as }: { username: string; as: Kind }
): Promise<EnrollmentOutcome> {
	const { store, districtId } = ctx;
	const person = await findAccountByUsername(store, districtId, normalizeUsername(username));
	const grants = person ? await listRoleGrants(store, districtId, person.id) : [];
	if (!person || !grants.some(({ role }) => role === as)) return { kind: 'unknown' };
	await store.tx(async (tx) => {
		await enroll(tx, ctx, section, person.id, as);
		await recordAct(tx, ctx, 'section.enroll', section.id, { personId: person.id, as });
	});
	return { kind: 'changed' };
}

/** Changes who is in a class; the work that somebody did in it stays there. */
export async function changeEnrollment(
	ctx: Context,
	input: { sectionId: string; change: EnrollmentChange }
): Promise<EnrollmentOutcome> {
	const { store, districtId, viewer } = ctx;
	expectRole(viewer, 'admin', 'Section');
	const section = await findDistrictSection(store, districtId, input.sectionId);
	if (!section) notFound('Section');
	const { change } = input;
	if (change.kind === 'add') return add(ctx, section, change);

	const { personId } = change;
	const people = await listPeopleOfSections(store, districtId, [section.id]);
	const person = people.find(({ id }) => id === personId);
	if (!person) notFound('Person');
	const target =
		change.kind === 'move'
			? await findDistrictSection(store, districtId, change.toSectionId)
			: null;
	const isReachable = target?.isActive && target.schoolId === section.schoolId;
	if (change.kind === 'move' && !isReachable) notFound('Section');

	await store.tx(async (tx) => {
		await endEnrollment(tx, districtId, section.id, personId, ctx.now());
		if (target) await enroll(tx, ctx, target, personId, person.kind);
		const detail = { personId, ...(target && { toSectionId: target.id }) };
		await recordAct(tx, ctx, target ? 'section.move' : 'section.remove', section.id, detail);
	});
	return { kind: 'changed' };
}
