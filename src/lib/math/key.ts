import type { AnswerKey, AnswerKind } from './answer-check.ts';
import { compareWithModel } from './compare.ts';
import { labelledValue, type Comparison, type Model } from './comparison.ts';
import { exact, type Exact } from './exact.ts';
import { inferKind } from './infer-kind.ts';
import { UnreadableError } from './limits.ts';
import { parseAnswer } from './parse.ts';
import { measure } from './quantity.ts';
import { divideRatios, numberOf } from './ratios.ts';
import type { ReadingContext } from './tokens.ts';
import { expressionsOf, hasPart, lettersOf, type Statement, type Written } from './written.ts';

/** A key that has been read and found sound. */
export type ReadKey = {
	model: Model;
	/** The ways to read an answer's commas, the likeliest first. */
	contexts: ReadingContext[];
	knownWrong: { id: string; model: Model }[];
};

/**
 * Reads a key.
 *
 * @throws when the key or a known wrong answer does not parse, or a known wrong answer is right
 */
export function readKey(key: AnswerKey): ReadKey {
	const statement = parseModel(key.expected, key.kind, 'The expected answer');
	const model = modelOf(statement, kindOf(statement, key.kind), key);
	probe(model, 'The expected answer');
	const knownWrong = (key.misconceptions ?? []).map(({ id, latex }) => ({
		id,
		model: readKnownWrong(id, latex, model, key)
	}));
	const statements = [model, ...knownWrong.map((wrong) => wrong.model)].map((m) => m.statement);
	return { model, knownWrong, contexts: contextsFor(statements, model.kind) };
}

/** The kind that a key names; solutions of systems and inequalities are of kinds of their own. */
function kindOf(statement: Statement, named: AnswerKind | undefined): AnswerKind {
	const inferred = inferKind(statement);
	if (named !== 'solution') return named ?? inferred;
	if (inferred === 'point') return 'system';
	return inferred === 'system' || inferred === 'inequality' ? inferred : named;
}

function parseModel(latex: string, kind: AnswerKind | undefined, name: string): Statement {
	try {
		return parseAnswer(latex, {
			letters: null,
			readsUnits: true,
			groupsThousands: groupsThousands(latex, kind),
			hasWords: false,
			namesSolutions: false,
			kind: kind ?? null
		});
	} catch (error) {
		if (!(error instanceof UnreadableError)) throw error;
		throw new Error(`${name} "${latex}" does not parse: ${error.reason}`, { cause: error });
	}
}

const severalKinds: readonly (AnswerKind | undefined)[] = ['point', 'set', 'list', 'system'];

/** Where several things stand, a comma parts them, unless there are commas with a space to do that. */
function groupsThousands(latex: string, kind: AnswerKind | undefined): boolean {
	const isBracketed = kind === undefined && /^\s*(?:\\left)?(?:\(|\[|\\?\{|\\lbrace)/.test(latex);
	return /,\s/.test(latex) || !(severalKinds.includes(kind) || isBracketed);
}

const modelOf = (statement: Statement, kind: AnswerKind, key: AnswerKey): Model => ({
	kind,
	statement,
	tolerance: key.tolerance === undefined ? null : decimalOf(key.tolerance),
	places: key.form === 'decimal-places' ? (key.places ?? null) : null
});

/** The decimal that a number of JavaScript is written as: `0.05` is five hundredths. */
function decimalOf(value: number): Exact {
	const match = /^(\d+)(?:\.(\d+))?(?:e-(\d+))?$/.exec(String(Math.abs(value)));
	if (!match) throw new Error(`The tolerance ${value} is not a number`);
	const [, whole, places = '', shift = '0'] = match;
	return exact(BigInt(whole + places), 10n ** BigInt(places.length + Number(shift)));
}

/** A key must stand up to comparison with itself; what cannot, is a fault of the key. */
function probe(model: Model, name: string): void {
	let verdict: Comparison;
	try {
		verdict = compareWithModel(model.statement, model);
	} catch (error) {
		if (!(error instanceof UnreadableError)) throw error;
		throw new Error(`${name} is no ${model.kind}: ${error.reason}`, { cause: error });
	}
	if (verdict === 'equal' || model.places !== null) return;
	throw new Error(`${name} is no ${model.kind}`);
}

function readKnownWrong(id: string, latex: string, right: Model, key: AnswerKey): Model {
	const name = `The known wrong answer ${id}`;
	const statement = parseModel(latex, key.kind, name);
	const isLike =
		statement.kind === right.statement.kind && shapeOf(statement) === shapeOf(right.statement);
	const kind = isLike ? right.kind : inferKind(statement);
	const model = modelOf(withUnitOf(statement, right.statement), kind, key);
	probe(model, name);
	if (isRight(model, right)) throw new Error(`${name} "${latex}" equals the expected answer`);
	return model;
}

/** What tells statements of one kind apart. */
const shapeOf = (statement: Statement) =>
	statement.kind === 'relation'
		? statement.signs.some((sign) => sign !== '=')
			? 'inequality'
			: 'equation'
		: statement.kind === 'tuple'
			? statement.fence
			: '';

function isRight(model: Model, right: Model): boolean {
	try {
		const verdict = compareWithModel(model.statement, right);
		return verdict === 'equal' || verdict === 'missing-unit' || typeof verdict === 'object';
	} catch (error) {
		if (error instanceof UnreadableError) return false;
		throw error;
	}
}

/** A known wrong number without a unit means the key's unit. */
function withUnitOf(statement: Statement, right: Statement): Statement {
	const [value, key] = [labelledValue(statement), labelledValue(right)];
	if (!value || !key || hasUnit(value.of) || !hasUnit(key.of)) return statement;
	const { number, total, dimension } = measure(key.of);
	const size = number?.top.size ? numberOf(divideRatios(total, number)) : null;
	if (!size) return statement;
	const unit: Written = { kind: 'unit', unit: { dimension, size } };
	return { kind: 'expression', of: { kind: 'product', factors: [value.of, unit] } };
}

const hasUnit = (written: Written) => hasPart(written, (part) => part.kind === 'unit');

/** How answers to a key are read: which letters are its own, whether units are read, what commas are. */
function contextsFor(statements: Statement[], kind: AnswerKind): ReadingContext[] {
	const written = statements.flatMap(expressionsOf);
	const letters = new Set(written.flatMap((one) => [...lettersOf(one)]));
	const context = {
		letters,
		readsUnits: written.some(hasUnit),
		hasWords: statements.some((statement) => statement.kind === 'words'),
		namesSolutions: statements.some(({ kind }) => kind === 'nothing' || kind === 'everything'),
		kind
	};
	const [grouped, parted] = [true, false].map((groups) => ({
		...context,
		groupsThousands: groups
	}));
	if (kind === 'point' || kind === 'system') return [parted];
	if (kind === 'set' || kind === 'list') return [parted, grouped];
	return kind === 'solution' ? [grouped, parted] : [grouped];
}
