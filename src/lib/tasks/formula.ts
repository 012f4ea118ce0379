/** A value in a task: a number, or a word chosen from a list. */
export type Value = number | string;

/** The values of a task's parameters by name. */
export type Values = Record<string, Value>;

type Token = { kind: 'number' | 'name' | 'text' | 'sign'; text: string };

const tokenPattern =
	/\s*(?:(\d+(?:\.\d+)?)|([A-Za-z_]\w*)|'([^']*)'|(==|!=|<=|>=|&&|\|\||[-+*/%^<>(),!]))/y;

function tokenize(source: string): Token[] {
	const tokens: Token[] = [];
	tokenPattern.lastIndex = 0;
	while (tokenPattern.lastIndex < source.trimEnd().length) {
		const start = tokenPattern.lastIndex;
		const match = tokenPattern.exec(source);
		if (!match) throw new Error(`"${source}" cannot be read from "${source.slice(start)}" on`);
		const [, number, name, text, sign] = match;
		if (number !== undefined) tokens.push({ kind: 'number', text: number });
		else if (name !== undefined) tokens.push({ kind: 'name', text: name });
		else if (text !== undefined) tokens.push({ kind: 'text', text });
		else tokens.push({ kind: 'sign', text: sign });
	}
	return tokens;
}

/** Rounds away what binary fractions leave behind: 0.1 + 0.2 is 0.3 in a classroom. */
const tidy = (n: number) => Number(n.toFixed(9));

function greatestCommonDivisor(a: number, b: number): number {
	return b === 0 ? Math.abs(a) : greatestCommonDivisor(b, a % b);
}

/** A fraction in LaTeX, in lowest terms; a whole number where it is one. */
function fraction(top: number, bottom: number): string {
	if (bottom === 0) throw new Error('A fraction over zero');
	const divisor = greatestCommonDivisor(top, bottom) * Math.sign(bottom);
	const [n, d] = [top / divisor, bottom / divisor];
	if (d === 1) return String(n);
	return `${n < 0 ? '-' : ''}\\frac{${Math.abs(n)}}{${d}}`;
}

const number = (value: Value): number => {
	if (typeof value !== 'number') throw new Error(`"${value}" is a word where a number is needed`);
	return value;
};

const functions: Record<string, (...values: Value[]) => Value> = {
	gcd: (a, b) => greatestCommonDivisor(number(a), number(b)),
	lcm: (a, b) => (number(a) * number(b)) / greatestCommonDivisor(number(a), number(b)),
	abs: (a) => Math.abs(number(a)),
	min: (...all) => Math.min(...all.map(number)),
	max: (...all) => Math.max(...all.map(number)),
	floor: (a) => Math.floor(number(a)),
	round: (a, places = 0) => Number(number(a).toFixed(number(places))),
	sqrt: (a) => Math.sqrt(number(a)),
	whole: (a) => (Number.isInteger(number(a)) ? 1 : 0),
	frac: (a, b) => fraction(number(a), number(b)),
	money: (a) => number(a).toFixed(Number.isInteger(number(a)) ? 0 : 2),
	fixed: (a, places) => number(a).toFixed(number(places)),
	signed: (a) => (number(a) < 0 ? `- ${-number(a)}` : `+ ${number(a)}`),
	if: (condition, yes, no) => (condition ? yes : no),
	join: (...all) => all.map(String).join('')
};

const operators: Record<string, { rank: number; apply: (a: Value, b: Value) => Value }> = {
	'||': { rank: 1, apply: (a, b) => (a || b ? 1 : 0) },
	'&&': { rank: 2, apply: (a, b) => (a && b ? 1 : 0) },
	'==': { rank: 3, apply: (a, b) => (a === b ? 1 : 0) },
	'!=': { rank: 3, apply: (a, b) => (a === b ? 0 : 1) },
	'<': { rank: 4, apply: (a, b) => (a < b ? 1 : 0) },
	'>': { rank: 4, apply: (a, b) => (a > b ? 1 : 0) },
	'<=': { rank: 4, apply: (a, b) => (a <= b ? 1 : 0) },
	'>=': { rank: 4, apply: (a, b) => (a >= b ? 1 : 0) },
	'+': { rank: 5, apply: (a, b) => tidy(number(a) + number(b)) },
	'-': { rank: 5, apply: (a, b) => tidy(number(a) - number(b)) },
	'*': { rank: 6, apply: (a, b) => tidy(number(a) * number(b)) },
	'/': { rank: 6, apply: (a, b) => divide(number(a), number(b)) },
	'%': { rank: 6, apply: (a, b) => number(a) % number(b) },
	'^': { rank: 8, apply: (a, b) => tidy(number(a) ** number(b)) }
};

function divide(a: number, b: number): number {
	if (b === 0) throw new Error('A division by zero');
	return tidy(a / b);
}

const unaryRank = 7;

/**
 * Works out a formula of a task file, such as `a * b + 1`, `gcd(a, b) == 1` or `frac(a, b)`.
 *
 * @throws if it cannot be read, names what is not there, or has no value
 */
export function evaluateFormula(source: string, values: Values): Value {
	const tokens = tokenize(source);
	let at = 0;
	const peek = () => tokens[at]?.text;

	function expect(sign: string): void {
		if (tokens[at]?.kind !== 'sign' || peek() !== sign)
			throw new Error(`"${source}" lacks "${sign}"`);
		at++;
	}

	function readArguments(): Value[] {
		expect('(');
		const found: Value[] = [];
		while (peek() !== ')') {
			found.push(readExpression(0));
			if (peek() !== ')') expect(',');
		}
		expect(')');
		return found;
	}

	function readName(name: string): Value {
		if (peek() === '(') {
			if (!Object.hasOwn(functions, name)) throw new Error(`"${name}" is no function`);
			return functions[name](...readArguments());
		}
		if (!Object.hasOwn(values, name)) throw new Error(`"${name}" is no parameter`);
		return values[name];
	}

	function readOperand(): Value {
		const token = tokens[at++];
		if (!token) throw new Error(`"${source}" ends too soon`);
		if (token.kind === 'number') return Number(token.text);
		if (token.kind === 'text') return token.text;
		if (token.kind === 'name') return readName(token.text);
		if (token.text === '-') return -number(readExpression(unaryRank));
		if (token.text === '!') return readExpression(unaryRank) ? 0 : 1;
		if (token.text !== '(') throw new Error(`"${source}" has "${token.text}" out of place`);
		const inner = readExpression(0);
		expect(')');
		return inner;
	}

	function readExpression(rank: number): Value {
		let left = readOperand();
		for (;;) {
			const token = tokens[at];
			const operator = token?.kind === 'sign' ? operators[token.text] : undefined;
			if (!operator || operator.rank <= rank) return left;
			at++;
			// A power binds to the right: 2^3^2 is 2^9.
			const right = readExpression(token.text === '^' ? operator.rank - 1 : operator.rank);
			left = operator.apply(left, right);
		}
	}

	const value = readExpression(0);
	if (at < tokens.length) throw new Error(`"${source}" has "${peek()}" left over`);
	if (typeof value === 'number' && !Number.isFinite(value))
		throw new Error(`"${source}" has no value`);
	return value;
}

/** Fills the placeholders `{{…}}` of a text; each holds a formula. */
export function fillText(text: string, values: Values): string {
	return text.replaceAll(/\{\{(.+?)\}\}/g, (_, source: string) =>
		String(evaluateFormula(source, values))
	);
}
