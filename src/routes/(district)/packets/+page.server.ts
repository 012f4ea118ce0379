import { contextOf } from '#lib/server/context.ts';
import { listPackets } from '#lib/server/usecases/list-packets.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => listPackets(contextOf(locals));
