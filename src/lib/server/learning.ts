import type { Finding } from '#lib/reasoning/analysis.ts';
import { analyzerVersion } from '#lib/reasoning/analyze.ts';
import type { CodedJustification } from '#lib/reasoning/coded-work.ts';
import type { LearnedInput, LearnedReading } from '#lib/reasoning/learned-reading.ts';
import {
	fewestCodedWorks,
	mostCodedWorks,
	openTaskModel,
	type OpenedModel
} from '#lib/reasoning/task-model.ts';
import {
	effectiveFindings,
	effectiveLevel,
	isPersons,
	type StoredFinding
} from '#lib/reports/effective-findings.ts';
import { makeVariant } from '#lib/tasks/variant.ts';
import type { App } from './context.ts';
import { insertFindings, type FindingRow } from './db/findings.ts';
import { listFindingsOfWork } from './db/student-work.ts';
import {
	countTeacherWords,
	findTaskModelHead,
	getTaskModel,
	insertTaskModel,
	listAttemptsOfTask,
	listCodedAttempts,
	type ModelAttemptRow,
	type TaskModelHead
} from './db/task-models.ts';
import { describeFailure } from './describe-failure.ts';

/** A task's newest model, ready to read with. */
export type LearnedTask = TaskModelHead & { model: OpenedModel };

/** What learns from teachers in the background, one task at a time. */
export type Learning = {
	/** Says that a teacher said something of work at a task; soon it is learned from. */
	noteWord: (taskId: string) => void;
	/** Finds the model that reads a task today; null where there is none, or it was learned beside older rules. */
	findModel: (taskId: string) => Promise<LearnedTask | null>;
	/** Waits until nothing is being learned. */
	settled: () => Promise<void>;
};

/** As many words of teachers as it takes to learn anew. */
const wordsBetween = 10;
const batchSize = 100;

type LearningApp = Omit<App, 'learning'>;

/** Puts an attempt as its model reads it; the engine's findings by rule are those that are stored. */
async function inputOf(
	{ tasks }: LearningApp,
	taskId: string,
	attempt: ModelAttemptRow,
	findings: Finding[]
): Promise<LearnedInput> {
	const { taskVersion, seed, justification: text, fromFrames, locale, checks, level } = attempt;
	return {
		variant: makeVariant(await tasks.getTask(taskId, taskVersion), seed),
		justification: { text, fromFrames, locale },
		checks,
		analysis: { findings, level: level as LearnedInput['analysis']['level'] }
	};
}

const ofEngine = (findings: FindingRow[]): Finding[] =>
	findings.filter(({ source }) => source === 'engine');

async function readCoded(
	app: LearningApp,
	taskId: string
): Promise<{ attempt: ModelAttemptRow; coded: CodedJustification }[]> {
	const { store, districtId } = app;
	const latest = await listCodedAttempts(store, districtId, taskId, null, mostCodedWorks);
	const findings = Map.groupBy(
		await listFindingsOfWork(store, districtId, latest),
		({ attemptId }) => attemptId
	);
	return Promise.all(
		latest.toReversed().map(async (attempt) => {
			const all = findings.get(attempt.id) ?? [];
			// What the teacher saw of the engine's and let stand counts as said; what came later was not seen.
			const lastWord = Math.max(
				...all.filter(({ source }) => source === 'teacher').map(({ createdAt }) => +createdAt)
			);
			const said = all.filter((each) => isPersons(each) || +each.createdAt <= lastWord);
			const codes = effectiveFindings(said)
				.filter(({ isPresent, confidence }) => isPresent && confidence !== 'unsure')
				.map(({ code }) => code);
			const { variant, justification, checks } = await inputOf(app, taskId, attempt, []);
			const level = effectiveLevel(attempt.level, said);
			return { attempt, coded: { variant, justification, checks, codes, level } };
		})
	);
}

/** Something that a model sees otherwise than it was read before. */
export type ModelChange = Pick<StoredFinding, 'code' | 'confidence' | 'evidence'>;

/**
 * What a model changes in how an attempt has been read so far, by rules and by the models before it.
 *
 * @param level the rules'
 * @param findings all that is stored of the attempt
 */
