import { randomInt } from 'node:crypto';
import type { Context } from '../context.ts';
import { findSectionForTeacher, isClassCodeTaken, updateClassCode } from '../db/sections.ts';
import { notFound } from '../refusals.ts';

/** No letter or digit that a child could take for another one, and no vowels, so that no word appears. */
const alphabet = 'BCDFGHJKMNPQRTVWXYZ2346789';
const codeLength = 6;

function makeClassCode(): string {
	return Array.from({ length: codeLength }, () => alphabet[randomInt(alphabet.length)]).join('');
}

/** Gives a class a new code, so that one that has got about opens nothing any more. */
export async function renewClassCode(
	ctx: Context,
	input: { sectionId: string }
): Promise<{ classCode: string }> {
	const { store, districtId, viewer } = ctx;
	const section = await findSectionForTeacher(store, districtId, viewer.personId, input.sectionId);
	if (!section) notFound('Section');
	const classCode = await store.tx(async (tx) => {
		let code = makeClassCode();
		while (await isClassCodeTaken(tx, districtId, code)) code = makeClassCode();
		await updateClassCode(tx, districtId, section.id, code);
		return code;
	});
	return { classCode };
}
