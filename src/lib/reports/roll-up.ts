import { chooseHiddenCells, type Relation } from './small-cells.ts';

/** Which of the district's student groups somebody is in. */
type Flags = { isEnglishLearner: boolean; hasIep: boolean };

/** What the students of one school with the same flags did in one module. */
export type ModuleWork = Flags & {
	schoolId: string;
	module: string;
	students: number;
	/** Tasks that a student has answered, each counted once for each student. */
	works: number;
	/** Sums of the reasoning levels of first and of latest attempts. */
	firstLevels: number;
	latestLevels: number;
	/** Works whose latest attempt reaches level 2 or 3, and level 3. */
	level2: number;
	level3: number;
	/** Works whose latest answers are correct in every part. */
	correct: number;
};

/** How many students of one school with the same flags answered in a grade's modules; null for in any. */
export type StudentCount = Flags & { schoolId: string; grade: number | null; students: number };

/** What the roll-up is made of. */
export type RollUpFacts = {
	schools: { id: string; name: string }[];
	modules: { id: string; grade: number }[];
	work: ModuleWork[];
	students: StudentCount[];
};

/** A group of students that has a column of its own, and its complement. */
export type StudentGroup = 'english-learners' | 'other-learners' | 'iep' | 'no-iep';

/** What a column of the roll-up is about. */
export type RollUpColumn =
	| { kind: 'all' }
	| { kind: 'grade'; grade: number }
	| { kind: 'module'; grade: number; module: string }
	| { kind: 'group'; group: StudentGroup };

/** The figures of a cell; shares are from 0 to 1, levels are means from 0 to 3. */
export type RollUpFigures = {
	students: number;
	works: number;
	level2: number;
	level3: number;
	firstLevel: number;
	latestLevel: number;
	correct: number;
};

/** A cell of the roll-up: no work yet, too few students to show, or figures. */
export type RollUpCell =
	{ kind: 'none' } | { kind: 'hidden' } | { kind: 'figures'; figures: RollUpFigures };

/** The roll-up: a row for each school, and one for all of them together. */
export type RollUp = {
	columns: RollUpColumn[];
	rows: { school: { id: string; name: string }; cells: RollUpCell[] }[];
	all: RollUpCell[];
};

type Sums = Omit<ModuleWork, keyof Flags | 'schoolId' | 'module'>;

const noSums: Sums = {
	...{ students: 0, works: 0, firstLevels: 0, latestLevels: 0 },
	...{ level2: 0, level3: 0, correct: 0 }
};

const addUp = (rows: Sums[]): Sums =>
	rows.reduce(
		(sum, row) => ({
			students: sum.students + row.students,
			works: sum.works + row.works,
			firstLevels: sum.firstLevels + row.firstLevels,
			latestLevels: sum.latestLevels + row.latestLevels,
			level2: sum.level2 + row.level2,
			level3: sum.level3 + row.level3,
			correct: sum.correct + row.correct
		}),
		noSums
	);

const groups: Record<StudentGroup, (flags: Flags) => boolean> = {
	'english-learners': ({ isEnglishLearner }) => isEnglishLearner,
	'other-learners': ({ isEnglishLearner }) => !isEnglishLearner,
	iep: ({ hasIep }) => hasIep,
	'no-iep': ({ hasIep }) => !hasIep
};

function listColumns(modules: RollUpFacts['modules']): RollUpColumn[] {
	const grades = [...new Set(modules.map(({ grade }) => grade))];
	return [
		{ kind: 'all' },
		...grades.map((grade) => ({ kind: 'grade' as const, grade })),
		...modules.map(({ id, grade }) => ({ kind: 'module' as const, grade, module: id })),
		...(Object.keys(groups) as StudentGroup[]).map((group) => ({ kind: 'group' as const, group }))
	];
}

