/** stub */
export function renderMarkdown(md: string): string {
	return md.replaceAll('<', '&lt;');
}
/** stub */
export function renderInlineMath(latex: string): string {
	return latex.replaceAll('<', '&lt;');
}
