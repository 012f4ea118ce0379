import { moveCodes, type Confidence, type Finding, type ReasoningLevel } from './analysis.ts';
import { counts } from './found.ts';
import {
	openHashed,
	readHashed,
	trainHashed,
	type HashedModel,
	type HashedReading,
	type OpenedHashed
} from './hashed-model.ts';
import { loadAcrossTasks } from './load-learned.ts';
import { chanceOf, fitLogistic } from './logistic.ts';
import { oddsByRules } from './prior-odds.ts';
import type { RuleReading } from './read-by-rules.ts';
import { spanOf } from './read-text.ts';
import { levelCodes } from './read-work.ts';
import { findCommonWordings, signsOf, signsOfCodes, type CodeSigns } from './reading-signs.ts';
import { bestStretch, weighTokens } from './stretch.ts';
import { hashSigns, type FeatureGroups } from './text-vector.ts';
import type { Wording } from './wordings.ts';

/** What was learned of levels and moves, ideas and misconceptions from labelled work at many tasks. */
export type AcrossTasks = {
	/** Levels, and the moves that are read better so than by rules alone. */
	wording: HashedModel;
	/** For ideas and for misconceptions the log odds that each sign adds. */
	signs: Record<CodeKind, Record<string, number>>;
};

type CodeKind = 'idea' | 'misconception';
const codeKinds: CodeKind[] = ['idea', 'misconception'];

/** A rule reading of work whose codes are known: `level:1+`, `move:…`, `idea:…`, `misconception:…`. */
export type LabelledReading = {
	reading: RuleReading;
	codes: ReadonlySet<string>;
	/** Whether only its level is told in full, as for an exemplar: of what it shows beside some may not be told. */
	isPartial?: boolean;
};

/** The codes that wording tells in any task. */
export const wordingCodes: string[] = [
	...levelCodes(3),
	...moveCodes.map((move) => `move:${move}`)
];

const wordingPenalty = 0.3;
const signPenalty = 1;
/** The log odds of an idea or a misconception before anything is known. */
const codeBias = -1;

function groupsOf(reading: RuleReading, wordings: Wording[]): FeatureGroups {
	const hashes = (kind: Wording['kind']) =>
		new Set(wordings.filter((each) => each.kind === kind).map(({ hash }) => hash));
	return [hashes('words'), hashes('letters'), hashSigns(signsOf(reading))];
}

function trainSigns(rows: { signs: Record<string, number>; label: number }[]) {
	const names = [...new Set(rows.flatMap(({ signs }) => Object.keys(signs)))];
	const places = new Map(names.map((name, place) => [name, place]));
	const weights = fitLogistic({
		examples: rows.map(({ signs }) => ({
			places: [...Object.keys(signs).map((name) => places.get(name) ?? 0), names.length],
			values: [...Object.values(signs), 1]
		})),
		featureCount: names.length + 1,
		prior: rows.map(() => codeBias),
		labels: rows.map(({ label }) => label),
		penalty: signPenalty
	});
	const round = (value: number) => Math.round(value * 1000) / 1000;
	return {
		...Object.fromEntries(names.map((name, place) => [name, round(weights[place])])),
		always: round(codeBias + weights[names.length])
	};
}

/**
 * Learns, from labelled work at many tasks, how far to go from what the rules say.
 *
 * @param used the codes of wording that are to be learned
 */
export function trainAcrossTasks(labelled: LabelledReading[], used: string[]): AcrossTasks {
	const targets = used.map((name) => ({
		name,
		labels: labelled.map(({ codes, isPartial }) => {
			const isUnknown = isPartial && !codes.has(name) && !name.startsWith('level:');
			return isUnknown ? null : Number(codes.has(name));
		}),
		prior: labelled.map(({ reading }) => oddsByRules(name, reading))
	}));
	const texts = labelled.map(({ reading }) => groupsOf(reading, findCommonWordings(reading)));
	const coded = labelled.filter(({ isPartial }) => !isPartial);
	const rows = coded.flatMap(({ reading, codes }) =>
		signsOfCodes(reading).map(({ code, signs }) => ({
			code,
			signs,
			label: Number(codes.has(code))
		}))
	);
	const signs = codeKinds.map((kind) => [
		kind,
		trainSigns(rows.filter(({ code }) => code.startsWith(`${kind}:`)))
	]);
	return {
		wording: trainHashed(texts, targets, wordingPenalty),
		signs: Object.fromEntries(signs)
	};
}

/** What was learned across tasks, ready to read with. */
export type OpenedAcross = { wording: OpenedHashed; signs: AcrossTasks['signs'] };

/** Makes what is stored ready to read with. */
export const openStored = ({ wording, signs }: AcrossTasks): OpenedAcross => ({
	wording: openHashed(wording),
	signs
});

