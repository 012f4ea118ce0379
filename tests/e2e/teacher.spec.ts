import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, shoot, signIn, tabTo, tabToNamed, waitForApp } from './helpers.ts';
import { joinAsStudent, waitForWriting } from './student-work.ts';

const stamp = Date.now().toString(36);

/** Opens a class of the signed-in teacher from the page of classes. */
async function openClass(page: Page, name: string): Promise<void> {
	await page.goto('/classes');
	await page.getByRole('link', { name }).first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
	await waitForApp(page);
}

/** Opens the patterns of what a class was given in a week. */
async function openPatterns(page: Page, week: number): Promise<void> {
	await page.getByRole('link', { name: new RegExp(`^Week ${week}`) }).click();
	await expect(page.getByRole('heading', { name: 'Steps of reasoning' }).first()).toBeVisible();
	await waitForApp(page);
}

/** Reads the number that a link shows. */
async function numberIn(page: Page, name: RegExp): Promise<number> {
	const text = await page.getByRole('link', { name }).first().textContent();
	return Number(text?.match(/\d+/)?.[0]);
}

test('a teacher gives two tasks, and a student of the class finds them in order', async ({
	page
}) => {
	const title = `Together ${stamp}`;
	await signIn(page, 'reyes');
	await openClass(page, 'Math 7, period 2');
	await expectAccessible(page);
	await shoot(page, 'teacher-class');
	await page.getByRole('link', { name: 'Assign' }).click();
	await expect(page.getByRole('heading', { name: 'Find tasks' })).toBeVisible();
	await waitForApp(page);
	await expectAccessible(page);

	await page.getByRole('button', { name: 'Give to the class' }).click();
	await expect(page.getByLabel('Title')).toHaveAttribute('aria-invalid', 'true');
	await page.getByLabel('Title').fill(title);
	await page
		.getByRole('button', { name: /^Look at it/ })
		.first()
		.click();
	await expect(page.getByText('As the student sees it')).toBeVisible();
	await expectAccessible(page);
	await shoot(page, 'teacher-assign-preview');
	await page.getByRole('button', { name: 'In Spanish' }).click();
	await expect(page.getByRole('button', { name: 'In English' })).toBeVisible();
	for (const count of [1, 2]) {
		await page
			.getByRole('button', { name: /^Choose/ })
			.first()
			.click();
		await expect(page.getByRole('button', { name: /^Chosen/ })).toHaveCount(count);
	}
	await expect(page.getByLabel('Title')).toHaveValue(title);
	const chosen = await page.locator('ol .title').allTextContents();
	await page.getByRole('button', { name: `Move ${chosen[1]} up` }).click();
	await expect(page.locator('ol .title').first()).toHaveText(chosen[1]);
	await page.getByLabel('Full support').check();
	await page.getByRole('button', { name: 'Give to the class' }).click();
	await expect(page.getByText(title).first()).toBeVisible();

	await page.context().clearCookies();
	await joinAsStudent(page, 'HERON7A');
	const work = page.getByRole('listitem').filter({ hasText: title });
	await expect(work.first()).toBeVisible();
	await work.locator('a.button').first().click();
	await page.waitForURL(/\/work\//);
	await waitForWriting(page);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(chosen[1]);
	await expect(page.getByText('Task 1 of 2')).toBeAttached();
	await shoot(page, 'student-two-tasks');
});

test('a number opens the work behind it; a decision changes the number', async ({ page }) => {
	await signIn(page, 'whitfield');
	await openClass(page, 'Math 7, period 4');
	await openPatterns(page, 3);
	await expectAccessible(page);
	await shoot(page, 'teacher-patterns');

	const reason = /^\d+ seen ?: Gives a reason$/;
	const before = await numberIn(page, reason);
	expect(before).toBeGreaterThan(0);
	const report = page.url();
	await page.getByRole('link', { name: reason }).first().click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Gives a reason');
	await expect(page.locator('mark').first()).toBeVisible();
	await expectAccessible(page);
	await shoot(page, 'teacher-work');

	await page.locator('main h2 a, main h3 a').first().click();
	await expect(page.getByRole('heading', { name: 'What was seen' }).first()).toBeVisible();
	await waitForApp(page);
	await expectAccessible(page);
	await shoot(page, 'teacher-student');
	const latest = page.getByRole('button', { name: /^Not there ?: Gives a reason/ }).last();
	await latest.click();
	await expect(latest).toHaveAttribute('aria-pressed', 'true');

	await page.goto(report);
	expect(await numberIn(page, reason)).toBe(before - 1);
});

test('a comment reaches the student', async ({ page }) => {
	const text = `I like your picture ${stamp}`;
	await signIn(page, 'okafor');
	await openClass(page, 'Math 6, period 1');
	await openPatterns(page, 2);
	await page.getByRole('link', { name: /^Maya/ }).first().click();
	await waitForApp(page);
	await page.getByLabel('Your comment to Maya').last().fill(text);
	await page.getByRole('button', { name: 'Send comment' }).last().click();
	await expect(page.getByText('Sent. Maya will see it.')).toBeVisible();
	await expect(page.getByText('Not seen yet').last()).toBeVisible();
	await page.context().clearCookies();
	await signIn(page, 'maya');
	await page.goto('/home');
	await expect(page.getByText(text)).toBeVisible();
});

test('work is chosen, ordered and shown without names, by keyboard alone', async ({ page }) => {
	await signIn(page, 'park');
	await openClass(page, 'Math 8, period 5');
	await tabToNamed(page, 'link', /^Week 4/);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'Steps of reasoning' }).first()).toBeVisible();
	await waitForApp(page);
	await tabToNamed(page, 'link', 'All work');
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/tasks\//);
	await waitForApp(page);
	const names = await page.locator('main h2 a, main h3 a').allTextContents();
	expect(names.length).toBeGreaterThan(5);
	for (const count of [1, 2]) {
		await tabToNamed(page, 'button', /^Add to “Show to class”/);
		await page.keyboard.press('Enter');
		await expect(page.getByRole('button', { name: /^In “Show to class” ✓/ })).toHaveCount(count);
	}
	await tabToNamed(page, 'link', 'Show to class');
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/show$/);
	await waitForApp(page);
	await expectAccessible(page);
	await shoot(page, 'teacher-show');
	const order = page.locator('ol h2');
	const first = await order.allTextContents();
	await tabTo(page, 'li:nth-child(2) button[name="by"][value="-1"]');
	await page.keyboard.press('Enter');
	await expect(order).toHaveText(first.toReversed());

	await tabToNamed(page, 'link', 'Start showing');
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/present/);
	await waitForApp(page);
	await expectAccessible(page);
	await page.keyboard.press('ArrowRight');
	await expect(page.getByText('2 of 3')).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Student A');
	await expectAccessible(page);
	await shoot(page, 'teacher-present');
	const shown = await page.locator('.slide').innerText();
	for (const name of names) expect(shown).not.toContain(name.trim().split(' ').at(-1));
});

