import { formulaFunctions } from './formula-functions.ts';
import * as exact from './rational.ts';
import {
	asNumber,
	asTruth,
	listValue,
	nameKind,
	numberValue,
	textValue,
	truthValue,
	type Value
} from './value.ts';

/** A formula that was read. */
export type Formula =
	| { kind: 'value'; value: Value }
	| { kind: 'name'; name: string }
	| { kind: 'field'; of: Formula; name: string }
	| { kind: 'list'; items: Formula[] }
	| { kind: 'call'; name: string; args: Formula[] }
	| { kind: 'negate' | 'not'; of: Formula }
	| { kind: 'binary'; op: string; left: Formula; right: Formula }
	| { kind: 'compare'; ops: string[]; terms: Formula[] }
	| { kind: 'choose'; if: Formula; then: Formula; else: Formula };

/** The values that names stand for. */
export type Scope = Record<string, Value>;

const token =
	/\s*(?:(?<number>\d+(?:\.\d+)?|\.\d+)|(?<name>[A-Za-z_]\w*)|'(?<single>[^']*)'|"(?<double>[^"]*)"|(?<op>==|!=|<=|>=|&&|\|\||[-+*/^%()[\],.?:<>!]))/y;

type Token = { kind: 'number' | 'name' | 'text' | 'op' | 'end'; text: string };

function tokenize(source: string): Token[] {
	const tokens: Token[] = [];
	token.lastIndex = 0;
	while (source.slice(token.lastIndex).trim()) {
		const at = token.lastIndex;
		const groups = token.exec(source)?.groups;
		if (!groups) throw new Error(`cannot be read at "${source.slice(at).trim()}"`);
		const text = groups.number ?? groups.name ?? groups.single ?? groups.double ?? groups.op;
		const kind = groups.number ? 'number' : groups.name ? 'name' : groups.op ? 'op' : 'text';
		const word = { and: '&&', or: '||', not: '!' }[kind === 'name' ? text : ''];
		tokens.push(word ? { kind: 'op', text: word } : { kind, text });
	}
	return [...tokens, { kind: 'end', text: '' }];
}

/** Operators from the loosest to the tightest; comparisons stand between `&&` and `+`. */
const comparisons = ['==', '!=', '<', '<=', '>', '>='];

/**
 * Reads a formula, e.g. `gcd(a, b) == 1` or `3 * a / 4`.
 *
 * @throws in words that an author of a task understands
 */
export function parseFormula(source: string): Formula {
	const tokens = tokenize(source);
	let at = 0;
	let depth = 0;

	const isOp = (...ops: string[]) => tokens[at].kind === 'op' && ops.includes(tokens[at].text);
	const take = () => tokens[at++];
	function expect(op: string) {
		if (!isOp(op)) throw new Error(`needs "${op}" before "${tokens[at].text || 'its end'}"`);
		at += 1;
	}

	function choice(): Formula {
		if (++depth > 60) throw new Error('has too many parentheses inside each other');
		const condition = logic(0);
		let result = condition;
		if (isOp('?')) {
			take();
			const then = choice();
			expect(':');
			result = { kind: 'choose', if: condition, then, else: choice() };
		}
		depth -= 1;
		return result;
	}

	function logic(level: number): Formula {
		const op = ['||', '&&'][level];
		if (!op) return denial();
		let left = logic(level + 1);
		while (isOp(op)) left = { kind: 'binary', op: take().text, left, right: logic(level + 1) };
		return left;
	}

	function denial(): Formula {
		if (!isOp('!')) return comparison();
		take();
		return { kind: 'not', of: denial() };
	}

	function comparison(): Formula {
		const terms = [binary(0)];
		const ops: string[] = [];
		while (isOp(...comparisons)) {
			ops.push(take().text);
			terms.push(binary(0));
		}
		return ops.length ? { kind: 'compare', ops, terms } : terms[0];
	}

	function binary(level: number): Formula {
		const ops = [
			['+', '-'],
			['*', '/', '%']
		][level];
		if (!ops) return unary();
		let left = binary(level + 1);
		while (isOp(...ops)) left = { kind: 'binary', op: take().text, left, right: binary(level + 1) };
		return left;
	}

	function unary(): Formula {
		if (!isOp('-')) return raised();
		take();
		return { kind: 'negate', of: unary() };
	}

	function raised(): Formula {
		const base = reached();
		if (!isOp('^')) return base;
		return { kind: 'binary', op: take().text, left: base, right: unary() };
	}

	function reached(): Formula {
		let formula = atom();
		while (isOp('.')) {
			take();
			if (tokens[at].kind !== 'name') throw new Error('needs a name after its dot');
			formula = { kind: 'field', of: formula, name: take().text };
		}
		return formula;
	}

	function listUpTo(end: string): Formula[] {
		const items: Formula[] = [];
		while (!isOp(end)) {
			items.push(choice());
			if (!isOp(end)) expect(',');
		}
		take();
		return items;
	}

	function atom(): Formula {
		const next = take();
		if (next.kind === 'number') {
			return { kind: 'value', value: numberValue(exact.rationalOf(next.text)) };
		}
		if (next.kind === 'text') return { kind: 'value', value: textValue(next.text) };
		if (next.kind === 'name') {
			if (next.text === 'true' || next.text === 'false') {
				return { kind: 'value', value: truthValue(next.text === 'true') };
			}
			if (!isOp('(')) return { kind: 'name', name: next.text };
			take();
			return { kind: 'call', name: next.text, args: listUpTo(')') };
		}
		if (next.text === '(') {
			const inner = choice();
			expect(')');
			return inner;
		}
		if (next.text === '[') return { kind: 'list', items: listUpTo(']') };
		throw new Error(next.kind === 'end' ? 'ends too early' : `cannot begin with "${next.text}"`);
	}

	const formula = choice();
	if (tokens[at].kind !== 'end') throw new Error(`cannot be read at "${tokens[at].text}"`);
	checkFunctions(formula);
	return formula;
}

