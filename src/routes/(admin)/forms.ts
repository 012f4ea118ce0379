import { roles, type Role } from '#lib/access.ts';
import { notFound } from '#lib/server/refusals.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Reads a text field. */
export const readText = (form: FormData, name: string): string =>
	String(form.get(name) ?? '').slice(0, 1000);

/** Reads an id that may be left out; null for nothing, and for what can be none. */
export function readId(value: FormDataEntryValue | null): string | null {
	return typeof value === 'string' && uuid.test(value) ? value : null;
}

/**
 * Reads an id that the page's own form always sends.
 *
 * @throws a 404 when it can be none
 */
export function requireId(form: FormData, name: string): string {
	return readId(form.get(name)) ?? notFound('Id');
}

/** Reads a role; null for none. */
export const readRole = (value: FormDataEntryValue | null): Role | null =>
	roles.find((role) => role === value) ?? null;

/** Reads whether something is in use; null for either. */
export function readActive(value: FormDataEntryValue | null): boolean | null {
	if (value === 'any') return null;
	return value !== 'inactive';
}