export function changesOf(
	level: number,
	findings: StoredFinding[],
	learned: LearnedReading
): ModelChange[] {
	const byEngine = findings.filter((finding) => !isPersons(finding));
	const now = new Map(effectiveFindings(byEngine).map((each) => [each.code, each]));
	const rules = byEngine.filter(({ source }) => source === 'engine');
	const wanted = new Map([...rules, ...learned.findings].map((each) => [each.code, each]));
	const codes = [...new Set([...now.keys(), ...wanted.keys()])];
	const changed = codes
		.filter((code) => !code.startsWith('level:'))
		.flatMap((code) => {
			const [before, after] = [now.get(code), wanted.get(code)];
			const confidence = after?.confidence ?? ('unsure' as const);
			const evidence = after?.evidence ?? before?.evidence ?? [];
			return before?.confidence === confidence ? [] : [{ code, confidence, evidence }];
		});
	const wantedLevel = learned.level ?? level;
	const isSameLevel = effectiveLevel(level, byEngine) === wantedLevel;
	const levels = isSameLevel
		? []
		: [{ code: `level:${wantedLevel}`, confidence: 'likely' as const, evidence: [] }];
	return [...changed, ...levels];
}

/** Makes the findings of a model as they are stored. */
export const modelFindings = (
	{ districtId, newId, now }: Pick<App, 'districtId' | 'newId' | 'now'>,
	{ sectionId, id }: { sectionId: string; id: string },
	changes: ModelChange[]
) =>
	changes.map((change) => ({
		...change,
		...{ districtId, sectionId, attemptId: id, id: newId() },
		...{ source: 'model' as const, isPresent: true, createdAt: now() }
	}));

/** Reads all work at a task anew, so that every count of it follows what was learned. */
async function readAgain(app: LearningApp, taskId: string, model: OpenedModel): Promise<void> {
	const { store, districtId, judge } = app;
	let after: ModelAttemptRow | null = null;
	for (;;) {
		const attempts: ModelAttemptRow[] = await listAttemptsOfTask(
			store,
			districtId,
			taskId,
			after,
			batchSize
		);
		const findings = Map.groupBy(
			await listFindingsOfWork(store, districtId, attempts),
			({ attemptId }) => attemptId
		);
		const inputs = await Promise.all(
			attempts.map((attempt) =>
				inputOf(app, taskId, attempt, ofEngine(findings.get(attempt.id) ?? []))
			)
		);
		const readings = await judge.readWithModel(model, inputs);
		const rows = attempts.flatMap((attempt, i) =>
			modelFindings(
				app,
				attempt,
				changesOf(attempt.level, findings.get(attempt.id) ?? [], readings[i])
			)
		);
		await store.tx((tx) => insertFindings(tx, rows));
		if (attempts.length < batchSize) return;
		after = attempts[attempts.length - 1];
	}
}

async function learn(app: LearningApp, taskId: string): Promise<void> {
	const { store, districtId, judge, now } = app;
	const wordCount = await countTeacherWords(store, districtId, taskId);
	const head = await findTaskModelHead(store, districtId, taskId);
	const isKnown = head?.analyzerVersion === analyzerVersion;
	if (wordCount < (isKnown ? head.wordCount + wordsBetween : fewestCodedWorks)) return;
	const works = await readCoded(app, taskId);
	if (works.length < fewestCodedWorks) return;
	const newest = works.reduce((a, b) => (a.attempt.taskVersion > b.attempt.taskVersion ? a : b));
	const coded = works.map((work) => work.coded);
	const model = await judge.learnTask(newest.coded.variant, coded);
	const version = (head?.version ?? 0) + 1;
	await store.tx((tx) =>
		insertTaskModel(tx, {
			...{ districtId, taskId, version, analyzerVersion, wordCount, model },
			...{ codedCount: coded.length, createdAt: now() }
		})
	);
	await readAgain(app, taskId, openTaskModel(model));
}

/** Makes what learns from teachers while the app runs; nothing of it is kept but in the database. */
export function createLearning(app: LearningApp): Learning {
	const { store, districtId } = app;
	const opened = new Map<string, LearnedTask>();
	const waiting = new Set<string>();
	let running: Promise<void> | null = null;

	async function learnAll(): Promise<void> {
		for (const taskId of waiting) {
			waiting.delete(taskId);
			try {
				await learn(app, taskId);
			} catch (failure) {
				// The teacher's word is stored; what is learned from it comes with the next one.
				console.error(`Nothing was learned\n${describeFailure(failure)}`);
			}
		}
		running = null;
	}

	return {
		noteWord: (taskId) => {
			waiting.add(taskId);
			running ??= learnAll();
		},
		findModel: async (taskId) => {
			const head = await findTaskModelHead(store, districtId, taskId);
			if (head?.analyzerVersion !== analyzerVersion) return null;
			const known = opened.get(taskId);
			if (known?.version === head.version) return known;
			const stored = await getTaskModel(store, districtId, taskId, head.version);
			const learned = { ...head, model: openTaskModel(stored) };
			opened.set(taskId, learned);
			return learned;
		},
		settled: async () => {
			while (running) await running;
		}
	};
}
