import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, hasTasks, password, shoot, tabTo, waitForApp } from './helpers.ts';
import {
	editorOf,
	expectSaved,
	handIn,
	joinAsStudent,
	openWeek,
	safetyOf,
	typeAnswer,
	waitForWriting
} from './student-work.ts';

test.skip(!hasTasks, 'the bank holds no tasks');

const write = async (page: Page, text: string) => {
	await editorOf(page).click();
	await page.keyboard.press('ControlOrMeta+End');
	await page.keyboard.insertText(text);
};

test('more than 5,000 characters are warned of, refused and kept', async ({ page }) => {
	await joinAsStudent(page);
	await openWeek(page, 1);
	await typeAnswer(page, '5');
	await write(page, 'because '.repeat(610));
	await expect(page.getByText('120 characters left')).toBeVisible();
	await write(page, 'because '.repeat(20));
	await expect(page.getByText('That is 40 characters too long.')).toBeVisible();
	await expectAccessible(page);
	await shoot(page, 'student-too-long');
	await page.getByRole('button', { name: 'Hand it in' }).click();
	await expect(page.getByRole('alert')).toContainText('Not handed in yet');
	await expect(editorOf(page)).toContainText('because because');
	await expectSaved(page);
	await page.reload();
	await waitForWriting(page);
	await expect(page.getByText('That is 40 characters too long.')).toBeVisible();
});

test('words that were typed after the session had ended are there after signing in', async ({
	page,
	context
}) => {
	const username = await joinAsStudent(page);
	await openWeek(page, 1);
	const address = page.url();
	await write(page, 'typed while signed in');
	await expectSaved(page);
	await context.clearCookies();
	await write(page, ', and after it had ended');
	await expect(page.getByRole('alert')).toContainText('Your words are safe on this device');
	await expect(safetyOf(page)).toHaveAttribute('data-safety', 'device');
	await expectAccessible(page);
	await shoot(page, 'student-signed-out');

	await page.getByRole('link', { name: 'Sign in to go on' }).click();
	await waitForApp(page);
	await page.locator('input[name="username"]').fill(username);
	await page.locator('input[name="password"]').fill(password);
	await page.locator('input[name="password"]').press('Enter');
	await page.waitForURL(address);
	await waitForWriting(page);
	await expect(editorOf(page)).toHaveText('typed while signed in, and after it had ended');
	await expectSaved(page);
});

test('handing in after the session has ended loses nothing', async ({ page, context }) => {
	const username = await joinAsStudent(page);
	await openWeek(page, 1);
	await typeAnswer(page, '5');
	await write(page, 'all of it');
	await context.clearCookies();
	await page.getByRole('button', { name: 'Hand it in' }).click();
	await expect(page.getByRole('alert')).toContainText('You were signed out');
	await page.getByRole('link', { name: 'Sign in to go on' }).click();
	await waitForApp(page);
	await page.locator('input[name="username"]').fill(username);
	await page.locator('input[name="password"]').fill(password);
	await page.locator('input[name="password"]').press('Enter');
	await waitForWriting(page);
	await expect(editorOf(page)).toHaveText('all of it');
	await handIn(page);
	await expect(page.locator('#feedback')).toContainText('Try 1');
});

test('a submit that is sent twice, or again after a lost answer, is one attempt', async ({
	page
}) => {
	await joinAsStudent(page);
	await openWeek(page, 1);
	await typeAnswer(page, '5');
	await write(page, 'because I say so');
	await expectSaved(page);

	// The server takes it, and the answer never comes.
	const isSubmit = (url: URL) => /\/work\/[^/]+\/[^/]+$/.test(url.pathname);
	await page.route(isSubmit, async (route) => {
		if (route.request().method() !== 'POST') return route.fallback();
		await route.fetch();
		await route.abort('connectionreset');
	});
	await page.getByRole('button', { name: 'Hand it in' }).click();
	await expect(page.getByRole('alert')).toContainText('Your work is safe here');
	await shoot(page, 'student-not-reached');
	await page.unroute(isSubmit);

	await page.getByRole('button', { name: 'Hand it in' }).dblclick();
	await expect(page.locator('#feedback')).toContainText('Try 1');
	await page.reload();
	await expect(page.locator('#feedback')).toContainText('Try 1');
	await expect(page.getByRole('heading', { name: 'Earlier tries' })).toHaveCount(0);
});

