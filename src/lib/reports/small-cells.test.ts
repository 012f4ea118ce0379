import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseHiddenCells, smallestShown, type Relation } from './small-cells.ts';

// A table of some schools (rows) by some modules of two grades and two groups of students (columns), with
// all its totals, as the roll-up publishes it.
type Table = { students: number[]; relations: Relation[] };

/** Lays out a table; `counts` holds a row of modules for each school, grade by grade. */
function makeTable(counts: number[][][], groupShares: number[]): Table {
	const students: number[] = [];
	const relations: Relation[] = [];
	const add = (count: number) => students.push(count) - 1;
	const sum = (cells: number[]) => cells.reduce((total, cell) => total + students[cell], 0);
	const addTotal = (parts: number[], isDisjoint: boolean) => {
		const total = add(sum(parts));
		relations.push({ total, parts, isDisjoint });
		return total;
	};
	const rows = counts.map((grades, school) => {
		const modules = grades.map((row) => row.map(add));
		const gradeTotals = modules.map((cells) => addTotal(cells, false));
		const all = addTotal(gradeTotals, false);
		const inGroup = Math.round(students[all] * groupShares[school]);
		const groups = [add(inGroup), add(students[all] - inGroup)];
		relations.push({ total: all, parts: groups, isDisjoint: true });
		return [...modules.flat(), ...gradeTotals, all, ...groups];
	});
	const totals = rows[0].map((_, column) =>
		addTotal(
			rows.map((row) => row[column]),
			true
		)
	);
	// The totals of all schools add up among themselves as each school's cells do.
	const own = relations.slice(0, counts[0].length + 2);
	const place = (cell: number) => totals[rows[0].indexOf(cell)];
	for (const { total, parts, isDisjoint } of own) {
		relations.push({ total: place(total), parts: parts.map(place), isDisjoint });
	}
	return { students, relations };
}

const count = fc.oneof(
	{ weight: 2, arbitrary: fc.constant(0) },
	{ weight: 3, arbitrary: fc.integer({ min: 1, max: 9 }) },
	{ weight: 4, arbitrary: fc.integer({ min: 10, max: 30 }) }
);

const tables = fc
	.record({
		schools: fc.integer({ min: 1, max: 4 }),
		grades: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 2 })
	})
	.chain(({ schools, grades }) =>
		fc.record({
			counts: fc.array(
				fc.tuple(...grades.map((n) => fc.array(count, { minLength: n, maxLength: n }))),
				{ minLength: schools, maxLength: schools }
			),
			shares: fc.array(fc.constantFrom(0, 0.1, 0.25, 0.5, 1), {
				minLength: schools,
				maxLength: schools
			})
		})
	)
	.map(({ counts, shares }) => makeTable(counts, shares));

type Range = [low: number, high: number];

/** Narrows what each cell can be by everything that adds up; null when nothing is left for one. */
function narrow(start: Range[], relations: Relation[]): Range[] | null {
	const ranges = start.map((range): Range => [...range]);
	const clip = (cell: number, low: number, high: number) => {
		const [was, is] = [ranges[cell], ranges[cell]];
		ranges[cell] = [Math.max(is[0], low), Math.min(is[1], high)];
		return ranges[cell][0] !== was[0] || ranges[cell][1] !== was[1];
	};
	for (let changed = true; changed;) {
		changed = false;
		for (const { total, parts } of relations) {
			const low = parts.reduce((sum, part) => sum + ranges[part][0], 0);
			const high = parts.reduce((sum, part) => sum + ranges[part][1], 0);
			changed = clip(total, low, high) || changed;
			const [least, most] = ranges[total];
			for (const part of parts) {
				const [partLow, partHigh] = ranges[part];
				changed = clip(part, least - (high - partHigh), most - (low - partLow)) || changed;
				if (ranges[part][0] > ranges[part][1]) return null;
			}
			if (ranges[total][0] > ranges[total][1]) return null;
		}
	}
	return ranges;
}

/** Tells whether some whole numbers fit, trying those near the truth first. */
function isPossible(ranges: Range[], relations: Relation[], truth: number[]): boolean {
	const left = narrow(ranges, relations);
	if (!left) return false;
	const open = left.findIndex(([low, high]) => low < high);
	if (open < 0) return true;
	const [low, high] = left[open];
	const values = Array.from({ length: high - low + 1 }, (_, i) => low + i).sort(
		(a, b) => Math.abs(a - truth[open]) - Math.abs(b - truth[open])
	);
	return values.some((value) => isPossible(left.with(open, [value, value]), relations, truth));
}

