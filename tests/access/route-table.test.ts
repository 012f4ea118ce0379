import { expect, test } from 'vitest';
import { formsOf, keysIn, routes } from './routes.ts';
import { routeTable } from './route-table.ts';

const how = 'tests/access/route-table.ts says who may open what. Give each of these routes a row:';
const rows = routes.filter((route) => route in routeTable).map((route) => ({ route }));

test('every route has a row', () => {
	expect(routes.length).toBeGreaterThan(15);
	expect(
		routes.filter((route) => !(route in routeTable)),
		how
	).toEqual([]);
});

test('no row is of a route that is not there', () => {
	expect(Object.keys(routeTable).filter((route) => !routes.includes(route))).toEqual([]);
});

test.each(rows)('the row of $route names every form that it takes', ({ route }) => {
	expect(Object.keys(routeTable[route].forms ?? {}).toSorted()).toEqual(formsOf(route));
});

test.each(rows)('the row of $route says how far its ids reach', ({ route }) => {
	const { path, forms = {}, reach } = routeTable[route];
	const takesIds = [path, ...Object.values(forms)].some((make) => keysIn(make).length > 0);
	expect(takesIds).toBe(reach !== undefined);
});
