import { createRequire } from 'node:module';
import * as kas from '@khanacademy/kas';
import type * as ComputeEnginePackage from '@cortex-js/compute-engine';
import { parse, symbolicEqual } from 'mathjs';
import type { AnswerKey } from '../answer-check.ts';
import { checkAnswer } from '../check.ts';

/** A checker as it is measured: whether it calls an answer equivalent to a key. */
export type Peer = { name: string; isEquivalent: (answer: string, key: AnswerKey) => boolean };

const load = createRequire(import.meta.url);

/** A checker that throws has not called anything equivalent. */
const orNot = (ask: () => boolean): boolean => {
	try {
		return ask();
	} catch {
		return false;
	}
};

const ours: Peer = {
	name: 'Because',
	isEquivalent: (answer, key) => ['correct', 'wrong-form'].includes(checkAnswer(answer, key).kind)
};

/** Ours with a key that it has not met: others read the key again each time, too. */
function oursAnew(): Peer {
	let met = 0;
	return {
		name: 'Because, each key new',
		isEquivalent: (answer, key) => {
			met += 1;
			return ours.isEquivalent(answer, key.places === undefined ? { ...key, places: met } : key);
		}
	};
}

const khan: Peer = {
	name: 'KAS',
	isEquivalent: (answer, { expected }) =>
		orNot(() => {
			const [given, wanted] = [kas.parse(answer), kas.parse(expected)];
			if (!given.parsed || !wanted.parsed) return false;
			return kas.compare(given.expr, wanted.expr, { simplify: false, form: false }).equal;
		})
};

function computeEngine(): Peer {
	const { ComputeEngine } = load('@cortex-js/compute-engine') as typeof ComputeEnginePackage;
	const engine = new ComputeEngine();
	return {
		name: 'Compute Engine',
		isEquivalent: (answer, { expected }) =>
			orNot(() => engine.parse(answer).isEqual(engine.parse(expected)) === true)
	};
}

/** mathjs reads no LaTeX: its rows are brought to its own notation first. */
function plainOf(latex: string): string {
	let text = latex
		.replaceAll(/\\left|\\right/g, '')
		.replaceAll(/\\[dt]frac/g, '\\frac')
		.replaceAll(/\\cdot|\\times|×|·/g, '*')
		.replaceAll(/\\div|÷/g, '/')
		.replaceAll(/[−–]/g, '-')
		.replaceAll(/\\pi|π/g, ' pi ')
		.replaceAll(/\\ge?q?(?![a-z])/g, '>=')
		.replaceAll(/\\le?q?(?![a-z])/g, '<=')
		.replaceAll('\\%', '%')
		.replaceAll(/\\frac\s*(\d)\s*(\d)/g, '(($1)/($2))')
		.replaceAll(/\\sqrt\s*(\d)/g, 'sqrt($1)')
		.replaceAll(/\\[,; ]|\{,\}/g, '');
	for (let pass = 0; pass < 6; pass += 1) {
		text = text
			.replaceAll(/\\frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g, '(($1)/($2))')
			.replaceAll(/\\sqrt\[([^\]]*)\]\{([^{}]*)\}/g, 'nthRoot($2,$1)')
			.replaceAll(/\\sqrt\{([^{}]*)\}/g, 'sqrt($1)')
			.replaceAll(/\^\{([^{}]*)\}/g, '^($1)');
	}
	// Letters that stand together are a product here, and one name there.
	return text.replaceAll(/[a-zA-Z]{2,}/g, (word) =>
		/^(sqrt|nthRoot|pi|abs)$/.test(word) ? word : [...word].join('*')
	);
}

const sideBySide = (text: string) => text.split(/(?<![<>!])=/);

const mathjs: Peer = {
	name: 'mathjs',
	isEquivalent: (answer, { expected }) =>
		orNot(() => {
			const [given, wanted] = [plainOf(answer), plainOf(expected)].map(sideBySide);
			if (given.length !== wanted.length) return false;
			return given.every((side, i) => symbolicEqual(parse(side), parse(wanted[i])));
		})
};

/** All checkers that are measured, ours first. */
export const peers = (): Peer[] => [ours, oursAnew(), khan, computeEngine(), mathjs];
