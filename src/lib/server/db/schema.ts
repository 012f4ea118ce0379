import { roles } from '#lib/access.ts';
import type { AnswerCheck } from '#lib/math/check.ts';
import type { Confidence, NextStep } from '#lib/reasoning/analysis.ts';
import type { TaskModel } from '#lib/reasoning/task-model.ts';
import type { FindingSource } from '#lib/reports/effective-findings.ts';
import type { Kit } from '#lib/server/db/dialect.ts';

/** A stretch of text: `[start, end)` in UTF-16 code units. */
export type Span = [start: number, end: number];

/** A finding as a work sample keeps it: a copy, with nothing that leads back to the attempt. */
export type SampleFinding = {
	code: string;
	confidence: Confidence;
	source: FindingSource;
	evidence: Span[];
};

/**
 * The tables, written once against a dialect's kit.
 *
 * Every table's primary key starts with `district_id`, so that a district is a shard; ids are UUIDv7
 * made by the app; unique constraints are per district; times come from the app.
 */
export function defineSchema(kit: Kit) {
	const { table, primaryKey, foreignKey, index, unique } = kit;
	const { uuid, str, oneOf, int, bool, time, json } = kit;
	const districtId = () => uuid().notNull();
	const id = () => uuid().notNull();

	const district = table('district', {
		id: uuid().primaryKey(),
		name: str().notNull(),
		isDemo: bool().notNull(),
		createdAt: time().notNull()
	});

	const school = table(
		'school',
		{
			districtId: districtId(),
			id: id(),
			name: str().notNull(),
			/** Its id in the roster files; null before an import names it. */
			sourceId: str()
		},
		(t) => [
			primaryKey({ columns: [t.districtId, t.id] }),
			unique('school_source').on(t.districtId, t.sourceId)
		]
	);

	const person = table(
		'person',
		{
			districtId: districtId(),
			id: id(),
			/** NFKC, lower case. */
			username: str().notNull(),
			givenName: str().notNull(),
			familyName: str().notNull(),
			passwordHash: str().notNull(),
			/** Whether the password is one that somebody else gave them, good for one sign-in. */
			mustChangePassword: bool().notNull().default(false),
			locale: oneOf(['en', 'es']).notNull(),
			isEnglishLearner: bool().notNull(),
			hasIep: bool().notNull(),
			isActive: bool().notNull(),
			/** Their id in the roster files; null for somebody whom an admin added. */
			sourceId: str(),
			createdAt: time().notNull()
		},
		(t) => [
			primaryKey({ columns: [t.districtId, t.id] }),
			unique('person_username').on(t.districtId, t.username),
			unique('person_source').on(t.districtId, t.sourceId)
		]
	);

	const role = table(
		'role',
		{
			districtId: districtId(),
			id: id(),
			personId: uuid().notNull(),
			role: oneOf([...roles]).notNull(),
			/** The school it is held at; null for a role that spans the district. */
			schoolId: uuid()
		},
		(t) => [
			primaryKey({ columns: [t.districtId, t.id] }),
			foreignKey({
				columns: [t.districtId, t.personId],
				foreignColumns: [person.districtId, person.id]
			}),
			index('role_person').on(t.districtId, t.personId),
			index('role_school').on(t.districtId, t.schoolId)
		]
	);

	const session = table(
		'session',
		{
			districtId: districtId(),
			/** SHA-256 of the token in the cookie, as hexadecimal. */
			id: str().notNull(),
			personId: uuid().notNull(),
			expiresAt: time().notNull()
		},
		(t) => [
			primaryKey({ columns: [t.districtId, t.id] }),
			foreignKey({
				columns: [t.districtId, t.personId],
				foreignColumns: [person.districtId, person.id]
			}),
			index('session_person').on(t.districtId, t.personId),
			index('session_expires').on(t.districtId, t.expiresAt)
		]
	);

	const throttle = table(
		'throttle',
		{
			districtId: districtId(),
			/** What is throttled, e.g. `account:…` or `address:…`, hashed. */
			key: str().notNull(),
			failures: int().notNull(),
			windowStartedAt: time().notNull(),
			blockedUntil: time()
		},
		(t) => [primaryKey({ columns: [t.districtId, t.key] })]
	);

	const section = table(
		'section',
		{
			districtId: districtId(),
			id: id(),
			schoolId: uuid().notNull(),
			name: str().notNull(),
			grade: int().notNull(),
			/** What students type to join; upper-case letters and digits. */
			classCode: str().notNull(),
			isJoinable: bool().notNull(),
			isActive: bool().notNull(),
			/** Its id in the roster files; null for a class that an admin added. */
			sourceId: str(),
			createdAt: time().notNull()
		},
		(t) => [
			primaryKey({ columns: [t.districtId, t.id] }),
			foreignKey({
				columns: [t.districtId, t.schoolId],
				foreignColumns: [school.districtId, school.id]
			}),
			index('section_school').on(t.districtId, t.schoolId),
			unique('section_code').on(t.districtId, t.classCode),
			unique('section_source').on(t.districtId, t.sourceId)
		]
	);

	const enrollment = table(
		'enrollment',
		{
			districtId: districtId(),
			sectionId: uuid().notNull(),
			personId: uuid().notNull(),
			kind: oneOf(['student', 'teacher']).notNull(),
			/** The student's own support level; null follows the assignment's. */
			supportLevel: oneOf(['full', 'some', 'none']),
			enrolledAt: time().notNull(),
			endedAt: time(),
			/** When a teacher last looked at the class's work. */
			lookedAt: time()
		},
		(t) => [
			primaryKey({ columns: [t.districtId, t.sectionId, t.personId] }),
			foreignKey({
				columns: [t.districtId, t.sectionId],
				foreignColumns: [section.districtId, section.id]
			}),
			foreignKey({
				columns: [t.districtId, t.personId],
				foreignColumns: [person.districtId, person.id]
			}),
			index('enrollment_person').on(t.districtId, t.personId)
		]
	);

	const task = table(
		'task',
		{
			districtId: districtId(),
			/** The task's slug in the bank. */
			id: str().notNull(),
			version: int().notNull(),
			title: json<{ en: string; es: string }>().notNull(),
			grade: int().notNull(),
			module: str().notNull(),
			topic: str().notNull(),
			lessonFirst: int().notNull(),
			lessonLast: int().notNull(),
			standards: json<string[]>().notNull(),
			languageFunction: str().notNull(),
			/** Ids of the misconceptions that it can show; null until the bank is read again. */
			misconceptionIds: json<string[]>(),
			isRetired: bool().notNull()
		},
		(t) => [
			primaryKey({ columns: [t.districtId, t.id] }),
			index('task_module').on(t.districtId, t.module, t.topic)
		]
	);

	const taskVersion = table(
		'task_version',
		{
			districtId: districtId(),
			taskId: str().notNull(),
			version: int().notNull(),
			contentHash: str().notNull(),
			yaml: str().notNull(),
			createdAt: time().notNull()
		},
		(t) => [
			primaryKey({ columns: [t.districtId, t.taskId, t.version] }),
			foreignKey({ columns: [t.districtId, t.taskId], foreignColumns: [task.districtId, task.id] })
		]
	);

	const taskModel = table(
		'task_model',
		{
			districtId: districtId(),
			taskId: str().notNull(),
			/** From 1; the newest one reads. */
			version: int().notNull(),
			/** Which analyzer's findings it starts from. */
			analyzerVersion: str().notNull(),
			/** How many attempts teachers had coded, and how many things they had said of them. */
			codedCount: int().notNull(),
			wordCount: int().notNull(),
			/** Holds no words of students: features are hashes. */
			model: json<TaskModel>().notNull(),
			createdAt: time().notNull()
		},
		(t) => [
			primaryKey({ columns: [t.districtId, t.taskId, t.version] }),
			foreignKey({ columns: [t.districtId, t.taskId], foreignColumns: [task.districtId, task.id] })
		]
	);

	const assignment = table(
		'assignment',
		{
			districtId: districtId(),
			id: id(),
			sectionId: uuid().notNull(),
			/** `practice`: the section's one home for free practice, with no tasks of its own. */
			kind: oneOf(['assigned', 'practice']).notNull(),
			title: str().notNull(),
			createdBy: uuid(),
			supportLevel: oneOf(['full', 'some', 'none']).notNull(),
			/** Whether all students see the same numbers. */
			isSameVariant: bool().notNull(),
			dueAt: time(),
			createdAt: time().notNull()
		},
		(t) => [
			primaryKey({ columns: [t.districtId, t.id] }),
			foreignKey({
				columns: [t.districtId, t.sectionId],
				foreignColumns: [section.districtId, section.id]
			}),
			index('assignment_section').on(t.districtId, t.sectionId, t.createdAt)
		]
	);

	const assignmentTask = table(
		'assignment_task',
		{
			districtId: districtId(),
			assignmentId: uuid().notNull(),
			position: int().notNull(),
			taskId: str().notNull(),
			taskVersion: int().notNull()
		},
		(t) => [
			primaryKey({ columns: [t.districtId, t.assignmentId, t.taskId] }),
			foreignKey({
				columns: [t.districtId, t.assignmentId],
				foreignColumns: [assignment.districtId, assignment.id]
			}),
			foreignKey({
				columns: [t.districtId, t.taskId, t.taskVersion],
				foreignColumns: [taskVersion.districtId, taskVersion.taskId, taskVersion.version]
			})
		]
	);

	const draft = table(
		'draft',
		{
			districtId: districtId(),
			assignmentId: uuid().notNull(),
			studentId: uuid().notNull(),
			taskId: str().notNull(),
			taskVersion: int().notNull(),
			seed: int().notNull(),
			/** Counts the saves; a save of a revision that is not above it changes nothing. */
			revision: int().notNull(),
			/** The revision that was last submitted; the draft is unsent work when `revision` is above it. */
			submittedRevision: int().notNull(),
			answers: json<string[]>().notNull(),
			justification: str().notNull(),
			fromFrames: json<Span[]>().notNull(),
			updatedAt: time().notNull()
		},
		(t) => [
			primaryKey({ columns: [t.districtId, t.assignmentId, t.studentId, t.taskId] }),
			foreignKey({
				columns: [t.districtId, t.assignmentId],
				foreignColumns: [assignment.districtId, assignment.id]
			}),
			foreignKey({
				columns: [t.districtId, t.studentId],
				foreignColumns: [person.districtId, person.id]
			})
		]
	);

	const attempt = table(
		'attempt',
		{
			districtId: districtId(),
			sectionId: uuid().notNull(),
			id: id(),
			assignmentId: uuid().notNull(),
			taskId: str().notNull(),
			taskVersion: int().notNull(),
			seed: int().notNull(),
			studentId: uuid().notNull(),
			/** From 1; above 1 it is a revision. */
			number: int().notNull(),
			answers: json<string[]>().notNull(),
			checks: json<AnswerCheck[]>().notNull(),
			justification: str().notNull(),
			fromFrames: json<Span[]>().notNull(),
			locale: oneOf(['en', 'es']).notNull(),
			supportLevel: oneOf(['full', 'some', 'none']).notNull(),
			/** The engine's reasoning level; the effective one comes from the findings. */
			level: int().notNull(),
			nextStep: json<NextStep>().notNull(),
			analyzerVersion: str().notNull(),
			/** The justification folded for search: lower case, no accents. */
			searchText: str().notNull(),
			idempotencyKey: str().notNull(),
			submittedAt: time().notNull()
		},
		(t) => [
			primaryKey({ columns: [t.districtId, t.sectionId, t.id] }),
			foreignKey({
				columns: [t.districtId, t.assignmentId],
				foreignColumns: [assignment.districtId, assignment.id]
			}),
			foreignKey({
				columns: [t.districtId, t.studentId],
				foreignColumns: [person.districtId, person.id]
			}),
			foreignKey({
				columns: [t.districtId, t.sectionId],
				foreignColumns: [section.districtId, section.id]
			}),
			foreignKey({
				columns: [t.districtId, t.taskId, t.taskVersion],
				foreignColumns: [taskVersion.districtId, taskVersion.taskId, taskVersion.version]
			}),
			index('attempt_assignment').on(t.districtId, t.sectionId, t.assignmentId, t.studentId),
			index('attempt_student').on(t.districtId, t.studentId, t.assignmentId, t.taskId),
			index('attempt_task').on(t.districtId, t.taskId, t.submittedAt),
			index('attempt_time').on(t.districtId, t.sectionId, t.submittedAt, t.id),
			unique('attempt_id').on(t.districtId, t.id),
			unique('attempt_number').on(t.districtId, t.assignmentId, t.studentId, t.taskId, t.number),
			unique('attempt_key').on(t.districtId, t.studentId, t.idempotencyKey)
		]
	);

	const finding = table(
		'finding',
		{
			districtId: districtId(),
			sectionId: uuid().notNull(),
			attemptId: uuid().notNull(),
			id: id(),
			/** `engine` by rules, `model` by what was learned from teachers. */
			source: oneOf(['engine', 'model', 'teacher', 'apf']).notNull(),
			/** What was seen: `move:reason`, `idea:<id>`, `misconception:<id>`, `level:<n>` … */
			code: str().notNull(),
			/** False when a person says that it is not there. */
			isPresent: bool().notNull(),
			confidence: oneOf(['sure', 'likely', 'unsure']).notNull(),
			evidence: json<Span[]>().notNull(),
			personId: uuid(),
			createdAt: time().notNull()
		},
		(t) => [
			primaryKey({ columns: [t.districtId, t.sectionId, t.id] }),
			foreignKey({
				columns: [t.districtId, t.sectionId, t.attemptId],
				foreignColumns: [attempt.districtId, attempt.sectionId, attempt.id]
			}),
			index('finding_attempt').on(t.districtId, t.sectionId, t.attemptId),
			index('finding_code').on(t.districtId, t.code, t.sectionId, t.attemptId)
		]
	);

	const comment = table(
		'comment',
		{
			districtId: districtId(),
			sectionId: uuid().notNull(),
			id: id(),
			attemptId: uuid().notNull(),
			authorId: uuid().notNull(),
			text: str().notNull(),
			createdAt: time().notNull(),
			/** When the student first saw it. */
			seenAt: time()
		},
		(t) => [
			primaryKey({ columns: [t.districtId, t.sectionId, t.id] }),
			foreignKey({
				columns: [t.districtId, t.sectionId, t.attemptId],
				foreignColumns: [attempt.districtId, attempt.sectionId, attempt.id]
			}),
			index('comment_attempt').on(t.districtId, t.sectionId, t.attemptId)
		]
	);

	const discussionItem = table(
		'discussion_item',
		{
			districtId: districtId(),
			sectionId: uuid().notNull(),
			assignmentId: uuid().notNull(),
			attemptId: uuid().notNull(),
			position: int().notNull()
		},
		(t) => [
			primaryKey({ columns: [t.districtId, t.sectionId, t.assignmentId, t.attemptId] }),
			foreignKey({
				columns: [t.districtId, t.sectionId, t.attemptId],
				foreignColumns: [attempt.districtId, attempt.sectionId, attempt.id]
			})
		]
	);

	/** A student whom the teacher has put into a group of their own choice. */
	const groupChoice = table(
		'group_choice',
		{
			districtId: districtId(),
			sectionId: uuid().notNull(),
			assignmentId: uuid().notNull(),
			taskId: str().notNull(),
			studentId: uuid().notNull(),
			/** What the group needs next: see `NextNeed`. */
			need: str().notNull()
		},
		(t) => [
			primaryKey({
				columns: [t.districtId, t.sectionId, t.assignmentId, t.taskId, t.studentId]
			}),
			foreignKey({
				columns: [t.districtId, t.assignmentId],
				foreignColumns: [assignment.districtId, assignment.id]
			}),
			foreignKey({
				columns: [t.districtId, t.studentId],
				foreignColumns: [person.districtId, person.id]
			})
		]
	);

	const pdCycle = table(
		'pd_cycle',
		{
			districtId: districtId(),
			id: id(),
			schoolId: uuid().notNull(),
			title: str().notNull(),
			focus: str().notNull(),
			module: str(),
			/** Dates without a time, `YYYY-MM-DD`. */
			startsOn: str().notNull(),
			endsOn: str().notNull(),
			/** Id of a looking-at-student-work protocol. */
			protocol: str().notNull(),
			prompts: json<string[]>().notNull(),
			createdBy: uuid().notNull(),
			createdAt: time().notNull()
		},
		(t) => [
			primaryKey({ columns: [t.districtId, t.id] }),
			foreignKey({
				columns: [t.districtId, t.schoolId],
				foreignColumns: [school.districtId, school.id]
			}),
			index('pd_cycle_school').on(t.districtId, t.schoolId, t.startsOn)
		]
	);

	const pdMeeting = table(
		'pd_meeting',
		{
			districtId: districtId(),
			id: id(),
			cycleId: uuid().notNull(),
			/** `YYYY-MM-DD`. */
			heldOn: str().notNull(),
			title: str().notNull()
		},
		(t) => [
			primaryKey({ columns: [t.districtId, t.id] }),
			foreignKey({
				columns: [t.districtId, t.cycleId],
				foreignColumns: [pdCycle.districtId, pdCycle.id]
			}),
			index('pd_meeting_cycle').on(t.districtId, t.cycleId)
		]
	);

	const workSample = table(
		'work_sample',
		{
			districtId: districtId(),
			id: id(),
			schoolId: uuid().notNull(),
			/** What stands in place of a name, e.g. `Student A`; one per cycle. */
			alias: str().notNull(),
			grade: int().notNull(),
			taskId: str().notNull(),
			taskVersion: int().notNull(),
			seed: int().notNull(),
			attemptNumber: int().notNull(),
			answers: json<string[]>().notNull(),
			checks: json<AnswerCheck[]>().notNull(),
			/** With names and contact details masked. */
			justification: str().notNull(),
			locale: oneOf(['en', 'es']).notNull(),
			supportLevel: oneOf(['full', 'some', 'none']).notNull(),
			level: int().notNull(),
			findings: json<SampleFinding[]>().notNull(),
			/** SHA-256 of cycle and attempt, so that the same work is not added twice. */
			sourceDigest: str().notNull(),
			createdBy: uuid().notNull(),
			createdAt: time().notNull()
		},
		(t) => [
			primaryKey({ columns: [t.districtId, t.id] }),
			foreignKey({
				columns: [t.districtId, t.schoolId],
				foreignColumns: [school.districtId, school.id]
			}),
			unique('work_sample_source').on(t.districtId, t.sourceDigest)
		]
	);

	const packetItem = table(
		'packet_item',
		{
			districtId: districtId(),
			cycleId: uuid().notNull(),
			sampleId: uuid().notNull(),
			position: int().notNull(),
			annotation: str().notNull()
		},
		(t) => [
			primaryKey({ columns: [t.districtId, t.cycleId, t.sampleId] }),
			foreignKey({
				columns: [t.districtId, t.cycleId],
				foreignColumns: [pdCycle.districtId, pdCycle.id]
			}),
			foreignKey({
				columns: [t.districtId, t.sampleId],
				foreignColumns: [workSample.districtId, workSample.id]
			})
		]
	);

	const auditEvent = table(
		'audit_event',
		{
			districtId: districtId(),
			id: id(),
			actorId: uuid(),
			/** What was done, e.g. `account.deactivate`. */
			action: str().notNull(),
			subjectId: str(),
			/** Facts of the event; never a name or a student's words. */
			detail: json<Record<string, string | number | boolean | null>>().notNull(),
			createdAt: time().notNull()
		},
		(t) => [
			primaryKey({ columns: [t.districtId, t.id] }),
			index('audit_event_time').on(t.districtId, t.createdAt)
		]
	);

	const rosterUpload = table(
		'roster_upload',
		{
			districtId: districtId(),
			/** The admin who handed the files in, and looks at what they would change. */
			personId: uuid().notNull(),
			files: json<{ name: string; text: string }[]>().notNull(),
			createdAt: time().notNull()
		},
		(t) => [
			primaryKey({ columns: [t.districtId, t.personId] }),
			foreignKey({
				columns: [t.districtId, t.personId],
				foreignColumns: [person.districtId, person.id]
			})
		]
	);

	return {
		district,
		school,
		person,
		role,
		session,
		throttle,
		section,
		enrollment,
		task,
		taskVersion,
		taskModel,
		assignment,
		assignmentTask,
		draft,
		attempt,
		finding,
		comment,
		discussionItem,
		groupChoice,
		pdCycle,
		pdMeeting,
		workSample,
		packetItem,
		auditEvent,
		rosterUpload
	};
}

/** The tables of one engine. */
export type Tables = ReturnType<typeof defineSchema>;
