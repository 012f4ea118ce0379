import { guessSection } from '#lib/server/auth/class-code-guess.ts';
import type { App } from '#lib/server/context.ts';

/** A class as somebody who has its code sees it before joining. */
export type FoundClass = { name: string; schoolName: string; classCode: string };

/** Finds the class that a typed code stands for; null for a wrong one, and for one guess too many. */
export async function findClass(
	app: App,
	input: { code: string; address: string }
): Promise<FoundClass | null> {
	const section = await guessSection(app, input.code, input.address);
	if (!section) return null;
	const { name, schoolName, classCode } = section;
	return { name, schoolName, classCode };
}
