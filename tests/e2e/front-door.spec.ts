import { expect, test } from '@playwright/test';
import { expectAccessible, shoot, signIn, waitForApp } from './helpers.ts';

for (const path of ['/', '/sign-in', '/join']) {
	test(`${path} is accessible, in English and in Spanish`, async ({ page, context }) => {
		for (const locale of ['en', 'es']) {
			await context.addCookies([
				{ name: 'locale', value: locale, url: `http://localhost:${process.env.E2E_PORT || 4173}` }
			]);
			await page.goto(path);
			await waitForApp(page);
			await expect(page.locator('html')).toHaveAttribute('lang', locale);
			await expectAccessible(page);
			await shoot(page, `front-door${path.replace('/', '-')}-${locale}`);
		}
	});
}

test('what is behind the door asks to sign in, and then opens', async ({ page }) => {
	await page.goto('/cycles');
	expect(new URL(page.url()).pathname).toBe('/sign-in');
	await signIn(page, 'bishop');
	await page.goto('/cycles');
	expect(new URL(page.url()).pathname).toBe('/cycles');
	await expectAccessible(page);
});

test('a wrong password and an unknown name get the same answer', async ({ page }) => {
	const answers: string[] = [];
	for (const username of ['reyes', 'nobody.at.all']) {
		await page.goto('/sign-in');
		await waitForApp(page);
		await page.locator('input[name="username"]').fill(username);
		await page.locator('input[name="password"]').fill('not the password');
		await page.locator('input[name="password"]').press('Enter');
		answers.push(await page.getByRole('alert').innerText());
	}
	expect(answers[0]).not.toBe('');
	expect(answers[1]).toBe(answers[0]);
});

test('somebody else’s pages are not found', async ({ page }) => {
	await signIn(page, 'bishop');
	for (const path of ['/classes', '/packets', '/nowhere']) {
		const response = await page.goto(path);
		expect(response?.status(), path).toBe(404);
	}
});

test('what is typed before the page’s JavaScript has come is kept', async ({ page }) => {
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/*.js', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/sign-in', { waitUntil: 'commit' });
	await page.locator('input[name="username"]').fill('maya');
	release();
	await waitForApp(page);
	await expect(page.locator('input[name="username"]')).toHaveValue('maya');
});
