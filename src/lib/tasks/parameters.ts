import { evaluate, namesIn, parseFormula, type Formula, type Scope } from './formula.ts';
import type { Random } from './random.ts';
import * as exact from './rational.ts';
import {
	asCount,
	asNumber,
	asTruth,
	listValue,
	numberValue,
	textValue,
	type Value
} from './value.ts';

/** Where the value of a parameter comes from. */
export type Source =
	| { kind: 'formula'; formula: Formula }
	| { kind: 'range'; from: Formula; to: Formula; by: Formula | null }
	| { kind: 'choice'; items: Item[] }
	/** Several different ones of the items, as a list. */
	| { kind: 'sample'; count: Formula; items: Item[] };

/** One of the things that can be chosen. */
type Item = (scope: Scope) => Value;

/** A step of filling a task in: a parameter that gets its value, and what must then hold. */
export type Step = {
	name: string;
	source: Source;
	constraints: { text: string; formula: Formula }[];
};

const range = /^(.+?)\.\.(.+?)(?:\s+by\s+(.+))?$/s;

function readItem(item: unknown): Item {
	if (typeof item === 'number') {
		const value = numberValue(exact.rationalOf(item));
		return () => value;
	}
	if (typeof item === 'string' && item.startsWith('=')) {
		const formula = parseFormula(item.slice(1));
		return (scope) => evaluate(formula, scope);
	}
	if (typeof item === 'string') return () => textValue(item);
	if (Array.isArray(item)) {
		const items = item.map(readItem);
		return (scope) => listValue(items.map((read) => read(scope)));
	}
	if (item && typeof item === 'object') return readGroup(item as Record<string, unknown>);
	throw new Error('needs a number, words, a formula after "=", a list, or keys with values');
}

function readGroup(group: Record<string, unknown>): Item {
	const { en, es, ...others } = group;
	if (typeof en === 'string' && typeof es === 'string' && Object.keys(others).length === 0) {
		return () => textValue(en, es);
	}
	const fields = Object.entries(group).map(([key, item]) => [key, readItem(item)] as const);
	return (scope) => ({
		kind: 'record',
		fields: Object.fromEntries(fields.map(([key, read]) => [key, read(scope)]))
	});
}

function readItems(items: unknown[]): Item[] {
	if (items.length === 0) throw new Error('has nothing to choose from');
	return items.map(readItem);
}

function isSample(raw: unknown): raw is { choose: unknown; from: unknown[] } {
	return Boolean(
		raw && typeof raw === 'object' && 'choose' in raw && 'from' in raw && Array.isArray(raw.from)
	);
}

/**
 * Reads how a parameter gets its value: `2..9`, `10..60 by 5`, `= a * b`, `[2, 3, 5]` or
 * `{ choose: 2, from: [Ana, Malik, Mei] }`.
 *
 * @throws in words that an author of a task understands
 */
export function readSource(raw: unknown): Source {
	if (Array.isArray(raw)) return { kind: 'choice', items: readItems(raw) };
	if (isSample(raw)) {
		return { kind: 'sample', count: parseFormula(String(raw.choose)), items: readItems(raw.from) };
	}
	if (typeof raw === 'string' && raw.startsWith('=')) {
		return { kind: 'formula', formula: parseFormula(raw.slice(1)) };
	}
	const parts = typeof raw === 'string' ? range.exec(raw) : null;
	if (parts) {
		const [, from, to, by] = parts;
		return {
			kind: 'range',
			from: parseFormula(from),
			to: parseFormula(to),
			by: by ? parseFormula(by) : null
		};
	}
	return { kind: 'choice', items: [readItem(raw)] };
}

/**
 * Puts each constraint behind the last of the parameters that it speaks of, so that a formula after it
 * may rely on it.
 *
 * @throws when a constraint names what is no parameter
 */
export function planSteps(
	parameters: { name: string; source: Source }[],
	constraints: { text: string; formula: Formula }[]
): Step[] {
	const steps: Step[] = parameters.map((parameter) => ({ ...parameter, constraints: [] }));
	for (const constraint of constraints) {
		const places = namesIn(constraint.formula).map((name) => {
			const place = steps.findIndex((step) => step.name === name);
			if (place === -1)
				throw new Error(`"${constraint.text}" names "${name}", which is no parameter`);
			return place;
		});
		if (places.length === 0) throw new Error(`"${constraint.text}" names no parameter`);
		steps[Math.max(...places)].constraints.push(constraint);
	}
	return steps;
}

function drawRange(
	source: Extract<Source, { kind: 'range' }>,
	scope: Scope,
	random: Random
): Value {
	const [from, to] = [source.from, source.to].map((formula) => asNumber(evaluate(formula, scope)));
	const by = source.by ? asNumber(evaluate(source.by, scope)) : exact.rational(1);
	const steps = exact.floor(exact.divide(exact.subtract(to, from), by)).n;
	if (by.n <= 0n || steps < 0n || steps > 100_000n)
		throw new Error('a range that is empty or endless');
	const step = exact.rational(random.below(Number(steps) + 1));
	return numberValue(exact.add(from, exact.multiply(by, step)));
}

function drawSample(
	source: Extract<Source, { kind: 'sample' }>,
	scope: Scope,
	random: Random
): Value {
	const left = [...source.items];
	const count = asCount(evaluate(source.count, scope));
	if (count > left.length) throw new Error('more to choose than there are');
	const drawn = Array.from({ length: count }, () => left.splice(random.below(left.length), 1)[0]);
	return listValue(drawn.map((read) => read(scope)));
}

function drawValue(source: Source, scope: Scope, random: Random): Value {
	switch (source.kind) {
		case 'formula':
			return evaluate(source.formula, scope);
		case 'range':
			return drawRange(source, scope, random);
		case 'sample':
			return drawSample(source, scope, random);
		case 'choice':
			return source.items[random.below(source.items.length)](scope);
	}
}

/** Gives each parameter a value in turn; null as soon as a constraint does not hold. */
function drawOnce(steps: Step[], random: Random): Scope | null {
	const scope: Scope = {};
	for (const { name, source, constraints } of steps) {
		try {
			scope[name] = drawValue(source, scope, random);
			if (!constraints.every(({ formula }) => asTruth(evaluate(formula, scope)))) return null;
		} catch (error) {
			throw new Error(`parameter "${name}": ${error instanceof Error ? error.message : error}`, {
				cause: error
			});
		}
	}
	return scope;
}

const mostTries = 5000;

/**
 * Gives every parameter a value, such that all constraints hold.
 *
 * @throws when none was found: the constraints contradict each other, or nearly
 */
export function drawParameters(steps: Step[], random: Random): Scope {
	for (let tries = 0; tries < mostTries; tries++) {
		const scope = drawOnce(steps, random);
		if (scope) return scope;
	}
	const all = steps.flatMap(({ constraints }) => constraints.map(({ text }) => `"${text}"`));
	throw new Error(`no values fit all constraints: ${all.join(', ')}`);
}
