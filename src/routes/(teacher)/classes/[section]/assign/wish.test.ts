import { describe, expect, it } from 'vitest';
import { readWish, takeStep, usualDueTime, writeWish } from './wish.ts';

const read = (query: string) => readWish(new URLSearchParams(query), 'new');
const step = (query: string) => {
	const fields = new URLSearchParams(query);
	return takeStep(readWish(fields, 'new'), fields);
};

describe('readWish', () => {
	it('begins with what is usual', () => {
		expect(read('')).toMatchObject({
			...{ id: 'new', chosen: [], page: 1, supportLevel: 'some', isSameVariant: true },
			...{ dueDay: '', dueTime: usualDueTime, preview: '', previewLocale: null }
		});
	});

	it('comes back from an address as it was written', () => {
		const query =
			'module=g7-m1&topic=A&standard=7.RP.A.2a&function=compare&page=2&id=1&chosen=a%2Cb&title=Rates+%26+more' +
			'&support=full&same=no&dueDay=2026-11-27&dueTime=16%3A00&preview=a&numbers=3&in=es';
		expect(writeWish(read(query))).toBe(query);
	});

	it('takes nothing that makes no sense', () => {
		expect(read('page=-3&numbers=x&support=most&in=fr&chosen=,a,,a')).toMatchObject({
			...{ page: 1, numbers: 0, supportLevel: 'some', previewLocale: null, chosen: ['a'] }
		});
	});
});

describe('takeStep', () => {
	it('takes none without a button', () => {
		expect(step('chosen=a')).toBeNull();
	});

	it('chooses tasks, each once, and takes them out', () => {
		expect(step('chosen=a&add=b')?.chosen).toEqual(['a', 'b']);
		expect(step('chosen=a&add=a')?.chosen).toEqual(['a']);
		expect(step('chosen=a,b&remove=a')?.chosen).toEqual(['b']);
	});

	it('moves a task up and down', () => {
		expect(step('chosen=a,b,c&up=b')?.chosen).toEqual(['b', 'a', 'c']);
		expect(step('chosen=a,b,c&down=c')?.chosen).toEqual(['a', 'b', 'c']);
	});

	it('forgets the topic of another module, and the page', () => {
		expect(step('module=g7-m2&topic=A&page=3&filter=g7-m1')).toMatchObject({ topic: '', page: 1 });
		expect(step('module=g7-m1&topic=A&filter=g7-m1')).toMatchObject({ topic: 'A' });
	});

	it('looks at a task, at other numbers of it, and in the other language', () => {
		expect(step('numbers=4&look=a')).toMatchObject({ preview: 'a', numbers: 0 });
		expect(step('preview=a&other=2')).toMatchObject({ preview: 'a', numbers: 2 });
		expect(step('preview=a&speak=es')).toMatchObject({ previewLocale: 'es' });
		expect(step('preview=a&numbers=2&close=')).toMatchObject({ preview: '', numbers: 0 });
	});
});
