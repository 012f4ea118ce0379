import type { TaskFilter } from '#lib/reports/task-list.ts';

type Fields = { get: (name: string) => unknown };

const text = (fields: Fields, name: string) => String(fields.get(name) ?? '');

/** Reads which tasks an address or a form asks for; what makes no sense is put right by the list. */
export function readFilter(fields: Fields): TaskFilter {
	return {
		module: text(fields, 'module'),
		topic: text(fields, 'topic'),
		standard: text(fields, 'standard'),
		languageFunction: text(fields, 'function'),
		page: Math.max(1, Math.trunc(Number(text(fields, 'page'))) || 1)
	};
}

/** Writes a filter as an address has it; what is not asked is left out. */
export function writeFilter({ module, topic, standard, languageFunction, page }: TaskFilter) {
	const asked = { module, topic, standard, function: languageFunction };
	const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value));
	if (page > 1) query.set('page', String(page));
	return query;
}