let opened: OpenedAcross | undefined;

/** Opens what `npm run train:across-tasks` wrote. */
export const openAcrossTasks = (): OpenedAcross =>
	(opened ??= openStored(JSON.parse(loadAcrossTasks())));

/** The log odds of each code that can be learned about a task, and where a text speaks for one. */
export type AcrossReading = {
	odds: Map<string, number>;
	/** The tokens that speak most for a code: the first and the one after the last. */
	whereIs: (code: string) => [from: number, to: number];
};

const oddsOfSigns = (weights: Record<string, number>, { signs }: CodeSigns) =>
	Object.entries(signs).reduce(
		(sum, [name, value]) => sum + (weights[name] ?? 0) * value,
		weights.always
	);

/** A move is told in whole clauses. */
function clausesAround(
	{ scene: { read, profiles } }: RuleReading,
	[from, to]: [number, number]
): [number, number] {
	const own = read.clauseOf.slice(from, to).filter((clause) => clause >= 0);
	if (own.length === 0) return [from, to];
	const first = profiles[Math.min(...own)];
	return [Math.min(from, Math.max(first.bodyFrom, first.from)), profiles[Math.max(...own)].to];
}

/** Reads how likely each code is, from what the rules saw and from what was learned across tasks. */
export function readAcrossTasks(reading: RuleReading, model = openAcrossTasks()): AcrossReading {
	const { tokens } = reading.scene.read;
	const wordings = findCommonWordings(reading);
	const read: HashedReading = readHashed(model.wording, groupsOf(reading, wordings));
	const isLearned = (code: string) => model.wording.targets.has(code);
	const odds = new Map([
		...wordingCodes.map((code): [string, number] => [
			code,
			oddsByRules(code, reading) + (isLearned(code) ? read.oddsOf(code) : 0)
		]),
		...signsOfCodes(reading).map((each): [string, number] => {
			const kind = each.code.startsWith('idea:') ? 'idea' : 'misconception';
			return [each.code, oddsOfSigns(model.signs[kind], each)];
		})
	]);
	const whereIs = (code: string): [number, number] =>
		code.startsWith('move:')
			? clausesAround(
					reading,
					bestStretch(weighTokens(wordings, tokens.length, read.weightOf(code)))
				)
			: reading.scene.examples.whereIs(code);
	return { odds, whereIs };
}

/** An idea or a misconception counts from odds at which as many are missed as are too many. */
const leastOdds = -0.4;
const sureChance = 0.95;

function confidenceOf(code: string, odds: number, byRules: Confidence | undefined): Confidence {
	if (odds <= (code.startsWith('move:') ? 0 : leastOdds)) return 'unsure';
	return byRules === 'sure' || chanceOf(odds) >= sureChance ? 'sure' : 'likely';
}

/** The highest level that is likelier than not. */
export function levelOf(oddsOf: (code: string) => number): ReasoningLevel {
	const missed = levelCodes(3).findIndex((code) => oddsOf(code) <= 0);
	return (missed < 0 ? 3 : missed) as ReasoningLevel;
}

/** Where one of these counts, something is said: that is level 1 at least. */
const substance = /^(?:idea:|misconception:|move:(?:reason|evidence|check))/;

/** Joins what the rules found with what was learned across tasks. */
export function joinAcrossTasks(
	reading: RuleReading,
	{ odds, whereIs }: AcrossReading,
	model = openAcrossTasks()
): { level: ReasoningLevel; findings: Finding[] } {
	const { level, findings, isSilent, scene } = reading;
	if (isSilent) return { level, findings };
	const isWeighed = (code: string) =>
		odds.has(code) && (!code.startsWith('move:') || model.wording.targets.has(code));
	const known = new Set(findings.map(({ code }) => code));
	const weighed = findings.map((finding) => {
		if (!isWeighed(finding.code)) return finding;
		const { code, confidence } = finding;
		return { ...finding, confidence: confidenceOf(code, odds.get(code) ?? 0, confidence) };
	});
	const added = [...odds.keys()].flatMap((code): Finding[] => {
		if (code.startsWith('level:') || known.has(code) || !isWeighed(code)) return [];
		const confidence = confidenceOf(code, odds.get(code) ?? 0, undefined);
		if (!counts({ confidence })) return [];
		const [from, to] = whereIs(code);
		return [{ code, confidence, evidence: [spanOf(scene.read, from, to)] }];
	});
	const all = [...weighed, ...added];
	const isSomething = all.some((each) => substance.test(each.code) && counts(each));
	const likeliest = levelOf((code) => odds.get(code) ?? 0);
	return { level: likeliest === 0 && isSomething ? 1 : likeliest, findings: all };
}
