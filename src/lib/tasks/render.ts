import katex from 'katex';
import { Marked } from 'marked';
import type { Locale } from '#lib/math/answer-check.ts';
import { escapeHtml } from './escape-html.ts';
import { smartenQuotes } from './smart-quotes.ts';
import { splitMath } from './split-math.ts';

/**
 * Typesets mathematics that stands in a line, as HTML with MathML inside for screen readers.
 *
 * @param latex also what a student typed: what cannot be typeset is shown as it was written
 */
export function renderInlineMath(latex: string): string {
	try {
		return katex.renderToString(latex, {
			output: 'htmlAndMathml',
			throwOnError: true,
			strict: false,
			trust: false,
			maxSize: 10,
			maxExpand: 100
		});
	} catch {
		return `<code>${escapeHtml(latex)}</code>`;
	}
}

// No letter, digit or Markdown sign, so that Markdown passes over it and no text of a task holds it.
const placeholder = '\uE000';

const markdown = new Marked({
	gfm: true,
	breaks: false,
	renderer: {
		// Markup in a task is text: only Markdown makes HTML.
		html: ({ text }) => escapeHtml(text),
		// A task stands for itself; it leads nowhere and loads nothing.
		link({ tokens }) {
			return this.parser.parseInline(tokens);
		},
		image: ({ text }) => escapeHtml(text)
	}
});

/**
 * Renders a text of a task to HTML.
 *
 * @param text Markdown, with mathematics as `$…$`; raw HTML in it is shown, not obeyed
 * @param locale the text's language, by which its quotes are set
 */
export function renderMarkdown(text: string, locale: Locale): string {
	const mathematics: string[] = [];
	const withPlaceholders = splitMath(text.replaceAll(placeholder, ''))
		.map((piece) => {
			if (piece.kind === 'text') return piece.text;
			mathematics.push(renderInlineMath(piece.latex));
			return placeholder;
		})
		.join('');
	const html = markdown.parse(smartenQuotes(withPlaceholders, locale), { async: false });
	let next = 0;
	return html.replaceAll(placeholder, () => mathematics[next++] ?? '').trim();
}
