import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

// Who may import whom: each room, and the rooms (and restricted packages) that its files may import.
// A file belongs to the room with the longest matching prefix. Change this table in the same commit as
// the decision to change it.
const rooms: Record<string, string[]> = {
	'src/lib/math': ['src/lib/math', '@cortex-js/compute-engine'],
	'src/lib/curriculum': ['src/lib/curriculum', 'src/lib/math/answer-check.ts'],
	'src/lib/tasks': ['src/lib/tasks', 'src/lib/math', 'src/lib/curriculum', 'src/lib/language'],
	'src/lib/language': ['src/lib/language', 'src/lib/math/answer-check.ts'],
	'src/lib/reasoning': ['src/lib/reasoning', 'src/lib/tasks', 'src/lib/math', 'src/lib/language'],
	'src/lib/reports': [
		'src/lib/reports',
		'src/lib/reasoning',
		'src/lib/tasks',
		'src/lib/math',
		'src/lib/language',
		'src/lib/curriculum'
	],
	'src/lib/roster': ['src/lib/roster', 'src/lib/access.ts'],
	'src/lib/access.ts': ['src/lib/math'],
	'src/lib/components': ['src/lib/components', 'core', 'src/lib/paraglide'],
	'src/lib/server/db': [
		'src/lib/server/db',
		'src/lib/server/refusals.ts',
		'core',
		'drizzle-orm',
		'better-sqlite3',
		'pg'
	],
	'src/lib/server/auth': ['src/lib/server/auth', 'src/lib/server/db', 'core', 'lucia'],
	'src/lib/server/usecases': [
		'src/lib/server/context.ts',
		'src/lib/server/refusals.ts',
		'src/lib/server/student-task.ts',
		'src/lib/server/teacher-assignment.ts',
		'src/lib/server/safety-flags.ts',
		'src/lib/server/catalogues.ts',
		'src/lib/server/learning.ts',
		'src/lib/server/roster-uploads.ts',
		'src/lib/server/auth',
		'src/lib/server/db',
		'core'
	],
	'src/lib/server/demo': ['src/lib/server', 'core'],
	'src/lib/server/testing': ['src/lib/server', 'core', 'drizzle-orm', 'pg'],
	'src/lib/server': ['src/lib/server', 'core'],
	'src/routes': [
		'src/routes',
		'src/lib/components',
		'src/lib/paraglide',
		'src/lib/server/usecases',
		'src/lib/server/context.ts',
		'src/lib/server/refusals.ts',
		'src/lib/server/auth',
		// The sign-in page of a demo district lists its accounts.
		'src/lib/server/demo/accounts.ts',
		'core',
		'src/app.css'
	],
	'src/hooks.server.ts': ['src/lib/server', 'src/lib/paraglide', 'core']
};

const core = [
	'src/lib/math',
	'src/lib/curriculum',
	'src/lib/tasks',
	'src/lib/language',
	'src/lib/reasoning',
	'src/lib/reports',
	'src/lib/roster',
	'src/lib/access.ts'
];

/** Packages that only the rooms that name them may import. */
const restricted = ['@cortex-js/compute-engine', 'drizzle-orm', 'better-sqlite3', 'pg', 'lucia'];

const longestPrefix = (file: string, prefixes: string[]) =>
	prefixes
		.filter((prefix) => file === prefix || file.startsWith(`${prefix}/`))
		.sort((a, b) => b.length - a.length)[0];

/** The module specifiers that a source text imports, type imports and dynamic ones included. */
function importsOf(source: string): string[] {
	const withoutComments = source.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
	const found = withoutComments.matchAll(
		/(?:^|[\s;}])(?:import|export)\b[^'";]*?from\s*['"]([^'"]+)['"]|(?:^|[\s;(])import\s*\(?\s*['"]([^'"]+)['"]/g
	);
	return [...found].map(([, from, bare]) => from ?? bare);
}

