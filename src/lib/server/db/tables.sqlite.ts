import { kit } from './kit.sqlite.ts';
import { defineSchema } from './schema.ts';

/** The tables on SQLite, as drizzle-kit and the store read them. */
export const tables = defineSchema(kit as never) as ReturnType<typeof defineSchema>;
export const {
	district,
	school,
	person,
	role,
	session,
	throttle,
	section,
	enrollment,
	task,
	taskVersion,
	taskModel,
	assignment,
	assignmentTask,
	draft,
	attempt,
	finding,
	comment,
	discussionItem,
	groupChoice,
	pdCycle,
	pdMeeting,
	workSample,
	packetItem,
	auditEvent,
	rosterUpload
} = tables;
