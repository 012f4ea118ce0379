import { isAskable, measure, tableOf } from '#lib/math/bench/measure.ts';
import { peers } from '#lib/math/bench/peers.ts';
import { allCases, blindCases } from '#lib/math/cases-fixture.ts';

const cases = allCases();
const blind = blindCases();
const sets = [
	{ title: 'Rows that each can be asked', rows: cases.filter(isAskable) },
	{ title: 'All rows', rows: cases },
	{ title: 'Blind rows that each can be asked', rows: blind.filter(isAskable) },
	{ title: 'All blind rows', rows: blind }
];

for (const { title, rows } of sets) {
	console.log(`\n${title} (${rows.length})\n`);
	console.log(tableOf(peers().map((peer) => measure(peer, rows, () => performance.now()))));
}
