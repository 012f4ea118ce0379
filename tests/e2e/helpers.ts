import { globSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** The password of every demo account. */
export const password = 'because-demo';

/** Whether there are tasks: without them the demo district has people, and no work. */
export const hasTasks = globSync('src/lib/tasks/bank/**/*.yaml').length > 0;

/** The sizes that every page is looked at in: a Chromebook and a phone. */
export const sizes = {
	chromebook: { width: 1366, height: 768 },
	phone: { width: 390, height: 844 }
};

/** Signs in through the form, with or without JavaScript, and waits for the page that follows. */
export async function signIn(
	page: Page,
	username: string,
	{ hasJavaScript = true } = {}
): Promise<void> {
	await page.goto('/sign-in');
	if (hasJavaScript) await waitForApp(page);
	await page.locator('input[name="username"]').fill(username);
	await page.locator('input[name="password"]').fill(password);
	await page.locator('input[name="password"]').press('Enter');
	await page.waitForURL((url) => url.pathname !== '/sign-in');
}

/** Waits until the page's JavaScript has taken over. */
export async function waitForApp(page: Page): Promise<void> {
	await page.waitForFunction(() => document.documentElement.dataset.ready === 'true');
}

/** Fails on anything that axe-core finds at WCAG 2.2 AA. */
export async function expectAccessible(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page })
		.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
		.analyze();
	const told = violations.map(({ id, help, nodes }) => ({
		id,
		help,
		where: nodes.map(({ target }) => target.join(' '))
	}));
	expect(told).toEqual([]);
}

/** Presses Tab until what has the focus matches, as a person without a mouse would. */
export async function tabTo(page: Page, selector: string, most = 80): Promise<void> {
	for (let i = 0; i < most; i++) {
		await page.keyboard.press('Tab');
		if (await page.evaluate((s) => document.activeElement?.matches(s) ?? false, selector)) return;
	}
	throw new Error(`Tab does not reach ${selector}`);
}

/** Presses Tab until the first link, button or field of this name has the focus. */
export async function tabToNamed(
	page: Page,
	role: 'link' | 'button' | 'textbox' | 'searchbox',
	name: RegExp | string
): Promise<void> {
	const target = page.getByRole(role, { name }).first();
	await expect(target).toBeVisible();
	await target.evaluate((element) => element.setAttribute('data-tab-here', ''));
	await tabTo(page, '[data-tab-here]', 250);
	await target.evaluate((element) => element.removeAttribute('data-tab-here'));
}

/** Takes a screenshot at both sizes into `screenshots/`. */
export async function shoot(page: Page, name: string): Promise<void> {
	for (const [size, viewport] of Object.entries(sizes)) {
		await page.setViewportSize(viewport);
		await page.screenshot({ path: `screenshots/${name}-${size}.png`, fullPage: true });
	}
	await page.setViewportSize(sizes.chromebook);
}
