import { schoolsAs } from '#lib/access.ts';
import type { Locale } from '#lib/math/check.ts';
import { findCycleProblems, type CycleProblems } from '#lib/reports/cycle-problems.ts';
import { protocolOf } from '#lib/reports/protocols.ts';
import type { Context } from '../context.ts';
import { insertCycle } from '../db/cycles.ts';
import { notFound } from '../refusals.ts';

/** A round of professional development as an APF plans it. */
export type NewCycle = {
	/** Made with the page, so that a repeated post makes one cycle. */
	id: string;
	/** One of the viewer's schools; null for the only one. */
	schoolId: string | null;
	title: string;
	focus: string;
	module: string | null;
	/** `YYYY-MM-DD` */
	startsOn: string;
	endsOn: string;
	protocol: string;
	/** The language that the protocol's prompts are put in. */
	locale: Locale;
};

/** What came of planning a cycle. */
export type CycleOutcome =
	{ kind: 'created'; id: string } | { kind: 'problems'; problems: CycleProblems };

/** Plans a PD cycle at one of the viewer's schools, with the prompts of its protocol. */
export async function createCycle(ctx: Context, input: NewCycle): Promise<CycleOutcome> {
	const schoolIds = schoolsAs(ctx.viewer, 'apf');
	const schoolId = input.schoolId ?? (schoolIds.length === 1 ? schoolIds[0] : null);
	if (!schoolId || !schoolIds.includes(schoolId)) notFound('School');

	const details = { ...input, title: input.title.trim(), focus: input.focus.trim() };
	const problems = findCycleProblems(details);
	if (Object.keys(problems).length > 0) return { kind: 'problems', problems };

	const { id, title, focus, module, startsOn, endsOn, locale } = details;
	const protocol = protocolOf(input.protocol);
	const row = {
		...{ districtId: ctx.districtId, id, schoolId, title, focus, module, startsOn, endsOn },
		protocol: protocol.id,
		prompts: protocol.prompts.map((prompt) => prompt[locale]),
		createdBy: ctx.viewer.personId,
		createdAt: ctx.now()
	};
	await ctx.store.tx((tx) => insertCycle(tx, row));
	return { kind: 'created', id };
}
