import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const argon2Async = promisify(argon2);

// OWASP's first recommendation for argon2id: 19 MiB, two passes, one lane.
const parameters = { memory: 19 * 1024, passes: 2, parallelism: 1, tagLength: 32 };

function derive(password: string, nonce: Buffer): Promise<Buffer> {
	return argon2Async('argon2id', { ...parameters, message: password.normalize('NFKC'), nonce });
}

/** Hashes a password for storage, as `argon2id$<salt>$<hash>` in base64url. */
export async function hashPassword(password: string): Promise<string> {
	const nonce = randomBytes(16);
	const tag = await derive(password, nonce);
	return `argon2id$${nonce.toString('base64url')}$${tag.toString('base64url')}`;
}

/**
 * Tells whether a password is the one that was hashed.
 *
 * @param stored null for an unknown account, which takes as long to refuse as a known one
 */
export async function verifyPassword(password: string, stored: string | null): Promise<boolean> {
	const [, salt = '', hash = ''] = (stored ?? '').split('$');
	const nonce = stored ? Buffer.from(salt, 'base64url') : randomBytes(16);
	const tag = await derive(password, nonce);
	const expected = Buffer.from(hash, 'base64url');
	return stored !== null && expected.length === tag.length && timingSafeEqual(expected, tag);
}
