import type { Locale } from '#lib/math/check.ts';
import type { Misconception } from '#lib/tasks/misconceptions.ts';
import { renderInlineMath, renderMarkdown } from '#lib/tasks/render.ts';
import type { TaskVariant } from '#lib/tasks/task.ts';
import { markEvidence, type EvidenceSegment } from './evidence.ts';

/** A misconception that a task tells apart. */
export type NotedMisconception = {
	id: string;
	title: string;
	/** What the student thinks, in a student's words. */
	thinks: string;
	why: string;
	/** What a teacher can do next. */
	next: string;
	/** The wrong answers that it leads to in this variant, with the part (from 1) and the student's hint. */
	answers: { part: number; html: string; hintHtml: string }[];
};

/** How a student may write, at a level and perhaps with a misconception. */
export type NotedExemplar = {
	locale: Locale;
	level: number;
	segments: EvidenceSegment[];
	misconception: string | null;
};

/** What a teacher reads beside a task: its keys, its ideas, its misconceptions and its exemplars. */
export type TeacherNotes = {
	lookFors: string[];
	misconceptions: NotedMisconception[];
	/** From full reasoning down to none; right ones first within a level. */
	exemplars: NotedExemplar[];
};

const isMisconception = (code: string) => code.startsWith('misconception:');

/** Makes a teacher's notes on one variant of a task, in the page's language. */
export function viewTeacherNotes(
	{ parts, justification, exemplars }: TaskVariant,
	catalogue: readonly Misconception[],
	locale: Locale
): TeacherNotes {
	const byId = new Map(catalogue.map((entry) => [entry.id, entry]));
	const ids = new Set([
		...parts.flatMap(({ wrongAnswers }) => wrongAnswers.map((each) => each.misconceptionId)),
		...justification.misconceptions.map(({ misconceptionId }) => misconceptionId)
	]);
	const answersOf = (id: string) =>
		parts.flatMap(({ wrongAnswers }, index) =>
			wrongAnswers
				.filter(({ misconceptionId }) => misconceptionId === id)
				.map(({ latex, hint }) => ({
					part: index + 1,
					html: renderInlineMath(latex),
					hintHtml: renderMarkdown(hint[locale], locale)
				}))
		);
	return {
		lookFors: justification.lookFors.map(({ label }) => label[locale]),
		misconceptions: [...ids].flatMap((id) => {
			const entry = byId.get(id);
			if (!entry) return [];
			const { title, thinks, why, next } = entry;
			return [
				{
					...{ id, title: title[locale], thinks: thinks[locale] },
					...{ why: why[locale], next: next[locale], answers: answersOf(id) }
				}
			];
		}),
		exemplars: exemplars
			.map(({ locale: written, level, text, findings }) => {
				const code = findings.find(isMisconception);
				return {
					...{ locale: written, level, segments: markEvidence(text, [], renderInlineMath) },
					misconception: (code && byId.get(code.split(':')[1])?.title[locale]) ?? null
				};
			})
			.toSorted(
				(a, b) =>
					b.level - a.level || Number(a.misconception !== null) - Number(b.misconception !== null)
			)
	};
}
