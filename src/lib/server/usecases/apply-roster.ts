import { randomInt } from 'node:crypto';
import { makeClassCode } from '#lib/roster/class-code.ts';
import { readOneRoster, type RosterText } from '#lib/roster/one-roster.ts';
import {
	dropsMany,
	planRoster,
	type CurrentRoster,
	type RosterPlan
} from '#lib/roster/plan-roster.ts';
import type { Roster } from '#lib/roster/roster.ts';
import { makeTemporaryPassword } from '#lib/roster/temporary-password.ts';
import { hashPassword } from '../auth/passwords.ts';
import type { Context } from '../context.ts';
import { recordAct } from '../db/audit.ts';
import { endEnrollment, updateSection } from '../db/district-sections.ts';
import { insertPerson, insertRole, updatePersonActive } from '../db/people.ts';
import {
	deleteRoles,
	deleteRosterUpload,
	findRosterUpload,
	readCurrentRoster,
	updatePersonFromRoster,
	updateSchoolSource,
	updateSectionFromRoster
} from '../db/roster-import.ts';
import { insertSchools, insertSections, upsertEnrollment } from '../db/roster.ts';
import { isClassCodeTaken } from '../db/sections.ts';
import { deleteSessionsOf } from '../db/sessions.ts';
import type { Tx } from '../db/store.ts';
import { expectRole } from '../refusals.ts';
import { rosterUploadKeptForInMs } from '../roster-uploads.ts';

/** An account that an import added, with the password that is shown this once. */
export type ImportedAccount = {
	sectionName: string;
	name: string;
	username: string;
	password: string;
};

/** What came of applying a roster. */
export type ApplyOutcome =
	| { kind: 'applied'; accounts: ImportedAccount[] }
	/** There is nothing to apply: the files were applied or thrown away before, or are a day old. */
	| { kind: 'gone' }
	/** So many would be deactivated that the admin has to say that it is meant. */
	| { kind: 'unconfirmed' }
	/** More accounts are new than passwords can be made for at once. */
	| { kind: 'too-many'; most: number };

/** Hashing their passwords takes about a minute on two processors. */
const mostNewAccounts = 3000;

type Secret = { password: string; passwordHash: string };

/** Makes passwords for people by their source ids; hashing is slow on purpose, so it is done before the transaction. */
async function makeSecrets(sourceIds: string[]): Promise<Map<string, Secret>> {
	const secrets = sourceIds.map(async (sourceId) => {
		const password = makeTemporaryPassword((below) => randomInt(below));
		return [sourceId, { password, passwordHash: await hashPassword(password) }] as const;
	});
	return new Map(await Promise.all(secrets));
}

async function makeFreeCode(tx: Tx, districtId: string): Promise<string> {
	let code = makeClassCode((below) => randomInt(below));
	while (await isClassCodeTaken(tx, districtId, code)) {
		code = makeClassCode((below) => randomInt(below));
	}
	return code;
}

/** Ids by source id: of what is there, to which what is added is put. */
const idsOf = (rows: { id: string; sourceId: string | null }[]) =>
	new Map(rows.flatMap(({ id, sourceId }) => (sourceId ? [[sourceId, id]] : [])));

async function changeSchools(tx: Tx, ctx: Context, plan: RosterPlan, current: CurrentRoster) {
	const { districtId } = ctx;
	const ids = idsOf(current.schools);
	for (const { id, sourceId } of plan.tieSchools) {
		await updateSchoolSource(tx, districtId, id, sourceId);
		ids.set(sourceId, id);
	}
	for (const { sourceId, name } of plan.addSchools) {
		const id = ctx.newId();
		await insertSchools(tx, [{ districtId, id, name, sourceId }]);
		ids.set(sourceId, id);
	}
	return ids;
}

async function changePeople(
	tx: Tx,
	ctx: Context,
	plan: RosterPlan,
	current: CurrentRoster,
	secrets: Map<string, Secret>
) {
	const { districtId } = ctx;
	const ids = idsOf(current.people);
	// Who leaves goes first, and who changes next: a username may pass from one to the other.
	for (const { id } of plan.dropPeople) {
		await updatePersonActive(tx, districtId, id, false);
		await deleteSessionsOf(tx, districtId, id);
	}
	// Two may have swapped their usernames, which are nobody's while they change.
	for (const { id, sourceId, givenName, familyName } of plan.changePeople) {
		const change = { sourceId, username: `~${id}`, givenName, familyName };
		await updatePersonFromRoster(tx, districtId, id, change);
	}
	for (const { id, sourceId, username, givenName, familyName } of plan.changePeople) {
		const change = { sourceId, username, givenName, familyName };
		await updatePersonFromRoster(tx, districtId, id, change);
		ids.set(sourceId, id);
	}
	for (const person of plan.addPeople) {
		const id = ctx.newId();
		const secret = secrets.get(person.sourceId);
		if (!secret) throw new Error('The roster changed while passwords were made');
		const { passwordHash } = secret;
		await insertPerson(tx, {
			...{ districtId, id, ...person, passwordHash, mustChangePassword: true, locale: 'en' },
			...{ isEnglishLearner: false, hasIep: false, isActive: true, createdAt: ctx.now() }
		});
		ids.set(person.sourceId, id);
	}
	return ids;
}

