import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { hasRole } from '#lib/access.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { writeLocale, writeSessionToken } from '#lib/server/auth/cookie.ts';
import { contextOf } from '#lib/server/context.ts';
import {
	createStudentAccount,
	type StudentAccountProblems
} from '#lib/server/usecases/create-student-account.ts';
import { findClass } from '#lib/server/usecases/find-class.ts';
import { joinSection } from '#lib/server/usecases/join-section.ts';
import { describePasswordProblem } from '../password-problem.ts';
import type { Actions, PageServerLoad } from './$types';

type FieldProblems = Partial<Record<keyof StudentAccountProblems | 'again', string>>;

function describeProblems(problems: StudentAccountProblems): FieldProblems {
	const { givenName, familyName, username, password } = problems;
	return {
		...(givenName && { givenName: m.public_given_name_problem() }),
		...(familyName && { familyName: m.public_family_name_problem() }),
		...(username && {
			username: username === 'taken' ? m.public_username_taken() : m.public_username_bad()
		}),
		...(password && { password: describePasswordProblem(password) })
	};
}

/** Reads a text field. */
const text = (form: FormData, name: string) => String(form.get(name) ?? '').slice(0, 1000);

async function findTypedClass(event: RequestEvent, code: string) {
	return findClass(event.locals.app, { code, address: event.getClientAddress() });
}

export const load: PageServerLoad = ({ locals }) => ({
	canJoin: !locals.viewer || hasRole(locals.viewer, 'student')
});

export const actions: Actions = {
	find: async (event) => {
		const code = text(await event.request.formData(), 'code');
		const found = await findTypedClass(event, code);
		if (!found) return fail(400, { code, codeProblem: m.public_code_refused() });
		return { code: found.classCode, found };
	},
	join: async (event) => {
		const code = text(await event.request.formData(), 'code');
		if (!event.locals.viewer) redirect(303, '/join');
		const ctx = contextOf(event.locals);
		const { kind } = await joinSection(ctx, { code, address: event.getClientAddress() });
		if (kind !== 'joined') return fail(400, { code, codeProblem: m.public_code_refused() });
		redirect(303, '/home');
	},
	create: async (event) => {
		const { locals, cookies, url } = event;
		const form = await event.request.formData();
		const code = text(form, 'code');
		const typed = {
			givenName: text(form, 'givenName'),
			familyName: text(form, 'familyName'),
			username: text(form, 'username')
		};
		const password = text(form, 'password');
		const found = await findTypedClass(event, code);
		if (!found) return fail(400, { code, codeProblem: m.public_code_refused() });
		if (password !== text(form, 'again')) {
			const problems: FieldProblems = { again: m.public_new_passwords_differ() };
			return fail(400, { code, found, typed, problems });
		}
		const address = event.getClientAddress();
		const outcome = await createStudentAccount(locals.app, {
			...{ ...typed, code, password, address, locale: getLocale() }
		});
		if (outcome.kind === 'no-such-class') {
			return fail(400, { code, codeProblem: m.public_code_refused() });
		}
		if (outcome.kind === 'problems') {
			return fail(400, { code, found, typed, problems: describeProblems(outcome.problems) });
		}
		if (locals.viewer) await locals.sessions.end(locals.viewer.sessionId);
		writeSessionToken(cookies, url, await locals.sessions.start(outcome.personId));
		writeLocale(cookies, url, getLocale());
		redirect(303, '/home');
	}
};
