import type { Locale } from '#lib/math/check.ts';
import { foldText } from '#lib/reasoning/fold.ts';
import type { Misconception } from '#lib/tasks/misconceptions.ts';
import type { LookFor, TaskVariant } from '#lib/tasks/task.ts';
import { viewAttempt, type AttemptView, type ClassAttempt } from './attempt-view.ts';
import { nameOfFinding, type NameSources } from './finding-names.ts';
import { makeHeadline, type Headline } from './headline.ts';
import { outcomeOf, showsPattern, standingOf } from './patterns.ts';
import type { StudentWork } from './reviewed-work.ts';
import type { Count, Standing, TaskReport } from './task-report.ts';
import { groupBySaid, type SaidKind } from './said-groups.ts';
import { mayBeShown } from './work-sample.ts';

/** A student, as a teacher's pages name them. */
export type NamedStudent = { id: string; name: string };

/** A standing with what its code is called. */
export type NamedStanding = Standing & { name: string };

/** A student's own words, as an example of something. */
export type Quote = { student: NamedStudent; attempt: AttemptView };

/** A misconception of a class: how many show it, what it is, and how it sounds. */
export type MisconceptionView = NamedStanding & {
	/** From the catalogue; null when it has no such entry. */
	about: { thinks: string; why: string; next: string } | null;
	quotes: Quote[];
};

/** Justifications of a class that say the same. */
export type SaidGroupView = {
	kind: SaidKind;
	/** What its misconceptions and ideas are called; empty when none was seen. */
	names: string[];
	students: number;
	/** What a teacher can do about its misconception, from the catalogue. */
	next: string | null;
	/** The most typical first; work that is for its teacher alone is left out. */
	quotes: Quote[];
};

/** One student's line in the table of a class. */
export type StudentLine = {
	student: NamedStudent;
	attempts: number;
	/** One per part, of the latest attempt. */
	outcomes: string[];
	first: number;
	latest: number;
	/** How each move and idea of the report stands in the latest attempt. */
	standings: Record<string, 'seen' | 'unsure' | 'missing'>;
	/** Names of the misconceptions in the latest attempt. */
	misconceptions: string[];
};

/** What a class's work at one task shows, as its page shows it. */
export type ReportView = {
	headline: Headline;
	/** What the next move is about, in words; empty when it is about nothing in particular. */
	nextName: string;
	/** What a teacher can do about it, from the catalogue; null when it has no such entry. */
	nextHint: string | null;
	/** Work that helps with what is next: `shows` it, or is `strong` where others are not. */
	examples: { role: 'shows' | 'strong'; quote: Quote }[];
	answered: number;
	enrolled: number;
	notStarted: NamedStudent[];
	revised: number;
	rose: number;
	outcomes: (Count & { outcome: string; name: string })[][];
	moves: NamedStanding[];
	ideas: NamedStanding[];
	misconceptions: MisconceptionView[];
	falseStatements: Standing;
	expected: string[];
	terms: NamedStanding[];
	everyday: NamedStanding[];
	flags: NamedStanding[];
	said: SaidGroupView[];
	levels: TaskReport['levels'];
	/** By name. */
	students: StudentLine[];
};

/** What a report is named and shown by. */
export type ReportRules = {
	locale: Locale;
	sources: Omit<NameSources, 'lookFors'>;
	lookFors: LookFor[];
	catalogue: readonly Misconception[];
	nameOfStudent: (studentId: string) => string;
	/** The task as the student of an attempt saw it. */
	variantOf: (attempt: ClassAttempt) => TaskVariant;
};

type ClassWork = StudentWork<ClassAttempt>;

const namer =
	({ sources, lookFors, locale }: ReportRules) =>
	(code: string) =>
		nameOfFinding(code, { ...sources, lookFors })[locale];

const quotesEach = 3;
const examplesShown = 2;

function quote(work: ClassWork, only: string | null, rules: ReportRules): Quote {
	const { latest, studentId } = work;
	return {
		student: { id: studentId, name: rules.nameOfStudent(studentId) },
		attempt: viewAttempt(latest, rules.variantOf(latest), { ...rules, only })
	};
}

/** Work that has words, and words that others may see. */
const isQuotable = ({ latest }: ClassWork) =>
	latest.justification.trim() !== '' && mayBeShown(latest.findings);

/** Leaves out work that says what work before it says. */
function distinct(works: ClassWork[]): ClassWork[] {
	const said = new Set<string>();
	return works.filter(({ latest }) => {
		const words = foldText(latest.justification);
		const isNew = !said.has(words);
		said.add(words);
		return isNew;
	});
}

/** Orders work by how clearly it shows something: what is surest comes first, then what is shortest. */
function clearest(code: string, works: ClassWork[]): ClassWork[] {
	const sureness = ['sure', 'likely', 'unsure'];
	const rank = ({ latest }: ClassWork) => {
		const found = latest.findings.find((each) => each.code === code && each.isPresent);
		return found && found.evidence.length > 0 ? sureness.indexOf(found.confidence) : 3;
	};
	const length = ({ latest }: ClassWork) => latest.justification.length;
	return distinct(
		works
			.filter((work) => isQuotable(work) && showsPattern(`seen:${code}`, work))
			.toSorted((a, b) => rank(a) - rank(b) || length(a) - length(b))
	);
}

