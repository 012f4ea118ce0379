import { v7 } from 'uuid';
import type { RoleGrant, Viewer } from '#lib/access.ts';
import { createApp } from '#lib/server/app.ts';
import type { Context } from '#lib/server/context.ts';
import type { Store, Tx } from '#lib/server/db/store.ts';
import { openTestStore } from '#lib/server/testing/stores.ts';
import { applesTask } from './apples-task.ts';

type AttemptRow = Tx['t']['attempt']['$inferInsert'];
type FindingInsert = Tx['t']['finding']['$inferInsert'];

/** An attempt as a test tells it; what it leaves out is that of an ordinary first attempt. */
export type GivenAttempt = {
	studentId: string;
	assignmentId: string;
	taskId?: string;
	number?: number;
	answers?: string[];
	checks?: AttemptRow['checks'];
	justification?: string;
	level?: number;
	nextStep?: AttemptRow['nextStep'];
	findings?: {
		code: string;
		confidence?: 'sure' | 'likely' | 'unsure';
		evidence?: [number, number][];
	}[];
	submittedAt?: Date;
};

/**
 * Opens a district of one school on a new database: two teachers, a section of each with three students,
 * and one task. Each test file opens its own, and closes it.
 */
export async function openClassroom(given?: Store) {
	const store = given ?? (await openTestStore());
	const districtId = v7();
	const schoolId = v7();
	const start = new Date('2026-10-05T13:00:00Z');
	let minutes = 0;
	const now = () => new Date(start.getTime() + ++minutes * 60_000);
	const app = { ...createApp(store, districtId), now };

	const person = (username: string, givenName: string, familyName: string) => ({
		districtId,
		id: v7(),
		username,
		givenName,
		familyName,
		passwordHash: '',
		locale: 'en' as const,
		isEnglishLearner: false,
		hasIep: false,
		isActive: true,
		createdAt: start
	});
	const teacher = person('t.reed', 'Tasha', 'Reed');
	const otherTeacher = person('o.cruz', 'Omar', 'Cruz');
	const students = [
		person('ana.w', 'Ana', 'Watts'),
		person('ben.k', 'Ben', 'Kim'),
		person('cleo.d', 'Cleo', 'Diaz')
	];
	const otherStudents = [person('dev.p', 'Dev', 'Patel')];
	const section = (name: string, classCode: string) => ({
		districtId,
		id: v7(),
		schoolId,
		name,
		grade: 6,
		classCode,
		isJoinable: true,
		isActive: true,
		createdAt: start
	});
	const mine = section('Math 6, period 2', 'OAK222');
	const theirs = section('Math 6, period 5', 'ELM555');
	const taskId = 'apples-by-the-bag';

	await store.tx(async ({ db, t }) => {
		await db
			.insert(t.district)
			.values({ id: districtId, name: 'Test', isDemo: true, createdAt: start });
		await db.insert(t.school).values({ districtId, id: schoolId, name: 'Oak Middle' });
		await db.insert(t.person).values([teacher, otherTeacher, ...students, ...otherStudents]);
		await db.insert(t.section).values([mine, theirs]);
		const enroll = (sectionId: string, people: { id: string }[], kind: 'student' | 'teacher') =>
			people.map(({ id }) => ({ districtId, sectionId, personId: id, kind, enrolledAt: start }));
		await db
			.insert(t.enrollment)
			.values([
				...enroll(mine.id, [teacher], 'teacher'),
				...enroll(mine.id, students, 'student'),
				...enroll(theirs.id, [otherTeacher], 'teacher'),
				...enroll(theirs.id, otherStudents, 'student')
			]);
		await db.insert(t.task).values({
			districtId,
			id: taskId,
			version: 1,
			title: { en: 'Apples by the bag', es: 'Manzanas por bolsa' },
			grade: 6,
			module: 'g6-m1',
			topic: 'B',
			lessonFirst: 9,
			lessonLast: 10,
			standards: ['6.RP.A.2'],
			languageFunction: 'justify',
			isRetired: false
		});
		await db.insert(t.taskVersion).values({
			districtId,
			taskId,
			version: 1,
			contentHash: 'x',
			yaml: applesTask,
			createdAt: start
		});
	});

	function as(viewer: typeof teacher, role: RoleGrant['role']): Context {
		const { id, username, givenName, familyName, locale } = viewer;
		const grants = [{ role, schoolId }];
		const asViewer: Viewer = {
			personId: id,
			username,
			givenName,
			familyName,
			locale,
			grants,
			sessionId: 'x'
		};
		return { ...app, viewer: asViewer };
	}

	/** Stores an assignment of the one task without asking who gives it. */
	async function giveAssignment(
		sectionId: string,
		title = 'Unit rates',
		dueAt: Date | null = null
	): Promise<string> {
		const id = v7();
		await store.tx(async ({ db, t }) => {
			await db.insert(t.assignment).values({
				districtId,
				id,
				sectionId,
				kind: 'assigned',
				title,
				supportLevel: 'some',
				isSameVariant: true,
				dueAt,
				createdAt: now()
			});
			await db
				.insert(t.assignmentTask)
				.values({ districtId, assignmentId: id, position: 1, taskId, taskVersion: 1 });
		});
		return id;
	}

	/** Stores an attempt with what the engine saw in it. */
	async function giveAttempt(sectionId: string, given: GivenAttempt): Promise<string> {
		const id = v7();
		const submittedAt = given.submittedAt ?? now();
		const findings: FindingInsert[] = (given.findings ?? []).map((finding) => ({
			districtId,
			sectionId,
			attemptId: id,
			id: v7(),
			source: 'engine',
			code: finding.code,
			isPresent: true,
			confidence: finding.confidence ?? 'likely',
			evidence: finding.evidence ?? [],
			createdAt: submittedAt
		}));
		await store.tx(async ({ db, t }) => {
			await db.insert(t.attempt).values({
				districtId,
				sectionId,
				id,
				assignmentId: given.assignmentId,
				taskId: given.taskId ?? taskId,
				taskVersion: 1,
				seed: 1,
				studentId: given.studentId,
				number: given.number ?? 1,
				answers: given.answers ?? ['3'],
				checks: given.checks ?? [{ kind: 'correct' }],
				justification: given.justification ?? '',
				fromFrames: [],
				locale: 'en',
				supportLevel: 'some',
				level: given.level ?? 1,
				nextStep: given.nextStep ?? { kind: 'say-why', en: 'Say why.', es: 'Di por qué.' },
				analyzerVersion: '0',
				searchText: (given.justification ?? '').toLowerCase(),
				idempotencyKey: id,
				submittedAt
			});
			if (findings.length > 0) await db.insert(t.finding).values(findings);
		});
		return id;
	}

	return {
		app,
		districtId,
		taskId,
		sectionId: mine.id,
		otherSectionId: theirs.id,
		students,
		otherStudents,
		teacher: as(teacher, 'teacher'),
		otherTeacher: as(otherTeacher, 'teacher'),
		student: as(students[0], 'student'),
		giveAssignment,
		giveAttempt,
		close: () => app.close()
	};
}

/** What `openClassroom` gives. */
export type Classroom = Awaited<ReturnType<typeof openClassroom>>;