test('offline, what is typed is saved on this device, and on the server once online', async ({
	page,
	context
}) => {
	await joinAsStudent(page);
	await openWeek(page, 1);
	await context.setOffline(true);
	await write(page, 'written on the bus');
	await expect(safetyOf(page)).toHaveAttribute('data-safety', 'device');
	await expect(page.getByText('Saved on this device').first()).toBeVisible();
	await expectAccessible(page);
	await shoot(page, 'student-offline');
	await page.getByRole('button', { name: 'Hand it in' }).click();
	await expect(page.getByRole('alert')).toContainText('Your work is safe here');

	await context.setOffline(false);
	await expectSaved(page);
	await page.evaluate(() => indexedDB.deleteDatabase('because'));
	await page.reload();
	await waitForWriting(page);
	await expect(editorOf(page)).toHaveText('written on the bus');
});

test('of two tabs the later one says so, and offers both texts', async ({ page, context }) => {
	await joinAsStudent(page);
	await openWeek(page, 1);
	const later = await context.newPage();
	await later.goto(page.url());
	await waitForWriting(later);
	await expect(later.getByText('This task is open in another tab too')).toBeVisible();
	await shoot(later, 'student-second-tab');

	// Without anything of its own, a tab follows the other.
	await write(page, 'from the first tab');
	await expectSaved(page);
	await expect(editorOf(later)).toHaveText('from the first tab');

	// Both change while neither hears the other.
	await context.setOffline(true);
	await write(page, ', more');
	await write(later, ', other');
	await expect(safetyOf(page)).toHaveAttribute('data-safety', 'device');
	await expect(safetyOf(later)).toHaveAttribute('data-safety', 'device');
	await context.setOffline(false);
	const isAsked = (tab: Page) => tab.getByText('There are two versions of your work').isVisible();
	await expect.poll(async () => (await isAsked(page)) || (await isAsked(later))).toBe(true);
	const losing = (await isAsked(later)) ? later : page;
	const winning = losing === later ? page : later;
	await expectSaved(winning);
	await expectAccessible(losing);
	await shoot(losing, 'student-two-versions');
	await expect(losing.getByText('from the first tab, more').first()).toBeVisible();
	await expect(losing.getByText('from the first tab, other').first()).toBeVisible();

	await tabTo(losing, '.version:last-child button');
	const kept = (await losing.locator('.version').last().locator('.words').innerText()).trim();
	await losing.keyboard.press('Enter');
	await expect(editorOf(losing)).toHaveText(kept);
	await expectSaved(losing);

	// Once the first is closed, the later one is the only one.
	await page.close();
	await expect(later.getByText('This task is open in another tab too')).toHaveCount(0);
});

test('the address of somebody else’s work is not found', async ({ page, browser }) => {
	await joinAsStudent(page);
	await openWeek(page, 1);
	const context = await browser.newContext();
	const stranger = await context.newPage();
	await joinAsStudent(stranger, 'LARKS8A');
	expect((await stranger.goto(page.url()))?.status()).toBe(404);
	await expectAccessible(stranger);
	await shoot(stranger, 'student-not-found');
	const saving = await stranger.request.put(`${page.url()}/draft`, {
		data: { revision: 9, answers: ['1'], justification: 'mine', fromFrames: [] }
	});
	expect(saving.status()).toBe(404);
	await context.close();
});

test('answers that a keyboard cannot type are put in with the keypad', async ({ browser }) => {
	const context = await browser.newContext({
		hasTouch: true,
		viewport: { width: 390, height: 844 }
	});
	const page = await context.newPage();
	await joinAsStudent(page);
	await openWeek(page, 1);
	await page.locator('math-field').first().tap();
	const keypad = page.locator('.ML__keyboard.is-visible');
	await expect(keypad).toBeVisible();
	await page.screenshot({ path: 'screenshots/student-keypad-phone.png' });
	await keypad.getByLabel('Mixed number').first().tap();
	await expect(page.locator('input[name="answer"]')).toHaveValue(/\\frac/);
	await context.close();
});
