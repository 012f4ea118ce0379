import type { MathfieldElement } from 'mathlive';
import type { Locale } from '#lib/math/check.ts';
import { makeKeypad, type KeypadWords } from './keypad.ts';

/** What students of grades 6 to 8 type without a key of its own on the keyboard. */
const shortcuts = {
	'*': '\\times',
	'<=': '\\le',
	'>=': '\\ge',
	'!=': '\\ne',
	'+-': '\\pm',
	pi: '\\pi',
	sqrt: '\\sqrt{#?}'
};

let loading: Promise<typeof import('mathlive')> | null = null;

/**
 * Loads the library of the answer boxes, once per page.
 *
 * @throws when it does not come: the plain boxes stay, and a later call tries again
 */
export function loadMathLive(locale: Locale, words: KeypadWords) {
	loading ??= import('mathlive').then((library) => {
		// The fonts are those of the typeset mathematics, which the page has already; nothing makes a sound.
		library.MathfieldElement.fontsDirectory = null;
		library.MathfieldElement.soundsDirectory = null;
		library.MathfieldElement.locale = locale;
		window.mathVirtualKeyboard.layouts = makeKeypad(words);
		window.mathVirtualKeyboard.editToolbar = 'none';
		window.mathVirtualKeyboard.addEventListener('geometrychange', makeRoomForKeypad);
		window.mathVirtualKeyboard.addEventListener('virtual-keyboard-toggle', makeRoomForKeypad);
		return library;
	});
	loading.catch(() => (loading = null));
	return loading;
}

/** Lets the page scroll so far that the keypad covers nothing, and shows the box that is typed into. */
function makeRoomForKeypad() {
	const { visible, boundingRect } = window.mathVirtualKeyboard;
	const { height } = boundingRect;
	document.body.style.paddingBottom = visible ? `${height}px` : '';
	const field = document.activeElement;
	// The keypad may still be on its way up: its height is known, its place is not.
	const isCovered = field && field.getBoundingClientRect().bottom > window.innerHeight - height;
	if (visible && isCovered) field.scrollIntoView({ block: 'center' });
}

/** Sets up an answer box that is in the page: what typing does, and how it is named to a screen reader. */
export function setUpMathfield(field: MathfieldElement, label: string) {
	field.setAttribute('aria-label', label);
	field.menuItems = [];
	field.inlineShortcuts = shortcuts;
	// A space parts a whole number from its fraction: 2 1/2 is no 21/2.
	field.mathModeSpace = '\\,';
	field.smartFence = true;
	field.popoverPolicy = 'off';
	field.environmentPopoverPolicy = 'off';
	// Tab leaves the box, as it leaves any other; a backslash begins nothing.
	field.keybindings = field.keybindings.filter(
		({ key }) => !/\[Tab\]|^\\$|\[Backslash\]|\[IntlBackslash\]/.test(key)
	);
}

/**
 * Ties a hint or an error to an answer box: what has the focus lies inside it, where ids of the page do not reach.
 *
 * @param text empty for none
 */
export function describeMathfield(field: MathfieldElement, text: string, isInvalid: boolean) {
	const sink = field.shadowRoot?.querySelector('[part=keyboard-sink]');
	sink?.setAttribute('aria-description', text);
	sink?.setAttribute('aria-invalid', String(isInvalid));
}
