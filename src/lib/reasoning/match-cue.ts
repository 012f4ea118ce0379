import type { CuePattern, Item, Unit } from './cue-patterns.ts';
import type { Hit, ReadText } from './read-text.ts';

/** Where an entry of a cue was found. */
export type Placement = {
	/** The tokens that show it, as `[from, to)`. */
	tokens: [from: number, to: number][];
	score: number;
	clause: number;
};

/** A cue found in a text. */
export type CueMatch = {
	placements: Placement[];
	/** How well the words show it, up to 1. */
	score: number;
	/** Whether it all stands within two clauses. */
	isTight: boolean;
};

type Scored = Hit & { score: number };

/** What was found in a text already: the entries of cues are shared by many cues. */
type Memory = {
	units: Map<Unit, Scored[]>;
	items: Map<Item, Placement[]>;
	deniedToo: Map<Item, Placement[]>;
};
const memories = new WeakMap<ReadText, Memory>();

function memoryOf(read: ReadText): Memory {
	const known = memories.get(read);
	if (known) return known;
	const memory: Memory = { units: new Map(), items: new Map(), deniedToo: new Map() };
	memories.set(read, memory);
	return memory;
}

/** As many places of one thing as are looked at: a text that says it more often says nothing else. */
const mostHits = 40;

function hitsOf(read: ReadText, unit: Unit): Scored[] {
	const { units } = memoryOf(read);
	const known = units.get(unit);
	if (known) return known;
	const found = new Map<number, Scored>();
	for (const [key, score] of unit.keys) {
		for (const hit of (read.hits.get(key) ?? []).slice(0, mostHits)) {
			const place = hit.from * 10_000 + hit.to;
			// A spelling that had to be guessed shows a little less.
			const own = read.meant.has(hit.from) ? score * 0.97 : score;
			if (!found.has(place)) found.set(place, { ...hit, score: own });
		}
	}
	const hits = [...found.values()].toSorted((a, b) => a.from - b.from).slice(0, mostHits);
	units.set(unit, hits);
	return hits;
}

/** Words of one entry stand near each other: this many others may stand between two. */
const mostBetween = 6;

function placeItem(read: ReadText, item: Item, mayBeDenied = false): Placement[] {
	const memory = memoryOf(read);
	const items = mayBeDenied ? memory.deniedToo : memory.items;
	const known = items.get(item);
	if (known) return known;
	const placed = placeAnew(read, item, mayBeDenied);
	items.set(item, placed);
	return placed;
}

function placeAnew(read: ReadText, item: Item, mayBeDenied: boolean): Placement[] {
	const isAsDenied = (hits: Hit[]) =>
		item.isNegated
			? hits.some(({ isDenied }) => isDenied)
			: mayBeDenied || hits.every((hit) => !hit.isDenied);
	const placed: Placement[] = [];
	const [first, ...others] = item.units;
	for (const hit of hitsOf(read, first)) {
		const clause = read.clauseOf[hit.from];
		const hits = [hit];
		for (const unit of others) {
			const near = hitsOf(read, unit)
				.filter((other) => !hits.some(({ from, to }) => other.from < to && from < other.to))
				.map((other) => ({ other, gap: Math.abs(other.from - hit.from) }))
				.filter(({ other, gap }) => isNear(read, other, clause, gap, item.units.length))
				.toSorted((a, b) => a.gap - b.gap)[0];
			if (!near) break;
			hits.push(near.other);
		}
		if (hits.length < item.units.length || !isAsDenied(hits)) continue;
		placed.push({
			tokens: hits.map(({ from, to }) => [from, to]),
			score: Math.min(...hits.map(({ score }) => score)),
			clause
		});
	}
	for (const key of item.phrases) {
		for (const { from, to, isDenied } of read.hits.get(key) ?? []) {
			if (isDenied) continue;
			placed.push({ tokens: [[from, to]], score: 0.93, clause: read.clauseOf[from] });
		}
	}
	return placed;
}

const isNear = (read: ReadText, other: Hit, clause: number, gap: number, units: number) =>
	gap <= mostBetween + units && Math.abs(read.clauseOf[other.from] - clause) <= 1;

/** Places each entry of a cue; an entry that is nowhere has no placement. */
export const placeItems = (read: ReadText, pattern: CuePattern): Placement[][] =>
	pattern.items.map((item) => placeItem(read, item, pattern.isDenial));

const longestLoose = 30;

/** Finds a cue in a text: all of its entries within a clause or two, and none of what may not stand there. */
export function matchCue(read: ReadText, pattern: CuePattern): CueMatch | null {
	const [first, ...rest] = placeItems(read, pattern);
	if (!first || rest.some((placements) => placements.length === 0)) return null;
	let best: CueMatch | null = null;
	for (const start of first.slice(0, 12)) {
		const placements = [start];
		for (const others of rest) placements.push(nearest(others, placements));
		const match = judge(read, pattern, placements);
		if (match && (!best || match.score > best.score)) best = match;
	}
	return best;
}

function nearest(candidates: Placement[], placed: Placement[]): Placement {
	const at = placed[0].tokens[0][0];
	const taken = placed.flatMap(({ tokens }) => tokens);
	const cost = ({ tokens }: Placement) => {
		const overlaps = tokens.some(([from, to]) => taken.some(([a, b]) => from < b && a < to));
		return Math.abs(tokens[0][0] - at) + (overlaps ? 1000 : 0);
	};
	return candidates.reduce((a, b) => (cost(b) < cost(a) ? b : a));
}

function judge(read: ReadText, pattern: CuePattern, placements: Placement[]): CueMatch | null {
	const spans = placements.flatMap(({ tokens }) => tokens);
	const overlaps = spans.some(([from, to], i) =>
		spans.some(([a, b], j) => j > i && from < b && a < to)
	);
	if (overlaps && placements.length > 1 && !sharesOnlyNumbers(pattern)) return null;
	const clauses = spans.map(([from]) => read.clauseOf[from]);
	const [low, high] = [Math.min(...clauses), Math.max(...clauses)];
	const length = Math.max(...spans.map(([, to]) => to)) - Math.min(...spans.map(([from]) => from));
	const isTight = high - low <= 1 || (high - low === 2 && length <= 12);
	if (!isTight && (high - low > 3 || length > longestLoose)) return null;
	const isRuledOut = pattern.none.some((item) =>
		placeItem(read, item).some(({ clause }) => clause >= low && clause <= high)
	);
	if (isRuledOut) return null;
	const mean = (list: Placement[]) =>
		list.reduce((total, placement) => total + placement.score, 0) / list.length;
	// Numbers are easily the same; it is the words that must be near.
	const inWords = placements.filter((_, i) =>
		pattern.items[i].units.some(({ isNumber }) => !isNumber)
	);
	const nearest = inWords.length > 0 ? Math.min(mean(placements), mean(inWords)) : mean(placements);
	const score = nearest * (isTight ? 1 : 0.9);
	return { placements, score, isTight };
}

/** Two entries that are the same number may be said once. */
const sharesOnlyNumbers = ({ hasWords }: CuePattern) => !hasWords;