/** The formulas that a formula is made of. */
function partsOf(formula: Formula): Formula[] {
	switch (formula.kind) {
		case 'field':
		case 'negate':
		case 'not':
			return [formula.of];
		case 'list':
			return formula.items;
		case 'call':
			return formula.args;
		case 'binary':
			return [formula.left, formula.right];
		case 'compare':
			return formula.terms;
		case 'choose':
			return [formula.if, formula.then, formula.else];
		default:
			return [];
	}
}

function checkFunctions(formula: Formula): void {
	if (formula.kind === 'call') {
		const known = Object.hasOwn(formulaFunctions, formula.name);
		if (!known) throw new Error(`calls "${formula.name}", which is no function of the format`);
		const { min, max } = formulaFunctions[formula.name];
		if (formula.args.length < min || formula.args.length > max) {
			throw new Error(
				`gives "${formula.name}" ${formula.args.length} values, and it takes ${min === max ? min : `${min} to ${max}`}`
			);
		}
	}
	partsOf(formula).forEach(checkFunctions);
}

/** Lists the names that a formula uses. */
export function namesIn(formula: Formula): string[] {
	return formula.kind === 'name' ? [formula.name] : partsOf(formula).flatMap(namesIn);
}

function isEqual(a: Value, b: Value): boolean {
	if (a.kind === 'number' && b.kind === 'number') return exact.compare(a.value, b.value) === 0;
	if (a.kind === 'text' && b.kind === 'text') return a.en === b.en && a.es === b.es;
	if (a.kind === 'truth' && b.kind === 'truth') return a.value === b.value;
	if (a.kind === 'list' && b.kind === 'list') {
		return a.items.length === b.items.length && a.items.every((x, i) => isEqual(x, b.items[i]));
	}
	throw new Error(`${nameKind(a)} compared with ${nameKind(b)}`);
}

function holds(op: string, left: Value, right: Value): boolean {
	if (op === '==') return isEqual(left, right);
	if (op === '!=') return !isEqual(left, right);
	const order = exact.compare(asNumber(left), asNumber(right));
	return { '<': order < 0, '<=': order <= 0, '>': order > 0, '>=': order >= 0 }[op] ?? false;
}

const arithmetic: Record<string, (a: exact.Rational, b: exact.Rational) => exact.Rational> = {
	'+': exact.add,
	'-': exact.subtract,
	'*': exact.multiply,
	'/': exact.divide,
	'^': exact.power,
	'%': (a, b) => exact.subtract(a, exact.multiply(b, exact.floor(exact.divide(a, b))))
};

/** Works out one operation; on a list, for each of its items. */
function operate(op: string, left: Value, right: Value): Value {
	if (left.kind === 'list' && right.kind === 'list') {
		if (left.items.length !== right.items.length) throw new Error('two lists of different lengths');
		return listValue(left.items.map((item, index) => operate(op, item, right.items[index])));
	}
	if (left.kind === 'list') return listValue(left.items.map((item) => operate(op, item, right)));
	if (right.kind === 'list') return listValue(right.items.map((item) => operate(op, left, item)));
	return numberValue(arithmetic[op](asNumber(left), asNumber(right)));
}

/**
 * Works out a formula, exactly.
 *
 * @throws in words that an author of a task understands
 */
export function evaluate(formula: Formula, scope: Scope): Value {
	switch (formula.kind) {
		case 'value':
			return formula.value;
		case 'name':
			if (!Object.hasOwn(scope, formula.name)) throw new Error(`no parameter "${formula.name}"`);
			return scope[formula.name];
		case 'field': {
			const record = evaluate(formula.of, scope);
			if (record.kind !== 'record' || !Object.hasOwn(record.fields, formula.name)) {
				throw new Error(`nothing called "${formula.name}" there`);
			}
			return record.fields[formula.name];
		}
		case 'list':
			return listValue(formula.items.map((item) => evaluate(item, scope)));
		case 'call':
			// Only the branch that is chosen is worked out, so that the other may be impossible.
			if (formula.name === 'if') {
				const [condition, then, otherwise] = formula.args;
				return evaluate(asTruth(evaluate(condition, scope)) ? then : otherwise, scope);
			}
			return formulaFunctions[formula.name].run(formula.args.map((arg) => evaluate(arg, scope)));
		case 'negate':
			return operate('*', numberValue(exact.rational(-1)), evaluate(formula.of, scope));
		case 'not':
			return truthValue(!asTruth(evaluate(formula.of, scope)));
		case 'compare': {
			const values = formula.terms.map((term) => evaluate(term, scope));
			return truthValue(formula.ops.every((op, i) => holds(op, values[i], values[i + 1])));
		}
		case 'choose':
			return evaluate(asTruth(evaluate(formula.if, scope)) ? formula.then : formula.else, scope);
		case 'binary': {
			const left = evaluate(formula.left, scope);
			if (formula.op === '&&' || formula.op === '||') {
				const isDecided = asTruth(left) === (formula.op === '||');
				return isDecided ? left : truthValue(asTruth(evaluate(formula.right, scope)));
			}
			return operate(formula.op, left, evaluate(formula.right, scope));
		}
	}
}
