import { getLocale } from '#lib/paraglide/runtime.js';
import { contextOf } from '#lib/server/context.ts';
import { listStudentWork } from '#lib/server/usecases/list-student-work.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) =>
	listStudentWork(contextOf(locals), { locale: getLocale() });
