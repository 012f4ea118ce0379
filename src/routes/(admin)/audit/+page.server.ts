import { contextOf } from '#lib/server/context.ts';
import { listAuditEvents } from '#lib/server/usecases/list-audit-events.ts';
import { readId } from '../forms.ts';
import type { PageServerLoad } from './$types';

const areas = ['account', 'section', 'roster'];

export const load: PageServerLoad = async ({ locals, url }) => {
	const area = areas.find((each) => each === url.searchParams.get('about')) ?? null;
	const afterId = readId(url.searchParams.get('after'));
	const page = await listAuditEvents(contextOf(locals), { area, afterId });
	return { area, isFirst: afterId === null, ...page };
};
