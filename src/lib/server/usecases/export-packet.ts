import { schoolsAs } from '#lib/access.ts';
import type { Locale } from '#lib/math/check.ts';
import { nameOfFinding } from '#lib/reports/finding-names.ts';
import { writeCsv } from '#lib/reports/packet-csv.ts';
import { makeVariant } from '#lib/tasks/variant.ts';
import { loadFindingSources } from '../catalogues.ts';
import type { Context } from '../context.ts';
import { insertAuditEvent } from '../db/audit.ts';
import { findCycleAtSchools } from '../db/cycles.ts';
import { listPacketSamples } from '../db/samples.ts';
import { notFound } from '../refusals.ts';

/** What the columns of an exported packet are called, in their order. */
const columns: Record<Locale, string[]> = {
	en: [
		'Alias',
		'Attempt',
		'Grade',
		'Task',
		'Module',
		'Lessons',
		'Standards',
		'Answers',
		'Answer check',
		'Reasoning level',
		'Support level',
		'Language',
		'Justification',
		'What was seen',
		'Annotation'
	],
	es: [
		'Alias',
		'Intento',
		'Grado',
		'Tarea',
		'Módulo',
		'Lecciones',
		'Estándares',
		'Respuestas',
		'Revisión',
		'Nivel de razonamiento',
		'Nivel de apoyo',
		'Idioma',
		'Justificación',
		'Qué se vio',
		'Anotación'
	]
};

/** A packet as a file. */
export type PacketFile = { name: string; csv: string };

const fileName = (title: string) =>
	title
		.normalize('NFD')
		.replaceAll(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll(/[^a-z\d]+/g, '-')
		.replaceAll(/^-|-$/g, '')
		.slice(0, 60) || 'packet';

/** Writes the packet of one of the viewer's cycles as CSV, and records that it left the app. */
export async function exportPacket(
	ctx: Context,
	{ cycleId, locale }: { cycleId: string; locale: Locale }
): Promise<PacketFile> {
	const { store, districtId, viewer, tasks } = ctx;
	const schoolIds = schoolsAs(viewer, 'apf');
	const cycle = await findCycleAtSchools(store, districtId, schoolIds, cycleId);
	if (!cycle) notFound('PD cycle');
	const samples = await listPacketSamples(store, districtId, cycle.id);
	const rows = await Promise.all(
		samples.map(async (sample) => {
			const task = await tasks.getTask(sample.taskId, sample.taskVersion);
			const { title, module, lessons, standards, justification } = makeVariant(task, sample.seed);
			const sources = { ...loadFindingSources(), lookFors: justification.lookFors };
			return [
				sample.alias,
				String(sample.number),
				String(sample.grade),
				title[locale],
				module,
				lessons.join('–'),
				standards.join('; '),
				sample.answers.join('; '),
				sample.checks.map(({ kind }) => kind).join('; '),
				String(sample.level),
				sample.supportLevel,
				sample.locale,
				sample.justification,
				sample.findings.map(({ code }) => nameOfFinding(code, sources)[locale]).join('; '),
				sample.annotation
			];
		})
	);
	await store.tx((tx) =>
		insertAuditEvent(tx, {
			...{ districtId, id: ctx.newId(), actorId: viewer.personId },
			action: 'packet.export',
			subjectId: cycle.id,
			detail: { samples: samples.length },
			createdAt: ctx.now()
		})
	);
	return { name: `${fileName(cycle.title)}.csv`, csv: writeCsv([columns[locale], ...rows]) };
}
