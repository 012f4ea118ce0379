import type { Role } from '#lib/access.ts';
import { roleLabel } from '#lib/components/role-label.ts';
import { m } from '#lib/paraglide/messages.js';

/** Names a role together with the school it is held at. */
export function grantLabel({
	role,
	schoolName
}: {
	role: Role;
	schoolName: string | null;
}): string {
	return schoolName
		? m.admin_role_at({ role: roleLabel(role), school: schoolName })
		: roleLabel(role);
}

const acts: Record<string, () => string> = {
	'account.add': m.admin_act_account_add,
	'account.change': m.admin_act_account_change,
	'account.give-role': m.admin_act_account_give_role,
	'account.take-role': m.admin_act_account_take_role,
	'account.deactivate': m.admin_act_account_deactivate,
	'account.reactivate': m.admin_act_account_reactivate,
	'account.reset-password': m.admin_act_account_reset_password,
	'account.change-password': m.admin_act_account_change_password,
	'account.create-own': m.admin_act_account_create_own,
	'section.add': m.admin_act_section_add,
	'section.change': m.admin_act_section_change,
	'section.close': m.admin_act_section_close,
	'section.reopen': m.admin_act_section_reopen,
	'section.enroll': m.admin_act_section_enroll,
	'section.remove': m.admin_act_section_remove,
	'section.move': m.admin_act_section_move,
	'section.join': m.admin_act_section_join,
	'roster.import': m.admin_act_roster_import,
	'sample.add': m.admin_act_sample_add,
	'sample.remove': m.admin_act_sample_remove,
	'packet.export': m.admin_act_packet_export
};

/** Says what was done; an action without words of its own is shown as it is recorded. */
export function actLabel(action: string): string {
	return acts[action]?.() ?? action;
}
