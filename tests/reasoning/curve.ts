import { analyzeJustification } from '#lib/reasoning/analyze.ts';
import type { Analysis } from '#lib/reasoning/analysis.ts';
import { joinLearned, readWithModel } from '#lib/reasoning/learned-reading.ts';
import { readWork } from '#lib/reasoning/coded-work.ts';
import { learnableCodes, levelCodes, seedWorks, type CodedWork } from '#lib/reasoning/read-work.ts';
import {
	chancesOf,
	openTaskModel,
	trainTaskModel,
	unsureness,
	type OpenedModel
} from '#lib/reasoning/task-model.ts';
import type { Task } from '#lib/tasks/task.ts';
import { checksOf } from './bank.ts';
import { labelsOf, type Compared } from './figures.ts';
import { readLabelled, type LabelledRow } from './labelled.ts';

/** The tasks on whose many rows the learning was worked out; the others are only measured. */
export const tasksToDevelopOn = ['coldest-freezer', 'two-bags-of-tokens', 'rule-for-powers'];

/** The numbers of teacher codes at which a curve is read. */
export const codeCounts = [0, 10, 30, 100];

/** In which order papers are coded: as a teacher meets them, or those first of which the program is least sure. */
export type CodingOrder = 'met' | 'unsure';

/** What was read of papers that nobody coded, after some of the same task were. */
export type CurvePoint = {
	order: CodingOrder;
	codeCount: number;
	compared: Compared[];
	/** For each paper one over the place, 1 to 3, at which the right reading stands among the likeliest; 0 below. */
	ranks: number[];
	/** Codes in use, of all codes. */
	inUse: number;
	codes: number;
};

const shuffles = 3;
const batch = 5;
/** Of each task's papers the share that is coded from; the others are read. */
const codedShare = 0.56;

/** A generator of numbers from 0 to 1, the same for each seed (Park and Miller's). */
function randomFrom(seed: number): () => number {
	let state = seed;
	return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

function shuffle<T>(list: T[], random: () => number): T[] {
	const mixed = [...list];
	for (let i = mixed.length - 1; i > 0; i--) {
		const j = Math.floor(random() * (i + 1));
		[mixed[i], mixed[j]] = [mixed[j], mixed[i]];
	}
	return mixed;
}

type Paper = { row: LabelledRow; analysis: Analysis; work: CodedWork };

const givenOf = ({ variant, text, locale, answers }: LabelledRow) => ({
	justification: { text, locale: locale === 'es' ? 'es' : 'en' } as const,
	checks: checksOf(variant, answers)
});

function readPaper(row: LabelledRow): Paper {
	const { variant } = row;
	const { justification, checks } = givenOf(row);
	const analysis = analyzeJustification(variant, justification, checks);
	const work = readWork(variant, justification, checks);
	return {
		...{ row, analysis },
		work: { ...work, codes: new Set([...labelsOf(row), ...levelCodes(row.level)]) }
	};
}

/**
 * Where the right reading stands among the likeliest three. A paper has one of these readings: a misconception, a reason
 * (level 2 and up) without one, or neither.
 */
function rankOf({ work }: Paper, chances: ReadonlyMap<string, number>): number {
	const misconceptions = [...chances.keys()].filter((code) => code.startsWith('misconception:'));
	const chance = (code: string) => chances.get(code) ?? 0;
	const none = misconceptions.reduce((product, code) => product * (1 - chance(code)), 1);
	const readings: [name: string, chance: number][] = [
		...misconceptions.map((code): [string, number] => [code, chance(code)]),
		['reason', none * chance('level:2+')],
		['neither', none * (1 - chance('level:2+'))]
	];
	const right =
		misconceptions.find((code) => work.codes.has(code)) ??
		(work.codes.has('level:2+') ? 'reason' : 'neither');
	const likeliest = readings.toSorted((a, b) => b[1] - a[1]).slice(0, 3);
	const place = likeliest.findIndex(([name]) => name === right);
	return place < 0 ? 0 : 1 / (place + 1);
}

function readAgain({ row, analysis }: Paper, model: OpenedModel): Compared {
	const { variant } = row;
	const work = { variant, ...givenOf(row), analysis };
	return { row, analysis: joinLearned(work, readWithModel(model, work)) };
}

const noModel = (codes: string[]): OpenedModel => ({
	features: { places: new Map(), rarity: [] },
	codes: codes.map((code) => ({
		...{ code, isInUse: false, bias: 0, trust: 0, weights: [] },
		heldBack: { decisions: 0, rulesWrong: 0, modelWrong: 0 }
	}))
});

/** Chooses what is coded next: the papers at hand, or those of which the model is least sure. */
function chooseNext(left: Paper[], count: number, order: CodingOrder, model: OpenedModel): Paper[] {
	if (order === 'met') return left.slice(0, count);
	return left
		.map((paper) => ({ paper, unsure: unsureness(chancesOf(model, paper.work)) }))
		.toSorted((a, b) => b.unsure - a.unsure)
		.slice(0, count)
		.map(({ paper }) => paper);
}

function curveOfTask(papers: Paper[], order: CodingOrder, seed: number): CurvePoint[] {
	const mixed = shuffle(papers, randomFrom(seed));
	const cut = Math.floor(mixed.length * codedShare);
	const [pool, read] = [mixed.slice(0, cut), mixed.slice(cut)];
	const { variant } = papers[0].row;
	const [codes, seeds] = [learnableCodes(variant), seedWorks(variant)];
	let model = noModel(codes);
	const coded: Paper[] = [];
	return codeCounts.map((codeCount) => {
		while (coded.length < Math.min(codeCount, pool.length)) {
			const left = pool.filter((paper) => !coded.includes(paper));
			// Before anything is learned a teacher codes what comes to hand.
			const next = coded.length < 10 ? 'met' : order;
			const step = next === 'met' ? codeCount - coded.length : batch;
			coded.push(...chooseNext(left, Math.min(step, codeCount - coded.length), next, model));
			const works = coded.map(({ work }) => work);
			model = openTaskModel(trainTaskModel(works, codes, seeds));
		}
		return {
			...{ order, codeCount, codes: codes.length },
			compared: read.map((paper) => readAgain(paper, model)),
			ranks: read.map((paper) => rankOf(paper, chancesOf(model, paper.work))),
			inUse: model.codes.filter(({ isInUse }) => isInUse).length
		};
	});
}

/** Reads the papers of tasks that have many, after 0, 10, 30 and 100 of them were coded, each order three times over. */
export function readCurve(bank: Task[], part: 'develop' | 'measured'): CurvePoint[] {
	const rows = readLabelled(bank, 'tests/reasoning/one-task').filter(
		({ variant }) => tasksToDevelopOn.includes(variant.taskId) === (part === 'develop')
	);
	const byTask = Map.groupBy(rows.map(readPaper), ({ row }) => row.variant.taskId);
	return [...byTask.values()].flatMap((papers) =>
		(['met', 'unsure'] as const).flatMap((order) =>
			Array.from({ length: shuffles }, (_, i) => curveOfTask(papers, order, i + 1)).flat()
		)
	);
}
