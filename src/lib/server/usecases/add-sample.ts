import { schoolsAs } from '#lib/access.ts';
import type { Locale } from '#lib/math/check.ts';
import { indexNames } from '#lib/reports/known-names.ts';
import { taskWordsOf, viewSample, type SampleView } from '#lib/reports/sample-view.ts';
import {
	countMasks,
	digestOf,
	makeWorkSample,
	mayBeShown,
	nextAlias,
	type MaskCount
} from '#lib/reports/work-sample.ts';
import { makeVariant } from '#lib/tasks/variant.ts';
import { loadFindingSources } from '../catalogues.ts';
import type { Context } from '../context.ts';
import { insertAuditEvent } from '../db/audit.ts';
import { findCycleAtSchools } from '../db/cycles.ts';
import { insertSample, listKnownDigests, listPacketPlaces } from '../db/samples.ts';
import {
	findAttemptAtSchools,
	listFindingsOfWork,
	listSchoolNames,
	listSiblingAttemptIds
} from '../db/student-work.ts';
import { notFound } from '../refusals.ts';

/** Work on its way into a packet. */
export type SampleChoice = {
	cycleId: string;
	attemptId: string;
	/** Words that the viewer wants masked, beyond what is masked anyway. */
	alsoMask: string[];
};

/** A sample as it would be made, for review. */
export type SamplePreview = {
	cycle: { id: string; title: string };
	sample: SampleView;
	/** What was masked, by kind; never what stood there. */
	masked: MaskCount[];
	isInPacket: boolean;
};

const maxAlsoMask = 30;

/** The marks under which a preview shows where something was masked. */
const maskCode = 'flag:masked';

/** Finds the cycle and the attempt through the viewer's schools, and makes the copy. */
async function makeCopy(
	{ store, districtId, viewer, tasks }: Context,
	{ cycleId, attemptId, alsoMask }: SampleChoice
) {
	const schoolIds = schoolsAs(viewer, 'apf');
	const cycle = await findCycleAtSchools(store, districtId, schoolIds, cycleId);
	if (!cycle) notFound('PD cycle');
	const attempt = await findAttemptAtSchools(store, districtId, [cycle.schoolId], attemptId);
	if (!attempt) notFound('Attempt');
	const findings = await listFindingsOfWork(store, districtId, [attempt]);
	if (!mayBeShown(findings)) notFound('Attempt');

	const { taskId, taskVersion, seed, locale } = attempt;
	const variant = makeVariant(await tasks.getTask(taskId, taskVersion), seed);
	const sample = makeWorkSample(attempt, findings, {
		names: indexNames(await listSchoolNames(store, districtId, cycle.schoolId)),
		taskWords: taskWordsOf(variant),
		locale,
		alsoMask: alsoMask.slice(0, maxAlsoMask)
	});
	return { cycle, attempt, variant, sample };
}

/** Shows a sample as it would stand in a packet, with what was masked; nothing is stored. */
export async function previewSample(
	ctx: Context,
	input: SampleChoice & { locale: Locale }
): Promise<SamplePreview> {
	const { cycle, attempt, variant, sample } = await makeCopy(ctx, input);
	const { grade, number, checks, supportLevel, locale } = attempt;
	const shown = { ...sample, findings: [], grade, number, checks, supportLevel, locale };
	const marks = sample.masks.map(({ span }) => ({ span, code: maskCode }));
	const known = await listKnownDigests(ctx.store, ctx.districtId, [digestOf(cycle.id, attempt.id)]);
	return {
		cycle: { id: cycle.id, title: cycle.title },
		sample: viewSample(shown, variant, input.locale, loadFindingSources(), marks),
		masked: countMasks(sample.masks),
		isInPacket: known.length > 0
	};
}

/** What came of adding a sample. */
export type AddedSample = { kind: 'added' | 'already-there'; alias: string };

/**
 * Puts a de-identified copy of an attempt into the packet of a cycle, under an alias. Attempts of one
 * student at one task share an alias within a cycle, so that a revision can be read as one.
 *
 * @param input.id made with the page, so that a repeated post makes one sample
 */
export async function addSample(
	ctx: Context,
	input: SampleChoice & { id: string }
): Promise<AddedSample> {
	const { store, districtId, viewer } = ctx;
	const { cycle, attempt, sample } = await makeCopy(ctx, input);
	const siblings = await listSiblingAttemptIds(store, districtId, attempt);
	const siblingDigests = new Set(siblings.map((id) => digestOf(cycle.id, id)));
	const sourceDigest = digestOf(cycle.id, attempt.id);
	const { grade, taskId, taskVersion, seed, number, checks, locale, supportLevel } = attempt;
	const { answers, justification, level, findings, masks } = sample;

	return store.tx(async (tx) => {
		const places = await listPacketPlaces(tx, districtId, cycle.id);
		const there = places.find((place) => place.sourceDigest === sourceDigest);
		if (there) return { kind: 'already-there', alias: there.alias };
		const sibling = places.find((place) => siblingDigests.has(place.sourceDigest));
		const alias = sibling?.alias ?? nextAlias(places.map((place) => place.alias));
		const row = {
			...{ districtId, id: input.id, schoolId: cycle.schoolId, alias, grade },
			...{ taskId, taskVersion, seed, attemptNumber: number, answers, checks, justification },
			...{ locale, supportLevel, level, findings, sourceDigest },
			createdBy: viewer.personId,
			createdAt: ctx.now()
		};
		const last = places.at(-1)?.position ?? -1;
		await insertSample(tx, row, { cycleId: cycle.id, position: last + 1, annotation: '' });
		await insertAuditEvent(tx, {
			...{ districtId, id: ctx.newId(), actorId: viewer.personId },
			action: 'sample.add',
			subjectId: cycle.id,
			detail: { sampleId: input.id, masks: masks.length },
			createdAt: ctx.now()
		});
		return { kind: 'added', alias };
	});
}