/** Adds up what one school's cell in a column is about. */
function sumCell(facts: RollUpFacts, schoolId: string, column: RollUpColumn): Sums {
	const gradeOf = new Map(facts.modules.map(({ id, grade }) => [id, grade]));
	const isCounted = (flags: Flags) => column.kind !== 'group' || groups[column.group](flags);
	const isOfColumn = (row: ModuleWork) =>
		(column.kind === 'module' && row.module === column.module) ||
		(column.kind === 'grade' && gradeOf.get(row.module) === column.grade) ||
		column.kind === 'all' ||
		column.kind === 'group';
	const work = facts.work.filter(
		(row) => row.schoolId === schoolId && isOfColumn(row) && isCounted(row)
	);
	const sums = addUp(work);
	if (column.kind === 'module') return sums;
	// A student who worked in several modules is one student.
	const grade = column.kind === 'grade' ? column.grade : null;
	const counted = facts.students.filter(
		(row) => row.schoolId === schoolId && row.grade === grade && isCounted(row)
	);
	return { ...sums, students: counted.reduce((sum, { students }) => sum + students, 0) };
}

/** Lists how the columns of one row add up. */
function relateColumns(columns: RollUpColumn[]): Relation[] {
	const find = (is: (column: RollUpColumn) => boolean) =>
		columns.flatMap((column, i) => (is(column) ? [i] : []));
	const [all] = find(({ kind }) => kind === 'all');
	const group = (...names: StudentGroup[]) =>
		find((column) => column.kind === 'group' && names.includes(column.group));
	return [
		{ total: all, parts: find(({ kind }) => kind === 'grade'), isDisjoint: false },
		{ total: all, parts: group('english-learners', 'other-learners'), isDisjoint: true },
		{ total: all, parts: group('iep', 'no-iep'), isDisjoint: true },
		...columns.flatMap((column, total) =>
			column.kind === 'grade'
				? [
						{
							total,
							parts: find((each) => each.kind === 'module' && each.grade === column.grade),
							isDisjoint: false
						}
					]
				: []
		)
	];
}

/** Lists every way in which cells add up, with the row of all schools last. */
function relateCells(columns: RollUpColumn[], schools: number): Relation[] {
	const width = columns.length;
	const at = (row: number, column: number) => row * width + column;
	const rows = Array.from({ length: schools + 1 }, (_, row) =>
		relateColumns(columns).map(({ total, parts, isDisjoint }) => ({
			total: at(row, total),
			parts: parts.map((part) => at(row, part)),
			isDisjoint
		}))
	);
	const down = columns.map((_, column) => ({
		total: at(schools, column),
		parts: Array.from({ length: schools }, (_, row) => at(row, column)),
		isDisjoint: true
	}));
	return [...rows.flat(), ...down];
}

function showCell(sums: Sums, isHidden: boolean): RollUpCell {
	const { students, works } = sums;
	if (works === 0) return { kind: 'none' };
	if (isHidden) return { kind: 'hidden' };
	return {
		kind: 'figures',
		figures: {
			students,
			works,
			level2: sums.level2 / works,
			level3: sums.level3 / works,
			firstLevel: sums.firstLevels / works,
			latestLevel: sums.latestLevels / works,
			correct: sums.correct / works
		}
	};
}

/**
 * Rolls the work of schools up into one table: all of it, by grade, by module and by student group. Cells of
 * few students are hidden over the whole table at once, so that no page and no file of a part of it
 * gives away what another hides.
 */
export function rollUp(facts: RollUpFacts): RollUp {
	const columns = listColumns(facts.modules);
	const rows = facts.schools.map(({ id }) => columns.map((column) => sumCell(facts, id, column)));
	const totals = columns.map((_, column) => addUp(rows.map((row) => row[column])));
	const students = [...rows, totals].flatMap((row) => row.map((sums) => sums.students));
	const hidden = chooseHiddenCells(students, relateCells(columns, rows.length));
	const show = (row: Sums[], at: number) =>
		row.map((sums, column) => showCell(sums, hidden.has(at * columns.length + column)));
	return {
		columns,
		rows: facts.schools.map((school, at) => ({ school, cells: show(rows[at], at) })),
		all: show(totals, rows.length)
	};
}
