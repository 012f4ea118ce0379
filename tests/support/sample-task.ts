/** One task of the bank, as a test district stores it. */
export const sampleTask = {
	yaml: 'x',
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
