import { Node, type NodeViewRendererProps } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import type { MathfieldElement } from 'mathlive';
import { setUpMathfield } from '../answers/mathlive.ts';

type Options = { load: () => Promise<unknown>; label: string };

/** Puts the cursor beside a place and gives the editor the focus. */
function goBeside({ editor, node, getPos }: NodeViewRendererProps, isAfter: boolean) {
	const { state, view } = editor;
	const at = getPos();
	if (at === undefined) return;
	const selection = TextSelection.create(state.doc, at + (isAfter ? node.nodeSize : 0));
	view.dispatch(state.tr.setSelection(selection));
	view.focus();
}

function removeNode({ editor, node, getPos }: NodeViewRendererProps) {
	const at = getPos();
	if (at !== undefined) editor.view.dispatch(editor.state.tr.delete(at, at + node.nodeSize));
}

function storeLatex({ editor, getPos }: NodeViewRendererProps, latex: string) {
	const at = getPos();
	if (at === undefined) return;
	editor.view.dispatch(editor.state.tr.setNodeMarkup(at, undefined, { latex }));
}

/** How the keyboard leaves the mathematics: back into the words around it. */
function leaveByKeyboard(field: MathfieldElement, props: NodeViewRendererProps) {
	field.addEventListener('move-out', (event) => {
		event.preventDefault();
		goBeside(props, event.detail.direction !== 'backward');
	});
	field.addEventListener(
		'keydown',
		(event) => {
			const isLeaving = ['Tab', 'Enter', 'Escape'].includes(event.key);
			const isErasing = event.key === 'Backspace' && field.value === '';
			if (!isLeaving && !isErasing) return;
			event.preventDefault();
			event.stopPropagation();
			const isBackward = isErasing || (event.key === 'Tab' && event.shiftKey);
			goBeside(props, !isBackward);
			if (field.value === '') removeNode(props);
		},
		{ capture: true }
	);
}

function removeWhenLeftEmpty(field: MathfieldElement, props: NodeViewRendererProps) {
	field.addEventListener('focusout', () =>
		setTimeout(() => {
			const isLeft = field.isConnected && document.activeElement !== field;
			if (isLeft && field.value === '') removeNode(props);
		})
	);
}

function showMathfield(dom: HTMLElement, props: NodeViewRendererProps, label: string) {
	const field = document.createElement('math-field') as MathfieldElement;
	field.defaultMode = 'inline-math';
	field.value = String(props.node.attrs.latex);
	dom.replaceChildren(field);
	setUpMathfield(field, label);
	field.addEventListener('input', () => storeLatex(props, field.value));
	leaveByKeyboard(field, props);
	removeWhenLeftEmpty(field, props);
	if (props.node.attrs.latex === '') setTimeout(() => field.focus());
	return field;
}

/** Mathematics in a sentence, typeset where it stands and typed into where it stands. */
export const MathNode = Node.create<Options>({
	name: 'math',
	group: 'inline',
	inline: true,
	atom: true,
	selectable: true,
	addOptions: () => ({ load: async () => {}, label: '' }),
	addAttributes: () => ({ latex: { default: '', rendered: false } }),
	renderHTML: ({ node }) => ['span', { 'data-latex': node.attrs.latex }],
	renderText: ({ node }) => `$${node.attrs.latex}$`,
	parseHTML: () => [
		{
			tag: 'span[data-latex]',
			getAttrs: (element) => ({ latex: element.getAttribute('data-latex') })
		}
	],
	addNodeView() {
		const { load, label } = this.options;
		return (props) => {
			const dom = document.createElement('span');
			dom.className = 'math';
			dom.textContent = props.node.attrs.latex;
			let field: MathfieldElement | null = null;
			void load().then(() => (field = showMathfield(dom, props, label)));
			return {
				dom,
				stopEvent: () => true,
				ignoreMutation: () => true,
				update: (node) => {
					if (node.type.name !== 'math') return false;
					if (field && field.value !== node.attrs.latex) field.value = String(node.attrs.latex);
					return true;
				},
				selectNode: () => field?.focus()
			};
		};
	}
});
