import type { Locale } from '#lib/math/check.ts';
import type { Context } from '#lib/server/context.ts';
import { updateLocale } from '#lib/server/db/people.ts';

/** Keeps the language that the viewer wants pages in, for their next sign-in anywhere. */
export async function setLanguage(ctx: Context, locale: Locale): Promise<void> {
	await ctx.store.tx((tx) => updateLocale(tx, ctx.districtId, ctx.viewer.personId, locale));
}
