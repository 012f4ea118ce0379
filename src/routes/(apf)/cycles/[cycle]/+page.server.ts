import { fail } from '@sveltejs/kit';
import { getLocale } from '#lib/paraglide/runtime.js';
import { m } from '#lib/paraglide/messages.js';
import { viewProtocol } from '#lib/reports/packet-view.ts';
import { protocols } from '#lib/reports/protocols.ts';
import { contextOf } from '#lib/server/context.ts';
import { annotateSample } from '#lib/server/usecases/annotate-sample.ts';
import { arrangePacket, type PacketChange } from '#lib/server/usecases/arrange-packet.ts';
import { changeCycle, type CycleChange } from '#lib/server/usecases/change-cycle.ts';
import { listCycles } from '#lib/server/usecases/list-cycles.ts';
import { openCycle } from '#lib/server/usecases/open-cycle.ts';
import { readCycleFields, sayCycleProblems } from '../fields.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const ctx = contextOf(locals);
	const locale = getLocale();
	const { modules } = await listCycles(ctx);
	return {
		packet: await openCycle(ctx, { cycleId: params.cycle, locale }),
		modules,
		protocols: protocols.map((protocol) => viewProtocol(protocol, locale)),
		newMeetingId: ctx.newId(),
		today: ctx.now().toJSON().slice(0, 10)
	};
};

const text = (form: FormData, name: string) => String(form.get(name) ?? '');

async function arrange(
	{ request, locals, params }: RequestEvent,
	read: (f: FormData) => PacketChange
) {
	const change = read(await request.formData());
	await arrangePacket(contextOf(locals), { cycleId: params.cycle, change });
}

async function change(
	{ request, locals, params }: RequestEvent,
	read: (f: FormData) => CycleChange
) {
	const form = await request.formData();
	const outcome = await changeCycle(contextOf(locals), {
		cycleId: params.cycle,
		change: read(form)
	});
	if (outcome.kind === 'problems') {
		return fail(400, {
			fields: readCycleFields(form),
			problems: sayCycleProblems(outcome.problems)
		});
	}
	return outcome.kind === 'bad-meeting'
		? fail(400, { meetingProblem: m.apf_problem_meeting() })
		: undefined;
}

export const actions: Actions = {
	move: (event) =>
		arrange(event, (form) => ({
			kind: 'move',
			sampleId: text(form, 'sampleId'),
			by: text(form, 'by') === '-1' ? -1 : 1
		})),
	order: (event) =>
		arrange(event, (form) => ({ kind: 'order', sampleIds: text(form, 'order').split(',') })),
	remove: (event) =>
		arrange(event, (form) => ({ kind: 'remove', sampleId: text(form, 'sampleId') })),
	annotate: async ({ request, locals, params }) => {
		const form = await request.formData();
		const sampleId = text(form, 'sampleId');
		const annotation = text(form, 'annotation');
		const { kind } = await annotateSample(contextOf(locals), {
			cycleId: params.cycle,
			sampleId,
			annotation
		});
		return kind === 'saved'
			? { saved: sampleId }
			: fail(400, { unsaved: { sampleId, annotation, problem: m.apf_problem_annotation() } });
	},
	details: (event) =>
		change(event, (form) => {
			const fields = readCycleFields(form);
			return { kind: 'details', ...fields, module: fields.module || null };
		}),
	prompts: (event) =>
		change(event, (form) => ({ kind: 'prompts', prompts: text(form, 'prompts').split(/\r?\n/) })),
	protocol: (event) =>
		change(event, (form) => ({
			kind: 'protocol',
			protocol: text(form, 'protocol'),
			locale: getLocale()
		})),
	addMeeting: (event) =>
		change(event, (form) => ({
			kind: 'add-meeting',
			id: text(form, 'id'),
			heldOn: text(form, 'heldOn'),
			title: text(form, 'title')
		})),
	removeMeeting: (event) =>
		change(event, (form) => ({ kind: 'remove-meeting', id: text(form, 'id') }))
};
