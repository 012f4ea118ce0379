import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import type { SupportLevel } from '#lib/tasks/task.ts';
import type { Reader } from './store.ts';

/** An assignment as one student works on it. */
export type StudentAssignmentRow = {
	id: string;
	sectionId: string;
	kind: 'assigned' | 'practice';
	title: string;
	isSameVariant: boolean;
	/** The assignment's; the student's own, where there is one, comes before it. */
	supportLevel: SupportLevel;
	ownSupportLevel: SupportLevel | null;
	sectionName: string;
	grade: number;
	dueAt: Date | null;
	createdAt: Date;
	/** When the student joined the section. */
	enrolledAt: Date;
};

function selectForStudent({ db, t }: Reader) {
	return db
		.select({
			id: t.assignment.id,
			sectionId: t.assignment.sectionId,
			kind: t.assignment.kind,
			title: t.assignment.title,
			isSameVariant: t.assignment.isSameVariant,
			supportLevel: t.assignment.supportLevel,
			ownSupportLevel: t.enrollment.supportLevel,
			sectionName: t.section.name,
			grade: t.section.grade,
			dueAt: t.assignment.dueAt,
			createdAt: t.assignment.createdAt,
			enrolledAt: t.enrollment.enrolledAt
		})
		.from(t.enrollment)
		.innerJoin(
			t.section,
			and(
				eq(t.section.districtId, t.enrollment.districtId),
				eq(t.section.id, t.enrollment.sectionId)
			)
		)
		.innerJoin(
			t.assignment,
			and(
				eq(t.assignment.districtId, t.enrollment.districtId),
				eq(t.assignment.sectionId, t.enrollment.sectionId)
			)
		);
}

const isEnrolled = ({ t }: Reader, districtId: string, studentId: string) =>
	and(
		eq(t.enrollment.districtId, districtId),
		eq(t.enrollment.personId, studentId),
		eq(t.enrollment.kind, 'student'),
		isNull(t.enrollment.endedAt),
		eq(t.section.isActive, true)
	);

/** Finds an assignment of a section that the student is enrolled in; null when there is none of theirs. */
export async function findAssignmentForStudent(
	reader: Reader,
	districtId: string,
	studentId: string,
	assignmentId: string
): Promise<StudentAssignmentRow | null> {
	const [row] = await selectForStudent(reader).where(
		and(isEnrolled(reader, districtId, studentId), eq(reader.t.assignment.id, assignmentId))
	);
	return row ?? null;
}

/** Lists the sections that the student is enrolled in, the one joined last first. */
export async function listSectionsForStudent(
	reader: Reader,
	districtId: string,
	studentId: string
): Promise<{ id: string; name: string; grade: number }[]> {
	const { db, t } = reader;
	return db
		.select({ id: t.section.id, name: t.section.name, grade: t.section.grade })
		.from(t.enrollment)
		.innerJoin(
			t.section,
			and(
				eq(t.section.districtId, t.enrollment.districtId),
				eq(t.section.id, t.enrollment.sectionId)
			)
		)
		.where(isEnrolled(reader, districtId, studentId))
		.orderBy(desc(t.enrollment.enrolledAt), asc(t.section.id));
}

/** Lists all assignments of the sections that the student is enrolled in, newest first. */
export async function listAssignmentsForStudent(
	reader: Reader,
	districtId: string,
	studentId: string
): Promise<StudentAssignmentRow[]> {
	return selectForStudent(reader)
		.where(isEnrolled(reader, districtId, studentId))
		.orderBy(desc(reader.t.assignment.createdAt), asc(reader.t.assignment.id));
}

/**
 * Finds the version in which a task may be worked on in an assignment: the assigned one, or for
 * free practice the current one of any task that is not retired. Null when it may not be.
 */
export async function findTaskVersionIn(
	{ db, t }: Reader,
	districtId: string,
	assignment: Pick<StudentAssignmentRow, 'id' | 'kind'>,
	taskId: string
): Promise<number | null> {
	const rows =
		assignment.kind === 'practice'
			? await db
					.select({ version: t.task.version })
					.from(t.task)
					.where(
						and(
							eq(t.task.districtId, districtId),
							eq(t.task.id, taskId),
							eq(t.task.isRetired, false)
						)
					)
			: await db
					.select({ version: t.assignmentTask.taskVersion })
					.from(t.assignmentTask)
					.where(
						and(
							eq(t.assignmentTask.districtId, districtId),
							eq(t.assignmentTask.assignmentId, assignment.id),
							eq(t.assignmentTask.taskId, taskId)
						)
					);
	return rows[0]?.version ?? null;
}
