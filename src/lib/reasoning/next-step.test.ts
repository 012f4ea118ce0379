import { describe, expect, it } from 'vitest';
import type { AnswerCheck } from '#lib/math/check.ts';
import { makeVariant } from '#lib/tasks/variant.ts';
import { checksOf, readBankTasks } from '../../../tests/reasoning/bank.ts';
import { analyzeJustification } from './analyze.ts';
import { goesFurther } from './go-further.ts';
import { poolPass, readPoolPass } from './reading-fixtures.ts';

// The whole bank would take long.
const someTasks = readBankTasks().filter((_, i) => i % 8 === 0);

const wrong: AnswerCheck[] = [{ kind: 'incorrect', misconceptionId: null }];
const doubled: AnswerCheck[] = [{ kind: 'incorrect', misconceptionId: 'doubles-everything' }];
const nearly: AnswerCheck[] = [{ kind: 'missing-unit' }];

const stepOf = (text: string, checks?: AnswerCheck[]) => readPoolPass(text, checks).nextStep;

const full =
	'no cuz the 16 for the pass is only once so just the visits doubel, 18 times 3 plus 16 is 70';
const fullInSpanish =
	'no porque el pase de 16 se paga una vez, solo las visitas son el doble, 54 mas 16 son 70';

describe('a right reason with a wrong answer', () => {
	it('is not quoted as doubtful: the answer is', () => {
		const { kind, en } = stepOf(full, doubled);
		expect(kind).toBe('match-answer');
		expect(en).toMatch(/Your words and your answer do not match\. Look at your answer again\.$/);
		expect(en).not.toContain('You wrote');
		expect(stepOf(fullInSpanish, doubled).es).toMatch(
			/Tus palabras y tu respuesta no dicen lo mismo\. Mira otra vez tu respuesta\.$/
		);
	});

	it('is asked about where the answer tells of nothing, or the words name it to reject it', () => {
		expect(stepOf(full, wrong)).toMatchObject({ kind: 'look-at-answer' });
		expect(stepOf(full, wrong).en).toContain('Does it fit with your reason?');
		expect(stepOf(`${full} and double would be 86`, doubled).kind).toBe('look-at-answer');
	});

	it('is never said to differ from an answer that it names, nor where it is not full', () => {
		const mistaken = 'yes because double the visits is double the cost so 43 times 2 is 86';
		for (const text of ['it is 86', mistaken, 'I looked at the visits and the price']) {
			expect(stepOf(text, doubled).en).not.toContain('do not match');
		}
		expect(stepOf(mistaken, doubled).en).toMatch(/^You wrote “double the visits is double/);
	});
});

describe('a wrong answer', () => {
	it('is never asked what makes it true, whatever was written', () => {
		const presumes = /makes? (?:it|your answer) true|does that work|sea verdad|funciona eso/;
		for (const task of someTasks) {
			const variant = makeVariant(task, 11);
			const checks = variant.parts.map(() => wrong[0]);
			for (const { text, locale } of variant.exemplars) {
				const { nextStep } = analyzeJustification(variant, { text, locale }, checks);
				expect(`${nextStep.en} ${nextStep.es}`, text).not.toMatch(presumes);
			}
		}
	});

	it('is asked how they know', () => {
		expect(stepOf('no, 71', wrong).en).toContain('How do you know?');
		expect(stepOf('no, 71', wrong).es).toContain('¿Cómo lo sabes?');
		expect(stepOf('no, 70').en).toContain('What makes it true?');
	});
});

describe('a full reason with right answers', () => {
	it('is told that this is enough', () => {
		const { en, es } = stepOf(full);
		expect(en).toMatch(/^You say why.*\. You can stop here\. To go further: /);
		expect(es).toMatch(/^Dices por qué.*\. Puedes parar aquí\. Para ir más lejos: /);
	});

	it('is told so in any task, and nobody else is', () => {
		for (const task of someTasks) {
			const variant = makeVariant(task, 11);
			for (const { text, locale, answers } of variant.exemplars) {
				const checks = checksOf(variant, answers);
				const { level, nextStep } = analyzeJustification(variant, { text, locale }, checks);
				const isRight = checks.every(({ kind }) => kind === 'correct');
				if (level < 3 || !isRight) expect(goesFurther(nextStep), text).toBe(false);
				else
					expect(
						['look-again', 'check-statement', 'generalize', 'check', 'use-a-word'],
						text
					).toContain(nextStep.kind);
			}
		}
	});

	it('still has the form of an answer to finish', () => {
		expect(stepOf(full, nearly)).toMatchObject({ kind: 'finish-answer' });
		expect(stepOf(full, nearly).en).not.toContain('stop here');
	});
});

describe('the frame to start from', () => {
	const frames = poolPass.justification.frames.full.map(({ en }) => en);

	it('is not one whose words are there already', () => {
		expect(stepOf('idk').frame?.en).toBe(frames[0]);
		expect(stepOf('I agree with Mateo because the pass is 70').frame?.en).not.toBe(frames[0]);
		expect(stepOf('Estoy de acuerdo con Mateo porque el pase').frame?.en).not.toBe(frames[0]);
	});

	it('is not one for an idea that was found', () => {
		const once = 'no because the pass is only paid once';
		expect(stepOf(once).frame?.en).toBe(frames[1]);
		expect(stepOf(`${once} so only the visits double`).frame?.en).toBe(frames[2]);
	});

	it('is left out when there is none left', () => {
		const used = `${frames.join(' ').replaceAll('___', 'it')} Mateo is because when the visits double`;
		expect(stepOf(`${used} idk`).frame).toBeUndefined();
	});
});

it('quotes in each language’s own marks', () => {
	const { en, es } = stepOf('no porque el pase se paga una sola vez');
	expect(en).toContain('“el pase se paga una sola vez”');
	expect(es).toContain('«el pase se paga una sola vez»');
	expect(es).not.toMatch(/[“”]/);
});
