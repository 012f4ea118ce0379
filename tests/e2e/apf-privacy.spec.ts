import { DatabaseSync } from 'node:sqlite';
import { expect, test } from '@playwright/test';
import { hasTasks, signIn } from './helpers.ts';

test.skip(!hasTasks, 'the bank holds no tasks, so the demo district holds no work');

/** The database that `serve.ts` serves. */
const databasePath = process.env.E2E_DATABASE ?? 'test-results/e2e/because.db';

type Student = { id: string; username: string; given_name: string; family_name: string };

/** What would tell who a student is, in any answer of the server: ids, usernames, whole names. */
function listSecrets(): string[] {
	const database = new DatabaseSync(databasePath, { readOnly: true });
	const students = database
		.prepare(
			`select distinct p.id, p.username, p.given_name, p.family_name from person p
			 join enrollment e on e.person_id = p.id where e.kind = 'student'`
		)
		.all() as Student[];
	database.close();
	return students.flatMap(({ id, username, given_name, family_name }) => [
		id,
		...(username.includes('.') ? [username] : []),
		`${given_name} ${family_name}`
	]);
}

test('no answer to an APF or an ACL says who a student is', async ({ page }) => {
	const secrets = listSecrets().map((secret) => secret.toLowerCase());
	expect(secrets.length).toBeGreaterThan(300);
	const told: string[] = [];
	let bodies = 0;
	page.on('response', async (response) => {
		const type = response.headers()['content-type'] ?? '';
		if (!/html|json|csv/.test(type) || response.status() >= 300) return;
		const body = `${response.url()} ${await response.text().catch(() => '')}`.toLowerCase();
		bodies += 1;
		for (const secret of secrets) {
			if (body.includes(secret)) told.push(`${new URL(response.url()).pathname}: ${secret}`);
		}
	});

	for (const apf of ['bishop', 'salinas']) {
		await page.context().clearCookies();
		await signIn(page, apf);
		await page.goto('/student-work');
		for (let pages = 0; pages < 15; pages++) {
			const next = page.getByRole('link', { name: 'Older work' });
			if (!(await next.isVisible())) break;
			await page.goto(String(await next.getAttribute('href')));
			await expect(page.locator('h1')).toBeVisible();
		}
		const review = page.getByRole('link', { name: /^Review and add/ }).first();
		if (await review.isVisible()) await page.goto(String(await review.getAttribute('href')));
		await page.goto('/cycles');
		for (const link of await page.locator('h2 a').all()) {
			const path = String(await link.getAttribute('href'));
			for (const end of ['', '/print', '/present?page=3', '/packet.csv']) {
				const answer = await page.request.get(path + end);
				const body = (await answer.text()).toLowerCase();
				for (const secret of secrets) if (body.includes(secret)) told.push(`${path}${end}`);
			}
		}
	}
	await page.context().clearCookies();
	await signIn(page, 'pierce');
	await page.goto('/packets');
	for (const link of await page.locator('h3 a').all()) {
		const answer = await page.request.get(String(await link.getAttribute('href')));
		const body = (await answer.text()).toLowerCase();
		for (const secret of secrets) if (body.includes(secret)) told.push('packet');
	}
	expect(bodies).toBeGreaterThan(10);
	expect(told).toEqual([]);
});
