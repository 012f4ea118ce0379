import { fail, redirect } from '@sveltejs/kit';
import { getLocale } from '#lib/paraglide/runtime.js';
import { viewProtocol } from '#lib/reports/packet-view.ts';
import { protocols } from '#lib/reports/protocols.ts';
import { contextOf } from '#lib/server/context.ts';
import { createCycle } from '#lib/server/usecases/create-cycle.ts';
import { listCycles } from '#lib/server/usecases/list-cycles.ts';
import { readCycleFields, sayCycleProblems } from './fields.ts';
import type { Actions, PageServerLoad } from './$types';

const dayInMs = 24 * 60 * 60 * 1000;
const usualWeeks = 6;

export const load: PageServerLoad = async ({ locals }) => {
	const ctx = contextOf(locals);
	const day = (offset: number) =>
		new Date(ctx.now().getTime() + offset * dayInMs).toJSON().slice(0, 10);
	return {
		...(await listCycles(ctx)),
		protocols: protocols.map((protocol) => viewProtocol(protocol, getLocale())),
		newId: ctx.newId(),
		today: day(0),
		usualEnd: day(usualWeeks * 7)
	};
};

export const actions: Actions = {
	default: async ({ request, locals }) => {
		const form = await request.formData();
		const fields = readCycleFields(form);
		const outcome = await createCycle(contextOf(locals), {
			...fields,
			id: String(form.get('id')),
			schoolId: String(form.get('schoolId') ?? '') || null,
			module: fields.module || null,
			protocol: String(form.get('protocol') ?? ''),
			locale: getLocale()
		});
		if (outcome.kind === 'problems') {
			return fail(400, { fields, problems: sayCycleProblems(outcome.problems) });
		}
		redirect(303, `/cycles/${outcome.id}`);
	}
};
