import { contextOf } from '#lib/server/context.ts';
import { listSections } from '#lib/server/usecases/list-sections.ts';
import { classCodeActions } from '../class-code.ts';
import { takenCareOf } from '../review-actions.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const ctx = contextOf(locals);
	return { ...(await listSections(ctx)), pageId: ctx.newId() };
};

export const actions: Actions = { ...classCodeActions, takenCareOf };
