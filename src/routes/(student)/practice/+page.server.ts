import { getLocale } from '#lib/paraglide/runtime.js';
import { contextOf } from '#lib/server/context.ts';
import { listPractice } from '#lib/server/usecases/list-practice.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) =>
	listPractice(contextOf(locals), {
		grade: Number(url.searchParams.get('grade')) || null,
		locale: getLocale()
	});
