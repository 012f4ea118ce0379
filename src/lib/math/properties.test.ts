import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AnswerKey } from './answer-check.ts';
import { checkAnswer } from './check.ts';

/** An expression as a tree, to be rewritten and then written out as LaTeX. */
type Tree =
	| { kind: 'leaf'; latex: string }
	| { kind: '+' | '*'; left: Tree; right: Tree }
	| { kind: '-'; of: Tree }
	| { kind: '/'; of: Tree; by: number }
	| { kind: '^'; of: Tree; power: number };

const leaf = (latex: string | number): Tree => ({ kind: 'leaf', latex: String(latex) });
const sum = (left: Tree, right: Tree): Tree => ({ kind: '+', left, right });
const product = (left: Tree, right: Tree): Tree => ({ kind: '*', left, right });
const negative = (of: Tree): Tree => ({ kind: '-', of });

function write(tree: Tree): string {
	switch (tree.kind) {
		case 'leaf':
			return tree.latex;
		case '+':
			return `${write(tree.left)}+${bracket(tree.right)}`;
		case '*':
			return `${bracket(tree.left)}\\cdot ${bracket(tree.right)}`;
		case '-':
			return `-${bracket(tree.of)}`;
		case '/':
			return `\\frac{${write(tree.of)}}{${tree.by}}`;
		case '^':
			return `\\left(${write(tree.of)}\\right)^{${tree.power}}`;
	}
}

const bracket = (tree: Tree) =>
	tree.kind === 'leaf' ? write(tree) : `\\left(${write(tree)}\\right)`;

const leaves = fc.oneof(
	fc.constantFrom('x', 'y', 'n', '\\pi', '\\sqrt2', '\\sqrt{3}').map(leaf),
	fc.integer({ min: 1, max: 12 }).map(leaf),
	fc.constantFrom('0.5', '1.25', '\\frac23', '1\\frac12', '20\\%').map(leaf)
);

const { trees } = fc.letrec<{ trees: Tree }>((tie) => ({
	trees: fc.oneof(
		{ maxDepth: 3, withCrossShrink: true },
		leaves,
		fc.record({ kind: fc.constant('+' as const), left: tie('trees'), right: tie('trees') }),
		fc.record({ kind: fc.constant('*' as const), left: tie('trees'), right: tie('trees') }),
		fc.record({ kind: fc.constant('-' as const), of: tie('trees') }),
		fc.record({
			kind: fc.constant('/' as const),
			of: tie('trees'),
			by: fc.integer({ min: 2, max: 9 })
		}),
		fc.record({
			kind: fc.constant('^' as const),
			of: tie('trees'),
			power: fc.integer({ min: 2, max: 3 })
		})
	)
}));

/** True identities; each gives back what it got where it does not apply. */
const identities: ((tree: Tree, n: number) => Tree)[] = [
	(tree) => (tree.kind === '+' ? sum(tree.right, tree.left) : tree),
	(tree) => (tree.kind === '*' ? product(tree.right, tree.left) : tree),
	(tree) =>
		tree.kind === '*' && tree.right.kind === '+'
			? sum(product(tree.left, tree.right.left), product(tree.left, tree.right.right))
			: tree,
	(tree) =>
		tree.kind === '+' && tree.right.kind === '+'
			? sum(sum(tree.left, tree.right.left), tree.right.right)
			: tree,
	(tree) => (tree.kind === '^' && tree.power === 2 ? product(tree.of, tree.of) : tree),
	(tree, n) => sum(sum(tree, leaf(n)), negative(leaf(n))),
	(tree, n) => product(tree, { kind: '/', of: leaf(n), by: n }),
	(tree) => negative(negative(tree)),
	(tree) => sum(tree, product(leaf(0), leaf('x'))),
	(tree) => sum({ kind: '/', of: tree, by: 2 }, { kind: '/', of: tree, by: 2 }),
	(tree, n) => sum(product(leaf(n), tree), product(leaf(1 - n), tree))
];

type Step = { identity: number; n: number; path: number };

/** Rewrites one place of a tree, chosen by the digits of `path`. */
function rewrite(tree: Tree, { identity, n, path }: Step): Tree {
	const next = { identity, n, path: path >> 2 };
	if (path % 4 === 1 && 'left' in tree) return { ...tree, left: rewrite(tree.left, next) };
	if (path % 4 === 2 && 'right' in tree) return { ...tree, right: rewrite(tree.right, next) };
	if (path % 4 === 3 && 'of' in tree) return { ...tree, of: rewrite(tree.of, next) };
	return identities[identity](tree, n);
}

const steps = fc.array(
	fc.record({
		identity: fc.nat({ max: identities.length - 1 }),
		n: fc.integer({ min: 2, max: 9 }),
		path: fc.nat({ max: 255 })
	}),
	{ minLength: 1, maxLength: 4 }
);

