import { expect, test } from 'vitest';
import { readExceptions, readExemplars } from '../../../tests/reasoning/exemplars.ts';

const exceptions = readExceptions();
const rows = readExemplars();

test('each exemplar of the bank is read at its level and with its findings, but for those listed', () => {
	const misread = rows.filter(
		({ id, text, misreading }) => misreading && !exceptions[id]?.includes(text)
	);
	expect(misread.map(({ id, misreading }) => `${id}: ${misreading}`)).toEqual([]);
});

test('nothing is listed as misread that is read well, or that is no exemplar', () => {
	const listed = Object.entries(exceptions).flatMap(([id, texts]) =>
		texts.map((text) => ({ id, text }))
	);
	const needless = listed.filter(
		({ id, text }) => !rows.some((row) => row.id === id && row.text === text && row.misreading)
	);
	expect(needless).toEqual([]);
});

test('at least nine in ten exemplars are read as they are labelled', () => {
	const read = rows.filter(({ misreading }) => !misreading).length;
	expect(read / rows.length).toBeGreaterThanOrEqual(0.9);
});
