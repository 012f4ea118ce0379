import type { AnswerKind } from './answer-check.ts';
import { labelledValue } from './comparison.ts';
import { hasPart, type Statement, type Written } from './written.ts';

const hasLetter = (written: Written) => hasPart(written, (part) => part.kind === 'letter');

/** What an expected answer is a thing of, by how it is written. */
export function inferKind(statement: Statement): AnswerKind {
	switch (statement.kind) {
		case 'expression':
			if (hasPart(statement.of, (part) => part.kind === 'plus-minus')) return 'solution';
			return hasLetter(statement.of) ? 'expression' : 'value';
		case 'relation':
			if (statement.signs.some((sign) => sign !== '=')) return 'inequality';
			return isSolved(statement) ? 'solution' : 'equation';
		case 'ratio':
			return 'ratio';
		case 'tuple':
			return statement.fence === '(' ? 'point' : statement.fence === '{' ? 'set' : 'list';
		case 'series':
			return inferSeries(statement);
		case 'words':
		case 'remainder':
			return 'value';
		default:
			return 'solution';
	}
}

/** `x = 4`: a letter, and a value without letters. */
function isSolved(statement: Statement): boolean {
	const value = labelledValue(statement);
	return value !== null && value.letter !== null && !hasLetter(value.of);
}

function inferSeries({ items, joint }: Extract<Statement, { kind: 'series' }>): AnswerKind {
	const relations = items.filter((item) => item.kind === 'relation');
	if (relations.some(({ signs }) => signs.some((sign) => sign !== '='))) return 'inequality';
	const letters = new Set(relations.map((item) => labelledValue(item)?.letter));
	if (relations.length === items.length) {
		return letters.size === 1 && relations.every(isSolved) ? 'solution' : 'system';
	}
	if (relations.length > 0 || joint === 'or') return 'solution';
	return 'list';
}
