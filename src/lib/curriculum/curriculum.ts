import type { Locale } from '#lib/math/answer-check.ts';
import modules from './modules.json' with { type: 'json' };

/** One topic of a module. */
export type CurriculumTopic = {
	/** Its letter in the module. */
	topic: string;
	title: Record<Locale, string>;
	/** First and last lesson. */
	lessons: [first: number, last: number];
	/** Focus standards (CCSS codes). */
	standards: string[];
	/** Whether a class may leave it out. */
	isOptional: boolean;
};

/** One module of Eureka Math, *A Story of Ratios*. Source: the edition that EngageNY published. */
export type CurriculumModule = {
	/** Grade and number: `g7-m1`. */
	id: string;
	grade: number;
	title: Record<Locale, string>;
	lessonCount: number;
	topics: CurriculumTopic[];
};

const allModules = modules as unknown as CurriculumModule[];

/** Lists the modules in the order in which a school year takes them. */
export const listModules = (): readonly CurriculumModule[] => allModules;

/** Finds a module; null when there is none of that id. */
export const findModule = (id: string): CurriculumModule | null =>
	allModules.find((module) => module.id === id) ?? null;

/** Finds a topic of a module; null when it has none of that letter. */
export const findTopic = (moduleId: string, topic: string): CurriculumTopic | null =>
	findModule(moduleId)?.topics.find((one) => one.topic === topic) ?? null;

/**
 * Standards that the modules name by a neighbour of theirs, or not at all, and tasks may name.
 * Source: Common Core State Standards for Mathematics, grades 6 to 8.
 */
const further = [
	...['6.RP.A.3', '6.NS.C.6', '6.NS.C.7a', '6.NS.C.7b', '6.NS.C.7c', '6.NS.C.7d', '6.EE.A.2'],
	...['6.SP.B.5a', '6.SP.B.5c', '6.SP.B.5d'],
	...['7.NS.A.1a', '7.NS.A.1b', '7.NS.A.1c', '7.NS.A.1d'],
	...['7.NS.A.2a', '7.NS.A.2b', '7.NS.A.2c', '7.NS.A.2d'],
	...['7.EE.B.4b', '7.SP.C.7a', '7.SP.C.7b', '7.SP.C.8'],
	...['8.EE.C.7a', '8.EE.C.7b', '8.EE.C.8a', '8.EE.C.8b', '8.EE.C.8c'],
	...['8.G.A.1a', '8.G.A.1b', '8.G.A.1c']
];

const standards = new Set([
	...allModules.flatMap(({ topics }) => topics.flatMap((topic) => topic.standards)),
	...further
]);

/** Says whether a code is a standard of grades 6 to 8, e.g. `7.RP.A.2b`. */
export const isStandard = (code: string): boolean => standards.has(code);
