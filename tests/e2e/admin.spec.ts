import { expect, test, type Browser, type Page } from '@playwright/test';
import { expectAccessible, password, shoot, signIn, tabTo, waitForApp } from './helpers.ts';

let people = 0;

/** A username that no other test or run has. */
const newUsername = () => `test.${process.pid}.${Date.now().toString(36)}.${++people}`;

async function signInAs(page: Page, username: string, secret: string): Promise<void> {
	await page.goto('/sign-in');
	await waitForApp(page);
	await page.locator('input[name="username"]').fill(username);
	await page.locator('input[name="password"]').fill(secret);
	await page.locator('input[name="password"]').press('Enter');
}

/** Opens another browser, as somebody else has it. */
async function openElsewhere(browser: Browser): Promise<Page> {
	return (await browser.newContext()).newPage();
}

/** Adds an account by the form, and answers its temporary password. */
async function addAccount(page: Page, username: string, role: string): Promise<string> {
	await page.goto('/accounts/new');
	await waitForApp(page);
	await page.getByLabel('First name').fill('Toni');
	await page.getByLabel('Last name').fill('Test');
	await page.getByLabel('Username').fill(username);
	await page.getByLabel('Role').selectOption({ label: role });
	await page.getByLabel('School').selectOption({ index: 1 });
	await page.getByRole('button', { name: 'Add an account' }).click();
	const given = page.getByRole('status').filter({ hasText: 'The account is added' });
	return given.locator('dd').nth(1).innerText();
}

/** Opens the account of a username by the search. */
async function openAccount(page: Page, username: string): Promise<void> {
	await page.goto('/accounts');
	await waitForApp(page);
	await page.getByLabel('Name or username').fill(username);
	await page.getByLabel('Status').selectOption({ label: 'All' });
	await page.getByRole('button', { name: 'Find' }).click();
	await expect(page.getByRole('row')).toHaveCount(2);
	expect(page.url()).not.toContain(username);
	await page.getByRole('row').nth(1).getByRole('link').click();
	await expect(page.getByRole('heading', { name: 'Sign-in' })).toBeVisible();
}

test('the admin’s pages are accessible, in English and in Spanish', async ({ page, context }) => {
	await signIn(page, 'lindqvist');
	await page.goto('/accounts');
	const account = await page.locator('tbody a').first().getAttribute('href');
	await page.goto('/sections');
	const section = await page.locator('tbody a').first().getAttribute('href');
	const pages = {
		...{ accounts: '/accounts', 'new-account': '/accounts/new', account: String(account) },
		...{ sections: '/sections', 'new-section': '/sections/new', section: String(section) },
		audit: '/audit'
	};
	for (const locale of ['en', 'es']) {
		await context.addCookies([
			{ name: 'locale', value: locale, url: `http://localhost:${process.env.E2E_PORT || 4173}` }
		]);
		for (const [name, path] of Object.entries(pages)) {
			await page.goto(path);
			await waitForApp(page);
			await expect(page.locator('html')).toHaveAttribute('lang', locale);
			await expectAccessible(page);
			await shoot(page, `admin-${name}-${locale}`);
		}
	}
});

