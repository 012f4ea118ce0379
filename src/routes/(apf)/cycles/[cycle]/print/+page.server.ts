import { getLocale } from '#lib/paraglide/runtime.js';
import { contextOf } from '#lib/server/context.ts';
import { openCycle } from '#lib/server/usecases/open-cycle.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
	packet: await openCycle(contextOf(locals), { cycleId: params.cycle, locale: getLocale() })
});