test('a finding is decided by keyboard alone, and without JavaScript', async ({
	page,
	browser
}) => {
	await signIn(page, 'whitfield');
	await openClass(page, 'Math 8, period 1');
	await openPatterns(page, 4);
	await tabToNamed(page, 'link', /^Jordan/);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'Reasoning level' }).first()).toBeVisible();
	await waitForApp(page);
	const address = page.url();
	await tabToNamed(page, 'button', /^Not there/);
	await page.keyboard.press('Enter');
	await expect(page.getByText('you decided').first()).toBeVisible();

	const plain = await browser.newContext({ javaScriptEnabled: false });
	const other = await plain.newPage();
	await signIn(other, 'whitfield', { hasJavaScript: false });
	await other.goto(address);
	const yes = other.getByRole('button', { name: /^It is there/ }).first();
	await yes.click();
	await expect(other.getByText('you decided').first()).toBeVisible();
	await plain.close();
});

test('the pages are accessible in Spanish; another teacher’s class is not found', async ({
	page,
	context
}) => {
	await signIn(page, 'reyes');
	await openClass(page, 'Math 7, period 2');
	const address = page.url();
	await openPatterns(page, 5);
	const patterns = page.url();
	await context.addCookies([{ name: 'locale', value: 'es', url: new URL(address).origin }]);
	for (const [name, path] of Object.entries({
		class: address,
		assign: `${address}/assign`,
		patterns,
		show: `${patterns}/show`
	})) {
		await page.goto(path);
		await waitForApp(page);
		await expect(page.locator('html')).toHaveAttribute('lang', 'es');
		await expectAccessible(page);
		await shoot(page, `teacher-${name}-es`);
	}
	await context.clearCookies();
	await signIn(page, 'park');
	for (const path of [address, patterns, `${address}/assign`]) {
		expect((await page.goto(path))?.status()).toBe(404);
	}
});
