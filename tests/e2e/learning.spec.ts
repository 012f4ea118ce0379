import { expect, test } from '@playwright/test';
import { expectAccessible, shoot, signIn, tabToNamed, waitForApp } from './helpers.ts';

test('a teacher sees what was learned, and opens coded work that a finding is like', async ({
	page
}) => {
	await signIn(page, 'park');
	await page.getByRole('link', { name: 'Math 8, period 5' }).first().click();
	await page.getByRole('link', { name: /^Week 2/ }).click();
	const note = page.getByRole('region', { name: 'What the program learned from teachers' });
	await expect(note).toContainText(/It learned from \d+ pieces of work/);
	await expect(note).toContainText(/decisions that were held back from it/);
	await waitForApp(page);
	await expectAccessible(page);

	const students = await page
		.locator('a[href*="/students/"]')
		.evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href') ?? ''))]);
	const like = page.locator('summary', { hasText: 'Like these that you coded' });
	for (const address of students) {
		await page.goto(address);
		if ((await like.count()) > 0) break;
	}
	await waitForApp(page);
	await like.first().click();
	const quote = page.locator('details[open] q').first();
	await expect(quote).toBeVisible();
	await expect(page.getByText(/learned from teachers, (sure|likely)/).first()).toBeVisible();
	await expectAccessible(page);
	await shoot(page, 'teacher-learned');
	await page.locator('details[open] li a').first().click();
	await page.waitForURL(/\/students\/.+#/);
});

test('a reading is confirmed by keyboard alone, and without JavaScript', async ({
	page,
	browser
}) => {
	await signIn(page, 'park');
	await page.getByRole('link', { name: 'Math 8, period 5' }).first().click();
	await page.getByRole('link', { name: /^Week 4/ }).click();
	await waitForApp(page);
	const least = page.getByRole('region', { name: 'What the program learned from teachers' });
	await least.getByRole('link').first().click();
	await page.waitForURL(/\/students\//);
	await waitForApp(page);
	const address = page.url();
	const confirmed = page.getByText('You confirmed what was seen.');
	const before = await confirmed.count();
	await tabToNamed(page, 'button', /All of this is right/);
	await page.keyboard.press('Enter');
	await expect(confirmed).toHaveCount(before + 1);
	await page.reload();
	await expect(confirmed).toHaveCount(before + 1);

	const plain = await browser.newContext({ javaScriptEnabled: false });
	const other = await plain.newPage();
	await signIn(other, 'park', { hasJavaScript: false });
	const next = address.split('#')[0].replace(/\/students\/.*$/, '');
	await other.goto(next);
	await other
		.getByRole('region', { name: /learned/ })
		.getByRole('link')
		.first()
		.click();
	await other
		.getByRole('button', { name: /All of this is right/ })
		.first()
		.click();
	await expect(other.getByText('You confirmed what was seen.').first()).toBeVisible();
	await plain.close();
});
