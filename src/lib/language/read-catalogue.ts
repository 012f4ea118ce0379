import * as v from 'valibot';
import { isNode, LineCounter, parseDocument } from 'yaml';

/**
 * Reads a catalogue: a YAML list whose entries each have an `id` of their own.
 *
 * @param fileName for the message, when something is wrong
 * @throws with file, line, entry and reason of everything that is wrong
 */
export function readCatalogue<Entry extends { id: string }>(
	text: string,
	entry: v.GenericSchema<unknown, Entry>,
	fileName: string
): Entry[] {
	const counter = new LineCounter();
	const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
	if (document.errors.length > 0) {
		const faults = document.errors.map(
			({ pos, message }) => `${fileName}:${counter.linePos(pos[0]).line} ${message}`
		);
		throw new Error(faults.join('\n'));
	}
	const raw: unknown = document.toJS({ maxAliasCount: 0 });
	if (!Array.isArray(raw)) throw new Error(`${fileName}:1 needs a list of entries`);
	const faults: string[] = [];
	const seen = new Set<string>();
	const say = (index: number, path: (string | number)[], reason: string) => {
		const node = document.getIn([index, ...path], true) ?? document.getIn([index], true);
		const line = isNode(node) && node.range ? counter.linePos(node.range[0]).line : 1;
		const id = (raw[index] as { id?: unknown } | null)?.id;
		faults.push(`${fileName}:${line} ${[String(id ?? index), ...path].join('.')} ${reason}`);
	};
	const entries = raw.flatMap((value, index) => {
		const parsed = v.safeParse(entry, value);
		if (!parsed.success) {
			for (const issue of parsed.issues) {
				say(
					index,
					(issue.path ?? []).map(({ key }) => key as string | number),
					issue.message
				);
			}
			return [];
		}
		if (seen.has(parsed.output.id)) say(index, ['id'], 'stands there twice');
		seen.add(parsed.output.id);
		return [parsed.output];
	});
	if (faults.length > 0) throw new Error(faults.join('\n'));
	return entries;
}

/** Words an author understands for a key that is missing, or one that the catalogue does not know. */
export function saidOfKey(issue: { received: string; expected: string | null }): string {
	if (issue.received === 'undefined') return 'is missing';
	if (issue.expected === 'never') return 'is no key of an entry';
	return `needs ${issue.expected === 'Object' ? 'keys below it' : issue.expected}`;
}

/** A text that says something. */
export const someWords = v.pipe(v.string('needs words'), v.trim(), v.minLength(1, 'is empty'));

/** A text in both languages. */
export const inBoth = v.strictObject({ en: someWords, es: someWords }, saidOfKey);

/** A name that never changes. */
export const stableId = v.pipe(
	v.string('needs a name'),
	v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'needs small letters, digits and hyphens')
);
