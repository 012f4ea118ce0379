import { createRequire } from 'node:module';
import type { ComputeEngine, Expression } from '@cortex-js/compute-engine';
import { cleanText } from './clean.ts';
import { refuse } from './limits.ts';

type Package = { ComputeEngine: typeof ComputeEngine };

let started: ComputeEngine | null = null;

/** Starts Compute Engine when it is first asked: it takes 75 MB and a third of a second. */
function engine(): ComputeEngine {
	if (started) return started;
	const load = createRequire(import.meta.url);
	const loaded = load('@cortex-js/compute-engine') as Package;
	started = new loaded.ComputeEngine();
	return started;
}

/** Functions that no task of grades 6–8 needs, and that an author may still write into a key. */
const functions =
	/\\(?:sin|cos|tan|cot|sec|csc|arcsin|arccos|arctan|log|ln|lg|exp|gcd|max|min|binom|lfloor|lceil)(?![a-zA-Z])|\\operatorname\{(?:gcd|lcm)\}|[\dn)]!(?![=!])/;

/** Numbers whose factorial, and powers whose value, would take long to write. */
const tooLarge = /\d{3,}\s*!|\)\s*!|!\s*!|\^\s*\{?\d{4,}|\^[^^]*\^/;

/** Says whether an expression holds a function that only Compute Engine knows. */
export const needsComputeEngine = (latex: string) => functions.test(latex);

/**
 * Reads an expression with Compute Engine.
 *
 * @throws UnreadableError when it is empty, not finished, too large or no mathematics
 */
export function readWithComputeEngine(latex: string): Expression {
	const clean = cleanText(latex);
	if (!clean) refuse('empty');
	if (/\\placeholder|\{\s*\}/.test(clean)) refuse('unfinished');
	if (clean.length > 200 || tooLarge.test(clean)) refuse('too-hard');
	const expression = engine().parse(clean);
	return expression.isValid ? expression : refuse('not-mathematics');
}

/** Says whether Compute Engine is sure that two expressions are equal. */
export const isSurelyEqual = (a: Expression, b: Expression) => a.isSame(b) || a.isEqual(b) === true;
