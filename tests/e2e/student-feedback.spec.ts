import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, hasTasks, shoot } from './helpers.ts';
import {
	editorOf,
	handIn,
	joinAsStudent,
	openWeek,
	readPoolPass,
	typeAnswer,
	waitForWriting
} from './student-work.ts';

test.skip(!hasTasks, 'the bank holds no tasks');

async function write(page: Page, answer: number, words: string): Promise<void> {
	await typeAnswer(page, String(answer));
	await editorOf(page).fill(words);
	await handIn(page);
}

const revise = async (page: Page) => {
	await page.goto(`${page.url()}?revise=1`);
	await waitForWriting(page);
};

test('who tells of being hurt reads a kind word first, and no verdict', async ({ page }) => {
	await joinAsStudent(page);
	await openWeek(page, 1);
	await write(page, 5, 'my uncle hits me');
	await expect(page.getByText('Thank you for writing this.')).toBeVisible();
	await expect(page.getByText('Not yet.')).toHaveCount(0);
	await expect(page.getByText('Your next step')).toHaveCount(0);
	await expect(page.getByRole('link', { name: 'Make it stronger' })).toHaveCount(0);
	await expectAccessible(page);
	await shoot(page, 'student-feedback-comfort');

	await page.getByRole('link', { name: 'Work on this task again' }).click();
	await waitForWriting(page);
	const before = page.getByRole('article', { name: 'Try 1' });
	await expect(before).toContainText('Thank you for writing this.');
	await expect(before).not.toContainText('Not yet.');
	await page.goto('/home');
	await expect(page.getByRole('main')).not.toContainText('✓');
});

test('who says why may stop there, and is told when nothing has changed', async ({ page }) => {
	await joinAsStudent(page);
	await openWeek(page, 1);
	const { right, doubled } = await readPoolPass(page);
	const words = `no because you pay for the pass only once so just the visits double. it is ${right} and not ${doubled}`;
	await write(page, 5, words);
	await expect(page.getByText('look at your answer again')).toBeVisible();
	await revise(page);
	await write(page, right, words);
	await expect(page.getByText('you looked again and put an answer right')).toBeVisible();
	await expect(page.getByText('You can stop here.')).toBeVisible();
	await expect(page.locator('.feedback a.primary')).toHaveText(/Next task|Back to my work/);
	await expectAccessible(page);
	await shoot(page, 'student-feedback-full');

	await page.getByRole('link', { name: 'Go further' }).click();
	await waitForWriting(page);
	await handIn(page);
	await expect(page.locator('#feedback')).toContainText('Try 3');
	await expect(page.getByText('These are the same words as last time.')).toBeVisible();
	await page.goto('/home');
	await expect(page.getByRole('main')).not.toContainText('✓');
});

test('a device with a voice of its own reads the task aloud, and all of the feedback', async ({
	page
}) => {
	await page.addInitScript(() => {
		const said: string[] = [];
		const voices = [
			{ lang: 'en-US', localService: false, name: 'from far away' },
			{ lang: 'en-US', localService: true, name: 'of this device' }
		];
		const speechSynthesis = Object.assign(new EventTarget(), {
			getVoices: () => voices,
			cancel: () => {},
			speak: ({ text, voice }: { text: string; voice: { name: string } }) =>
				said.push(`${voice.name}: ${text}`)
		});
		const SpeechSynthesisUtterance = class {
			text: string;
			constructor(text: string) {
				this.text = text;
			}
		};
		Object.defineProperty(window, 'speechSynthesis', { value: speechSynthesis });
		Object.assign(window, { SpeechSynthesisUtterance, said });
	});
	await joinAsStudent(page);
	await openWeek(page, 1);
	await page.getByRole('button', { name: 'Read aloud' }).click();
	await expect(page.getByRole('button', { name: 'Stop' })).toBeVisible();
	const readSaid = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
	expect((await readSaid())[0]).toMatch(/^of this device: At the city pool you pay/);
	await shoot(page, 'student-read-aloud');

	const { doubled } = await readPoolPass(page);
	await write(page, doubled, 'it goes up');
	await page.locator('.feedback').getByRole('button', { name: 'Read aloud' }).click();
	const [, feedback] = await readSaid();
	expect(feedback).toContain('Not yet. Look at this one again. Look at each part of the cost.');
	expect(feedback).toMatch(/You could begin like this: .* because .*blank/);
});
