import type { Locale } from '#lib/math/answer-check.ts';

/** A frame in each language: whole with its blanks as `___`, or the start of a sentence. */
export type Frame = Record<Locale, string>;

/** What the language of a justification is for. */
export type FrameFunction =
	'explain-how' | 'justify' | 'compare' | 'critique' | 'generalize' | 'describe';

/** The support levels that show any frames. */
export type FrameLevel = 'full' | 'some';

const frames: Record<FrameFunction, Record<FrameLevel, Frame[]>> = {
	'explain-how': {
		full: [
			{ en: 'First I ___, because ___.', es: 'Primero ___, porque ___.' },
			{ en: 'Then I ___, so ___.', es: 'Luego ___, entonces ___.' },
			{
				en: 'I know that ___ is right, because when I check, ___.',
				es: 'Sé que ___ está bien, porque cuando lo compruebo, ___.'
			}
		],
		some: [
			{ en: 'First I …', es: 'Primero …' },
			{ en: 'I did this because …', es: 'Lo hice porque …' },
			{ en: 'After that …', es: 'Después …' },
			{ en: 'I can check it by …', es: 'Lo puedo comprobar …' }
		]
	},
	justify: {
		full: [
			{
				en: 'My answer is ___. It has to be, because ___.',
				es: 'Mi respuesta es ___. Tiene que ser así porque ___.'
			},
			{ en: 'I know that ___, so ___.', es: 'Yo sé que ___, así que ___.' },
			{ en: 'The ___ shows that ___.', es: 'En ___ se ve que ___.' }
		],
		some: [
			{ en: 'It has to be …, because …', es: 'Tiene que ser …, porque …' },
			{ en: 'This is true since …', es: 'Esto es cierto, ya que …' },
			{ en: 'I know that …, so …', es: 'Yo sé que …, así que …' },
			{ en: 'The numbers show …', es: 'Los números muestran …' }
		]
	},
	compare: {
		full: [
			{
				en: '___ and ___ are the same in one way: ___.',
				es: '___ y ___ se parecen en algo: ___.'
			},
			{
				en: 'They are different, because ___ but ___.',
				es: 'Son diferentes, porque ___ pero ___.'
			},
			{ en: 'I would choose ___, because ___.', es: 'Yo escogería ___, porque ___.' }
		],
		some: [
			{ en: 'Both …', es: 'Los dos …' },
			{ en: 'One … but the other …', es: 'Uno …, pero el otro …' },
			{ en: 'For one …, there are …', es: 'Por cada uno …, hay …' },
			{ en: 'I would choose …, because …', es: 'Yo escogería …, porque …' }
		]
	},
	critique: {
		full: [
			{
				en: 'I agree / disagree with ___, because ___.',
				es: 'Estoy / No estoy de acuerdo con ___, porque ___.'
			},
			{
				en: 'It is true that ___, but ___.',
				es: 'Es cierto que ___, pero ___.'
			},
			{ en: 'To fix it, I would ___, because ___.', es: 'Para corregirlo, yo ___, porque ___.' }
		],
		some: [
			{ en: 'I agree with …, because …', es: 'Estoy de acuerdo con …, porque …' },
			{ en: 'I do not agree with …, because …', es: 'No estoy de acuerdo con …, porque …' },
			{ en: 'One part is right: …', es: 'Una parte está bien: …' },
			{ en: 'It would be right if …', es: 'Estaría bien si …' }
		]
	},
	generalize: {
		full: [
			{
				en: 'This is always / sometimes / never true, because ___.',
				es: 'Esto es cierto siempre / a veces / nunca, porque ___.'
			},
			{ en: 'I tried ___ and saw that ___.', es: 'Probé con ___ y vi que ___.' },
			{
				en: 'It works for every ___, because ___.',
				es: 'Funciona con cualquier ___, porque ___.'
			}
		],
		some: [
			{ en: 'It will always …, because …', es: 'Siempre …, porque …' },
			{ en: 'It does not work when …', es: 'No funciona cuando …' },
			{ en: 'I tried … and saw …', es: 'Probé con … y vi …' },
			{ en: 'For any number …', es: 'Con cualquier número …' }
		]
	},
	describe: {
		full: [
			{ en: 'I see that ___.', es: 'Veo que ___.' },
			{ en: 'When ___ goes up, ___.', es: 'Cuando ___ aumenta, ___.' },
			{
				en: 'This tells me that ___, because ___.',
				es: 'Esto me dice que ___, porque ___.'
			}
		],
		some: [
			{ en: 'At first …, and then …', es: 'Al principio …, y luego …' },
			{ en: 'When … goes up, …', es: 'Cuando … aumenta, …' },
			{ en: 'Most of …', es: 'La mayoría de …' },
			{ en: 'This tells me …, because …', es: 'Esto me dice …, porque …' }
		]
	}
};

/** Lists the shared sentence frames for what the language is for; a task's own come before them. */
export const listFrames = (
	languageFunction: FrameFunction,
	level: FrameLevel | 'none'
): readonly Frame[] => (level === 'none' ? [] : frames[languageFunction][level]);
