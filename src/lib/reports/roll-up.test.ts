import { describe, expect, test } from 'vitest';
import { rollUp, type ModuleWork, type RollUp, type RollUpFacts } from './roll-up.ts';

const modules = [
	{ id: 'g6-m1', grade: 6 },
	{ id: 'g6-m2', grade: 6 },
	{ id: 'g7-m1', grade: 7 }
];
const schools = [
	{ id: 'n', name: 'North' },
	{ id: 's', name: 'South' }
];

type Given = Pick<ModuleWork, 'schoolId' | 'module' | 'students'> &
	Partial<Omit<ModuleWork, 'schoolId' | 'module' | 'students'>>;

/** Work in which each student answers one task at level 1, then 2, and nobody works in two modules. */
function factsOf(given: Given[]): RollUpFacts {
	const work = given.map((row) => ({
		...{ isEnglishLearner: false, hasIep: false },
		...{ works: row.students, firstLevels: row.students, latestLevels: 2 * row.students },
		...{ level2: row.students, level3: 0, correct: row.students / 2 },
		...row
	}));
	const gradeOf = new Map(modules.map(({ id, grade }) => [id, grade]));
	const students = work.flatMap(({ schoolId, module, students, isEnglishLearner, hasIep }) =>
		[gradeOf.get(module)!, null].map((grade) => ({
			...{ schoolId, grade, students, isEnglishLearner, hasIep }
		}))
	);
	return { schools, modules, work, students };
}

const english = { isEnglishLearner: true };
const spread = factsOf([
	{ schoolId: 'n', module: 'g6-m1', students: 40 },
	{ schoolId: 'n', module: 'g6-m1', students: 20, level3: 20, ...english },
	{ schoolId: 'n', module: 'g7-m1', students: 30 },
	{ schoolId: 's', module: 'g6-m1', students: 25 },
	{ schoolId: 's', module: 'g6-m2', students: 15, ...english }
]);

/** The students shown in a row, by column: a count, `hidden`, or nothing. */
function shown({ columns, rows, all }: RollUp, row: number | 'all') {
	const cells = row === 'all' ? all : rows[row].cells;
	return cells.map((cell, i) => {
		const column = columns[i];
		const name = 'module' in column ? column.module : 'grade' in column ? column.grade : null;
		const label = name ?? ('group' in column ? column.group : 'all');
		return [label, cell.kind === 'figures' ? cell.figures.students : cell.kind];
	});
}

describe('rollUp', () => {
	test('adds up schools, grades, modules and groups of students', () => {
		const result = rollUp(spread);
		expect(Object.fromEntries(shown(result, 0))).toEqual({
			...{ all: 90, 6: 60, 7: 30, 'g6-m1': 60, 'g6-m2': 'none', 'g7-m1': 30 },
			...{ 'english-learners': 20, 'other-learners': 70, iep: 'none', 'no-iep': 90 }
		});
		expect(Object.fromEntries(shown(result, 'all'))).toMatchObject({
			...{ all: 130, 6: 100, 'g6-m1': 85, 'english-learners': 35 }
		});
	});

	test('tells shares of works and mean levels', () => {
		const { columns, rows } = rollUp(spread);
		const module = columns.findIndex((column) => 'module' in column && column.module === 'g6-m1');
		expect(rows[0].cells[module]).toEqual({
			kind: 'figures',
			figures: {
				...{ students: 60, works: 60, level2: 1, level3: 1 / 3, correct: 0.5 },
				...{ firstLevel: 1, latestLevel: 2 }
			}
		});
	});

	test('counts a student of two modules once', () => {
		const facts = factsOf([
			{ schoolId: 'n', module: 'g6-m1', students: 20 },
			{ schoolId: 'n', module: 'g6-m2', students: 20 }
		]);
		const students = facts.students.slice(0, 2);
		const result = rollUp({ ...facts, students });
		expect(Object.fromEntries(shown(result, 0))).toMatchObject({ all: 20, 6: 20, 'g6-m1': 20 });
	});

	test('hides a small cell, and with it what would give it away in row and column', () => {
		const result = rollUp(
			factsOf([
				...spread.work,
				{ schoolId: 'n', module: 'g6-m2', students: 4 },
				{ schoolId: 's', module: 'g6-m2', students: 30 }
			])
		);
		expect(Object.fromEntries(shown(result, 0))).toMatchObject({
			...{ 'g6-m1': 'hidden', 'g6-m2': 'hidden', 'g7-m1': 30, 6: 64, all: 94 }
		});
		expect(Object.fromEntries(shown(result, 1))).toMatchObject({
			...{ 'g6-m1': 'hidden', 'g6-m2': 'hidden', 6: 70 }
		});
		expect(Object.fromEntries(shown(result, 'all'))).toMatchObject({ 'g6-m1': 85, 'g6-m2': 49 });
	});

	test('hides a group of students together with its complement', () => {
		const result = rollUp(
			factsOf([
				{ schoolId: 'n', module: 'g6-m1', students: 50 },
				{ schoolId: 'n', module: 'g6-m1', students: 3, ...english },
				{ schoolId: 's', module: 'g6-m1', students: 50 },
				{ schoolId: 's', module: 'g6-m1', students: 20, ...english }
			])
		);
		for (const row of [0, 1]) {
			expect(Object.fromEntries(shown(result, row))).toMatchObject({
				...{ 'english-learners': 'hidden', 'other-learners': 'hidden' }
			});
		}
	});

	test('takes the table of a whole district, twenty schools by a year of modules', () => {
		const many = Array.from({ length: 20 }, (_, i) => ({ id: `${i}`, name: `School ${i}` }));
		const year = [6, 7, 8].flatMap((grade) =>
			[1, 2, 3, 4, 5, 6].map((n) => ({ id: `g${grade}-m${n}`, grade }))
		);
		const work = many.flatMap(({ id }, i) =>
			year.map((module, j) => ({
				...{ schoolId: id, module: module.id, students: (i * 7 + j * 11) % 60 },
				...{ isEnglishLearner: j % 4 === 0, hasIep: j % 5 === 0 },
				...{ works: 60, firstLevels: 60, latestLevels: 60, level2: 5, level3: 0, correct: 9 }
			}))
		);
		const students = work.flatMap((row, i) =>
			[year[i % year.length].grade, null].map((grade) => ({ ...row, grade }))
		);
		const { rows, all } = rollUp({ schools: many, modules: year, work, students });
		const kinds = rows.flatMap(({ cells }) => cells.map(({ kind }) => kind));
		expect(all[0].kind).toBe('figures');
		expect(kinds.filter((kind) => kind === 'hidden').length).toBeGreaterThan(30);
		expect(kinds.filter((kind) => kind === 'figures').length).toBeGreaterThan(200);
	});
});
