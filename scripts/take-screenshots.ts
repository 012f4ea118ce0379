// Takes the pictures of README from a demo district that is being served: `npm start`, then `npm run screenshots`.
import { chromium, type Page } from '@playwright/test';
import { demoPassword } from '#lib/server/demo/accounts.ts';
import { findBrowser } from '../tests/e2e/browser.ts';

const base = process.env.ORIGIN || 'http://localhost:3000';
const folder = 'docs/screenshots';

async function signIn(page: Page, username: string): Promise<void> {
	await page.context().clearCookies();
	await page.goto(`${base}/sign-in`);
	await page.fill('input[name="username"]', username);
	await page.fill('input[name="password"]', demoPassword);
	await page.press('input[name="password"]', 'Enter');
	await page.waitForURL((url) => url.pathname !== '/sign-in');
}

async function take(page: Page, name: string): Promise<void> {
	await page.waitForFunction(() => document.documentElement.dataset.ready === 'true');
	await page.evaluate(() => document.fonts.ready);
	await page.screenshot({ path: `${folder}/${name}.png` });
	console.log(`${folder}/${name}.png`);
}

const browser = await chromium.launch(await findBrowser());
const page = await browser.newPage({
	viewport: { width: 1366, height: 768 },
	locale: 'en-US',
	reducedMotion: 'reduce'
});

await signIn(page, 'maya');
await page.locator('a[href^="/work/"]').first().click();
await page.locator('math-field').first().waitFor();
await take(page, 'student-task');

await signIn(page, 'reyes');
await page.locator('a[href^="/classes/"]').first().click();
await page.getByRole('link', { name: /^Week 5/ }).click();
await page.getByRole('heading', { name: 'Reasoning levels' }).first().waitFor();
await take(page, 'teacher-patterns');

await signIn(page, 'bishop');
await page.goto(`${base}/cycles`);
await page.fill('input[name="title"]', 'Saying why with ratios');
await page.fill('textarea[name="focus"]', 'What makes a reason more than a list of steps?');
await page.getByRole('button', { name: 'Plan the cycle' }).click();
await page.waitForURL(/\/cycles\/[\da-f-]{36}$/);
const cycle = new URL(page.url()).pathname;
for (let added = 0; added < 2; added++) {
	await page.goto(
		`${base}/student-work?cycle=${cycle.split('/').at(-1)}&pattern=seen:move:reason&module=g7-m1`
	);
	await page
		.getByRole('link', { name: /^Review and add/ })
		.first()
		.click();
	await page.getByRole('button', { name: /^Add to/ }).click();
	await page.waitForURL(/added=/);
}
await page.goto(`${base}${cycle}`);
await page.locator('ol h3').first().scrollIntoViewIfNeeded();
await page.evaluate(() => document.querySelector('ol h3')?.closest('section')?.scrollIntoView());
await take(page, 'apf-packet');

await browser.close();
