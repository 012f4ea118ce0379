import { expect, test } from '@playwright/test';
import { expectAccessible, hasTasks, shoot, signIn, tabTo } from './helpers.ts';
import {
	editorOf,
	expectSaved,
	handIn,
	joinAsStudent,
	openWeek,
	openWithoutScript,
	readPoolPass,
	readWritten,
	typeAnswer,
	waitForWriting,
	watchFaults
} from './student-work.ts';

test.skip(!hasTasks, 'the bank holds no tasks');

test('a student answers, says why, hands in, reads what comes next, and revises', async ({
	page
}) => {
	await joinAsStudent(page);
	const faults = watchFaults(page);
	await expectAccessible(page);
	await shoot(page, 'student-home');

	await openWeek(page, 1);
	await expectAccessible(page);
	await shoot(page, 'student-task');
	const { right, doubled } = await readPoolPass(page);

	await typeAnswer(page, '3+');
	await page.getByRole('button', { name: 'Hand it in' }).click();
	await expect(page.getByRole('alert')).toContainText('Nothing is lost');
	await expect(page.getByText("We can't read this math yet")).toBeVisible();
	await expectAccessible(page);
	await shoot(page, 'student-unreadable');

	await typeAnswer(page, String(doubled));
	await expect(page.getByRole('alert')).toHaveCount(0);
	await page.getByRole('button', { name: /When the visits double/ }).click();
	await page.keyboard.type('the cost');
	await page.keyboard.press('Tab');
	await page.keyboard.type('the pass');
	await expect(editorOf(page)).toContainText('doubles is the cost, but the pass stays the same');
	await page.keyboard.press('ControlOrMeta+End');
	await page.getByRole('button', { name: 'Add math' }).click();
	await page.locator('.ProseMirror math-field').pressSequentially('3/4', { delay: 15 });
	await page.keyboard.press('Tab');
	await page.keyboard.type(' of it');
	await expectSaved(page);
	await expectAccessible(page);
	await shoot(page, 'student-written');
	const { justification, supplied } = await readWritten(page);
	expect(justification).toContain('stays the same. $\\frac34$ of it');
	expect(supplied).toBe(
		'When the visits double, the part that doubles is |, but | stays the same.'
	);

	await page.getByRole('button', { name: 'constant' }).click();
	const meaning = page.getByRole('dialog');
	await expect(meaning).toContainText('constante');
	await expectAccessible(page);
	await shoot(page, 'student-word');
	await meaning.getByRole('button', { name: 'Close' }).click();
	await expect(meaning).toBeHidden();

	await handIn(page);
	await expect(page.locator('#feedback')).toBeFocused();
	await expect(page.getByText('Not yet. Look at this one again.')).toBeVisible();
	await expect(page.getByText('Which part grows when there are more visits')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Your next step' })).toBeVisible();
	expect(await page.content()).not.toContain('doubles-everything');
	await expectAccessible(page);
	await shoot(page, 'student-feedback');

	await page.getByRole('link', { name: 'Make it stronger' }).click();
	await waitForWriting(page);
	await expect(page.locator('#now')).toBeFocused();
	await expect(editorOf(page)).toContainText('the pass stays the same');
	await expect(page.getByRole('article', { name: 'Try 1' })).toContainText('the pass');
	await expectAccessible(page);
	await shoot(page, 'student-revise');
	await typeAnswer(page, `$${right}`);
	await editorOf(page).click();
	await page.keyboard.press('ControlOrMeta+End');
	await page.keyboard.type(' because you pay for the pass one time');
	await handIn(page);
	await expect(page.locator('#feedback')).toContainText('Try 2');
	await expect(page.getByText('This is correct.')).toBeVisible();
	await expect(page.getByRole('article', { name: 'Try 1' })).toContainText('Not yet');
	await expectAccessible(page);
	await shoot(page, 'student-feedback-2');

	await page.getByRole('link', { name: 'Back to my work' }).click();
	await page.waitForURL('/home');
	await expect(page.getByText('Done (1)')).toBeVisible();
	expect(faults).toEqual([]);
});

test('all of it works by keyboard alone', async ({ page }) => {
	await joinAsStudent(page);
	const week = page.getByRole('listitem').filter({ hasText: 'Week 1' }).locator('a.button').first();
	const href = await week.getAttribute('href');
	await tabTo(page, `a.button[href="${href}"]`);
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/work\//);
	await waitForWriting(page);
	const { right, doubled } = await readPoolPass(page);

	await tabTo(page, 'button.word');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect(page.locator('button.word').first()).toBeFocused();

	await tabTo(page, 'math-field');
	await page.keyboard.type(String(doubled), { delay: 15 });
	await tabTo(page, '.frames button');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(editorOf(page)).toBeFocused();
	await page.keyboard.type('the visits');
	await page.keyboard.press('Tab');
	await page.keyboard.type('the pass');
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.type('the money');
	await expect(editorOf(page)).toContainText('doubles is the money, but the pass stays');
	// Forward through what is left of the line, and out.
	await tabTo(page, 'form.writing button.primary', 12);
	await page.keyboard.press('Enter');
	await expect(page.locator('#feedback')).toBeFocused();

	await tabTo(page, 'a[href="?revise=1"]');
	await page.keyboard.press('Enter');
	await waitForWriting(page);
	await tabTo(page, 'math-field');
	await page.keyboard.press('ControlOrMeta+A');
	await page.keyboard.type(String(right), { delay: 15 });
	await tabTo(page, 'form.writing button.primary', 20);
	await page.keyboard.press('Enter');
	await expect(page.locator('#feedback')).toContainText('Try 2');
	await expect(page.getByText('This is correct.')).toBeVisible();
});

test('a beginning from the next step is put into the words, ready to be filled', async ({
	page
}) => {
	await joinAsStudent(page);
	await openWeek(page, 1);
	await typeAnswer(page, '5');
	await editorOf(page).click();
	await page.keyboard.type('No it does not');
	await handIn(page);
	await page.getByRole('link', { name: 'Use these words' }).click();
	await waitForWriting(page);
	await expect(editorOf(page)).toBeFocused();
	await page.keyboard.type('quokkas');
	await expect(editorOf(page)).toContainText('No it does not');
	await expect(page.locator('.ProseMirror .slot').first()).toHaveText('quokkas');
	await shoot(page, 'student-next-step-words');
});

test('without support no beginnings are offered, neither before nor after', async ({ page }) => {
	await joinAsStudent(page);
	await openWeek(page, 5);
	await expect(page.getByText('Ways to begin')).toHaveCount(0);
	const boxes = await page.locator('math-field').count();
	for (let box = 0; box < boxes; box++) await typeAnswer(page, '5', box);
	await handIn(page);
	await expect(page.getByText('You did not write any words yet.')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Make it stronger' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Use these words' })).toHaveCount(0);
});

