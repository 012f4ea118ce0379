import { Extension, Mark, Node } from '@tiptap/core';
import { history, redo, undo } from '@tiptap/pm/history';
import { Fragment, Slice } from '@tiptap/pm/model';
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';

/** Lines of words and mathematics: nothing else can stand in a justification. */
export const documentNodes = [
	Node.create({ name: 'doc', topNode: true, content: 'paragraph+' }),
	Node.create({
		name: 'paragraph',
		content: 'inline*',
		parseHTML: () => [{ tag: 'p' }],
		renderHTML: () => ['p', 0]
	}),
	Node.create({ name: 'text', group: 'inline' })
];

/** Words that a sentence frame supplied. What is typed among them is the student's. */
export const FrameWords = Mark.create({
	name: 'frameWords',
	inclusive: false,
	parseHTML: () => [{ tag: 'span[data-frame]' }],
	renderHTML: () => ['span', { 'data-frame': '', class: 'frame-words' }, 0],
	addProseMirrorPlugins: () => [keepTypedWordsOwn()]
});

type Range = { from: number; to: number };

/** Where a change put something that was not there. */
function insertedBy(transaction: Transaction): Range[] {
	const { maps } = transaction.mapping;
	return maps.flatMap((map, i) => {
		const ranges: Range[] = [];
		map.forEach((_from, _to, from, to) => {
			const rest = transaction.mapping.slice(i + 1);
			ranges.push({ from: rest.map(from, 1), to: rest.map(to, -1) });
		});
		return ranges.filter(({ from, to }) => to > from);
	});
}

/** What brings words along that already say whose they are. */
const isCarried = (transaction: Transaction) =>
	['frame', 'history$', 'paste', 'load'].some((key) => transaction.getMeta(key)) ||
	transaction.getMeta('uiEvent') === 'drop';

/** Takes the mark of a frame's words off what is typed between them; during a composition it waits. */
function keepTypedWordsOwn() {
	const key = new PluginKey<Range[]>('typed-words');
	let isComposing = false;
	return new Plugin<Range[]>({
		key,
		state: {
			init: () => [],
			apply(transaction, waiting) {
				if (transaction.getMeta(key)) return [];
				const kept = waiting.map(({ from, to }) => ({
					from: transaction.mapping.map(from, 1),
					to: transaction.mapping.map(to, -1)
				}));
				return isCarried(transaction) ? kept : [...kept, ...insertedBy(transaction)];
			}
		},
		appendTransaction(_transactions, _old, state) {
			const ranges = key.getState(state) ?? [];
			if (isComposing || ranges.length === 0) return null;
			const mark = state.schema.marks.frameWords;
			const cleaning = state.tr.setMeta(key, true).setMeta('addToHistory', false);
			for (const { from, to } of ranges) {
				if (state.doc.rangeHasMark(from, to, mark)) cleaning.removeMark(from, to, mark);
			}
			return cleaning;
		},
		props: {
			handleDOMEvents: {
				compositionstart: () => {
					isComposing = true;
				},
				compositionend: (view) => {
					isComposing = false;
					setTimeout(() => !view.isDestroyed && view.dispatch(view.state.tr));
				}
			},
			// Plain text from elsewhere takes on nothing from where it is put.
			clipboardTextParser: (text, _context, _plain, view) => {
				const { paragraph } = view.state.schema.nodes;
				const lines = text.split(/\r?\n/).map((line) => {
					return paragraph.create(null, line ? view.state.schema.text(line) : null);
				});
				return new Slice(Fragment.from(lines), 1, 1);
			}
		}
	});
}

/** Undo and redo, and how the keyboard gets in and out. */
export const EditorKeys = Extension.create<{ walk: (step: 1 | -1) => boolean }>({
	name: 'editorKeys',
	addOptions: () => ({ walk: () => false }),
	addProseMirrorPlugins: () => [history()],
	addKeyboardShortcuts() {
		const run = (command: typeof undo) => () =>
			command(this.editor.state, this.editor.view.dispatch);
		return {
			'Mod-z': run(undo),
			'Mod-y': run(redo),
			'Shift-Mod-z': run(redo),
			Tab: () => this.options.walk(1),
			'Shift-Tab': () => this.options.walk(-1)
		};
	}
});
