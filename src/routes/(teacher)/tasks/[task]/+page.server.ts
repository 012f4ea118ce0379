import { getLocale } from '#lib/paraglide/runtime.js';
import { contextOf } from '#lib/server/context.ts';
import { openBankTask } from '#lib/server/usecases/open-bank-task.ts';
import { parseSupportLevel } from '../../forms.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url: { searchParams: asked } }) => {
	const locale = getLocale();
	const lang = (['en', 'es'] as const).find((each) => each === asked.get('in')) ?? locale;
	const numbers = Math.max(0, Math.trunc(Number(asked.get('numbers'))) || 0);
	const supportLevel = parseSupportLevel(asked.get('support')) ?? 'full';
	const wish = { numbers, lang, supportLevel };
	return {
		...(await openBankTask(contextOf(locals), { taskId: params.task, ...wish, locale })),
		wish
	};
};