test('what is typed before the page’s JavaScript has come is kept', async ({ page }) => {
	await joinAsStudent(page);
	const week = page.getByRole('listitem').filter({ hasText: 'Week 1' });
	const href = (await week.locator('a.button').first().getAttribute('href')) ?? '';
	let open = () => {};
	const gate = new Promise<void>((resolve) => (open = resolve));
	await page.route('**/_app/**/*.js', async (route) => {
		await gate;
		await route.continue();
	});
	await page.goto(href, { waitUntil: 'commit' });
	await page.locator('input[name="answer"]').fill('3/4');
	await page.locator('textarea').fill('because I was quick');
	open();
	await waitForWriting(page);
	await expect(editorOf(page)).toHaveText('because I was quick');
	await expect(page.locator('input[name="answer"]')).toHaveValue('\\frac{3}{4}');
	await expectSaved(page);
});

test('accents that are composed of two keys go into a blank', async ({ page }) => {
	await joinAsStudent(page);
	await openWeek(page, 1);
	await page.getByRole('button', { name: /When the visits double/ }).click();
	const keyboard = await page.context().newCDPSession(page);
	await page.keyboard.type('p');
	const composing = { selectionStart: 1, selectionEnd: 1 };
	await keyboard.send('Input.imeSetComposition', { text: '´', ...composing });
	await keyboard.send('Input.imeSetComposition', { text: 'é', ...composing });
	await keyboard.send('Input.insertText', { text: 'é' });
	await page.keyboard.type('s');
	await page.keyboard.press('Tab');
	await keyboard.send('Input.imeSetComposition', { text: 'ñ', ...composing });
	await keyboard.send('Input.insertText', { text: 'ñ' });
	await expect(editorOf(page)).toContainText('doubles is pés, but ñ stays');
	const { supplied } = await readWritten(page);
	expect(supplied).toBe(
		'When the visits double, the part that doubles is |, but | stays the same.'
	);
});

