import { m } from '#lib/paraglide/messages.js';
import type { KeypadWords } from './keypad.ts';

/** What the keypad's parts are called, in the page's language. */
export const keypadWords = (): KeypadWords => ({
	numbers: m.student_keypad_numbers(),
	letters: m.student_keypad_letters(),
	fraction: m.student_key_fraction(),
	mixedNumber: m.student_key_mixed_number(),
	power: m.student_key_power(),
	root: m.student_key_root(),
	space: m.student_key_space(),
	erase: m.student_key_erase(),
	left: m.student_key_left(),
	right: m.student_key_right()
});
