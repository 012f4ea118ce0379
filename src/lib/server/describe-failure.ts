// Only messages that our own code and the engine write about code are free of what people typed: a
// parser's or a database's message quotes its input.
const harmless = new Set(['Error', 'TypeError', 'ReferenceError', 'RangeError', 'AssertionError']);

const deepest = 4;

function describeOne(failure: Error): string {
	const isQuery = 'query' in failure || 'params' in failure || 'severity' in failure;
	const code = 'code' in failure && typeof failure.code === 'string' ? ` ${failure.code}` : '';
	const message =
		harmless.has(failure.name) && !isQuery && code === '' ? `: ${failure.message}` : '';
	const frames = (failure.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
	return [`${failure.name}${code}${message}`, ...frames].join('\n');
}

/** Tells for the log what failed and where, without any value that a person may have typed. */
export function describeFailure(failure: unknown): string {
	const told: string[] = [];
	let next = failure;
	while (next instanceof Error && told.length < deepest) {
		told.push(describeOne(next));
		next = next.cause;
	}
	return told.length > 0 ? told.join('\ncaused by ') : 'A value that is no Error was thrown';
}
