/** That one published cell is the sum of others; cells are named by their index. */
export type Relation = {
	total: number;
	parts: number[];
	/** Whether no student is counted in two parts. */
	isDisjoint: boolean;
};

/** Cells that count fewer students than this are hidden. */
export const smallestShown = 10;

// Entries are 0, 1 and -1, so any prime whose square fits a double tells rank as rationals would.
const prime = 67_108_859;

function invert(value: number): number {
	let [r, next, x, nextX] = [prime, value, 0, 1];
	while (next !== 0) {
		const quotient = Math.floor(r / next);
		[r, next] = [next, r - quotient * next];
		[x, nextX] = [nextX, x - quotient * nextX];
	}
	return ((x % prime) + prime) % prime;
}

/**
 * Eliminates the first `width` columns of a matrix (modulo `prime`), in place.
 *
 * @returns how many rows lead with one of them; the rows after these are zero in all of them
 */
function eliminate(rows: number[][], width: number): number {
	let done = 0;
	for (let column = 0; column < width && done < rows.length; column++) {
		const pivot = rows.findIndex((row, i) => i >= done && row[column] !== 0);
		if (pivot < 0) continue;
		[rows[done], rows[pivot]] = [rows[pivot], rows[done]];
		const inverse = invert(rows[done][column]);
		const lead = rows[done].map((value) => (value * inverse) % prime);
		rows[done] = lead;
		rows.forEach((row, i) => {
			const factor = row[column];
			if (i === done || factor === 0) return;
			rows[i] = row.map((value, j) => (value + (prime - factor) * lead[j]) % prime);
		});
		done++;
	}
	return done;
}

/**
 * A hidden cell counts at least one student, as everybody knows. One that counts only a few can hardly be
 * taken for less, so no other may rely on its being so.
 */
const few = 4;

/**
 * Lists the hidden cells whose value follows from the shown ones by adding and subtracting, or might,
 * because no more than `few` students stand between the truth and what cannot be.
 */
function listPinned(hidden: Set<number>, students: number[], relations: Relation[]): number[] {
	const free = [...hidden].filter((cell) => students[cell] >= few);
	const tight = [...hidden].filter((cell) => students[cell] < few);
	const unknowns = [...free, ...tight];
	const place = new Map(unknowns.map((cell, i) => [cell, i]));
	const rows = relations.map(({ total, parts }) => {
		const row: number[] = Array(unknowns.length).fill(0);
		for (const part of parts) if (place.has(part)) row[place.get(part)!] = 1;
		if (place.has(total)) row[place.get(total)!] = prime - 1;
		return row;
	});
	const rank = eliminate(rows, free.length);
	const determined = rows.slice(0, rank).flatMap((row) => {
		const used = free.filter((_, i) => row[i] !== 0);
		return used.length === 1 ? used : [];
	});
	const stuck = tight.filter((cell) => rows.slice(rank).some((row) => row[place.get(cell)!] !== 0));
	return [...determined, ...stuck];
}

/** Finds which further cell of one relation must be hidden; null when it gives nothing away. */
function findExposed(
	{ total, parts, isDisjoint }: Relation,
	students: number[],
	hidden: Set<number>
): number | null {
	const counted = parts.filter((part) => students[part] > 0);
	const concealed = counted.filter((part) => hidden.has(part));
	const shown = counted.filter((part) => !hidden.has(part));
	const smallest = shown.toSorted((a, b) => students[a] - students[b]).at(0) ?? null;
	if (hidden.has(total)) return concealed.length === 0 ? smallest : null;
	if (concealed.length === 0) return null;
	if (shown.length === 0) return concealed.length === 1 ? total : null;
	// What is left of the total once the shown parts are taken away is as good as shown itself.
	const sizes = concealed.map((part) => students[part]);
	const together = isDisjoint ? sizes.reduce((sum, size) => sum + size, 0) : Math.max(...sizes);
	return concealed.length > 1 && together >= smallestShown ? null : smallest;
}

/** As many cells as are tried before one is taken that at least brings hiding forward. */
const mostTried = 40;

/**
 * Finds the shown cell whose hiding frees a pinned one: first among those that stand in a relation with one,
 * then among those that stand in a relation with any hidden cell; small ones before large ones.
 */
function findRelease(
	pinned: number[],
	hidden: Set<number>,
	students: number[],
	relations: Relation[]
): number | null {
	const besides = (cells: Set<number>) =>
		relations
			.map(({ total, parts }) => [total, ...parts])
			.filter((members) => members.some((member) => cells.has(member)))
			.flat()
			.filter((member) => students[member] > 0 && !hidden.has(member))
			.toSorted((a, b) => students[a] - students[b]);
	const candidates = [...new Set([...besides(new Set(pinned)), ...besides(hidden)])];
	const release = candidates.slice(0, mostTried).find((cell) => {
		const left = listPinned(new Set([...hidden, cell]), students, relations);
		return left.length < pinned.length;
	});
	return release ?? candidates.at(0) ?? null;
}

/**
 * Chooses the cells of a published table that are hidden: those that count fewer students than
 * `smallestShown`, and as many more as it takes that no hidden one follows from what is shown, and that
 * no sum of hidden cells that does follow counts fewer students either. A cell of no students is shown.
 *
 * @param students how many students each cell counts
 * @param relations every way in which published cells add up to another
 */
export function chooseHiddenCells(students: number[], relations: Relation[]): Set<number> {
	const isSmall = (count: number) => count > 0 && count < smallestShown;
	const hidden = new Set(students.flatMap((count, cell) => (isSmall(count) ? [cell] : [])));
	for (;;) {
		const exposed = relations
			.map((relation) => findExposed(relation, students, hidden))
			.find((cell) => cell !== null);
		if (exposed !== undefined) {
			hidden.add(exposed);
			continue;
		}
		const pinned = listPinned(hidden, students, relations);
		if (pinned.length === 0) return hidden;
		const release = findRelease(pinned, hidden, students, relations);
		if (release === null) return hidden;
		hidden.add(release);
	}
}