test('an account is added by keyboard alone; its holder chooses a password before anything else', async ({
	page,
	browser
}) => {
	await signIn(page, 'lindqvist');
	await tabTo(page, 'a[href="/accounts/new"]');
	await page.keyboard.press('Enter');
	await page.waitForURL('**/accounts/new');
	const username = newUsername();
	await tabTo(page, 'input[name="givenName"]');
	await page.keyboard.type('Toni');
	await page.keyboard.press('Tab');
	await page.keyboard.type('Test');
	await page.keyboard.press('Tab');
	await page.keyboard.type(username);
	await page.keyboard.press('Tab');
	await page.keyboard.type('Teacher');
	await page.keyboard.press('Tab');
	await page.keyboard.type('Heron');
	await tabTo(page, 'form.card button');
	await page.keyboard.press('Enter');
	const given = page.getByRole('status').filter({ hasText: 'The account is added' });
	await expect(given).toContainText(username);
	await expectAccessible(page);
	await shoot(page, 'admin-account-added-en');
	const temporary = await given.locator('dd').nth(1).innerText();

	const theirs = await openElsewhere(browser);
	await signInAs(theirs, username, temporary);
	await theirs.waitForURL('**/account');
	await theirs.goto('/classes');
	expect(new URL(theirs.url()).pathname).toBe('/account');
	await waitForApp(theirs);
	await expect(theirs.getByText('First, choose your own password')).toBeVisible();
	await expectAccessible(theirs);
	await shoot(theirs, 'choose-password-en');
	await theirs.getByLabel('Password now').fill(temporary);
	await theirs.getByLabel('New password', { exact: true }).fill('a boat on the bay');
	await theirs.getByLabel('New password again').fill('a boat on the bay');
	await theirs.getByRole('button', { name: 'Change password' }).click();
	await theirs.waitForURL('**/classes');
	await signInAs(await openElsewhere(browser), username, temporary);
	await expect(theirs.getByRole('heading', { level: 1 })).toHaveText('Classes');
});

test('a wrong field is told at the field, and what was typed stays', async ({ page }) => {
	await signIn(page, 'lindqvist');
	await page.goto('/accounts/new');
	await waitForApp(page);
	await page.getByLabel('First name').fill('Toni');
	await page.getByLabel('Last name').fill('Test');
	await page.getByLabel('Username').fill('lindqvist');
	await page.getByLabel('Role').selectOption({ label: 'Teacher' });
	await page.getByRole('button', { name: 'Add an account' }).click();
	await expect(page.getByText('Choose a school for this role.')).toBeVisible();
	await expect(page.getByLabel('First name')).toHaveValue('Toni');
	await page.getByLabel('School').selectOption({ index: 1 });
	await page.getByRole('button', { name: 'Add an account' }).click();
	await expect(page.getByText('Somebody has this username.')).toBeVisible();
	await expect(page.getByLabel('Role')).toHaveValue('teacher');
	await expectAccessible(page);
});

test('a deactivated account is signed out at once; taken back, it gets a new password', async ({
	page,
	browser
}) => {
	await signIn(page, 'lindqvist');
	const username = newUsername();
	const first = await addAccount(page, username, 'Teacher');
	const theirs = await openElsewhere(browser);
	await signInAs(theirs, username, first);
	await theirs.waitForURL('**/account');

	await openAccount(page, username);
	await page.getByRole('button', { name: 'Deactivate' }).click();
	await expect(page.getByRole('button', { name: 'Take back into use' })).toBeVisible();
	await theirs.goto('/account');
	expect(new URL(theirs.url()).pathname).toBe('/sign-in');
	await signInAs(theirs, username, first);
	await expect(theirs.getByRole('alert')).toBeVisible();

	await page.getByRole('button', { name: 'Take back into use' }).click();
	await expect(page.getByRole('button', { name: 'Deactivate' })).toBeVisible();
	await page.getByRole('button', { name: 'Give a new password' }).click();
	const given = page.getByRole('status').filter({ hasText: 'The new password' });
	const second = await given.locator('dd').nth(1).innerText();
	await signInAs(theirs, username, first);
	await expect(theirs.getByRole('alert')).toBeVisible();
	await signInAs(theirs, username, second);
	await theirs.waitForURL('**/account');

	await page.goto('/audit');
	for (const act of ['Gave a new password', 'Took an account back into use']) {
		await expect(page.getByRole('row', { name: act }).first()).toContainText('Toni Test');
	}
});

