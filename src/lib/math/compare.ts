import { compareCollections } from './collections.ts';
import type { Comparison, Model } from './comparison.ts';
import { compareEquations } from './equations.ts';
import { compareInequalities } from './inequalities.ts';
import { refuse } from './limits.ts';
import { compareRatios } from './ratio-answers.ts';
import { compareSolutions } from './solutions.ts';
import { compareSystems } from './systems.ts';
import { compareValues } from './values.ts';
import type { Statement } from './written.ts';

/** Compares an answer with a model of any kind, whatever its form. */
export function compareWithModel(answer: Statement, model: Model): Comparison {
	const key = model.statement;
	if (key.kind === 'words' || answer.kind === 'words') {
		if (key.kind !== 'words') return refuse('words');
		return answer.kind === 'words' && answer.text === key.text ? 'equal' : 'different';
	}
	switch (model.kind) {
		case 'value':
		case 'expression':
			return compareValues(answer, model);
		case 'ratio':
			return compareRatios(answer, key);
		case 'equation':
			return compareEquations(answer, key);
		case 'inequality':
			return compareInequalities(answer, key);
		case 'solution':
			return compareSolutions(answer, model);
		case 'system':
			return compareSystems(answer, model);
		case 'point':
		case 'set':
		case 'list':
			return compareCollections(answer, model);
	}
}
