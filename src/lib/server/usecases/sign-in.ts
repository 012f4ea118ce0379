import type { Locale } from '#lib/math/check.ts';
import { verifyPassword } from '#lib/server/auth/passwords.ts';
import {
	countFailure,
	forgetFailures,
	isThrottled,
	takeTurn,
	throttleKey
} from '#lib/server/auth/throttle.ts';
import type { App } from '#lib/server/context.ts';
import { findCredentials, normalizeUsername } from '#lib/server/db/people.ts';

/** What somebody types to sign in, and where the request came from. */
export type SignInInput = { username: string; password: string; address: string };

/** Who signed in, or one refusal for every cause. */
export type SignInOutcome =
	{ kind: 'signed-in'; personId: string; locale: Locale } | { kind: 'refused' };

/** As long as any password may be: hashing more would only cost time. */
const longestPassword = 200;

/**
 * Finds who a username and a password stand for.
 *
 * An unknown name, a wrong password, a deactivated account and too many tries are refused alike, in
 * words and (but for an address that is held up) in time.
 */
export async function signIn(app: App, input: SignInInput): Promise<SignInOutcome> {
	const { store, districtId } = app;
	const username = normalizeUsername(input.username);
	const accountKey = throttleKey(districtId, 'account', username);
	const addressKey = throttleKey(districtId, 'address', input.address);
	if (await isThrottled(store, districtId, addressKey, app.now())) return { kind: 'refused' };

	const isMyTurn = await store.tx((tx) =>
		takeTurn(tx, districtId, 'account', accountKey, app.now())
	);
	const found = await findCredentials(store, districtId, username);
	const password = input.password.slice(0, longestPassword);
	const isRight = await verifyPassword(password, found?.passwordHash ?? null);
	if (!isMyTurn || !isRight || !found) {
		await store.tx((tx) => countFailure(tx, districtId, 'address', addressKey, app.now()));
		return { kind: 'refused' };
	}
	await store.tx((tx) => forgetFailures(tx, districtId, accountKey));
	return { kind: 'signed-in', personId: found.personId, locale: found.locale };
}
