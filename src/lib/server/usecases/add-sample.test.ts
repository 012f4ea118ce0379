import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testEngines } from '#lib/server/testing/stores.ts';
import { addPerson, at, contextFor } from '#lib/server/testing/test-app.ts';
import { hasBank } from '../../../../tests/support/sample-task.ts';
import { openTwoSchools, type TwoSchools } from '../../../../tests/support/two-schools.ts';
import { addSample, previewSample } from './add-sample.ts';
import { listAuditEvents } from './list-audit-events.ts';
import { openCycle } from './open-cycle.ts';

describe.skipIf(!hasBank).each(testEngines)('a work sample on $name', ({ open }) => {
	let schools: TwoSchools;
	beforeAll(async () => void (schools = await openTwoSchools(await open())));
	afterAll(() => schools.close());

	const words = 'zuri okonkwo said 2, call 443-555-0182, because each bag is the same';
	const reasonAt = words.indexOf('because');

	test('shows what was masked before anything is copied, and masks more when asked', async () => {
		const cycleId = await schools.giveCycle();
		const attemptId = await schools.give({ justification: words });
		const input = { cycleId, attemptId, locale: 'en' as const };
		const preview = await previewSample(schools.apf, { ...input, alsoMask: [] });
		expect(preview.masked).toEqual([
			{ kind: 'name', count: 1 },
			{ kind: 'phone', count: 1 }
		]);
		expect(preview.sample.segments.map(({ text }) => text).join('')).toBe(
			'[name] said 2, call [phone], because each bag is the same'
		);
		const more = await previewSample(schools.apf, { ...input, alsoMask: ['each BAG'] });
		expect(more.sample.segments.map(({ text }) => text).join('')).toContain('because [masked] is');
		const { samples } = await openCycle(schools.apf, { cycleId, locale: 'en' });
		expect(samples).toEqual([]);
	});

	test('copies the work under an alias, its evidence on the masked words, once', async () => {
		const { apf, app } = schools;
		const cycleId = await schools.giveCycle();
		const attemptId = await schools.give({
			justification: words,
			findings: [{ code: 'move:reason', evidence: [[reasonAt, words.length]] }]
		});
		const input = { id: app.newId(), cycleId, attemptId, alsoMask: [] };
		expect(await addSample(apf, input)).toEqual({ kind: 'added', alias: 'Student A' });
		expect(await addSample(apf, { ...input, id: app.newId() })).toEqual({
			kind: 'already-there',
			alias: 'Student A'
		});
		const packet = await openCycle(apf, { cycleId, locale: 'en' });
		expect(packet.samples).toHaveLength(1);
		const marked = packet.samples[0].segments.filter(({ codes }) => codes.includes('move:reason'));
		expect(marked.map(({ text }) => text)).toEqual(['because each bag is the same']);
		const told = JSON.stringify(packet).toLowerCase();
		for (const name of [...schools.names, attemptId])
			expect(told).not.toContain(name.toLowerCase());
	});

	test('gives each student an alias of their own in a cycle, a revision the same', async () => {
		const { apf, app } = schools;
		const cycleId = await schools.giveCycle();
		const add = async (student: 'zuri' | 'teo') => {
			const attemptId = await schools.give({ student });
			return addSample(apf, { id: app.newId(), cycleId, attemptId, alsoMask: [] });
		};
		const aliases = [await add('zuri'), await add('teo'), await add('zuri')].map(
			(each) => each.alias
		);
		expect(aliases).toEqual(['Student A', 'Student B', 'Student A']);
	});

	test('records each copy without a word of it', async () => {
		const { action, detail } = (await schools.listAudit())[0];
		expect(action).toBe('sample.add');
		expect(Object.keys(detail).toSorted()).toEqual(['masks', 'sampleId']);
	});

	test('is told in the log by the packet’s name and school, not by a student’s', async () => {
		const { app } = schools;
		const admin = await addPerson(app, 'Ada', 'Lind', at('admin', null));
		const asked = { area: 'sample', afterId: null };
		const { entries } = await listAuditEvents(contextFor(app, admin), asked);
		expect(entries[0]).toMatchObject({
			...{ action: 'sample.add', actorName: 'Lorraine Bishop', schoolName: 'North Middle' },
			subject: { kind: 'packet', name: 'Saying why' },
			person: null
		});
	});

	test('is not there for the wrong viewer, nor for work that needs a person', async () => {
		const { apf, otherApf, teacher, acl, app, give, giveCycle, south } = schools;
		const cycleId = await giveCycle();
		const attemptId = await give();
		const input = { id: app.newId(), cycleId, attemptId, alsoMask: [] };
		for (const ctx of [otherApf, teacher, acl]) {
			await expect(addSample(ctx, input)).rejects.toMatchObject({ status: 404 });
		}
		const danger = await give({ findings: [{ code: 'flag:needs-a-person' }] });
		const elsewhere = await give({ student: 'nell' });
		for (const id of [danger, elsewhere, app.newId()]) {
			const asked = { ...input, attemptId: id };
			await expect(addSample(apf, asked)).rejects.toMatchObject({ status: 404 });
			await expect(previewSample(apf, { ...asked, locale: 'en' })).rejects.toMatchObject({
				status: 404
			});
		}
		const theirCycle = await giveCycle(south);
		await expect(addSample(apf, { ...input, cycleId: theirCycle })).rejects.toMatchObject({
			status: 404
		});
	});
});
