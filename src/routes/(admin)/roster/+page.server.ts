import { fail } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import { contextOf } from '#lib/server/context.ts';
import { applyRoster, type ApplyOutcome } from '#lib/server/usecases/apply-roster.ts';
import { previewRoster } from '#lib/server/usecases/preview-roster.ts';
import { discardRoster, uploadRoster } from '#lib/server/usecases/upload-roster.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	preview: await previewRoster(contextOf(locals))
});

const sayRefusal = (outcome: Exclude<ApplyOutcome, { kind: 'applied' }>) => {
	if (outcome.kind === 'unconfirmed') return m.roster_confirm_first();
	return outcome.kind === 'gone' ? m.roster_gone() : m.roster_too_many({ most: outcome.most });
};

/** The text of a file, without the one sign that PostgreSQL cannot keep. */
const readText = async (file: File) => (await file.text()).replaceAll('\u0000', '');

export const actions: Actions = {
	upload: async ({ request, locals }) => {
		const form = await request.formData();
		const chosen = form.getAll('files').filter((file) => file instanceof File && file.name !== '');
		const files = await Promise.all(
			chosen.map(async (file) => {
				if (!(file instanceof File)) throw new Error('A chosen file is no file');
				return { name: file.name.slice(0, 200), text: await readText(file) };
			})
		);
		const outcome = await uploadRoster(contextOf(locals), { files });
		if (outcome.kind === 'unread') return fail(400, { problem: m.roster_unread() });
		if (outcome.kind === 'too-large') return fail(400, { problem: m.roster_too_large() });
		return {};
	},
	apply: async ({ request, locals }) => {
		const form = await request.formData();
		const isConfirmed = form.has('confirmed');
		const outcome = await applyRoster(contextOf(locals), { isConfirmed });
		if (outcome.kind !== 'applied') return fail(400, { problem: sayRefusal(outcome) });
		return { accounts: outcome.accounts };
	},
	discard: async ({ locals }) => {
		await discardRoster(contextOf(locals));
		return {};
	}
};