test('roles are given and taken; one’s own admin role stays', async ({ page }) => {
	await signIn(page, 'lindqvist');
	const username = newUsername();
	await addAccount(page, username, 'Teacher');
	await openAccount(page, username);
	const roles = page.getByRole('region', { name: 'Roles' });
	await roles.getByText('Add a role').first().click();
	await roles.getByLabel('Role', { exact: true }).selectOption({ label: 'District lead' });
	await roles.getByRole('button', { name: 'Add a role' }).click();
	await expect(roles.getByRole('listitem')).toHaveCount(2);
	await roles.getByRole('button', { name: 'Remove: District lead' }).click();
	await expect(roles.getByRole('listitem')).toHaveCount(1);

	await openAccount(page, 'lindqvist');
	await page.getByRole('button', { name: 'Remove: Administrator' }).click();
	await expect(page.getByRole('alert')).toContainText('nobody can shut themselves out');
	await expect(page.getByRole('button', { name: 'Deactivate' })).toHaveCount(0);
});

test('a class is added with its teacher; a student comes into it and goes over to another', async ({
	page
}) => {
	await signIn(page, 'lindqvist');
	const [teacher, student] = [newUsername(), newUsername()];
	await addAccount(page, teacher, 'Teacher');
	await addAccount(page, student, 'Student');
	const names = [`Math ${teacher}`, `Math ${student}`];
	for (const name of names) {
		await page.goto('/sections/new');
		await waitForApp(page);
		await page.getByLabel('Name of the class').fill(name);
		await page.getByLabel('Grade').selectOption({ label: 'Grade 7' });
		await page.getByLabel('School').selectOption({ index: 1 });
		await page.getByLabel('The teacher’s username').fill(teacher);
		await page.getByRole('button', { name: 'Add a class' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
	}
	await waitForApp(page);
	const students = page.getByRole('region', { name: /students?$/ });
	await page.getByLabel('The student’s username').fill('nobody.at.all');
	await students.getByRole('button', { name: 'Add' }).click();
	await expect(page.getByText('No student in use has this username.')).toBeVisible();
	await page.getByLabel('The student’s username').fill(student);
	await students.getByRole('button', { name: 'Add' }).click();
	await expect(page.getByRole('heading', { name: '1 student' })).toBeVisible();
	await page.getByLabel('Move Toni Test to').selectOption({ label: names[0] });
	await page.getByRole('button', { name: 'Move Toni Test', exact: true }).click();
	await expect(page.getByRole('heading', { name: '0 students' })).toBeVisible();
	await page.getByRole('button', { name: 'Close the class' }).click();
	await expect(page.getByRole('button', { name: 'Open the class again' })).toBeVisible();

	await page.goto('/audit?about=section');
	await expect(page.getByRole('row').nth(1)).toContainText('Closed a class');
	await expect(page.getByRole('row', { name: 'Moved somebody' }).first()).toContainText(
		'Toni Test'
	);
});

test('signing out everywhere ends the sessions of all browsers', async ({ page, browser }) => {
	await signIn(page, 'lindqvist');
	const username = newUsername();
	const temporary = await addAccount(page, username, 'Teacher');
	const [one, other] = [await openElsewhere(browser), await openElsewhere(browser)];
	for (const each of [one, other]) {
		await signInAs(each, username, temporary);
		await each.waitForURL('**/account');
	}
	await one.getByRole('button', { name: 'Sign out everywhere' }).click();
	await one.waitForURL('**/sign-in');
	await other.goto('/account');
	expect(new URL(other.url()).pathname).toBe('/sign-in');
	await page.goto('/account');
	expect(new URL(page.url()).pathname).toBe('/account');
});

test('accounts can be found and opened without JavaScript', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('/sign-in');
	await page.locator('input[name="username"]').fill('lindqvist');
	await page.locator('input[name="password"]').fill(password);
	await page.locator('input[name="password"]').press('Enter');
	await page.waitForURL('**/accounts');
	await page.getByLabel('Name or username').fill('okafor');
	await page.getByRole('button', { name: 'Find' }).click();
	await page.getByRole('link', { name: 'Ngozi Okafor' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ngozi Okafor');
});
