import { listModules, type CurriculumTopic } from '#lib/curriculum/curriculum.ts';
import type { Task } from './task.ts';

/** How many tasks a topic of the curriculum has, and how many a class needs to choose from. */
export type TopicCoverage = {
	module: string;
	topic: string;
	title: string;
	isOptional: boolean;
	needed: number;
	taskIds: string[];
};

const majorDomains = new Set(['RP', 'NS', 'EE', 'F']);

/** Whether a standard is of the major work of its grade: RP, NS, EE, F, and geometry in grade 8. */
function isMajor(standard: string): boolean {
	const [grade, domain] = standard.split('.');
	return majorDomains.has(domain) || (grade === '8' && domain === 'G');
}

/** How many tasks a topic needs: three of the major work of the grade, else two; one where it is optional. */
export function countNeeded({ isOptional, standards }: CurriculumTopic): number {
	if (isOptional) return 1;
	return standards.some(isMajor) ? 3 : 2;
}

/** Lists every topic of the curriculum with the tasks that it has, in the order of the school years. */
export function listCoverage(tasks: readonly Task[]): TopicCoverage[] {
	return listModules().flatMap(({ id: module, topics }) =>
		topics.map((one) => ({
			module,
			topic: one.topic,
			title: one.title.en,
			isOptional: one.isOptional,
			needed: countNeeded(one),
			taskIds: tasks
				.filter(({ source }) => source.module === module && source.topic === one.topic)
				.map(({ id }) => id)
		}))
	);
}
