import type { Locale } from '#lib/math/check.ts';
import { moveBy } from '#lib/reports/packet-order.ts';
import type { TaskFilter } from '#lib/reports/task-list.ts';
import type { SupportLevel } from '#lib/tasks/task.ts';
import { parseSupportLevel } from '../../../forms.ts';
import { readFilter, writeFilter } from '../../../task-filter.ts';

/** How far a teacher is with an assignment: what the page's address and its form hold. */
export type Wish = TaskFilter & {
	/** The assignment's id, made when the page is first opened: a repeated post is one assignment. */
	id: string;
	/** Ids of the chosen tasks, in the order in which students see them. */
	chosen: string[];
	title: string;
	supportLevel: SupportLevel;
	isSameVariant: boolean;
	dueDay: string;
	dueTime: string;
	/** The id of the task that is looked at closely; empty for none. */
	preview: string;
	/** Which of its variants, from 0. */
	numbers: number;
	previewLocale: Locale | null;
};

/** The time of day at which work is due when nobody says otherwise: the end of a school day. */
export const usualDueTime = '15:00';

type Fields = { get: (name: string) => unknown };

const text = (fields: Fields, name: string) => String(fields.get(name) ?? '');
const wholeNumber = (fields: Fields, name: string) => Math.trunc(Number(text(fields, name))) || 0;

/**
 * Reads what the page's address or its form holds.
 *
 * @param newId the assignment's id when there is none yet
 */
export function readWish(fields: Fields, newId: string): Wish {
	const locale = text(fields, 'in');
	return {
		id: text(fields, 'id') || newId,
		...readFilter(fields),
		chosen: [...new Set(text(fields, 'chosen').split(',').filter(Boolean))],
		title: text(fields, 'title'),
		supportLevel: parseSupportLevel(text(fields, 'support')) ?? 'some',
		isSameVariant: text(fields, 'same') !== 'no',
		dueDay: text(fields, 'dueDay'),
		dueTime: text(fields, 'dueTime') || usualDueTime,
		preview: text(fields, 'preview'),
		numbers: Math.max(0, wholeNumber(fields, 'numbers')),
		previewLocale: locale === 'en' || locale === 'es' ? locale : null
	};
}

/** Writes a wish as an address has it; what is usual is left out. */
export function writeWish(wish: Wish): string {
	const query = writeFilter(wish);
	query.set('id', wish.id);
	const set = (name: string, value: string | number | null) => {
		if (value) query.set(name, String(value));
	};
	set('chosen', wish.chosen.join(','));
	set('title', wish.title);
	set('support', wish.supportLevel === 'some' ? '' : wish.supportLevel);
	set('same', wish.isSameVariant ? '' : 'no');
	set('dueDay', wish.dueDay);
	set('dueTime', wish.dueTime === usualDueTime ? '' : wish.dueTime);
	set('preview', wish.preview);
	set('numbers', wish.numbers);
	set('in', wish.preview ? wish.previewLocale : null);
	return query.toString();
}

/** What a button of the page asks for; its value is a task's id, or what is to be set. */
const steps: Record<string, (wish: Wish, value: string) => Wish> = {
	// A topic is one of a module's, and a page one of a list's.
	filter: (wish, value) => ({
		...wish,
		page: 1,
		topic: value === wish.module ? wish.topic : ''
	}),
	turn: (wish, value) => ({ ...wish, page: Number(value) || 1 }),
	add: (wish, id) => ({ ...wish, chosen: [...new Set([...wish.chosen, id])] }),
	remove: (wish, id) => ({ ...wish, chosen: wish.chosen.filter((each) => each !== id) }),
	up: (wish, id) => ({ ...wish, chosen: moveBy(wish.chosen, id, -1) }),
	down: (wish, id) => ({ ...wish, chosen: moveBy(wish.chosen, id, 1) }),
	look: (wish, id) => ({ ...wish, preview: id, numbers: 0 }),
	close: (wish) => ({ ...wish, preview: '', numbers: 0, previewLocale: null }),
	other: (wish, value) => ({ ...wish, numbers: Number(value) || 0 }),
	speak: (wish, value) => ({ ...wish, previewLocale: value === 'es' ? 'es' : 'en' })
};

/** Takes the step that a button of the page asks for; null when the address is of no button. */
export function takeStep(wish: Wish, fields: URLSearchParams): Wish | null {
	const name = Object.keys(steps).find((each) => fields.has(each));
	return name ? steps[name](wish, fields.get(name) ?? '') : null;
}