/** Orders work by how much reasoning it shows. */
const strongest = (works: ClassWork[]): ClassWork[] =>
	distinct(
		works.filter(isQuotable).toSorted((a, b) => b.latest.effectiveLevel - a.latest.effectiveLevel)
	);

/** Chooses work for what the class needs next: the wrong idea beside a strong answer to it, or strong work. */
function chooseExamples(
	headline: Headline,
	works: ClassWork[],
	rules: ReportRules
): ReportView['examples'] {
	if (headline.kind === 'nobody') return [];
	const { next } = headline;
	const strong = (found: ClassWork[], code: string | null) =>
		found.map((work) => ({ role: 'strong' as const, quote: quote(work, code, rules) }));
	const isStrong = ({ latest }: ClassWork) => latest.effectiveLevel === 3;
	switch (next.kind) {
		case 'answers':
			return [];
		case 'go-on':
			return strong(strongest(works).filter(isStrong).slice(0, examplesShown), null);
		case 'misconception': {
			const { code } = next;
			const [shows] = clearest(code, works);
			const others = works.filter((work) => !showsPattern(`seen:${code}`, work));
			return [
				...(shows ? [{ role: 'shows' as const, quote: quote(shows, code, rules) }] : []),
				...strong(strongest(others).filter(isStrong).slice(0, 1), null)
			];
		}
		default: {
			const shown = works.filter((work) => showsPattern(`seen:${next.code}`, work));
			return strong(strongest(shown).slice(0, examplesShown), next.code);
		}
	}
}

function viewStudents(works: ClassWork[], report: TaskReport, rules: ReportRules): StudentLine[] {
	const codes = [...report.moves, ...report.ideas].map(({ code }) => code);
	const misconceptions = report.misconceptions.map(({ code }) => code);
	const nameOf = namer(rules);
	return works
		.map(({ studentId, attempts, first, latest }) => ({
			student: { id: studentId, name: rules.nameOfStudent(studentId) },
			attempts: attempts.length,
			outcomes: report.outcomes.map((_, part) => outcomeOf(latest.checks[part], latest.findings)),
			first: first.effectiveLevel,
			latest: latest.effectiveLevel,
			standings: Object.fromEntries(codes.map((code) => [code, standingOf(code, latest.findings)])),
			misconceptions: misconceptions
				.filter((code) => standingOf(code, latest.findings) === 'seen')
				.map(nameOf)
		}))
		.toSorted((a, b) => a.student.name.localeCompare(b.student.name, rules.locale));
}

/** Puts the report of a class's work at one task into the words of its page. */
export function viewReport(report: TaskReport, works: ClassWork[], rules: ReportRules): ReportView {
	const { locale, catalogue } = rules;
	const nameOf = namer(rules);
	const named = (standings: Standing[]): NamedStanding[] =>
		standings.map((standing) => ({ ...standing, name: nameOf(standing.code) }));
	const aboutOf = (code: string) => {
		const entry = catalogue.find(({ id }) => code === `misconception:${id}`);
		if (!entry) return null;
		return { thinks: entry.thinks[locale], why: entry.why[locale], next: entry.next[locale] };
	};
	const headline = makeHeadline(report);
	const next = headline.kind === 'some' && 'code' in headline.next ? headline.next.code : null;
	return {
		headline,
		nextName: next ? nameOf(next) : '',
		nextHint: next ? (aboutOf(next)?.next ?? null) : null,
		examples: chooseExamples(headline, works, rules),
		answered: report.answered,
		enrolled: report.enrolled,
		notStarted: report.notStarted.map((id) => ({ id, name: rules.nameOfStudent(id) })),
		revised: report.revised,
		rose: report.rose,
		outcomes: report.outcomes.map((part) =>
			part.map((count) => ({
				...count,
				name: count.outcome.startsWith('misconception:') ? nameOf(count.outcome) : ''
			}))
		),
		moves: named(report.moves),
		ideas: named(report.ideas),
		misconceptions: named(report.misconceptions).map((standing) => ({
			...standing,
			about: aboutOf(standing.code),
			quotes: clearest(standing.code, works)
				.slice(0, quotesEach)
				.map((work) => quote(work, standing.code, rules))
		})),
		falseStatements: report.falseStatements,
		expected: report.expected,
		terms: named(report.terms),
		everyday: named(report.everyday),
		flags: named(report.flags),
		said: groupBySaid(works).map(({ kind, codes, works: own }) => ({
			kind,
			names: codes.map(nameOf),
			students: own.length,
			next: codes.map(aboutOf).find((about) => about !== null)?.next ?? null,
			quotes: own.filter(isQuotable).map((work) => quote(work, null, rules))
		})),
		levels: report.levels,
		students: viewStudents(works, report, rules)
	};
}
