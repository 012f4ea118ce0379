import type { Case } from '../cases-fixture.ts';
import type { Peer } from './peers.ts';

/** What a checker did on some rows. Times in milliseconds. */
export type Measurement = {
	name: string;
	rightShare: number;
	wrongCalledCorrect: number;
	rightCalledWrong: number;
	checksPerSecond: number;
	median: number;
	p99: number;
	worst: number;
};

const isRight = ({ verdict }: Case) => verdict === 'correct' || verdict === 'wrong-form';

/** Asks a checker about each row twice, and times the second time, when it is warm. */
export function measure(peer: Peer, cases: Case[], now: () => number): Measurement {
	let [falseRight, falseWrong] = [0, 0];
	for (const row of cases) {
		const said = peer.isEquivalent(row.answer, row.key);
		if (said && !isRight(row)) falseRight += 1;
		if (!said && isRight(row)) falseWrong += 1;
	}
	const times = cases.map((row) => {
		const start = now();
		peer.isEquivalent(row.answer, row.key);
		return now() - start;
	});
	const sorted = times.toSorted((a, b) => a - b);
	const total = times.reduce((sum, time) => sum + time, 0);
	return {
		name: peer.name,
		rightShare: 1 - (falseRight + falseWrong) / cases.length,
		wrongCalledCorrect: falseRight,
		rightCalledWrong: falseWrong,
		checksPerSecond: Math.round((cases.length / total) * 1000),
		median: sorted[Math.floor(sorted.length / 2)],
		p99: sorted[Math.floor(sorted.length * 0.99)],
		worst: sorted[sorted.length - 1]
	};
}

/** Rows that each of the four can be asked: values, expressions and equations, in LaTeX, without units. */
export const isAskable = ({ group, key, answer }: Case) =>
	['numbers', 'expressions', 'equations', 'forms'].includes(group) &&
	key.tolerance === undefined &&
	key.places === undefined &&
	!/text|\\\$|,|°/.test(key.expected + answer);

/** Writes measurements as a table in Markdown. */
export function tableOf(measurements: Measurement[]): string {
	const time = (ms: number) => (ms < 10 ? ms.toFixed(2) : ms.toFixed(0));
	const rows = measurements.map((m) =>
		[
			m.name,
			`${(m.rightShare * 100).toFixed(1)} %`,
			m.wrongCalledCorrect,
			m.rightCalledWrong,
			m.checksPerSecond.toLocaleString('en'),
			time(m.median),
			time(m.p99),
			time(m.worst)
		].join(' | ')
	);
	return [
		'| checker | right verdicts | wrong called correct | right called wrong | checks/s | median ms | p99 ms | worst ms |',
		'| --- | --- | --- | --- | --- | --- | --- | --- |',
		...rows.map((row) => `| ${row} |`)
	].join('\n');
}