/** Brings a specifier to a path in the repository, or to a package's name. */
function resolveSpecifier(file: string, specifier: string): string {
	if (specifier.startsWith('#lib/')) return `src/lib/${specifier.slice('#lib/'.length)}`;
	if (specifier.startsWith('.')) return normalize(join(dirname(file), specifier));
	return specifier;
}

/** Says what is wrong with one import; null when it is allowed. */
function findFault(file: string, specifier: string): string | null {
	const target = resolveSpecifier(file, specifier);
	const room = longestPrefix(file, Object.keys(rooms));
	if (!room) return `${file} lies in no room of the table`;
	const allowed = rooms[room].flatMap((entry) => (entry === 'core' ? core : [entry]));
	const isOurs = target.startsWith('src/');
	if (!isOurs && !longestPrefix(target, restricted)) return null;
	// A room's own types are generated beside its routes.
	if (specifier === './$types') return null;
	// A use case never imports another.
	if (room === 'src/lib/server/usecases' && target.startsWith(room)) {
		return `${file} imports another use case, ${target}`;
	}
	return longestPrefix(target, allowed) ? null : `${file} imports ${target}`;
}

const sources = globSync('src/**/*.{ts,svelte}')
	.filter((file) => !file.startsWith('src/lib/paraglide/'))
	.filter((file) => !/\.test\.ts$|\.d\.ts$|-fixtures?\.ts$/.test(file));

test('every import goes the way the table says', () => {
	const faults = sources.flatMap((file) =>
		importsOf(readFileSync(file, 'utf8')).map((specifier) => findFault(file, specifier))
	);
	expect(sources.length).toBeGreaterThan(40);
	expect(faults.filter(Boolean)).toEqual([]);
});

test('the table sees an import that it forbids', () => {
	expect(findFault('src/routes/(student)/home/+page.server.ts', '#lib/server/db/people.ts')).toBe(
		'src/routes/(student)/home/+page.server.ts imports src/lib/server/db/people.ts'
	);
	expect(findFault('src/lib/reports/patterns.ts', '@cortex-js/compute-engine')).not.toBeNull();
	expect(findFault('src/lib/components/Card.svelte', '#lib/server/context.ts')).not.toBeNull();
	expect(findFault('src/lib/server/usecases/a.ts', './b.ts')).not.toBeNull();
	expect(importsOf("import type { A } from './a.ts';\nconst b = await import('b');")).toEqual([
		'./a.ts',
		'b'
	]);
});

/** The word bank is read once, from beside its file: see docs/decisions/0009-the-analyzer-knows-the-word-bank.md. */
const readers = ['src/lib/language/load-word-bank.ts', 'src/lib/reasoning/load-learned.ts'];

test('answer checking shows two functions and their types', () => {
	const open = ['check.ts', 'statement.ts', 'answer-check.ts'].map(
		(file) => `src/lib/math/${file}`
	);
	const reachedIn = sources
		.filter((file) => !file.startsWith('src/lib/math/'))
		.flatMap((file) =>
			importsOf(readFileSync(file, 'utf8'))
				.map((specifier) => resolveSpecifier(file, specifier))
				.filter((target) => target.startsWith('src/lib/math/') && !open.includes(target))
				.map((target) => `${file} imports ${target}`)
		);
	expect(reachedIn).toEqual([]);
});

test('the core knows no framework, no clock and no chance', () => {
	const faults = sources
		.filter((file) => longestPrefix(file, core) && !readers.includes(file))
		.flatMap((file) => {
			const text = readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
			const forbidden = [
				/from 'svelte|from '@sveltejs|\$app\/|\$env\//,
				/\bDate\.now\(|new Date\(\)/,
				/\bMath\.random\(|randomUUID/,
				/from 'node:(fs|net|http|child_process)/
			];
			return forbidden
				.filter((pattern) => pattern.test(text))
				.map((pattern) => `${file}: ${pattern}`);
		});
	expect(faults).toEqual([]);
});
