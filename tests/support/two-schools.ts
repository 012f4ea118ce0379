import type { RoleGrant } from '#lib/access.ts';
import { foldText } from '#lib/reasoning/fold.ts';
import type { Context } from '#lib/server/context.ts';
import type { Store, Tx } from '#lib/server/db/store.ts';
import {
	openTestApp,
	addPerson,
	addSchool,
	addSection,
	contextFor
} from '#lib/server/testing/test-app.ts';
import { sampleTask } from './sample-task.ts';

type AttemptRow = Tx['t']['attempt']['$inferInsert'];
type FindingInsert = Tx['t']['finding']['$inferInsert'];

/** Work as a test tells it; what it leaves out is that of an ordinary first attempt of Zuri's. */
export type GivenWork = Partial<
	Pick<
		AttemptRow,
		'number' | 'answers' | 'checks' | 'justification' | 'level' | 'supportLevel' | 'submittedAt'
	>
> & {
	student?: 'zuri' | 'teo' | 'nell';
	findings?: Partial<FindingInsert>[];
};

/** Opens a district of two schools, each with an APF, a class, and an ACL over the first alone. */
export async function openTwoSchools(store?: Store) {
	const app = await openTestApp(store);
	const { districtId, newId } = app;
	const north = await addSchool(app, 'North Middle');
	const south = await addSchool(app, 'South Middle');
	const at = (role: RoleGrant['role'], schoolId: string) => [{ role, schoolId }];
	const person = (given: string, family: string, grants: RoleGrant[]) =>
		addPerson(app, given, family, grants);

	const apf = await person('Lorraine', 'Bishop', at('apf', north));
	const otherApf = await person('Hector', 'Salinas', at('apf', south));
	const acl = await person('Yolanda', 'Pierce', at('acl', north));
	const teacher = await person('Ngozi', 'Okafor', at('teacher', north));
	const zuri = await person('Zuri', 'Okonkwo', at('student', north));
	const teo = await person('Teodoro', 'Vasquez', at('student', north));
	const nell = await person('Nell', 'Quill', at('student', south));
	const northSection = await addSection(
		app,
		{ schoolId: north, grade: 6 },
		{ teachers: [teacher], students: [zuri, teo] }
	);
	const southSection = await addSection(
		app,
		{ schoolId: south, grade: 6 },
		{ teachers: [], students: [nell] }
	);
	const createdAt = new Date('2026-10-01T12:00:00Z');
	const assignments = { [northSection]: newId(), [southSection]: newId() };
	await app.store.tx(async ({ db, t }) => {
		const { yaml, row } = sampleTask;
		await db.insert(t.task).values({ districtId, ...row });
		await db.insert(t.taskVersion).values({
			...{ districtId, taskId: row.id, version: row.version, contentHash: 'x', yaml, createdAt }
		});
		for (const [sectionId, id] of Object.entries(assignments)) {
			await db.insert(t.assignment).values({
				...{ districtId, id, sectionId, kind: 'assigned' as const, title: 'Rates', createdAt },
				...{ supportLevel: 'some' as const, isSameVariant: true }
			});
		}
	});

	let minutes = 0;
	/** Stores work, each a minute after the one before, and answers its id. */
	async function give(work: GivenWork = {}): Promise<string> {
		const { student = 'zuri', findings = [], ...given } = work;
		const id = newId();
		const sectionId = student === 'nell' ? southSection : northSection;
		const justification = given.justification ?? 'It is 2 because each bag has the same.';
		const submittedAt = new Date(createdAt.getTime() + ++minutes * 60_000);
		const attempt: AttemptRow = {
			...{ districtId, id, sectionId, assignmentId: assignments[sectionId], submittedAt },
			...{ taskId: sampleTask.row.id, taskVersion: sampleTask.row.version, seed: 1 },
			...{ studentId: { zuri, teo, nell }[student].personId, number: minutes },
			...{ answers: ['2'], checks: [{ kind: 'correct' as const }], justification },
			...{ fromFrames: [], locale: 'en', supportLevel: 'some', level: 1, analyzerVersion: '0' },
			...{ nextStep: { kind: 'say-why', en: 'Say why.', es: 'Di por qué.' } },
			...{ searchText: foldText(justification), idempotencyKey: id },
			...given
		};
		await app.store.tx(async ({ db, t }) => {
			await db.insert(t.attempt).values(attempt);
			for (const finding of findings) {
				await db.insert(t.finding).values({
					...{ districtId, sectionId, attemptId: id, id: newId(), source: 'engine', code: '' },
					...{ isPresent: true, confidence: 'likely', evidence: [], createdAt: submittedAt },
					...finding
				});
			}
		});
		return id;
	}

	/** Plans a PD cycle at the first school, and answers its id. */
	async function giveCycle(schoolId = north): Promise<string> {
		const id = newId();
		await app.store.tx(async ({ db, t }) => {
			await db.insert(t.pdCycle).values({
				...{ districtId, id, schoolId, title: 'Saying why', focus: 'Unit rates', module: 'g6-m1' },
				...{ startsOn: '2026-10-01', endsOn: '2026-11-30', protocol: 'notice-and-wonder' },
				...{ prompts: ['What do you notice?'], createdBy: apf.personId, createdAt }
			});
		});
		return id;
	}

	/** What was recorded, in the order in which it happened. */
	async function listAudit() {
		const { db, t } = app.store;
		return db
			.select({ action: t.auditEvent.action, detail: t.auditEvent.detail })
			.from(t.auditEvent)
			.orderBy(t.auditEvent.id);
	}

	const context = (viewer: typeof apf): Context => contextFor(app, viewer);
	return {
		app,
		north,
		south,
		apf: context(apf),
		otherApf: context(otherApf),
		acl: context(acl),
		teacher: context(teacher),
		names: ['Zuri', 'Okonkwo', 'Teodoro', 'Vasquez', 'Nell', 'Quill', zuri.personId, teo.personId],
		give,
		giveCycle,
		listAudit,
		close: () => app.close()
	};
}

/** What `openTwoSchools` gives. */
export type TwoSchools = Awaited<ReturnType<typeof openTwoSchools>>;
