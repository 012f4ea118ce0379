import { expect, type Browser, type Page } from '@playwright/test';
import { password, waitForApp } from './helpers.ts';

let students = 0;

/** Makes a student of a demo class, who has done none of its work, and signs them in. */
export async function joinAsStudent(page: Page, code = 'HERON7A'): Promise<string> {
	await page.goto('/join');
	const username = `test.${process.pid}.${Date.now().toString(36)}.${++students}`;
	const { origin } = new URL(page.url());
	const form = { code, givenName: 'Toni', familyName: 'Test', username, password, again: password };
	const response = await page.request.post('/join?/create', { form, headers: { origin } });
	expect(response.ok()).toBe(true);
	await page.goto('/home');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Toni');
	return username;
}

/** Opens the work that a class was given in a week; the first weeks come with full support, the last with none. */
export async function openWeek(page: Page, week: number): Promise<void> {
	await page.goto('/home');
	const work = page.getByRole('listitem').filter({ hasText: `Week ${week}` });
	await work.locator('a.button').first().click();
	await page.waitForURL(/\/work\//);
	await waitForWriting(page);
}

/** Waits until the answer boxes and the editor have taken the place of the plain ones. */
export async function waitForWriting(page: Page): Promise<void> {
	await waitForApp(page);
	await expect(page.locator('math-field').first()).toBeVisible();
	await expect(page.locator('.ProseMirror')).toBeVisible();
}

/** Types an answer into a box, from its beginning. */
export async function typeAnswer(page: Page, text: string, box = 0): Promise<void> {
	const field = page.locator('math-field').nth(box);
	await field.focus();
	await page.keyboard.press('ControlOrMeta+A');
	await page.keyboard.press('Backspace');
	await field.pressSequentially(text, { delay: 15 });
}

/** The editor of the justification. */
export const editorOf = (page: Page) => page.locator('.ProseMirror');

/** What the page says about how safe the work is. */
export const safetyOf = (page: Page) => page.locator('[data-safety]');

/** Waits until everything that was typed has been saved. */
export const expectSaved = (page: Page) =>
	expect(safetyOf(page)).toHaveAttribute('data-safety', 'saved');

/** Hands in and waits for the feedback. */
export async function handIn(page: Page): Promise<void> {
	await page.locator('form.writing button.primary').click();
	await expect(page.locator('#feedback')).toBeVisible();
}

/** The numbers of the pool pass as this student sees them. */
export async function readPoolPass(page: Page): Promise<{ right: number; doubled: number }> {
	const text = await page.locator('.prompt').innerText();
	const [fee, visit, cost] = [...text.matchAll(/\$(\d+)/g)].map(([, amount]) => Number(amount));
	const twice = Number(/(?:go|ir)\s+(\d+)/.exec(text)?.[1]);
	return { right: fee + visit * twice, doubled: cost * 2 };
}

/** What the form holds of the justification, and which of its words it says a frame supplied. */
export async function readWritten(page: Page) {
	const read = (name: string) => page.locator(`form.writing input[name="${name}"]`).inputValue();
	const justification = await read('justification');
	const spans: [number, number][] = JSON.parse(await read('fromFrames'));
	const supplied = spans.map(([start, end]) => justification.slice(start, end)).join('|');
	return { justification, supplied };
}

/** Collects what a page may not do: break, be refused by the Content-Security-Policy, or reach for another site. */
export function watchFaults(page: Page): string[] {
	const faults: string[] = [];
	const { host } = new URL(page.url());
	page.on('pageerror', ({ message }) => faults.push(message));
	page.on('console', (message) => {
		if (/Content Security Policy/i.test(message.text())) faults.push(message.text());
	});
	page.on('request', (request) => {
		const url = new URL(request.url());
		if (url.protocol.startsWith('http') && url.host !== host) faults.push(request.url());
	});
	page.on('response', (response) => {
		if (response.status() === 404) faults.push(`404: ${response.url()}`);
	});
	return faults;
}

/** Opens a page in a browser window of its own in which no JavaScript runs. */
export async function openWithoutScript(browser: Browser): Promise<Page> {
	const context = await browser.newContext({ javaScriptEnabled: false });
	return context.newPage();
}
