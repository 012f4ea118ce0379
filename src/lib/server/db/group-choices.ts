import { and, eq } from 'drizzle-orm';
import type { Reader, Tx } from './store.ts';

/** The work of a section at one task of an assignment, whose students are put into groups. */
export type GroupsKey = {
	districtId: string;
	sectionId: string;
	assignmentId: string;
	taskId: string;
};

const isOf = ({ t }: Reader, { districtId, sectionId, assignmentId, taskId }: GroupsKey) =>
	and(
		eq(t.groupChoice.districtId, districtId),
		eq(t.groupChoice.sectionId, sectionId),
		eq(t.groupChoice.assignmentId, assignmentId),
		eq(t.groupChoice.taskId, taskId)
	);

/** Lists the students whom the teacher has put into groups, with what the group needs next. */
export async function listGroupChoices(
	reader: Reader,
	key: GroupsKey
): Promise<{ studentId: string; need: string }[]> {
	const { db, t } = reader;
	return db
		.select({ studentId: t.groupChoice.studentId, need: t.groupChoice.need })
		.from(t.groupChoice)
		.where(isOf(reader, key));
}

/** Puts a student into a group; a later choice takes the place of an earlier one. */
export async function putInGroup(
	{ db, t }: Tx,
	key: GroupsKey,
	choice: { studentId: string; need: string }
): Promise<void> {
	const row = { ...key, ...choice };
	const { districtId, sectionId, assignmentId, taskId, studentId } = t.groupChoice;
	await db
		.insert(t.groupChoice)
		.values(row)
		.onConflictDoUpdate({
			target: [districtId, sectionId, assignmentId, taskId, studentId],
			set: { need: choice.need }
		});
}

/** Forgets the teacher's choices, so that the groups are those of the work alone. */
export async function deleteGroupChoices(tx: Tx, key: GroupsKey): Promise<void> {
	await tx.db.delete(tx.t.groupChoice).where(isOf(tx, key));
}
