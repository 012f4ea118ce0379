import * as v from 'valibot';
import { findModule, findTopic, isStandard } from '#lib/curriculum/curriculum.ts';
import { missing } from './missing.ts';

const words = v.pipe(v.string('needs words'), v.trim(), v.minLength(1, 'is empty'));
/** LaTeX or a placeholder; a bare number is taken as it is written. */
const mathematics = v.pipe(
	v.union([v.string(), v.number()], 'needs an answer: a number, or LaTeX in quotes'),
	v.transform(String)
);
const slug = v.pipe(
	v.string('needs a name'),
	v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'needs small letters, digits and hyphens')
);

const both = v.strictObject({ en: words, es: words }, missing);

/** The parts of a cue that is written as one text: `fee|pass & once`. */
const splitCue = (text: string) => text.split('&').map((part) => part.trim());

const cueParts = v.union(
	[v.pipe(mathematics, v.transform(splitCue)), v.array(mathematics)],
	'needs words with & between them'
);
const cueObject = v.strictObject({ all: cueParts, none: v.optional(cueParts) }, missing);
const cue = v.union(
	[
		v.pipe(
			cueParts,
			v.transform((all) => ({ all, none: undefined }))
		),
		cueObject
	],
	'needs words with & between them, or `all:` and `none:`'
);
const cues = v.pipe(
	v.strictObject(
		{
			en: v.optional(v.array(cue), []),
			es: v.optional(v.array(cue), []),
			both: v.optional(v.array(cue), [])
		},
		missing
	),
	v.check((lists) => lists.en.length + lists.es.length + lists.both.length > 0, 'has no cue')
);

const wrongAnswer = v.strictObject(
	{ misconception: slug, answer: mathematics, hint: both },
	missing
);

const part = v.strictObject(
	{
		id: slug,
		question: both,
		answer: mathematics,
		kind: v.optional(
			v.picklist(
				[
					...(['value', 'expression', 'equation', 'inequality', 'point'] as const),
					...(['set', 'list', 'ratio', 'solution', 'system'] as const)
				],
				'is no kind of answer'
			)
		),
		form: v.optional(
			v.picklist(
				[
					...(['any', 'exact', 'lowest-terms', 'simplest-fraction', 'mixed-number'] as const),
					...(['decimal', 'decimal-places', 'scientific', 'factored', 'expanded'] as const),
					...(['single-power', 'slope-intercept'] as const)
				],
				'is no form of an answer'
			)
		),
		places: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8))),
		tolerance: v.optional(v.pipe(v.number(), v.minValue(0))),
		unit: v.optional(v.picklist(['required', 'optional'])),
		wrong: v.optional(v.array(wrongAnswer), [])
	},
	missing
);

const exemplar = v.pipe(
	v.strictObject(
		{
			level: v.picklist([0, 1, 2, 3], 'needs a level from 0 to 3'),
			en: v.optional(words),
			es: v.optional(words),
			answers: v.optional(v.array(mathematics)),
			misconception: v.optional(slug),
			shows: v.optional(v.array(words), [])
		},
		missing
	),
	v.check(
		({ en, es }) => (en === undefined) !== (es === undefined),
		'needs `en:` or `es:`, not both'
	),
	v.check(
		({ answers, misconception }) => !answers || !misconception,
		'needs `answers:` or `misconception:`, not both'
	)
);

const justification = v.strictObject(
	{
		question: both,
		lookFors: v.pipe(
			v.array(v.strictObject({ id: slug, label: both, cues }, missing)),
			v.minLength(2, 'needs at least two look-fors'),
			v.maxLength(5, 'needs at most five look-fors')
		),
		misconceptions: v.optional(v.array(v.strictObject({ misconception: slug, cues }, missing)), []),
		frames: v.strictObject(
			{ full: v.pipe(v.array(both), v.minLength(1)), some: v.pipe(v.array(both), v.minLength(1)) },
			missing
		),
		words: v.pipe(v.array(slug), v.minLength(1))
	},
	missing
);

/** The shape of a task's file; what it says of the curriculum must be so. */
export const taskSchema = v.pipe(
	v.strictObject(
		{
			id: slug,
			title: both,
			module: v.pipe(
				v.string('needs a module'),
				v.check((id) => findModule(id) !== null, 'is no module of the curriculum')
			),
			topic: v.pipe(v.string('needs a letter'), v.regex(/^[A-Z]$/, 'needs one capital letter')),
			lessons: v.tuple(
				[v.pipe(v.number(), v.integer()), v.pipe(v.number(), v.integer())],
				'needs the first and the last lesson: [3, 5]'
			),
			standards: v.pipe(
				v.array(
					v.pipe(
						v.string(),
						v.check(isStandard, (issue) => `"${issue.input}" is no standard of grades 6 to 8`)
					)
				),
				v.minLength(1, 'needs a standard')
			),
			practices: v.pipe(
				v.array(v.pipe(v.string(), v.regex(/^MP[1-8]$/, 'is no mathematical practice'))),
				v.minLength(1, 'needs a mathematical practice')
			),
			languageFunction: v.picklist(
				['explain-how', 'justify', 'compare', 'critique', 'generalize', 'describe'],
				'is no language function'
			),
			difficulty: v.picklist([1, 2, 3], 'needs to be 1, 2 or 3'),
			parameters: v.optional(v.record(v.string(), v.unknown()), {}),
			constraints: v.optional(v.array(words), []),
			fewVariants: v.optional(words),
			prompt: both,
			figure: v.optional(v.record(v.string(), v.unknown())),
			parts: v.pipe(
				v.array(part),
				v.minLength(1, 'needs at least one part'),
				v.maxLength(3, 'has more than three parts')
			),
			justification,
			exemplars: v.pipe(v.array(exemplar), v.minLength(1, 'needs exemplars'))
		},
		missing
	),
	v.forward(
		v.check((task) => findTopic(task.module, task.topic) !== null, 'is no topic of the module'),
		['topic']
	),
	v.forward(
		v.check(({ module, topic, lessons: [first, last] }) => {
			const within = findTopic(module, topic)?.lessons;
			return !within || (first >= within[0] && last <= within[1] && first <= last);
		}, 'are not lessons of the topic'),
		['lessons']
	)
);

/** What a task's file says, checked. */
export type TaskSource = v.InferOutput<typeof taskSchema>;
