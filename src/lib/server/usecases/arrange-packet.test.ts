import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasBank } from '../../../../tests/support/sample-task.ts';
import { openTwoSchools, type TwoSchools } from '../../../../tests/support/two-schools.ts';
import { addSample } from './add-sample.ts';
import { annotateSample } from './annotate-sample.ts';
import { arrangePacket, type PacketChange } from './arrange-packet.ts';
import { exportPacket } from './export-packet.ts';
import { listPackets } from './list-packets.ts';
import { openCycle } from './open-cycle.ts';
import { openPacket } from './open-packet.ts';

describe.skipIf(!hasBank)('a packet', () => {
	let schools: TwoSchools;
	let cycleId: string;
	let sampleIds: string[];

	beforeAll(async () => {
		schools = await openTwoSchools();
		cycleId = await schools.giveCycle();
		await schools.giveCycle(schools.south);
		sampleIds = [];
		for (const student of ['zuri', 'teo'] as const) {
			const attemptId = await schools.give({ student, justification: '=1+1 because, "zuri"' });
			const id = schools.app.newId();
			await addSample(schools.apf, { id, cycleId, attemptId, alsoMask: [] });
			sampleIds.push(id);
		}
		const id = schools.app.newId();
		const attemptId = await schools.give({ student: 'zuri', level: 2 });
		await addSample(schools.apf, { id, cycleId, attemptId, alsoMask: [] });
		sampleIds.push(id);
	});
	afterAll(() => schools.close());

	const order = async () => {
		const { samples } = await openCycle(schools.apf, { cycleId, locale: 'en' });
		return samples.map(({ id }) => sampleIds.indexOf(id));
	};
	const arrange = (change: PacketChange, ctx = schools.apf) =>
		arrangePacket(ctx, { cycleId, change });

	test('moves a sample by one place, or orders all of them', async () => {
		expect(await order()).toEqual([0, 1, 2]);
		await arrange({ kind: 'move', sampleId: sampleIds[2], by: -1 });
		expect(await order()).toEqual([0, 2, 1]);
		await arrange({ kind: 'move', sampleId: sampleIds[0], by: -1 });
		expect(await order()).toEqual([0, 2, 1]);
		await arrange({ kind: 'order', sampleIds: [sampleIds[1], sampleIds[0], 'nonsense'] });
		expect(await order()).toEqual([1, 0, 2]);
	});

	test('notes what the group should look at', async () => {
		const note = { cycleId, sampleId: sampleIds[0], annotation: ' Look at “each”. ' };
		expect(await annotateSample(schools.apf, note)).toEqual({ kind: 'saved' });
		const long = { ...note, annotation: 'x'.repeat(2001) };
		expect(await annotateSample(schools.apf, long)).toEqual({ kind: 'too-long' });
		const { samples } = await openCycle(schools.apf, { cycleId, locale: 'en' });
		expect(samples[1].annotation).toBe('Look at “each”.');
	});

	test('writes the packet as CSV that cannot run, and records that it left', async () => {
		const { name, csv } = await exportPacket(schools.apf, { cycleId, locale: 'en' });
		expect(name).toBe('saying-why.csv');
		expect(csv).toContain('"\'=1+1 because, ""[name]"""');
		expect(csv.split('\r\n')).toHaveLength(5);
		for (const each of schools.names) expect(csv.toLowerCase()).not.toContain(each.toLowerCase());
		expect((await schools.listAudit()).at(-1)).toEqual({
			action: 'packet.export',
			detail: { samples: 3 }
		});
	});

	test('lets the ACL of the school read the packet, and only that one', async () => {
		const { packets } = await listPackets(schools.acl);
		expect(packets.map(({ id, samples }) => [id, samples])).toEqual([[cycleId, 3]]);
		const packet = await openPacket(schools.acl, { cycleId, locale: 'es' });
		expect(packet.protocol.name).toBe('Observar y preguntarse');
		const told = JSON.stringify(packet).toLowerCase();
		for (const each of schools.names) expect(told).not.toContain(each.toLowerCase());
		expect((await listPackets(schools.otherApf)).packets).toEqual([]);
	});

	test('is not there for the wrong viewer', async () => {
		const { otherApf, teacher, acl, apf } = schools;
		const gone = { status: 404 };
		for (const ctx of [otherApf, teacher, acl]) {
			const change = { kind: 'move' as const, sampleId: sampleIds[0], by: 1 as const };
			await expect(arrange(change, ctx)).rejects.toMatchObject(gone);
			await expect(openCycle(ctx, { cycleId, locale: 'en' })).rejects.toMatchObject(gone);
			await expect(exportPacket(ctx, { cycleId, locale: 'en' })).rejects.toMatchObject(gone);
			const note = { cycleId, sampleId: sampleIds[0], annotation: 'x' };
			await expect(annotateSample(ctx, note)).rejects.toMatchObject(gone);
		}
		await expect(openPacket(apf, { cycleId, locale: 'en' })).rejects.toMatchObject(gone);
		await expect(openPacket(otherApf, { cycleId, locale: 'en' })).rejects.toMatchObject(gone);
		const notThere = { cycleId, sampleId: schools.app.newId(), annotation: 'x' };
		await expect(annotateSample(apf, notThere)).rejects.toMatchObject(gone);
	});

	test('takes a sample out, and its copy with it', async () => {
		await arrange({ kind: 'remove', sampleId: sampleIds[1] });
		expect(await order()).toEqual([0, 2]);
		await expect(arrange({ kind: 'remove', sampleId: sampleIds[1] })).rejects.toMatchObject({
			status: 404
		});
	});
});
