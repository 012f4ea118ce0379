import { describe, expect, it } from 'vitest';
import { effectiveFindings, effectiveLevel, type StoredFinding } from './effective-findings.ts';

let serial = 0;
function saw(code: string, given: Partial<StoredFinding> = {}): StoredFinding {
	serial += 1;
	return {
		id: `f${serial}`,
		source: 'engine',
		code,
		isPresent: true,
		confidence: 'likely',
		evidence: [],
		createdAt: new Date(serial * 1000),
		...given
	};
}
const codes = (findings: StoredFinding[]) =>
	effectiveFindings(findings)
		.filter((finding) => finding.isPresent)
		.map((finding) => finding.code);

describe('effectiveFindings', () => {
	it('keeps what the engine saw where nobody said otherwise', () => {
		expect(codes([saw('move:claim'), saw('move:reason')])).toEqual(['move:claim', 'move:reason']);
	});

	it('takes the word of the teacher over that of the engine, whichever came first', () => {
		const rejected = saw('move:reason', { source: 'teacher', isPresent: false });
		expect(codes([rejected, saw('move:reason')])).toEqual([]);
		expect(codes([saw('move:reason'), rejected])).toEqual([]);
	});

	it('takes what was learned over the rules, and a person over both', () => {
		const learned = saw('idea:unit-rate', { source: 'model', createdAt: new Date(0) });
		const [winner] = effectiveFindings([learned, saw('idea:unit-rate')]);
		expect(winner.source).toBe('model');
		const apf = saw('idea:unit-rate', { source: 'apf', isPresent: false });
		expect(effectiveFindings([apf, learned])).toEqual([apf]);
	});

	it('takes the word of an APF over the engine, and of the teacher over the APF', () => {
		const engine = saw('idea:unit-rate');
		const apf = saw('idea:unit-rate', { source: 'apf', isPresent: false });
		const teacher = saw('idea:unit-rate', { source: 'teacher', createdAt: new Date(0) });
		expect(codes([engine, apf])).toEqual([]);
		expect(codes([teacher, apf, engine])).toEqual(['idea:unit-rate']);
	});

	it('takes the later word of the same teacher', () => {
		const first = saw('move:check', { source: 'teacher', isPresent: false });
		const second = saw('move:check', { source: 'teacher' });
		expect(codes([second, first])).toEqual(['move:check']);
	});

	it('still tells what was rejected', () => {
		const [only] = effectiveFindings([
			saw('flag:off-task'),
			saw('flag:off-task', { source: 'teacher', isPresent: false })
		]);
		expect(only).toMatchObject({ source: 'teacher', isPresent: false });
	});

	it('counts all levels as one subject', () => {
		const findings = [
			saw('level:1', { source: 'teacher' }),
			saw('level:3', { source: 'teacher' }),
			saw('level:2', { source: 'apf' })
		];
		expect(codes(findings)).toEqual(['level:3']);
	});
});

describe('effectiveLevel', () => {
	it('falls back to what was learned when a person takes theirs back', () => {
		const learned = saw('level:2', { source: 'model' });
		const taken = saw('level:3', { source: 'teacher', isPresent: false });
		expect(effectiveLevel(1, [learned])).toBe(2);
		expect(effectiveLevel(1, [learned, taken])).toBe(2);
		expect(effectiveLevel(1, [taken])).toBe(1);
	});

	it('is the engine’s where nobody set one', () => {
		expect(effectiveLevel(2, [saw('move:claim')])).toBe(2);
	});

	it('is the one that the teacher set last', () => {
		const findings = [saw('level:0', { source: 'teacher' }), saw('level:3', { source: 'teacher' })];
		expect(effectiveLevel(1, findings)).toBe(3);
	});

	it('is the engine’s again when the teacher took their own back', () => {
		const findings = [
			saw('level:3', { source: 'teacher' }),
			saw('level:3', { source: 'teacher', isPresent: false })
		];
		expect(effectiveLevel(1, findings)).toBe(1);
	});
});
