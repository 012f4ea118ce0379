import { afterAll, beforeAll, expect, test } from 'vitest';
import { insertPerson } from './db/people.ts';
import { describeFailure } from './describe-failure.ts';
import { addPerson, openTestApp, type TestApp } from './testing/test-app.ts';

let app: TestApp;
beforeAll(async () => {
	app = await openTestApp();
});
afterAll(() => app.close());

const thrownBy = async (work: () => unknown): Promise<unknown> => {
	try {
		await work();
	} catch (error) {
		return error;
	}
	throw new Error('Nothing was thrown');
};

test('tells a bug by its message and where it was thrown', () => {
	const told = describeFailure(new Error('Task x has no version 3'));
	expect(told).toContain('Error: Task x has no version 3');
	expect(told).toContain('describe-failure.test.ts');
});

test('tells what a failed query was caused by, and none of its values', async () => {
	const { personId: id } = await addPerson(app, 'Marisol', 'Vega', [], { username: 'marisol' });
	const error = await thrownBy(() =>
		app.store.tx((tx) =>
			insertPerson(tx, {
				...{ districtId: app.districtId, id, username: 'marisol', passwordHash: 'secret-hash' },
				...{ givenName: 'Marisol', familyName: 'Vega', locale: 'es' as const },
				...{ isEnglishLearner: false, hasIep: false, isActive: true, createdAt: app.now() }
			})
		)
	);
	const told = describeFailure(error);
	expect(told).toContain('SQLITE_CONSTRAINT');
	expect(told).not.toMatch(/marisol|vega|secret-hash|insert into/i);
});

test('does not repeat what a parser quotes', async () => {
	const error = await thrownBy(() => JSON.parse('my mother said that'));
	expect(describeFailure(error)).toContain('SyntaxError');
	expect(describeFailure(error)).not.toContain('mother');
	expect(describeFailure(new Error('Unreadable import', { cause: error }))).not.toContain('mother');
});

test('says nothing of a thrown value that is no Error', () => {
	expect(describeFailure('my words')).toBe('A value that is no Error was thrown');
});
