import type { VirtualKeyboardKeycap, VirtualKeyboardLayout } from 'mathlive';

/** What the keypad's parts are called. */
export type KeypadWords = {
	numbers: string;
	letters: string;
	fraction: string;
	mixedNumber: string;
	power: string;
	root: string;
	space: string;
	erase: string;
	left: string;
	right: string;
};

type Key = string | Partial<VirtualKeyboardKeycap>;

const sign = (latex: string, tooltip?: string): Key => ({
	latex,
	insert: latex,
	...(tooltip && { tooltip })
});

const letter = (name: string): Key => ({ label: name, insert: name, class: 'letter' });

/**
 * Makes the keypad of the answer boxes: what mathematics in grades 6 to 8 needs, and no more.
 *
 * @returns numbers with the common signs, then letters with the rest
 */
export function makeKeypad(words: KeypadWords): VirtualKeyboardLayout[] {
	const fraction = {
		latex: '\\frac{□}{□}',
		insert: '\\frac{#@}{#?}',
		tooltip: words.fraction,
		class: 'small'
	};
	const mixedNumber = {
		latex: '1\\frac{□}{□}',
		insert: '\\,\\frac{#?}{#?}',
		tooltip: words.mixedNumber,
		class: 'small'
	};
	const power = { latex: '□^□', insert: '#@^{#?}', tooltip: words.power };
	const root = { latex: '\\sqrt{□}', insert: '\\sqrt{#0}', tooltip: words.root };
	const space = { label: words.space, insert: '\\,', width: 1.5 as const, class: 'word' };
	const arrow = (label: string, command: string, tooltip: string): Key => ({
		label,
		command,
		tooltip,
		class: 'action'
	});
	const left = arrow('←', 'moveToPreviousChar', words.left);
	const right = arrow('→', 'moveToNextChar', words.right);
	const erase = arrow('⌫', 'deleteBackward', words.erase);
	return [
		{
			label: '1 2 3',
			tooltip: words.numbers,
			rows: [
				['7', '8', '9', sign('\\div'), fraction, sign('('), sign(')'), erase],
				['4', '5', '6', sign('\\times'), mixedNumber, sign('\\pi'), sign('x'), sign('y')],
				['1', '2', '3', sign('-'), power, sign('<'), sign('>'), sign('\\%')],
				['0', '.', ',', sign('+'), root, sign('='), left, right]
			]
		},
		{
			label: 'a b c',
			tooltip: words.letters,
			rows: [
				[...'qwertyuiop'].map(letter),
				[...'asdfghjkl', ''].map((name) => (name ? letter(name) : erase)),
				[...[...'zxcvbnm'].map(letter), sign(':'), left, right],
				[
					sign('\\$'),
					sign('\\le'),
					sign('\\ge'),
					sign('\\ne'),
					sign('\\pm'),
					space,
					sign('\\degree')
				]
			]
		}
	];
}
