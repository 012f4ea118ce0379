import { analyzeJustification, prepareReading } from '#lib/reasoning/analyze.ts';
import { makeVariant } from '#lib/tasks/variant.ts';
import { checksOf, readBankTasks } from './bank.ts';

// How long it takes to read a justification: the exemplars of the bank as they are, and noise of the greatest length.

const limits = { median: 5, p99: 25, noise: 100 };
const rounds = 3;

const variants = readBankTasks().map((task) => makeVariant(task, 1));
const cases = variants.flatMap((variant) =>
	variant.exemplars.map(({ text, locale, answers }) => ({
		// As it comes to a worker: a copy, never the same object twice.
		variant: structuredClone(variant),
		justification: { text, locale },
		checks: checksOf(variant, answers)
	}))
);

function timeOf(work: () => void): number {
	const start = performance.now();
	work();
	return performance.now() - start;
}

const prepared = timeOf(prepareReading);
const first = timeOf(() => {
	const { variant, justification, checks } = cases[0];
	analyzeJustification(variant, justification, checks);
});

const times: number[] = [];
for (let round = 0; round < rounds; round++) {
	for (const { variant, justification, checks } of cases) {
		times.push(timeOf(() => analyzeJustification(variant, justification, checks)));
	}
}
times.sort((a, b) => a - b);
const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))];

const long = 5000;
const noises: Record<string, string> = {
	'one letter': 'a'.repeat(long),
	'mashed keys': 'asdfj kqwe zxcv '.repeat(long).slice(0, long),
	digits: '7'.repeat(long),
	sums: '3+4='.repeat(long).slice(0, long),
	'because because': 'because not '.repeat(long).slice(0, long),
	'dollar signs': '$x^2$ '.repeat(long).slice(0, long),
	parentheses: '('.repeat(long),
	'the prompt, over and over': variants[0].prompt.en.repeat(long).slice(0, long),
	'made-up words': Array.from({ length: long }, (_, i) =>
		i % 7 ? String.fromCharCode(97 + ((i * i + 3 * i) % 26)) : ' '
	).join(''),
	emoji: '🙃'.repeat(long / 2),
	lines: '\n'.repeat(long),
	'an exemplar, over and over': `${variants[0].exemplars[0].text} `.repeat(long).slice(0, long)
};
const noiseTimes = Object.entries(noises).map(([name, text]) => {
	const work = () => analyzeJustification(variants[0], { text }, []);
	return { name, time: Math.min(timeOf(work), timeOf(work)) };
});
const worst = Math.max(...noiseTimes.map(({ time }) => time));

const ms = (time: number) => `${time.toFixed(2)} ms`;
console.log(
	`${times.length} justifications: median ${ms(at(0.5))}, p99 ${ms(at(0.99))}, most ${ms(at(1))}`
);
console.log(`to prepare, once per process: ${ms(prepared)}; the first after that: ${ms(first)}`);
for (const { name, time } of noiseTimes) console.log(`5,000 characters of ${name}: ${ms(time)}`);

const isFast = at(0.5) < limits.median && at(0.99) < limits.p99 && worst < limits.noise;
console.log(isFast ? 'within the limits' : 'SLOWER than the limits');
process.exitCode = isFast ? 0 : 1;
