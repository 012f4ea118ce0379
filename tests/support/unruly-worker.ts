/** A worker that does what no input should make one do. */
export default function misbehave(request: string): unknown {
	if (request === 'hang') for (;;);
	if (request === 'eat') {
		const eaten: string[][] = [];
		for (;;) eaten.push(Array.from({ length: 100_000 }, (_, i) => `${i} ${eaten.length}`));
	}
	if (request === 'throw') throw new Error('as asked');
	return `did ${request}`;
}
