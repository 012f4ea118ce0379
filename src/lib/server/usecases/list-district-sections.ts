import type { Context } from '../context.ts';
import {
	countStudentsOfSections,
	findDistrictSection,
	listDistrictSections as listRows,
	listPeopleOfSections,
	type SectionFilter
} from '../db/district-sections.ts';
import { listSchools } from '../db/roster.ts';
import { expectRole } from '../refusals.ts';

/** A class in the list. */
export type ListedSection = {
	id: string;
	name: string;
	grade: number;
	schoolName: string;
	isActive: boolean;
	students: number;
	teachers: string[];
};

/** A page of classes, and the schools that they can be narrowed to. */
export type SectionPage = {
	sections: ListedSection[];
	/** The class after which the next page begins. */
	nextId: string | null;
	schools: { id: string; name: string }[];
};

const pageSize = 30;

/** Lists the classes of the district for its admin, by grade and name. */
export async function listDistrictSections(
	{ store, districtId, viewer }: Context,
	input: { filter: SectionFilter; afterId: string | null }
): Promise<SectionPage> {
	expectRole(viewer, 'admin', 'Section');
	const { filter, afterId } = input;
	const after = afterId ? await findDistrictSection(store, districtId, afterId) : null;
	const rows = await listRows(store, districtId, filter, after, pageSize + 1);
	const shown = rows.slice(0, pageSize);
	const ids = shown.map(({ id }) => id);
	const counts = await countStudentsOfSections(store, districtId, ids);
	const students = new Map(counts.map((each) => [each.sectionId, each.students]));
	const teachers = await listPeopleOfSections(store, districtId, ids, 'teacher');
	const last = shown.at(-1);
	return {
		sections: shown.map(({ id, name, grade, schoolName, isActive }) => ({
			...{ id, name, grade, schoolName, isActive, students: students.get(id) ?? 0 },
			teachers: teachers
				.filter(({ sectionId }) => sectionId === id)
				.map(({ givenName, familyName }) => `${givenName} ${familyName}`)
		})),
		nextId: last && rows.length > pageSize ? last.id : null,
		schools: await listSchools(store, districtId)
	};
}
