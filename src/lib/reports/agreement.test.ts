import { describe, expect, it } from 'vitest';
import { countAgreement } from './agreement.ts';
import type { StoredFinding } from './effective-findings.ts';

let serial = 0;
const said = (
	source: StoredFinding['source'],
	code: string,
	given: Partial<StoredFinding> = {}
) => ({
	...{ id: `f${serial++}`, attemptId: 'a', source, code, isPresent: true },
	...{ confidence: 'likely' as const, evidence: [], createdAt: new Date(serial) },
	...given
});
const count = (findings: ReturnType<typeof said>[]) =>
	countAgreement([{ id: 'a', level: 2 }], findings);

describe('countAgreement', () => {
	it('counts a confirmed finding as the same, a rejected and an added one as not', () => {
		const engine = [said('engine', 'move:reason'), said('engine', 'idea:a')];
		expect(count([...engine, said('teacher', 'move:reason')])).toEqual({ decided: 1, agreed: 1 });
		expect(count([...engine, said('teacher', 'idea:a', { isPresent: false })])).toEqual({
			...{ decided: 1, agreed: 0 }
		});
		expect(count([...engine, said('teacher', 'idea:b')])).toEqual({ decided: 1, agreed: 0 });
	});

	it('lets the last word count, once for all levels', () => {
		expect(count([said('teacher', 'level:3'), said('teacher', 'level:2')])).toEqual({
			...{ decided: 1, agreed: 1 }
		});
	});

	it('leaves out what the engine was unsure of, and other people’s work', () => {
		const unsure = said('engine', 'move:reason', { confidence: 'unsure' });
		expect(count([unsure, said('teacher', 'move:reason')])).toEqual({ decided: 0, agreed: 0 });
		expect(count([said('teacher', 'move:reason', { attemptId: 'b' } as object)])).toEqual({
			...{ decided: 0, agreed: 0 }
		});
	});
});
