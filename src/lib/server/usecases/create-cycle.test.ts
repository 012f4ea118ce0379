import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTwoSchools, type TwoSchools } from '../../../../tests/support/two-schools.ts';
import { changeCycle, type CycleChange } from './change-cycle.ts';
import { createCycle, type NewCycle } from './create-cycle.ts';
import { listCycles } from './list-cycles.ts';

let schools: TwoSchools;
beforeAll(async () => void (schools = await openTwoSchools()));
afterAll(() => schools.close());

const plan = (): NewCycle => ({
	id: schools.app.newId(),
	schoolId: null,
	title: ' Saying why ',
	focus: '',
	module: 'g6-m1',
	startsOn: '2026-11-02',
	endsOn: '2026-12-11',
	protocol: 'tuning',
	locale: 'es'
});

test('plans a cycle at the viewer’s school once, with the prompts of its protocol', async () => {
	const input = plan();
	expect(await createCycle(schools.apf, input)).toEqual({ kind: 'created', id: input.id });
	await createCycle(schools.apf, { ...input, title: 'Again' });
	const { cycles, modules } = await listCycles(schools.apf);
	expect(cycles.map(({ title, schoolName, samples }) => [title, schoolName, samples])).toEqual([
		['Saying why', 'North Middle', 0]
	]);
	expect(modules).toEqual(['g6-m1']);
	expect((await listCycles(schools.otherApf)).cycles).toEqual([]);
});

test('says what is wrong, field by field', async () => {
	const wrong = { ...plan(), title: ' ', startsOn: '2026-02-30', endsOn: '2026-01-01' };
	expect(await createCycle(schools.apf, wrong)).toEqual({
		kind: 'problems',
		problems: { title: 'missing', startsOn: 'no-date', endsOn: 'too-early' }
	});
});

test('changes the plan: meetings, prompts, protocol', async () => {
	const input = plan();
	await createCycle(schools.apf, input);
	const change = (each: CycleChange) =>
		changeCycle(schools.apf, { cycleId: input.id, change: each });
	const meeting = { id: schools.app.newId(), heldOn: '2026-11-12', title: 'Thursday' };
	await change({ kind: 'add-meeting', ...meeting });
	await change({ kind: 'add-meeting', ...meeting });
	expect(await change({ kind: 'add-meeting', ...meeting, heldOn: 'soon' })).toEqual({
		kind: 'bad-meeting'
	});
	await change({ kind: 'prompts', prompts: ['Ours', ' ', ''] });
	await change({ kind: 'protocol', protocol: 'notice-and-wonder', locale: 'en' });
	const cycle = (await listCycles(schools.apf)).cycles.find(({ id }) => id === input.id);
	expect(cycle?.meetings).toEqual([meeting]);
	await change({ kind: 'remove-meeting', id: meeting.id });
	const after = (await listCycles(schools.apf)).cycles.find(({ id }) => id === input.id);
	expect(after?.meetings).toEqual([]);
});

test('is not there for the wrong viewer', async () => {
	const cycleId = await schools.giveCycle();
	const change = { kind: 'prompts' as const, prompts: ['x'] };
	for (const ctx of [schools.otherApf, schools.teacher, schools.acl]) {
		await expect(changeCycle(ctx, { cycleId, change })).rejects.toMatchObject({ status: 404 });
	}
	const theirs = { ...plan(), schoolId: schools.south };
	await expect(createCycle(schools.apf, theirs)).rejects.toMatchObject({ status: 404 });
	await expect(createCycle(schools.teacher, plan())).rejects.toMatchObject({ status: 404 });
});
