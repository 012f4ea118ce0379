import type { Locale } from '#lib/math/check.ts';

/** What a person may be; a person can hold several. */
export const roles = ['student', 'teacher', 'apf', 'acl', 'lead', 'admin'] as const;
export type Role = (typeof roles)[number];

/** A role as somebody holds it: at one school, or (null) across the district. */
export type RoleGrant = { role: Role; schoolId: string | null };

/** Tells whether a role is held at a school; the others span the district. */
export function isSchoolRole(role: Role): boolean {
	return role !== 'lead' && role !== 'admin';
}

/** The signed-in person a request is for. */
export type Viewer = {
	personId: string;
	username: string;
	givenName: string;
	familyName: string;
	locale: Locale;
	grants: RoleGrant[];
	/** Id (hash) of the session that the request came with. */
	sessionId: string;
};

/** Who may open what lies under a route id: anybody, anybody signed in, or the holders of a role. */
type Rule = 'anyone' | 'signed-in' | Role;

// The longest prefix of the route id decides. What no prefix covers is closed to everybody.
const rules: [prefix: string, rule: Rule][] = [
	['/(public)', 'anyone'],
	['/(public)/account', 'signed-in'],
	['/(student)', 'student'],
	['/(teacher)', 'teacher'],
	['/(apf)', 'apf'],
	['/(district)/packets', 'acl'],
	['/(district)/roll-up', 'lead'],
	['/(admin)', 'admin']
];

/** Tells whether a route may be opened by somebody with these roles (none when signed out). */
export function mayOpen(routeId: string, viewer: Pick<Viewer, 'grants'> | null): boolean {
	const rule = rules
		.filter(([prefix]) => routeId === prefix || routeId.startsWith(`${prefix}/`))
		.sort(([a], [b]) => b.length - a.length)[0]?.[1];
	if (!rule) return false;
	if (rule === 'anyone') return true;
	if (!viewer) return false;
	return rule === 'signed-in' || hasRole(viewer, rule);
}

/** Tells whether somebody holds a role, at any school. */
export function hasRole(viewer: Pick<Viewer, 'grants'>, role: Role): boolean {
	return viewer.grants.some((grant) => grant.role === role);
}

/** The ids of the schools at which somebody holds a role. */
export function schoolsAs(viewer: Pick<Viewer, 'grants'>, role: Role): string[] {
	return viewer.grants.flatMap((grant) =>
		grant.role === role && grant.schoolId ? [grant.schoolId] : []
	);
}

const homes: Record<Role, string> = {
	student: '/home',
	teacher: '/classes',
	apf: '/cycles',
	acl: '/packets',
	lead: '/roll-up',
	admin: '/accounts'
};

/** The page on which somebody's work begins: that of the first role they hold. */
export function homeOf(viewer: Pick<Viewer, 'grants'>): string {
	const first = roles.find((role) => hasRole(viewer, role));
	return first ? homes[first] : '/account';
}
