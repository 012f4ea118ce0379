import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { expectAccessible, hasTasks, shoot, signIn, tabTo, waitForApp } from './helpers.ts';

test.skip(!hasTasks, 'the bank holds no tasks, so the demo district holds no work');

test('the roll-up is accessible in every view, in English and in Spanish', async ({
	page,
	context
}) => {
	await signIn(page, 'ortega');
	const views = { grades: 'show=level2&by=grades', modules: 'show=levels&by=7' };
	const groups = { groups: 'show=students&by=groups' };
	for (const locale of ['en', 'es']) {
		await context.addCookies([
			{ name: 'locale', value: locale, url: `http://localhost:${process.env.E2E_PORT || 4173}` }
		]);
		for (const [name, query] of Object.entries({ ...views, ...groups })) {
			await page.goto(`/roll-up?${query}`);
			await waitForApp(page);
			await expect(page.locator('html')).toHaveAttribute('lang', locale);
			await expectAccessible(page);
			await shoot(page, `roll-up-${name}-${locale}`);
			await page.setViewportSize({ width: 390, height: 844 });
			const tooWide = () => document.documentElement.scrollWidth - window.innerWidth;
			expect(await page.evaluate(tooWide)).toBeLessThanOrEqual(0);
			await page.setViewportSize({ width: 1366, height: 768 });
		}
	}
});

test('another measure and other columns are a few keys away', async ({ page }) => {
	await signIn(page, 'ortega');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Roll-up');
	await tabTo(page, 'a[href="/roll-up?show=correct&by=grades"]');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 2, name: 'Answers correct' })).toBeVisible();
	await tabTo(page, 'a[href="/roll-up?show=correct&by=8"]');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('columnheader', { name: 'Module 1' })).toBeVisible();
	await expect(page.getByRole('row', { name: 'All schools' })).toContainText('%');
});

test('what is hidden is hidden in the file, too, and both say why or hold no number', async ({
	page
}) => {
	await signIn(page, 'ortega');
	await page.goto('/roll-up?show=students&by=groups');
	await waitForApp(page);
	const hidden = await page.getByRole('cell', { name: 'Hidden' }).count();
	// Two schools: a hidden cell has a hidden neighbour in its column, or its total is hidden.
	if (hidden > 0) {
		expect(hidden).toBeGreaterThan(1);
		await expect(page.getByText('Why some cells are hidden')).toBeVisible();
	}
	const download = page.waitForEvent('download');
	await page.getByRole('link', { name: 'Download all columns (CSV)' }).click();
	const file = await (await download).path();
	const lines = readFileSync(file, 'utf8').trim().split('\r\n');
	expect(lines[0]).toContain('School,Column,Students,Tasks answered');
	const groups = lines.filter((line) => /,(Not English learners|English learners|With)/.test(line));
	expect(groups.filter((line) => line.includes('Hidden')).length).toBeLessThanOrEqual(hidden);
	for (const line of lines.slice(1)) {
		const [, , students] = line.split(',').slice(-9);
		if (/^\d+$/.test(students) && students !== '0') expect(Number(students)).toBeGreaterThan(9);
	}
});
