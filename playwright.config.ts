import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/e2e/browser.ts';

const port = Number(process.env.E2E_PORT || 4173);

export default defineConfig({
	testDir: 'tests/e2e',
	testMatch: '*.spec.ts',
	fullyParallel: false,
	workers: 2,
	retries: process.env.CI ? 1 : 0,
	// No test is timed on a busy machine: this only ends one that hangs.
	timeout: 300_000,
	expect: { timeout: 30_000 },
	reporter: [['list']],
	use: {
		baseURL: `http://localhost:${port}`,
		viewport: { width: 1366, height: 768 },
		locale: 'en-US',
		trace: 'retain-on-failure',
		launchOptions: await findBrowser()
	},
	webServer: {
		command: 'node tests/e2e/serve.ts',
		url: `http://localhost:${port}/sign-in`,
		timeout: 180_000,
		env: { PORT: String(port) },
		reuseExistingServer: false,
		gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 }
	}
});
