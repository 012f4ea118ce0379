import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, shoot, signIn, tabTo, waitForApp } from './helpers.ts';

let made = 0;

/** Roster files of one new class with two students and a line that cannot be used. */
function makeFiles() {
	const mark = `${process.pid}${Date.now().toString(36)}${++made}`;
	const texts = {
		'orgs.csv': 'sourcedId,name,type\ns1,Larkspur Middle School (demo),school\n',
		'users.csv':
			'sourcedId,role,username,givenName,familyName\n' +
			`t${mark},teacher,t.${mark},Tess,Marsh\na${mark},student,a.${mark},Ana,Lake\n` +
			`b${mark},student,b.${mark},Bo,Lake\n`,
		'classes.csv': `sourcedId,title,grades,schoolSourcedId\nc${mark},Math ${mark},07,s1\n`,
		'enrollments.csv':
			`classSourcedId,userSourcedId,role\nc${mark},t${mark},teacher\nc${mark},a${mark},student\n` +
			`c${mark},b${mark},student\nc${mark},nobody,student\n`
	};
	const files = Object.entries(texts).map(([name, text]) => ({
		...{ name, mimeType: 'text/csv', buffer: Buffer.from(text) }
	}));
	return { mark, files };
}

async function openRoster(page: Page): Promise<void> {
	await page.goto('/roster');
	await waitForApp(page);
}

// One after the other: an import closes the classes of the import before.
test.describe.configure({ mode: 'serial' });

test('an admin looks at what a roster changes, applies it, and a new student signs in', async ({
	page,
	context,
	browser
}) => {
	await signIn(page, 'lindqvist');
	await openRoster(page);
	await expectAccessible(page);
	await shoot(page, 'admin-roster');

	await page.getByLabel('OneRoster files (CSV)').setInputFiles({
		...{ name: 'grades.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b\n1,2\n') }
	});
	await page.getByRole('button', { name: 'Look at the changes' }).click();
	await expect(page.getByRole('alert')).toContainText('None of these is a roster file');

	const { mark, files } = makeFiles();
	await page.getByLabel('OneRoster files (CSV)').setInputFiles(files);
	await page.getByRole('button', { name: 'Look at the changes' }).click();
	await expect(page.getByText('3 people are new')).toBeVisible();
	await expect(page.getByText('1 class is new')).toBeVisible();
	await expect(page.getByText('1 line cannot be used')).toBeVisible();
	await expect(
		page.getByRole('row', { name: /enrollments\.csv 5 There is no student/ })
	).toBeVisible();
	const origin = new URL(page.url()).origin;
	for (const locale of ['es', 'en']) {
		await context.addCookies([{ name: 'locale', value: locale, url: origin }]);
		await openRoster(page);
		await expect(page.locator('html')).toHaveAttribute('lang', locale);
		await expectAccessible(page);
		await shoot(page, `admin-roster-preview-${locale}`);
	}

	await page.getByRole('button', { name: 'Apply the changes' }).click();
	await expect(page.getByText('The roster is applied.')).toBeVisible();
	await expectAccessible(page);
	await shoot(page, 'admin-roster-applied');
	const row = page.getByRole('row', { name: /Lake, Ana/ });
	const [username, password] = await row.locator('code').allTextContents();
	expect(username).toBe(`a.${mark}`);

	const student = await (await browser.newContext()).newPage();
	await student.goto('/sign-in');
	await waitForApp(student);
	await student.locator('input[name="username"]').fill(username);
	await student.locator('input[name="password"]').fill(password);
	await student.locator('input[name="password"]').press('Enter');
	await student.waitForURL(/\/account/);

	await page.goto('/audit?about=roster');
	await expect(page.getByRole('row').nth(1)).toContainText('Imported a roster');
});

test('all of it by keyboard alone', async ({ page }) => {
	await signIn(page, 'lindqvist');
	await openRoster(page);
	await tabTo(page, 'input[type="file"]');
	// The system's own dialog follows a key on the field; the files are put in as it would.
	await page.locator('input[type="file"]').setInputFiles(makeFiles().files);
	await tabTo(page, 'form[action="?/upload"] button');
	await page.keyboard.press('Enter');
	await expect(page.getByText('3 people are new')).toBeVisible();
	await expect(page.getByText('1 class closes')).toBeVisible();
	await tabTo(page, 'summary');
	await page.keyboard.press('Enter');
	await tabTo(page, 'form[action="?/apply"] button.primary');
	await page.keyboard.press('Enter');
	await expect(page.getByText('The roster is applied.')).toBeVisible();
	await expect(page.getByRole('heading', { name: '3 new accounts' })).toBeVisible();
});

test('files are looked at and thrown away without JavaScript', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await signIn(page, 'lindqvist', { hasJavaScript: false });
	await page.goto('/roster');
	await page.getByLabel('OneRoster files (CSV)').setInputFiles(makeFiles().files);
	await page.getByRole('button', { name: 'Look at the changes' }).click();
	await expect(page.getByText('3 people are new')).toBeVisible();
	await page.getByRole('button', { name: 'Throw the files away' }).click();
	await expect(page.getByLabel('OneRoster files (CSV)')).toBeVisible();
	await context.close();
});
