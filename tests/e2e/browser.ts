import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

// Nothing in a test run may reach for the network, and /dev/shm is small in containers.
const args = [
	'--no-sandbox',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--disable-dev-shm-usage'
];

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function findOnPath(): string | undefined {
	const folders = (process.env.PATH ?? '').split(delimiter);
	return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(existsSync);
}

/** Unpacks the browser that comes inside an npm package; it is for Linux on x64 alone. */
async function unpackBundled(): Promise<string | undefined> {
	if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
	const { default: chromium } = await import('@sparticuz/chromium');
	return chromium.executablePath();
}

/**
 * Finds a Chromium for the browser tests: `CHROMIUM_PATH`, else the system's, else the one inside an npm
 * package, else (no path) Playwright's own.
 */
export async function findBrowser(): Promise<{ executablePath?: string; args: string[] }> {
	const executablePath = process.env.CHROMIUM_PATH || findOnPath() || (await unpackBundled());
	return { executablePath, args };
}
