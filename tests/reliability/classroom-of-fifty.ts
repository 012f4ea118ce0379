import { v7 } from 'uuid';
import { createSessions } from '#lib/server/auth/sessions.ts';
import { readBank, syncBank } from '#lib/server/bank.ts';
import { insertAssignment } from '#lib/server/db/assignments.ts';
import type { Store } from '#lib/server/db/store.ts';
import { addPerson, addSchool, addSection, at, openTestApp } from '#lib/server/testing/test-app.ts';
import { parseTask } from '#lib/tasks/task.ts';

/** A student who is signed in. */
export type SignedIn = { personId: string; cookie: string };

/** A class of fifty students with one assignment, as a test sends its work. */
export type Fifty = {
	districtId: string;
	students: SignedIn[];
	/** The address that the task's form posts to. */
	path: string;
	/** How many answers the task asks for. */
	parts: number;
};

const count = 50;

/** Fills an empty database with a class of fifty students, all of them signed in. */
export async function fillFifty(store: Store): Promise<Fifty> {
	await store.migrate();
	const app = await openTestApp(store);
	const { districtId } = app;
	const [file] = await readBank();
	await syncBank(store, districtId, app.now(), [file]);
	const schoolId = await addSchool(app);
	const students = [];
	for (let i = 0; i < count; i++) {
		students.push(await addPerson(app, 'Student', `${i}`, at('student', schoolId)));
	}
	const people = { teachers: [], students };
	const sectionId = await addSection(app, { schoolId, grade: 6 }, people);
	const assignmentId = v7();
	await store.tx((tx) =>
		insertAssignment(
			tx,
			{
				...{ districtId, id: assignmentId, sectionId, kind: 'assigned', title: 'Say why' },
				...{ supportLevel: 'none', isSameVariant: true, createdAt: app.now() }
			},
			[{ taskId: file.id, taskVersion: 1 }]
		)
	);
	const sessions = createSessions(store, districtId);
	return {
		districtId,
		students: await Promise.all(
			students.map(async ({ personId }) => ({
				personId,
				cookie: `session=${await sessions.start(personId)}`
			}))
		),
		path: `/work/${assignmentId}/${file.id}`,
		parts: parseTask(file.yaml, file.id).source.parts.length
	};
}
