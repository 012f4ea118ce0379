import { Mark, type Editor } from '@tiptap/core';
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { Plugin, TextSelection, type EditorState, type Selection } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { blank, isUnfilled } from './document.ts';

/** A place for the student's words in a sentence frame; empty while what the frame put there still stands. */
export type SlotRange = { id: number; from: number; to: number; isEmpty: boolean };

/** Lists the slots of a document, first to last. */
export function listSlots(document: DocumentNode): SlotRange[] {
	const slots: SlotRange[] = [];
	document.descendants((node, at) => {
		const mark = node.marks.find(({ type }) => type.name === 'slot');
		if (!mark) return;
		const id = Number(mark.attrs.id);
		const last = slots.at(-1);
		if (last?.id === id && last.to === at) last.to = at + node.nodeSize;
		else slots.push({ id, from: at, to: at + node.nodeSize, isEmpty: false });
	});
	return slots.map((slot) => ({
		...slot,
		isEmpty: isUnfilled(document.textBetween(slot.from, slot.to))
	}));
}

const isWithin = ({ from, to }: Selection, slot: SlotRange) => slot.from <= from && to <= slot.to;

/** Selects a slot, so that what is typed goes into it. */
export function selectSlot(view: EditorView, { from, to }: SlotRange): void {
	const { state } = view;
	const selection = TextSelection.create(state.doc, from, to);
	view.dispatch(state.tr.setSelection(selection).scrollIntoView());
	view.focus();
}

/**
 * Finds the slot that Tab leads to: the next that is empty, or that stands in the cursor's line.
 *
 * @returns null when there is none, and Tab leaves the editor
 */
export function findNextSlot({ state }: Editor, step: 1 | -1): SlotRange | null {
	const { selection, doc } = state;
	const lineOf = (at: number) => doc.resolve(at).index(0);
	const slots = listSlots(doc).filter(
		({ from, isEmpty }) => isEmpty || lineOf(from) === lineOf(selection.from)
	);
	if (step === 1) return slots.find(({ from }) => from >= selection.to) ?? null;
	const before = slots.filter((slot) => !isWithin(selection, slot));
	return before.findLast(({ to }) => to <= selection.from) ?? null;
}

/** Empties a slot whose last words would be erased; an empty one goes altogether. */
function eraseInSlot(view: EditorView, isBackward: boolean): boolean {
	const { selection, doc, tr } = view.state;
	const slot = listSlots(doc).find((each) => isWithin(selection, each));
	if (!slot) return false;
	const from = selection.empty && isBackward ? selection.from - 1 : selection.from;
	const to = selection.empty && !isBackward ? selection.to + 1 : selection.to;
	if (slot.isEmpty) {
		const isBeside = from < slot.from || to > slot.to;
		if (isBeside) return false;
		view.dispatch(tr.delete(slot.from, slot.to));
		return true;
	}
	if (from > slot.from || to < slot.to) return false;
	const mark = view.state.schema.marks.slot.create({ id: slot.id });
	tr.replaceWith(slot.from, slot.to, view.state.schema.text(blank, [mark])).setMeta('frame', true);
	tr.setSelection(TextSelection.create(tr.doc, slot.from, slot.from + blank.length));
	view.dispatch(tr);
	return true;
}

/** The empty slot that a cursor stands in without having it selected. */
const slotAround = (state: EditorState, from: number, to: number) =>
	listSlots(state.doc).find((slot) => slot.isEmpty && slot.from < from && to < slot.to);

function slotBehavior() {
	return new Plugin({
		props: {
			decorations: ({ doc }) =>
				DecorationSet.create(
					doc,
					listSlots(doc)
						.filter(({ isEmpty }) => isEmpty)
						.map(({ from, to }) => {
							const isBlank = doc.textBetween(from, to) === blank;
							return Decoration.inline(from, to, { class: isBlank ? 'empty' : 'choice' });
						})
				),
			handleClick(view, at) {
				const slot = listSlots(view.state.doc).find(
					({ isEmpty, from, to }) => isEmpty && from <= at && at <= to
				);
				if (slot) selectSlot(view, slot);
				return Boolean(slot);
			},
			handleTextInput(view, from, to, text) {
				const slot = slotAround(view.state, from, to);
				if (slot) view.dispatch(view.state.tr.insertText(text, slot.from, slot.to));
				return Boolean(slot);
			},
			handleKeyDown(view, { key, ctrlKey, metaKey, altKey }) {
				if (ctrlKey || metaKey || altKey) return false;
				return (key === 'Backspace' || key === 'Delete') && eraseInSlot(view, key === 'Backspace');
			}
		}
	});
}

/** A place in a sentence frame for the student's words, empty or filled. */
export const Slot = Mark.create({
	name: 'slot',
	addAttributes: () => ({ id: { default: 0, rendered: false } }),
	renderHTML: () => ['span', { class: 'slot' }, 0],
	addProseMirrorPlugins: () => [slotBehavior()]
});