async function changeSections(
	tx: Tx,
	ctx: Context,
	plan: RosterPlan,
	current: CurrentRoster,
	schoolIds: Map<string, string>
) {
	const { districtId } = ctx;
	const ids = idsOf(current.sections);
	for (const { id } of plan.closeSections) {
		await updateSection(tx, districtId, id, { isActive: false });
	}
	for (const { id, sourceId, name, grade } of plan.changeSections) {
		await updateSectionFromRoster(tx, districtId, id, { sourceId, name, grade });
		ids.set(sourceId, id);
	}
	for (const { sourceId, schoolSourceId, name, grade } of plan.addSections) {
		const id = ctx.newId();
		const schoolId = getId(schoolIds, schoolSourceId);
		const classCode = await makeFreeCode(tx, districtId);
		await insertSections(tx, [
			{
				...{ districtId, id, sourceId, schoolId, name, grade, classCode },
				...{ isJoinable: false, isActive: true, createdAt: ctx.now() }
			}
		]);
		ids.set(sourceId, id);
	}
	return ids;
}

function getId(ids: Map<string, string>, sourceId: string): string {
	const id = ids.get(sourceId);
	if (!id) throw new Error('A roster plan names what neither is there nor is added');
	return id;
}

/** Carries a plan out. */
async function carryOut(
	tx: Tx,
	ctx: Context,
	plan: RosterPlan,
	current: CurrentRoster,
	secrets: Map<string, Secret>
): Promise<void> {
	const { districtId } = ctx;
	const schoolIds = await changeSchools(tx, ctx, plan, current);
	const personIds = await changePeople(tx, ctx, plan, current, secrets);
	const sectionIds = await changeSections(tx, ctx, plan, current, schoolIds);
	await deleteRoles(
		tx,
		districtId,
		plan.takeRoles.map(({ id }) => id)
	);
	for (const { personSourceId, role, schoolSourceId } of plan.giveRoles) {
		const personId = getId(personIds, personSourceId);
		const schoolId = getId(schoolIds, schoolSourceId);
		await insertRole(tx, { districtId, id: ctx.newId(), personId, role, schoolId });
	}
	for (const { sectionId, personId } of plan.end) {
		await endEnrollment(tx, districtId, sectionId, personId, ctx.now());
	}
	for (const { sectionSourceId, personSourceId, kind } of plan.enroll) {
		const sectionId = getId(sectionIds, sectionSourceId);
		const personId = getId(personIds, personSourceId);
		await upsertEnrollment(tx, { districtId, sectionId, personId, kind, enrolledAt: ctx.now() });
	}
}

/** Lists the new accounts by class and name, each under one of its classes. */
function listAccounts(
	roster: Roster,
	plan: RosterPlan,
	secrets: Map<string, Secret>
): ImportedAccount[] {
	const names = new Map(roster.sections.map(({ sourceId, name }) => [sourceId, name]));
	const sectionOf = new Map(
		roster.enrollments.map((each) => [each.personSourceId, names.get(each.sectionSourceId) ?? ''])
	);
	return plan.addPeople
		.map(({ sourceId, username, givenName, familyName }) => ({
			sectionName: sectionOf.get(sourceId) ?? '',
			name: `${familyName}, ${givenName}`,
			username,
			password: secrets.get(sourceId)?.password ?? ''
		}))
		.sort((a, b) => a.sectionName.localeCompare(b.sectionName) || a.name.localeCompare(b.name));
}

function planFor(files: RosterText[], current: CurrentRoster) {
	const roster = readOneRoster(files);
	return { roster, plan: planRoster(roster, current) };
}

/**
 * Brings the district to what the roster files say that the viewer handed in: in one transaction, with one
 * entry in the audit log. What is planned is planned anew, over what is there now.
 */
export async function applyRoster(
	ctx: Context,
	{ isConfirmed }: { isConfirmed: boolean }
): Promise<ApplyOutcome> {
	const { store, districtId, viewer } = ctx;
	expectRole(viewer, 'admin', 'Roster');
	const since = new Date(ctx.now().getTime() - rosterUploadKeptForInMs);
	const upload = await findRosterUpload(store, districtId, viewer.personId, since);
	if (!upload) return { kind: 'gone' };
	const before = planFor(upload.files, await readCurrentRoster(store, districtId)).plan;
	if (before.addPeople.length > mostNewAccounts) return { kind: 'too-many', most: mostNewAccounts };
	const secrets = await makeSecrets(before.addPeople.map(({ sourceId }) => sourceId));

	return store.tx(async (tx): Promise<ApplyOutcome> => {
		if (!(await findRosterUpload(tx, districtId, viewer.personId, since))) return { kind: 'gone' };
		const current = await readCurrentRoster(tx, districtId);
		const { roster, plan } = planFor(upload.files, current);
		if (dropsMany(plan) && !isConfirmed) return { kind: 'unconfirmed' };
		await carryOut(tx, ctx, plan, current, secrets);
		await deleteRosterUpload(tx, districtId, viewer.personId);
		await recordAct(tx, ctx, 'roster.import', districtId, {
			addedPeople: plan.addPeople.length,
			changedPeople: plan.changePeople.length,
			droppedPeople: plan.dropPeople.length,
			addedSections: plan.addSections.length,
			closedSections: plan.closeSections.length,
			problems: plan.problems.length
		});
		return { kind: 'applied', accounts: listAccounts(roster, plan, secrets) };
	});
}
