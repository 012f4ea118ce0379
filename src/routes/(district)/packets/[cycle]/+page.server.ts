import { getLocale } from '#lib/paraglide/runtime.js';
import { contextOf } from '#lib/server/context.ts';
import { openPacket } from '#lib/server/usecases/open-packet.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
	packet: await openPacket(contextOf(locals), { cycleId: params.cycle, locale: getLocale() })
});
