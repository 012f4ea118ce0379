import { globSync, readFileSync } from 'node:fs';

/** The files of the task bank. */
const bank = globSync('src/lib/tasks/bank/**/*.yaml').toSorted();

/** Whether there is a task bank to take a task from. */
export const hasBank = bank.length > 0;

/** A task of the bank, in a catalogue entry that tests can search by. */
export const sampleTask = {
	yaml: hasBank ? readFileSync(bank[0], 'utf8') : '',
	row: {
		id: 'apples-by-the-bag',
		version: 1,
		title: { en: 'Apples by the bag', es: 'Manzanas por bolsa' },
		grade: 6,
		module: 'g6-m1',
		topic: 'B',
		lessonFirst: 9,
		lessonLast: 10,
		standards: ['6.RP.A.2'],
		languageFunction: 'justify',
		isRetired: false
	}
};
