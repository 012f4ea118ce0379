// Everything that must hold before a change goes in. Runs each step even when one before it failed,
// and closes with a line that counts tests and steps: `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

type Count = { passed: number; failed: number };
type Step = { name: string; command: string; count?: () => Count };

const unitReport = 'test-results/unit.json';
const browserReport = 'test-results/browser.json';

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

const steps: Step[] = [
	{ name: 'generate', command: 'npm run --silent generate' },
	{ name: 'format', command: 'npm run --silent format:check' },
	{ name: 'lint', command: 'npm run --silent lint' },
	{ name: 'types, on both dialects', command: 'npm run --silent check' },
	{ name: 'build', command: 'vite build --logLevel error' },
	{
		name: 'unit and architecture tests',
		command: `vitest run --reporter=dot --reporter=json --outputFile.json=${unitReport}`,
		count: () => {
			const { numPassedTests, numFailedTests } = read(unitReport);
			return { passed: numPassedTests, failed: numFailedTests };
		}
	},
	{
		name: 'browser tests',
		command: `playwright test --reporter=list,json`,
		count: () => {
			const { expected, flaky, unexpected } = read(browserReport).stats;
			return { passed: expected + flaky, failed: unexpected };
		}
	}
];

/** Runs a step. A step without a count of its own, or one that broke before it counted, counts as one. */
function runStep({ name, command, count }: Step): Count {
	console.log(`\n── ${name}`);
	const { status } = spawnSync(command, {
		shell: true,
		stdio: 'inherit',
		env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport }
	});
	const own = status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
	if (!count) return own;
	try {
		const counted = count();
		const isConsistent = (status === 0) === (counted.failed === 0) && counted.passed > 0;
		return isConsistent ? counted : { ...counted, failed: Math.max(1, counted.failed) };
	} catch {
		return { passed: 0, failed: 1 };
	}
}

rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results', { recursive: true });

const total = { passed: 0, failed: 0 };
const failedSteps: string[] = [];
for (const step of steps) {
	const { passed, failed } = runStep(step);
	total.passed += passed;
	total.failed += failed;
	if (failed > 0) failedSteps.push(step.name);
}

if (failedSteps.length > 0) console.log(`\nFailed: ${failedSteps.join('; ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
