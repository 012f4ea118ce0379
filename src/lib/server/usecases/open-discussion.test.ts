import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openClassroom, type Classroom } from '../../../../tests/support/classroom.ts';
import { replaceDiscussionItems } from '../db/discussions.ts';
import { openDiscussion } from './open-discussion.ts';
import { presentDiscussion } from './present-discussion.ts';

let room: Classroom;
let assignmentId: string;
beforeAll(async () => {
	room = await openClassroom();
	assignmentId = await room.giveAssignment(room.sectionId);
	const [ana, ben, cleo] = room.students;
	const give = (student: { id: string }, given: object) =>
		room.giveAttempt(room.sectionId, { assignmentId, studentId: student.id, ...given });
	const words = 'Cleo and me think it is 3 because each bag is 3';
	const reason = { code: 'move:reason', evidence: [[26, 47]] as [number, number][] };
	const first = await give(ana, { justification: words, findings: [reason] });
	const revised = await give(ana, { number: 2, justification: 'better' });
	const other = await give(ben, { justification: 'it is 3' });
	const sad = await give(cleo, {
		...{ justification: 'something sad' },
		findings: [{ code: 'flag:needs-a-person' }]
	});
	await room.app.store.tx((tx) =>
		replaceDiscussionItems(
			tx,
			{ districtId: room.districtId, sectionId: room.sectionId, assignmentId },
			[other, first, sad, revised]
		)
	);
});
afterAll(() => room.close());

const at = () => ({ sectionId: room.sectionId, assignmentId, locale: 'en' as const });

describe('openDiscussion', () => {
	it('lists what was chosen in its order, with names, and without words that need a person', async () => {
		const { items } = await openDiscussion(room.teacher, at());
		expect(items.map(({ student, attempt }) => [student.name, attempt.number])).toEqual([
			['Ben Kim', 1],
			['Ana Watts', 1],
			['Cleo Diaz', 1],
			['Ana Watts', 2]
		]);
		expect(JSON.stringify(items)).not.toContain('something sad');
	});

	it('finds nothing for another teacher or a student', async () => {
		for (const viewer of [room.otherTeacher, room.student]) {
			await expect(openDiscussion(viewer, at())).rejects.toMatchObject({ status: 404 });
		}
	});
});

describe('presentDiscussion', () => {
	it('shows the task first, then the work under letters that stay with a student', async () => {
		const { slides } = await presentDiscussion(room.teacher, at());
		expect(slides.map((slide) => (slide.kind === 'work' ? slide.alias : slide.kind))).toEqual([
			'task',
			'Student A',
			'Student B',
			'Student B'
		]);
	});

	it('tells no name, not even one that stands in the words, and no words that need a person', async () => {
		const told = JSON.stringify(await presentDiscussion(room.teacher, at()));
		for (const secret of ['Cleo', 'Ana', 'Watts', 'Ben', 'sad', room.students[0].id]) {
			expect(told).not.toContain(secret);
		}
	});

	it('marks what was seen where it stands beside the masked name', async () => {
		const { slides } = await presentDiscussion(room.teacher, at());
		const marked = slides.flatMap((slide) =>
			slide.kind === 'work' ? slide.sample.segments.filter(({ codes }) => codes.length > 0) : []
		);
		expect(marked.map(({ text }) => text)).toEqual(['because each bag is 3']);
	});

	it('finds nothing for another teacher or a student', async () => {
		for (const viewer of [room.otherTeacher, room.student]) {
			await expect(presentDiscussion(viewer, at())).rejects.toMatchObject({ status: 404 });
		}
	});
});
