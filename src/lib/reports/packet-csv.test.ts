import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeCsv } from './packet-csv.ts';

/** Reads RFC 4180, for the test alone. */
function readCsv(text: string): string[][] {
	const rows: string[][] = [[]];
	const cells = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/gy;
	for (const [, cell, end] of text.slice(1).matchAll(cells)) {
		rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
		if (end !== ',') rows.push([]);
	}
	return rows.slice(0, -1);
}

test('quotes what needs it, ends lines as RFC 4180 says, and begins with the mark of UTF-8', () => {
	expect(
		writeCsv([
			['Alias', 'Words'],
			['Student A', 'él dijo "6",\nno 5']
		])
	).toBe('\uFEFFAlias,Words\r\nStudent A,"él dijo ""6"",\nno 5"\r\n');
});

test.each(['=1+1', '+3', '-3', '@SUM(A1)', '\t=1', '  =1', '＝1', '\r=1'])(
	'keeps %j from running as a formula',
	(cell) => {
		expect(readCsv(writeCsv([[cell, 'x']]))).toEqual([[`'${cell}`, 'x']]);
	}
);

test('what is written is what is read, and no cell begins a formula', () => {
	const cell = fc.string({ unit: 'grapheme' });
	const row = fc.array(cell, { minLength: 2, maxLength: 4 });
	fc.assert(
		fc.property(fc.array(row, { minLength: 1 }), (rows) => {
			const read = readCsv(writeCsv(rows));
			expect(read.map((r) => r.map((c) => c.replace(/^'/, '')))).toEqual(
				rows.map((r) => r.map((c) => c.replace(/^'/, '')))
			);
			for (const c of read.flat()) expect(c).not.toMatch(/^\s*[=+\-@]/);
		})
	);
});