/** Tells whether a hidden cell could hold another number with all that is shown as it is. */
function couldBeOther(table: Table, hidden: Set<number>, cell: number): boolean {
	const { students, relations } = table;
	const most = students.reduce((sum, each) => sum + each, 0);
	const known = students.map((each, i): Range => (hidden.has(i) ? [1, most] : [each, each]));
	const others: Range[] = [
		[1, students[cell] - 1],
		[students[cell] + 1, most]
	];
	return others.some(
		(range) => range[0] <= range[1] && isPossible(known.with(cell, range), relations, students)
	);
}

describe('chooseHiddenCells', () => {
	test('hides every cell of fewer than ten students, and none of no students', () => {
		fc.assert(
			fc.property(tables, ({ students, relations }) => {
				const hidden = chooseHiddenCells(students, relations);
				students.forEach((each, cell) => {
					if (each === 0) expect(hidden.has(cell)).toBe(false);
					else if (each < smallestShown) expect(hidden.has(cell)).toBe(true);
				});
			}),
			{ numRuns: 400 }
		);
	});

	test('leaves no hidden cell that can be worked out from what is shown, totals and all', () => {
		fc.assert(
			fc.property(tables, (table) => {
				const hidden = chooseHiddenCells(table.students, table.relations);
				const known = [...hidden].filter((cell) => !couldBeOther(table, hidden, cell));
				expect(known).toEqual([]);
			}),
			{ numRuns: 400 }
		);
	});

	test('leaves no remainder of a shown total that counts fewer than ten students', () => {
		fc.assert(
			fc.property(tables, ({ students, relations }) => {
				const hidden = chooseHiddenCells(students, relations);
				for (const { total, parts } of relations) {
					const concealed = parts.filter((part) => hidden.has(part));
					if (hidden.has(total) || concealed.length === 0) continue;
					const remainder = concealed.reduce((sum, part) => sum + students[part], 0);
					expect(remainder).toBeGreaterThanOrEqual(smallestShown);
				}
			}),
			{ numRuns: 400 }
		);
	});

	test('hides nothing where nothing is small', () => {
		const { students, relations } = makeTable([[[12, 30]], [[15, 22]]], [0.5, 0.5]);
		expect(chooseHiddenCells(students, relations)).toEqual(new Set());
	});

	test('hides one more in the row and in the column of a small cell, and keeps the totals', () => {
		const relations: Relation[] = [
			{ total: 6, parts: [0, 1, 2], isDisjoint: false },
			{ total: 7, parts: [3, 4, 5], isDisjoint: false },
			{ total: 8, parts: [0, 3], isDisjoint: true },
			{ total: 9, parts: [1, 4], isDisjoint: true },
			{ total: 10, parts: [2, 5], isDisjoint: true },
			{ total: 11, parts: [6, 7], isDisjoint: true },
			{ total: 11, parts: [8, 9, 10], isDisjoint: false }
		];
		const students = [4, 20, 40, 30, 35, 50, 64, 115, 34, 55, 90, 179];
		expect(chooseHiddenCells(students, relations)).toEqual(new Set([0, 1, 3, 4]));
	});

	test('finds what only several sums together give away', () => {
		// Three schools by three modules: the small cell stands alone once its row and column are undone.
		const table = makeTable([[[10, 0, 1]], [[10, 0, 0]], [[0, 10, 4]]], [0, 0, 0]);
		const hidden = chooseHiddenCells(table.students, table.relations);
		expect(couldBeOther(table, hidden, 2)).toBe(true);
		expect(hidden.size).toBeLessThan(table.students.filter((each) => each > 0).length);
	});

	test('hides a total that only one small cell makes up', () => {
		const relations: Relation[] = [{ total: 2, parts: [0, 1], isDisjoint: true }];
		expect(chooseHiddenCells([0, 4, 4], relations)).toEqual(new Set([1, 2]));
	});

	test('a test that attacks a table finds what subtraction gives away', () => {
		const table = makeTable([[[4, 20]], [[30, 40]]], [0, 0]);
		const onlySmall = new Set([0]);
		expect(couldBeOther(table, onlySmall, 0)).toBe(false);
	});
});
