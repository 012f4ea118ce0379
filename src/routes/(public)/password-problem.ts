import { m } from '#lib/paraglide/messages.js';
import type { PasswordProblem } from '#lib/server/auth/new-password.ts';

const sentences: Record<PasswordProblem, () => string> = {
	'too-short': m.public_password_too_short,
	'too-long': m.public_password_too_long,
	'too-common': m.public_password_too_common,
	'is-username': m.public_password_is_username
};

/** Says in a sentence what is wrong with a chosen password. */
export function describePasswordProblem(problem: PasswordProblem): string {
	return sentences[problem]();
}
