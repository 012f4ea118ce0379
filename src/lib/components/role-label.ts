import type { Role } from '#lib/access.ts';
import { m } from '#lib/paraglide/messages.js';

const labels: Record<Role, () => string> = {
	student: m.role_student,
	teacher: m.role_teacher,
	apf: m.role_apf,
	acl: m.role_acl,
	lead: m.role_lead,
	admin: m.role_admin
};

/** Names a role in the language of the page. */
export function roleLabel(role: Role): string {
	return labels[role]();
}
