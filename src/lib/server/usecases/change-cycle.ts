import { schoolsAs } from '#lib/access.ts';
import type { Locale } from '#lib/math/check.ts';
import {
	findCycleProblems,
	isDay,
	maxTitleLength,
	type CycleProblems
} from '#lib/reports/cycle-problems.ts';
import { protocolOf, protocols } from '#lib/reports/protocols.ts';
import type { Context } from '../context.ts';
import { deleteMeeting, findCycleAtSchools, insertMeeting, updateCycle } from '../db/cycles.ts';
import { notFound } from '../refusals.ts';

/** A change to a PD cycle's plan. */
export type CycleChange =
	| {
			kind: 'details';
			title: string;
			focus: string;
			module: string | null;
			startsOn: string;
			endsOn: string;
	  }
	| { kind: 'prompts'; prompts: string[] }
	/** Prompts that nobody has rewritten follow the protocol. */
	| { kind: 'protocol'; protocol: string; locale: Locale }
	| { kind: 'add-meeting'; id: string; heldOn: string; title: string }
	| { kind: 'remove-meeting'; id: string };

/** What came of a change. */
export type CycleChangeOutcome =
	{ kind: 'saved' } | { kind: 'problems'; problems: CycleProblems } | { kind: 'bad-meeting' };

const maxPrompts = 12;
const maxPromptLength = 400;

/** The prompts that come with any protocol, in any language. */
const ownPrompts = new Set(
	protocols.flatMap(({ prompts }) => prompts.flatMap(({ en, es }) => [en, es]))
);

/** Changes the plan of one of the viewer's PD cycles. */
export async function changeCycle(
	{ store, districtId, viewer }: Context,
	input: { cycleId: string; change: CycleChange }
): Promise<CycleChangeOutcome> {
	const schoolIds = schoolsAs(viewer, 'apf');
	const cycle = await findCycleAtSchools(store, districtId, schoolIds, input.cycleId);
	if (!cycle) notFound('PD cycle');
	const { id: cycleId } = cycle;
	const { change } = input;
	const save = (fields: Parameters<typeof updateCycle>[3]) =>
		store.tx((tx) => updateCycle(tx, districtId, cycleId, fields));

	switch (change.kind) {
		case 'details': {
			const { module, startsOn, endsOn } = change;
			const problems = findCycleProblems(change);
			if (Object.keys(problems).length > 0) return { kind: 'problems', problems };
			const [title, focus] = [change.title.trim(), change.focus.trim()];
			await save({ title, focus, module, startsOn, endsOn });
			break;
		}
		case 'prompts': {
			const lines = change.prompts.map((line) => line.trim().slice(0, maxPromptLength));
			await save({ prompts: lines.filter(Boolean).slice(0, maxPrompts) });
			break;
		}
		case 'protocol': {
			const protocol = protocolOf(change.protocol);
			const written = cycle.prompts.filter((prompt) => !ownPrompts.has(prompt));
			const own = protocol.prompts.map((prompt) => prompt[change.locale]);
			await save({ protocol: protocol.id, prompts: [...own, ...written] });
			break;
		}
		case 'add-meeting': {
			const { id, heldOn } = change;
			const title = change.title.trim().slice(0, maxTitleLength);
			if (!isDay(heldOn)) return { kind: 'bad-meeting' };
			await store.tx((tx) => insertMeeting(tx, { districtId, cycleId, id, heldOn, title }));
			break;
		}
		case 'remove-meeting':
			await store.tx((tx) => deleteMeeting(tx, districtId, cycleId, change.id));
	}
	return { kind: 'saved' };
}
