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
	// The report has headings of the same name: its address would be read for the student's.
	await page.waitForURL(/\/students\//);
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

test('a group of what students say is opened, a finding in it overruled, and the counts follow', async ({
	page
}) => {
	await signIn(page, 'reyes');
	await openClass(page, 'Math 7, period 2');
	// A week in which everybody has the same numbers, so that ideas are named alike on every page.
	await openPatterns(page, 3);
	const said = page.getByRole('region', { name: 'What they say' });
	await expect(said).toBeVisible();
	const group = said
		.getByRole('listitem')
		.filter({ has: page.locator('summary') })
		.first();
	await group.locator('summary').click();
	const quotes = group.getByRole('figure');
	const count = Number((await group.locator('.badge').textContent())?.match(/\d+/)?.[0]);
	expect(await quotes.count()).toBe(count);
	await expectAccessible(page);
	await shoot(page, 'teacher-said');

	const report = page.url();
	const heading = (await group.getByRole('heading').innerText()).split('\n')[0];
	const name = heading.replace(/ \d+ students?$/, '').split(' · ')[0];
	const seen = new RegExp(
		`^\\d+ seen ?: ${name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}$`
	);
	const before = await numberIn(page, seen);
	await quotes.first().getByRole('link').first().click();
	await expect(page.getByRole('heading', { name: 'What was seen' }).first()).toBeVisible();
	await waitForApp(page);
	const latest = page
		.getByRole('button', { name: 'Not there' })
		.and(page.locator(`button:has-text(${JSON.stringify(name)})`))
		.last();
	await latest.click();
	await expect(latest).toHaveAttribute('aria-pressed', 'true');

	await page.goto(report);
	await waitForApp(page);
	expect(await numberIn(page, seen)).toBe(before - 1);
	await expect(page.getByText(/You decided \d+ thing/)).toBeVisible();
});

test('groups for tomorrow are formed, changed, kept and started over, by keyboard too', async ({
	page
}) => {
	await signIn(page, 'park');
	await openClass(page, 'Math 8, period 5');
	await openPatterns(page, 3);
	await tabToNamed(page, 'link', 'Groups for tomorrow');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Groups for tomorrow');
	await waitForApp(page);
	await expectAccessible(page);
	await shoot(page, 'teacher-groups');
	const groups = page.locator('section.card');
	expect(await groups.count()).toBeGreaterThanOrEqual(3);
	expect(await groups.count()).toBeLessThanOrEqual(5);

	const name = (await groups.first().getByRole('link').first().textContent()) ?? '';
	const select = () => page.getByLabel(`Group of ${name}`);
	await select().evaluate((element) => element.setAttribute('data-tab-here', ''));
	await tabTo(page, '[data-tab-here]', 250);
	await page.keyboard.press('ArrowDown');
	await expect(groups.nth(1).getByRole('link', { name })).toBeVisible();
	await page.reload();
	await waitForApp(page);
	await expect(groups.nth(1).getByRole('link', { name })).toBeVisible();
	await page.getByRole('button', { name: 'Start over from the work' }).click();
	await expect(groups.first().getByRole('link', { name })).toBeVisible();
});

test('a teacher compares the weeks of a class, by module and standard', async ({ page }) => {
	await signIn(page, 'okafor');
	await openClass(page, 'Math 6, period 1');
	await page.getByRole('link', { name: 'Over the weeks' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Over the weeks');
	await waitForApp(page);
	const lines = page.locator('tbody tr');
	await expect(lines).toHaveCount(6);
	await expectAccessible(page);
	await shoot(page, 'teacher-progress');
	await page.getByLabel('Standard').selectOption({ index: 1 });
	await page.getByRole('button', { name: 'Show' }).click();
	await page.waitForURL(/standard=6/);
	expect(await lines.count()).toBeLessThan(6);
});

test('a teacher browses the bank and gives a task from it', async ({ page }) => {
	await signIn(page, 'okafor');
	await page.getByRole('link', { name: 'Tasks', exact: true }).click();
	await waitForApp(page);
	await page.getByLabel('Module').selectOption('g7-m3');
	await page.getByRole('button', { name: 'Show tasks' }).click();
	await page.waitForURL(/module=g7-m3/);
	await page.getByLabel('Topic').selectOption('B');
	await page.getByRole('button', { name: 'Show tasks' }).click();
	await page.waitForURL(/topic=B/);
	await expectAccessible(page);
	await shoot(page, 'teacher-tasks');
	await tabToNamed(page, 'link', 'How many cars must the band wash?');
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/tasks\/car-wash-goal/);
	await waitForApp(page);
	await expectAccessible(page);
	await shoot(page, 'teacher-task');
	const answer = page.getByRole('region', { name: 'For you' }).locator('.answers');
	const first = await answer.textContent();
	await page.getByRole('link', { name: 'Other numbers' }).click();
	await expect(answer).not.toHaveText(first ?? '');
	await page.getByRole('link', { name: 'In Spanish' }).click();
	await expect(
		page.getByRole('heading', { name: '¿Cuántos carros tiene que lavar la banda?' })
	).toBeVisible();
	await page.getByText('Give it to a class').click();
	await page.getByRole('link', { name: 'Give it to Math 6, period 1' }).click();
	await expect(page.getByRole('heading', { name: 'Find tasks' })).toBeVisible();
	await expect(page.locator('ol .title')).toHaveText('How many cars must the band wash?');
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
