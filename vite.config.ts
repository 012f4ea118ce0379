import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { paraglideOptions } from './scripts/paraglide-options.ts';

export default defineConfig({
	plugins: [
		// Unit tests use what `npm run generate` made: the plugin's watcher would keep them from ending.
		!process.env.VITEST && paraglideVitePlugin(paraglideOptions),
		sveltekit()
	],
	test: {
		include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
		exclude: ['tests/e2e/**'],
		testTimeout: 60_000,
		hookTimeout: 60_000
	}
});
