import { describe, expect, test } from 'vitest';
import { renderInlineMath, renderMarkdown } from './render.ts';

describe('mathematics in a line', () => {
	test('is HTML for the eye and MathML for a screen reader', () => {
		const html = renderInlineMath('\\frac{1}{2}');
		expect(html).toContain('<mfrac>');
		expect(html).toContain('class="katex"');
	});

	test.each(['\\frac{1}{', '\\nonsense', '}{', '\\href{javascript:alert(1)}{x}'])(
		'that cannot be typeset is shown as it was written: %s',
		(latex) => {
			const html = renderInlineMath(latex);
			expect(html).not.toContain('href="javascript');
			expect(html.length).toBeGreaterThan(latex.length);
		}
	);

	test('holds no markup of the student’s', () => {
		const html = renderInlineMath('<img src=x onerror=alert(1)>{');
		expect(html).not.toContain('<img');
	});
});

describe('Markdown', () => {
	test('keeps mathematics from being read as Markdown', () => {
		const html = renderMarkdown('Is $a_1 * b_1$ **always** $2 * 3$?', 'en');
		expect(html).toContain('<strong>always</strong>');
		expect(html).not.toContain('<em>');
		expect(html.match(/class="katex"/g)).toHaveLength(2);
	});

	test('shows a dollar sign for what costs money', () => {
		expect(renderMarkdown('It costs \\$3, and the other \\$4.', 'en')).toBe(
			'<p>It costs $3, and the other $4.</p>'
		);
	});

	test.each([
		['en', 'Ana says, "It\'s $x\'$."', '“It’s ', '.”'],
		['es', 'Ana dice: "Es $x\'$".', '«Es ', '».']
	] as const)(
		'sets quotes as print does in %s, and none in mathematics',
		(locale, text, open, close) => {
			const html = renderMarkdown(text, locale);
			expect(html.replace(/<span class="katex">.*<\/span>/, '…')).toBe(
				`<p>Ana ${locale === 'en' ? 'says, ' : 'dice: '}${open}…${close}</p>`
			);
			expect(html).toContain(renderInlineMath("x'"));
		}
	);

	test.each([
		['<script>alert(1)</script>', '<script'],
		['a <b onclick="x">b</b>', '<b '],
		['[here](javascript:alert(1))', 'javascript'],
		['![x](https://example.org/a.png)', '<img']
	])('obeys no markup: %s', (text, forbidden) => {
		expect(renderMarkdown(text, 'en')).not.toContain(forbidden);
	});
});
