import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

// Over the output of `vite build`, which `npm test` makes first.
const client = '.svelte-kit/output/client';
const generated = '.svelte-kit/generated/client-optimized';

type Chunk = { file: string; imports?: string[]; dynamicImports?: string[] };
type Manifest = Record<string, Chunk>;

const kB = 1000;
const taskPage = '/(student)/work/[assignment]/[task]';

function readManifest(): Manifest {
	const path = join(client, '.vite/manifest.json');
	if (!existsSync(path)) throw new Error('Run npm run build first: this test reads its output');
	return JSON.parse(readFileSync(path, 'utf8'));
}

const manifest = readManifest();

/** Which nodes (the root layout, other layouts, the page) each route loads; from SvelteKit's own table. */
function readRoutes(): { routeId: string; nodes: number[] }[] {
	const app = readFileSync(join(generated, 'app.js'), 'utf8');
	const body = /export const dictionary = \{([\s\S]*?)\n\s*\};/.exec(app)?.[1] ?? '';
	const rows = body.matchAll(/"([^"]+)": \[(~?\d+)(?:,\[([^\]]*)\])?/g);
	return [...rows].map(([, routeId, leaf, layouts]) => ({
		routeId,
		nodes: [
			0,
			...(layouts ?? '').split(',').filter(Boolean).map(Number),
			// The tilde says that the page has a server `load`.
			Number(leaf.replace('~', ''))
		]
	}));
}

/** All JavaScript files that some chunks lead to, those that load on demand included. */
function filesFrom(keys: string[], files = new Set<string>(), seen = new Set<string>()): Set<string> {
	for (const key of keys) {
		if (seen.has(key) || !manifest[key]) continue;
		seen.add(key);
		const { file, imports = [], dynamicImports = [] } = manifest[key];
		if (file.endsWith('.js')) files.add(file);
		// The app's own table leads on demand to every page there is.
		const isTable = key.endsWith('client-optimized/app.js');
		filesFrom(isTable ? imports : [...imports, ...dynamicImports], files, seen);
	}
	return files;
}

const brotliSize = (file: string) => brotliCompressSync(readFileSync(join(client, file))).length;

function entryKeys(): string[] {
	return Object.keys(manifest).filter((key) =>
		/client-optimized\/app\.js$|runtime\/client\/entry\.js$/.test(key)
	);
}

describe('the JavaScript that the browser loads', () => {
	test('is under 330 kB on the task page and under 90 kB on every other, compressed', () => {
		const routes = readRoutes();
		const sizes = routes.map(({ routeId, nodes }) => {
			const keys = nodes.map((n) => `${generated}/nodes/${n}.js`);
			expect(keys.filter((key) => !manifest[key])).toEqual([]);
			const files = [...filesFrom([...entryKeys(), ...keys])];
			return { routeId, size: files.reduce((sum, file) => sum + brotliSize(file), 0) };
		});
		const tooLarge = sizes.filter(
			({ routeId, size }) => size >= (routeId === taskPage ? 330 : 90) * kB
		);
		console.table(
			sizes.map(({ routeId, size }) => ({ page: routeId, 'kB brotli': Math.round(size / kB) }))
		);
		expect(routes.length).toBeGreaterThan(5);
		expect(entryKeys()).toHaveLength(2);
		expect(tooLarge).toEqual([]);
	});

	test('never holds Compute Engine', () => {
		expect(Object.keys(manifest).filter((key) => key.includes('compute-engine'))).toEqual([]);
		const files = [...new Set(Object.values(manifest).map(({ file }) => file))];
		const scripts = files.filter((file) => file.endsWith('.js'));
		const withEngine = scripts.filter((file) =>
			// Names of Compute Engine's own functions, which survive minification as strings.
			/BaseForm|"Rationalize"|PolynomialGCD/.test(readFileSync(join(client, file), 'utf8'))
		);
		expect(scripts.length).toBeGreaterThan(20);
		expect(withEngine).toEqual([]);
	});
});
