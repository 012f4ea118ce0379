import { expect, test, type Page } from '@playwright/test';
import {
	expectAccessible,
	hasTasks,
	shoot,
	signIn,
	tabTo,
	tabToNamed,
	waitForApp
} from './helpers.ts';

// The packet is made of the demo district's work.
test.skip(!hasTasks, 'the bank holds no tasks, so the demo district holds no work');

const title = `Saying why ${Date.now()}`;

async function planCycle(page: Page): Promise<string> {
	await page.goto('/cycles');
	await waitForApp(page);
	await page.locator('input[name="title"]').fill(title);
	await page.locator('textarea[name="focus"]').fill('How do students say why?');
	await page.getByRole('button', { name: 'Plan the cycle' }).click();
	await page.waitForURL(/\/cycles\/[\da-f-]{36}$/);
	return new URL(page.url()).pathname;
}

test('an APF makes a packet: search, review, add, order, note, present, print, CSV', async ({
	page
}) => {
	await signIn(page, 'bishop');
	const cycle = await planCycle(page);
	await expectAccessible(page);
	await shoot(page, 'apf-cycle-empty');

	await page.goto(`/student-work?cycle=${cycle.split('/').at(-1)}&pattern=seen:move:reason`);
	await waitForApp(page);
	await expectAccessible(page);
	await shoot(page, 'apf-student-work');

	for (let added = 0; added < 3; added++) {
		await page
			.getByRole('link', { name: /^Review and add/ })
			.first()
			.click();
		await page.waitForURL(/\/add\//);
		await expect(page.getByRole('heading', { name: 'What was masked' })).toBeVisible();
		if (added === 0) {
			await expectAccessible(page);
			await shoot(page, 'apf-review');
		}
		await page.getByRole('button', { name: /^Add to/ }).click();
		await page.waitForURL(/added=Student/);
		await expect(page.getByText(/^✓ In the packet, as Student/)).toHaveCount(added + 1);
	}

	await page.goto(cycle);
	await waitForApp(page);
	const names = page.locator('ol h3');
	const before = await names.allTextContents();
	await tabTo(page, 'li:nth-child(2) button[name="by"][value="-1"]');
	await page.keyboard.press('Enter');
	await expect(names.first()).toHaveText(before[1]);
	await expect(page.getByRole('status').filter({ hasText: 'is now 1 of 3' })).toBeAttached();

	await page.locator('textarea[name="annotation"]').first().fill('Where does the reason stop?');
	await page.getByRole('button', { name: 'Save note' }).first().click();
	await expect(page.getByText('Saved.')).toBeVisible();
	await expectAccessible(page);
	await shoot(page, 'apf-cycle');
	await page.reload();
	await expect(page.locator('textarea[name="annotation"]').first()).toHaveValue(
		'Where does the reason stop?'
	);

	await page.goto(`${cycle}/present`);
	await waitForApp(page);
	await expectAccessible(page);
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await expect(page.getByText('3 of 6')).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toContainText(before[1]);
	await expectAccessible(page);
	await shoot(page, 'apf-present');

	await page.goto(`${cycle}/print`);
	await expect(page.locator('.sheet')).toHaveCount(4);
	await expectAccessible(page);

	const csv = await page.request.get(`${cycle}/packet.csv`);
	expect(csv.headers()['content-disposition']).toContain('.csv');
	expect((await csv.text()).trim().split('\r\n').length).toBeGreaterThanOrEqual(4);

	await page.context().clearCookies();
	await signIn(page, 'pierce');
	await page.goto(cycle.replace('/cycles/', '/packets/'));
	await waitForApp(page);
	await expect(page.locator('ol h3')).toHaveCount(3);
	await expectAccessible(page);
	await shoot(page, 'acl-packet');
	expect((await page.goto(cycle))?.status()).toBe(404);

	await page.context().clearCookies();
	await signIn(page, 'salinas');
	expect((await page.goto(cycle))?.status()).toBe(404);
});

test('the order can be changed and a note saved before any JavaScript', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await signIn(page, 'salinas', { hasJavaScript: false });
	await page.goto('/cycles');
	await page.locator('input[name="title"]').fill(`${title} plain`);
	await page.getByRole('button', { name: 'Plan the cycle' }).click();
	for (let added = 0; added < 2; added++) {
		await page.getByRole('link', { name: 'Find student work' }).first().click();
		await page
			.getByRole('link', { name: /^Review and add/ })
			.first()
			.click();
		await page.getByRole('button', { name: /^Add to/ }).click();
		await page.getByRole('link', { name: 'Open the packet' }).first().click();
	}
	const names = page.locator('ol h3');
	const before = await names.allTextContents();
	await page.locator('li:nth-child(2) button[name="by"][value="-1"]').click();
	await expect(names).toHaveText(before.toReversed());
	await context.close();
});

test('an APF makes a packet and shows it by keyboard alone', async ({ page }) => {
	const press = async (role: 'link' | 'button', name: RegExp | string) => {
		await waitForApp(page);
		await tabToNamed(page, role, name);
		await page.keyboard.press('Enter');
	};
	const names = page.locator('ol h3');

	await signIn(page, 'bishop');
	await press('link', 'PD cycles');
	await page.waitForURL('/cycles');
	await tabToNamed(page, 'textbox', 'Title');
	await page.keyboard.type(`${title} by keys`);
	await press('button', 'Plan the cycle');
	await page.waitForURL(/\/cycles\/[\da-f-]{36}$/);

	for (let added = 0; added < 2; added++) {
		await press('link', 'Find student work');
		await page.waitForURL(/\/student-work/);
		await waitForApp(page);
		await tabToNamed(page, 'searchbox', 'Words in the justification');
		await page.keyboard.type('because');
		await page.keyboard.press('Enter');
		await page.waitForURL(/words=because/);
		await press('link', /^Review and add/);
		await page.waitForURL(/\/add\//);
		await press('button', /^Add to/);
		await page.waitForURL(/added=Student/);
		await press('link', 'Open the packet');
		await expect(names).toHaveCount(added + 1);
	}

	const before = await names.allTextContents();
	await waitForApp(page);
	await tabTo(page, 'li:nth-child(2) button[name="by"][value="-1"]');
	await page.keyboard.press('Enter');
	await expect(names).toHaveText(before.toReversed());

	await tabTo(page, 'textarea[name="annotation"]');
	await page.keyboard.type('Which word carries the reason?');
	await press('button', 'Save note');
	await expect(page.getByText('Saved.')).toBeVisible();

	await press('link', 'Present');
	await page.waitForURL(/\/present$/);
	await waitForApp(page);
	await page.keyboard.press('End');
	await expect(page.getByText('5 of 5')).toBeVisible();
	await page.keyboard.press('Home');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await expect(page.getByRole('heading', { level: 1 })).toContainText(before[1]);
});