test('an expression rewritten by true identities stays correct', () => {
	fc.assert(
		fc.property(trees, steps, (tree, all) => {
			const answer = write(all.reduce(rewrite, tree));
			fc.pre(answer.length < 800);
			const check = checkAnswer(answer, { expected: write(tree), kind: 'expression' });
			expect([answer, check.kind]).toEqual([answer, 'correct']);
		}),
		{ numRuns: 1500 }
	);
});

test('an expression changed by a constant that is not zero is never correct', () => {
	const constants = fc.oneof(
		fc.integer({ min: 1, max: 1000 }).map(String),
		fc.constantFrom('0.000000000001', '\\frac{1}{999999999}', '\\pi', '\\sqrt5', '1\\%')
	);
	fc.assert(
		fc.property(trees, steps, constants, fc.boolean(), (tree, all, constant, isLess) => {
			const changed = sum(tree, isLess ? negative(leaf(constant)) : leaf(constant));
			const answer = write(all.reduce(rewrite, changed));
			fc.pre(answer.length < 800);
			const check = checkAnswer(answer, { expected: write(tree), kind: 'expression' });
			expect([answer, check.kind]).toEqual([answer, 'incorrect']);
		}),
		{ numRuns: 1500 }
	);
});

test('an equation stays correct as a multiple with its sides swapped, and not with one side changed', () => {
	const line = fc.record({
		slope: fc.integer({ min: 2, max: 30 }),
		start: fc.integer({ min: 1, max: 30 }),
		by: fc.integer({ min: 2, max: 9 })
	});
	fc.assert(
		fc.property(line, ({ slope, start, by }) => {
			const key: AnswerKey = { expected: `y=${slope}x+${start}` };
			expect(checkAnswer(`${slope * by}x+${start * by}=${by}y`, key).kind).toBe('correct');
			expect(checkAnswer(`${-slope}x=${start}-y`, key).kind).toBe('correct');
			expect(checkAnswer(`${slope * by}x+${start}=${by}y`, key).kind).toBe('incorrect');
		})
	);
});

test('an inequality holds under a negative factor only when its sign is turned', () => {
	const numbers = fc.record({
		n: fc.integer({ min: -50, max: 50 }),
		by: fc.integer({ min: 1, max: 9 })
	});
	fc.assert(
		fc.property(numbers, ({ n, by }) => {
			const key: AnswerKey = { expected: `x<${n}` };
			expect(checkAnswer(`${-by}x>${-by * n}`, key).kind).toBe('correct');
			expect(checkAnswer(`${-by}x<${-by * n}`, key).kind).toBe('incorrect');
			expect(checkAnswer(`${-by}x\\ge${-by * n}`, key).kind).toBe('incorrect');
		})
	);
});

const keys: AnswerKey[] = [
	{ expected: '12' },
	{ expected: '2\\frac12', form: 'mixed-number' },
	{ expected: '2(x+3)', form: 'factored', misconceptions: [{ id: 'a', latex: '2x+3' }] },
	{ expected: '3x+2^n', form: 'expanded' },
	{ expected: 'y=2x+3', form: 'slope-intercept' },
	{ expected: '3<x\\le5' },
	{ expected: '(3,4)' },
	{ expected: '\\{1,2,3\\}' },
	{ expected: '1,2,3', kind: 'list' },
	{ expected: '2:3', form: 'lowest-terms' },
	{ expected: 'x=4\\text{ or }x=-4' },
	{ expected: 'x=3,y=4' },
	{ expected: 'y=2x+1,y=x-3' },
	{ expected: '12\\text{ cm}^2', unit: 'required' },
	{ expected: '\\$3.50', unit: 'optional', tolerance: 0.01 },
	{ expected: '3.2\\times10^4', form: 'scientific' },
	{ expected: '\\text{no solution}' },
	{ expected: '7\\text{ r }2', misconceptions: [{ id: 'a', latex: '\\text{no solution}' }] }
];

const pieces = fc
	.array(
		fc.constantFrom(
			...'0 1 2 12 0.5 x y n + - * / ^ ( ) [ ] { } | , ; : = < > % $ _ \\ & . ? !'.split(' '),
			...'\\frac \\sqrt \\frac12 \\pi \\pm \\le \\ne \\text{cm} \\text{or} \\left \\right \\cdot'.split(
				' '
			),
			...[
				'^{',
				'\\frac{',
				'}{',
				'\\text{',
				'\\placeholder{}',
				' ',
				'cm',
				'½',
				'²',
				'sqrt(',
				'\\\\'
			],
			...[
				"'",
				'"',
				'\\prime',
				'...',
				'\\ldots',
				'.333',
				'{,}',
				'{.}',
				',200',
				'r',
				'none',
				'\\infty'
			]
		),
		{ maxLength: 24 }
	)
	.map((all) => all.join(''));

test('no string makes the check of a valid key throw', () => {
	const strings = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 60 }),
		fc.string(),
		pieces,
		pieces
	);
	fc.assert(
		fc.property(strings, fc.constantFrom(...keys), (answer, key) => {
			expect(typeof checkAnswer(answer, key).kind).toBe('string');
		}),
		{ numRuns: 6000 }
	);
});
