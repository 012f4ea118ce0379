import { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import type { Span } from '../drafts/draft-content.ts';
import { makeDocument, makeFrame, readDocument, type DocumentJson } from './document.ts';
import { documentNodes, EditorKeys, FrameWords } from './extensions.ts';
import { MathNode } from './math-node.ts';
import { findNextSlot, listSlots, selectSlot, Slot, type SlotRange } from './slots.ts';

/** A justification with the words in it that a frame supplied. */
export type WrittenJustification = { justification: string; fromFrames: Span[] };

type Options = {
	element: HTMLElement;
	start: WrittenJustification;
	/** Of the editing box itself: what names and describes it. */
	attributes: Record<string, string>;
	loadMath: () => Promise<unknown>;
	mathLabel: string;
	onChange: (written: WrittenJustification) => void;
	/** Told which blank of how many Tab led to. */
	onWalk: (number: number, count: number) => void;
};

/** The editor of a justification, as its page handles it. */
export type JustificationEditor = ReturnType<typeof createJustificationEditor>;

/** Makes the editor in which a justification is written, with frames to fill and mathematics to insert. */
export function createJustificationEditor({ element, start, ...options }: Options) {
	let slots = 0;
	const nextSlot = () => ++slots;
	const open = ({ justification, fromFrames }: WrittenJustification) =>
		makeDocument(justification, fromFrames, nextSlot);
	const read = () => readDocument(editor.getJSON() as DocumentJson);

	function goTo(slot: SlotRange) {
		selectSlot(editor.view, slot);
		const all = listSlots(editor.state.doc);
		options.onWalk(all.findIndex(({ id }) => id === slot.id) + 1, all.length);
	}

	function walk(step: 1 | -1): boolean {
		const slot = findNextSlot(editor, step);
		if (slot) goTo(slot);
		return slot !== null;
	}

	const editor = new Editor({
		element,
		content: open(start),
		extensions: [
			...documentNodes,
			FrameWords,
			Slot,
			MathNode.configure({ load: options.loadMath, label: options.mathLabel }),
			EditorKeys.configure({ walk })
		],
		editorProps: { attributes: options.attributes },
		onUpdate: () => options.onChange(read())
	});

	return {
		/** Puts a frame on a line of its own and leads to its first blank. */
		insertFrame(frame: string) {
			const { state, view } = editor;
			const { $to } = state.selection;
			const isInLine = $to.depth > 0;
			const isEmptyLine = isInLine && $to.parent.content.size === 0;
			const after = isInLine ? $to.after(1) : state.doc.content.size;
			const from = isEmptyLine ? $to.before(1) : after;
			const content = makeFrame(frame, nextSlot);
			const line = state.schema.nodeFromJSON({ type: 'paragraph', content });
			const tr = state.tr.replaceWith(from, after, line).setMeta('frame', true);
			tr.setSelection(TextSelection.create(tr.doc, from + line.nodeSize - 1));
			view.dispatch(tr.scrollIntoView());
			view.focus();
			const isNew = (slot: SlotRange) => slot.from > from && slot.to < from + line.nodeSize;
			const first = listSlots(editor.state.doc).find(isNew);
			if (first) goTo(first);
		},
		/** Leads to the first blank that is empty, if there is one. */
		goToBlank() {
			const blank = listSlots(editor.state.doc).find(({ isEmpty }) => isEmpty);
			if (blank) goTo(blank);
		},
		/** Puts mathematics where the cursor is, and the cursor into it. */
		insertMath() {
			const { state, view } = editor;
			const before = state.selection.$from.nodeBefore?.text ?? ' ';
			const tr = /\s$/.test(before) ? state.tr : state.tr.insertText(' ');
			tr.replaceSelectionWith(state.schema.nodes.math.create({ latex: '' }), false);
			view.dispatch(tr.scrollIntoView());
		},
		/** Shows another text. */
		load(written: WrittenJustification) {
			const document = editor.schema.nodeFromJSON(open(written));
			const { state, view } = editor;
			const tr = state.tr.replaceWith(0, state.doc.content.size, document.content);
			view.dispatch(tr.setMeta('load', true).setMeta('preventUpdate', true));
		},
		describe(attributes: Record<string, string>) {
			editor.setOptions({ editorProps: { attributes } });
		},
		focus: () => editor.commands.focus('end'),
		destroy: () => editor.destroy()
	};
}
