import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { createServer } from 'node:net';

/** A process that serves what `npm run build` built, over one database. */
export type BuiltServer = {
	/** Where it listens, e.g. `http://127.0.0.1:41234`. */
	origin: string;
	/** What it wrote to its error stream so far. */
	errors: () => string;
	/** Ends it as a power cut would: at once, in the middle of whatever it does. */
	kill: () => Promise<void>;
	/** Asks it to end, and waits until it has. */
	stop: () => Promise<void>;
};

/** Finds a port of this machine that nothing listens on. */
export async function findFreePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	await new Promise((resolve) => server.close(resolve));
	if (address === null || typeof address === 'string') throw new Error('No port was given');
	return address.port;
}

/** Throws unless there is a build of what `src` holds now. */
function expectBuild(): void {
	const entry = 'build/index.js';
	if (!existsSync(entry)) throw new Error('Run npm run build first: this test runs its output');
	const builtAt = statSync(entry).mtimeMs;
	const changed = globSync('src/**/*.{ts,svelte,css,yaml,json}')
		.filter((file) => !/^src\/lib\/paraglide\/|\.test\.ts$/.test(file))
		.filter((file) => statSync(file).mtimeMs > builtAt);
	if (changed.length > 0)
		throw new Error(`Run npm run build again: ${changed[0]} has changed since`);
}

function endOf(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
	return new Promise((resolve) => child.once('exit', () => resolve()));
}

/**
 * Starts the built server over a database, and waits until it listens.
 *
 * @param databaseUrl of a database that is migrated and holds a district
 * @throws if the build is missing or old, or the server ends before it listens
 */
export async function startBuiltServer(databaseUrl: string): Promise<BuiltServer> {
	expectBuild();
	const port = await findFreePort();
	const origin = `http://127.0.0.1:${port}`;
	const child = spawn(process.execPath, ['build/index.js'], {
		env: {
			...{ PATH: process.env.PATH, DATABASE_URL: databaseUrl },
			...{ HOST: '127.0.0.1', PORT: String(port), ORIGIN: origin }
		},
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let errors = '';
	child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
	await new Promise<void>((resolve, reject) => {
		child.stdout.on('data', (chunk: Buffer) => {
			if (chunk.includes('Listening')) resolve();
		});
		child.once('exit', () => reject(new Error(`The server ended before it listened\n${errors}`)));
	});
	const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
		child.kill(signal);
		await endOf(child);
	};
	return {
		origin,
		errors: () => errors,
		kill: () => end('SIGKILL'),
		stop: () => end('SIGTERM')
	};
}