test('without JavaScript the work is handed in, refused, mended and revised all the same', async ({
	page,
	browser
}) => {
	const username = await joinAsStudent(page);
	const plain = await openWithoutScript(browser);
	await plain.goto('/sign-in');
	await plain.locator('input[name="username"]').fill(username);
	await plain.locator('input[name="password"]').fill('because-demo');
	await plain.locator('input[name="password"]').press('Enter');
	const week = plain.getByRole('listitem').filter({ hasText: 'Week 2' });
	await week.locator('a.button').first().click();
	await shoot(plain, 'student-no-script');

	const answers = plain.locator('input[name="answer"]');
	await answers.nth(0).fill('2 1/2');
	await plain.locator('textarea').fill('because $3/4$ of it');
	await plain.getByRole('button', { name: 'Hand it in' }).click();
	await expect(plain.getByRole('alert')).toContainText('Nothing is lost');
	await expect(plain.getByText('Put your answer here first.')).toBeVisible();
	await expect(answers.nth(0)).toHaveValue('2 1/2');
	await expect(plain.locator('textarea')).toHaveValue('because $3/4$ of it');
	await shoot(plain, 'student-no-script-refused');

	await answers.nth(1).fill('-17');
	await plain.getByRole('button', { name: 'Hand it in' }).click();
	await expect(plain.locator('#feedback')).toBeVisible();
	await expect(plain.locator('.katex .mfrac').first()).toBeVisible();

	await plain.getByRole('link', { name: 'Make it stronger' }).click();
	await expect(plain.locator('textarea')).toHaveValue('because $3/4$ of it');
	await expect(answers.nth(0)).toHaveValue('2 1/2');
	await answers.nth(0).fill('17');
	await plain.getByRole('button', { name: 'Hand in the new try' }).click();
	await expect(plain.locator('#feedback')).toContainText('Try 2');
	await plain.context().close();
});

test('everything is there in Spanish', async ({ page }) => {
	await signIn(page, 'diego');
	await expectAccessible(page);
	await shoot(page, 'student-home-es');
	await page.locator('.comment a').first().click();
	await page.waitForURL(/\/work\//);
	await expect(page.getByText(/escribió/).first()).toBeVisible();
	await expectAccessible(page);
	await shoot(page, 'student-comment-es');
	await page.goto('/practice');
	await expectAccessible(page);
	await shoot(page, 'student-practice-es');
	const task = page.getByRole('link', { name: '¿Cuánta más pared cubre el mural?' });
	// Only the module that the class works on is open.
	await expect(page.locator('details[open]')).toHaveCount(1);
	await page.locator('summary').filter({ hasText: 'Módulo 4' }).click();
	await task.click();
	await page.waitForURL(/\/work\//);
	await waitForWriting(page);
	await expect(page.locator('html')).toHaveAttribute('lang', 'es');
	await expectAccessible(page);
	await shoot(page, 'student-task-es');
	await page.getByRole('button', { name: 'Entregar' }).click();
	await expect(page.getByRole('alert')).toContainText('No se perdió nada');
	await shoot(page, 'student-empty-es');
	const boxes = await page.locator('math-field').count();
	for (let box = 0; box < boxes; box++) await typeAnswer(page, '7', box);
	await editorOf(page).click();
	await page.keyboard.type('porque la pared es más grande');
	await handIn(page);
	await expect(page.getByRole('heading', { name: 'Tu siguiente paso' })).toBeVisible();
	await expectAccessible(page);
	await shoot(page, 'student-feedback-es');
});
