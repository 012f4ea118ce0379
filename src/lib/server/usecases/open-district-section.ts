import type { Context } from '../context.ts';
import {
	findDistrictSection,
	listDistrictSections,
	listPeopleOfSections
} from '../db/district-sections.ts';
import { expectRole, notFound } from '../refusals.ts';

/** Somebody in a class. */
export type SectionMember = { id: string; name: string; username: string; isActive: boolean };

/** A class as its admin sees it: who is in it, and nothing of their work. */
export type DistrictSectionView = {
	section: {
		id: string;
		name: string;
		grade: number;
		schoolName: string;
		classCode: string;
		isActive: boolean;
	};
	teachers: SectionMember[];
	students: SectionMember[];
	/** The other open classes of the school, to which a student can be moved. */
	others: { id: string; name: string }[];
};

/** As many classes of one school as a list to choose from holds. */
const mostOthers = 200;

/** Opens a class of the district for its admin. */
export async function openDistrictSection(
	{ store, districtId, viewer }: Context,
	input: { sectionId: string }
): Promise<DistrictSectionView> {
	expectRole(viewer, 'admin', 'Section');
	const section = await findDistrictSection(store, districtId, input.sectionId);
	if (!section) notFound('Section');
	const people = await listPeopleOfSections(store, districtId, [section.id]);
	const filter = { schoolId: section.schoolId, isActive: true };
	const open = await listDistrictSections(store, districtId, filter, null, mostOthers);
	const ofKind = (kind: 'student' | 'teacher') =>
		people
			.filter((person) => person.kind === kind)
			.map(({ id, givenName, familyName, username, isActive }) => ({
				...{ id, username, isActive, name: `${givenName} ${familyName}` }
			}));
	const { id, name, grade, schoolName, classCode, isActive } = section;
	return {
		section: { id, name, grade, schoolName, classCode, isActive },
		teachers: ofKind('teacher'),
		students: ofKind('student'),
		others: open.filter((other) => other.id !== id).map(({ id, name }) => ({ id, name }))
	};
}
