/** Moves one of some ids a place up (-1) or down (1); at an end it stays. */
export function moveBy(ids: string[], id: string, by: -1 | 1): string[] {
	const from = ids.indexOf(id);
	const to = from + by;
	if (from < 0 || to < 0 || to >= ids.length) return ids;
	return ids.with(from, ids[to]).with(to, id);
}

/** Orders ids as asked; what the order does not name keeps its place at the end, what is not there is left out. */
export function orderAs(ids: string[], order: string[]): string[] {
	const asked = [...new Set(order)].filter((id) => ids.includes(id));
	return [...asked, ...ids.filter((id) => !asked.includes(id))];
}
