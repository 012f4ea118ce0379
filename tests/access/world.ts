import type { Role, RoleGrant, Viewer } from '#lib/access.ts';
import type { RunningApp } from '#lib/server/app.ts';
import { createSessions } from '#lib/server/auth/sessions.ts';
import { readBank, syncBank } from '#lib/server/bank.ts';
import { insertAssignment } from '#lib/server/db/assignments.ts';
import { insertAttempt } from '#lib/server/db/attempts.ts';
import type { Store } from '#lib/server/db/store.ts';
import {
	addPerson,
	addSchool,
	addSection,
	at,
	contextFor,
	openTestApp
} from '#lib/server/testing/test-app.ts';
import { addSample } from '#lib/server/usecases/add-sample.ts';

/** Ids of things of one class at one school, which the addresses of pages are made of. */
export type Things = {
	school: string;
	section: string;
	/** Another section of the same school and teacher, for forms that change a section. */
	spareSection: string;
	assignment: string;
	task: string;
	/** A student of the section. */
	student: string;
	attempt: string;
	cycle: string;
	/** A work sample in the packet of `cycle`. */
	sample: string;
	/** A teacher who does nothing, for forms that change an account. */
	spareAccount: string;
	/** What a page makes for its form, so that a repeated post is one; it names nothing. */
	newId: string;
};

/** Words that stand in my attempt alone, for a test that they do not show where they must not. */
export const studentWords = 'quiescent marmalade';

type Side = { things: Things; people: Record<'teacher' | 'student' | 'apf' | 'acl', Viewer> };

async function addWork(app: RunningApp, section: string, student: Viewer, words: string) {
	const { districtId } = app;
	const [task] = await app.store.db.select().from(app.store.t.task);
	const assignment = app.newId();
	const attempt = app.newId();
	await app.store.tx(async (tx) => {
		await insertAssignment(
			tx,
			{
				...{ districtId, id: assignment, sectionId: section, kind: 'assigned', title: 'Rates' },
				...{ supportLevel: 'some', isSameVariant: true, createdAt: app.now() }
			},
			[{ taskId: task.id, taskVersion: task.version }]
		);
		await insertAttempt(tx, {
			...{ districtId, sectionId: section, id: attempt, assignmentId: assignment },
			...{ taskId: task.id, taskVersion: task.version, seed: 7, studentId: student.personId },
			...{ answers: ['3'], checks: [{ kind: 'correct' as const }], justification: words },
			...{ fromFrames: [], locale: 'en', supportLevel: 'some', level: 1, analyzerVersion: '0' },
			...{ nextStep: { kind: 'say-why', en: 'Say why.', es: 'Di por qué.' } },
			...{ searchText: words, idempotencyKey: attempt, submittedAt: app.now() }
		});
	});
	return { assignment, attempt, task: task.id };
}

/** Adds a class with its work, at a school that is there or a new one. */
async function addSide(
	app: RunningApp,
	name: string,
	{ atSchool, words = 'because of the unit' }: { atSchool?: string; words?: string } = {}
): Promise<Side> {
	const { districtId, newId } = app;
	const school = atSchool ?? (await addSchool(app, `${name} Middle`));
	const person = (given: string, role: Role) => addPerson(app, given, name, at(role, school));
	const teacher = await person('Thora', 'teacher');
	const student = await person('Stellan', 'student');
	const apf = await person('Aphra', 'apf');
	const acl = await person('Acacia', 'acl');
	const spareAccount = await person('Spare', 'teacher');
	const people = { teachers: [teacher], students: [student] };
	const section = await addSection(app, { schoolId: school, grade: 6, name: `${name} A` }, people);
	const spareSection = await addSection(
		app,
		{ schoolId: school, grade: 6 },
		{ teachers: [teacher, spareAccount], students: [student] }
	);
	const { assignment, attempt, task } = await addWork(app, section, student, words);

	const cycle = newId();
	await app.store.tx(async ({ db, t }) => {
		await db.insert(t.pdCycle).values({
			...{ districtId, id: cycle, schoolId: school, title: `${name} cycle`, focus: '' },
			...{ startsOn: '2026-10-01', endsOn: '2026-11-30', protocol: 'notice-and-wonder' },
			...{ prompts: [], createdBy: apf.personId, createdAt: app.now() }
		});
	});
	const sample = newId();
	const choice = { id: sample, cycleId: cycle, attemptId: attempt, alsoMask: [] };
	await addSample(contextFor(app, apf), choice);
	return {
		things: {
			...{ school, section, spareSection, assignment, task, attempt, cycle, sample },
			...{ student: student.personId, spareAccount: spareAccount.personId, newId: newId() }
		},
		people: { teacher, student, apf, acl }
	};
}

/** Opens a district with the first task of the bank. */
async function openDistrict(store: Store) {
	const app = await openTestApp(store);
	await syncBank(store, app.districtId, app.now(), (await readBank()).slice(0, 1));
	return app;
}

/**
 * Fills a database: a district of two schools, the first with two classes; and a second district, which the
 * server does not serve.
 */
export async function fillWorld(store: Store) {
	await store.migrate();
	const app = await openDistrict(store);
	const mine = await addSide(app, 'Nordhaven', { words: studentWords });
	const colleague = await addSide(app, 'Eastmarsh', { atSchool: mine.things.school });
	const otherSchool = await addSide(app, 'Southfork');
	const elsewhere = await openDistrict(store);
	const otherDistrict = await addSide(elsewhere, 'Farpoint');

	const person = (given: string, grants: RoleGrant[]) => addPerson(app, given, 'Test', grants);
	const south = otherSchool.things.school;
	const viewers = {
		student: mine.people.student,
		teacher: mine.people.teacher,
		apf: mine.people.apf,
		acl: mine.people.acl,
		lead: await person('Lea', at('lead', null)),
		admin: await person('Ada', at('admin', null)),
		/** Holds every role of a school, at the other school. */
		stranger: await person(
			'Strange',
			(['student', 'teacher', 'apf', 'acl'] as const).flatMap((role) => at(role, south))
		),
		/** Signed in, and nothing else. */
		roleless: await person('Rolf', [])
	};
	const sessions = createSessions(store, app.districtId);
	return {
		store,
		viewers,
		mine: mine.things,
		colleague: colleague.things,
		otherSchool: otherSchool.things,
		otherDistrict: otherDistrict.things,
		/** The viewer's cookie, of a session that is new each time. */
		cookieOf: async ({ personId }: Viewer) => `session=${await sessions.start(personId)}`,
		close: async () => {
			await app.close();
		}
	};
}

/** What `fillWorld` makes. */
export type World = Awaited<ReturnType<typeof fillWorld>>;
