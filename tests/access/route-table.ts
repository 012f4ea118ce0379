// Who may open what: a row for every route, and in it every form that the route takes.
//
// A new route needs a row here. `route-access.test.ts` sends every viewer to it, and to the same address
// with the ids of somebody else's things, and expects nothing but 404 (signed out: the sign-in page)
// wherever the row does not say otherwise.
import type { Role } from '#lib/access.ts';
import type { Things } from './world.ts';

/** Fields of a form; where they name things, the test also sends the ids of somebody else's. */
export type Form = (things: Things) => Record<string, string>;

/** What the test must know of a route. */
export type Row = {
	/** An address of the route, made of the ids that it takes. */
	path: (things: Things) => string;
	opensTo: 'anyone' | 'signed-in' | Role[];
	/**
	 * How far the ids in address and forms reach: those of a teacher's or student's own classes, of a
	 * school, or of the whole district. What lies beyond is not found.
	 */
	reach?: 'section' | 'school' | 'district';
	/** What a GET answers to whom it opens; 200 unless told. */
	answers?: number[];
	/** The form actions of a page by name, or the methods of an endpoint, with a form that makes sense. */
	forms?: Record<string, Form>;
};

const nothing: Form = () => ({});

/** The rows, by route id. */
export const routeTable: Record<string, Row> = {
	'/(public)': { path: () => '/', opensTo: 'anyone', answers: [200, 303] },
	'/(public)/account': {
		path: () => '/account',
		opensTo: 'signed-in',
		forms: { password: () => ({ current: 'no', new: 'no', again: 'no' }), everywhere: nothing }
	},
	'/(public)/join': {
		path: () => '/join',
		opensTo: 'anyone',
		forms: { find: nothing, join: nothing, create: nothing }
	},
	'/(public)/language': {
		path: () => '/language',
		opensTo: 'anyone',
		answers: [405],
		forms: { POST: () => ({ locale: 'en' }) }
	},
	'/(public)/problem/[status]': { path: () => '/problem/404', opensTo: 'anyone', answers: [404] },
	'/(public)/sign-in': {
		path: () => '/sign-in',
		opensTo: 'anyone',
		answers: [200, 303],
		forms: { default: nothing }
	},
	'/(public)/sign-out': {
		path: () => '/sign-out',
		opensTo: 'anyone',
		answers: [405],
		forms: { POST: nothing }
	},

	'/(student)/home': { path: () => '/home', opensTo: ['student'] },
	'/(student)/practice': { path: () => '/practice', opensTo: ['student'] },
	'/(student)/work/[assignment]/[task]': {
		path: ({ assignment, task }) => `/work/${assignment}/${task}`,
		opensTo: ['student'],
		reach: 'section',
		forms: {
			default: ({ newId }) => ({ answer: '3', justification: 'Why', idempotencyKey: newId })
		}
	},
	'/(student)/work/[assignment]/[task]/draft': {
		path: ({ assignment, task }) => `/work/${assignment}/${task}/draft`,
		opensTo: ['student'],
		reach: 'section',
		answers: [405],
		forms: {
			PUT: () => ({
				// Whatever was saved before it, by the form too.
				json: JSON.stringify({ revision: 99, answers: ['3'], justification: 'Why', fromFrames: [] })
			})
		}
	},

	'/(teacher)/classes': {
		path: () => '/classes',
		opensTo: ['teacher'],
		reach: 'section',
		forms: {
			joining: ({ section }) => ({ sectionId: section, isJoinable: 'true' }),
			newCode: ({ section }) => ({ sectionId: section }),
			takenCareOf: ({ attempt, newId }) => ({ pageId: newId, attemptId: attempt })
		}
	},
	'/(teacher)/classes/[section]': {
		path: ({ section }) => `/classes/${section}`,
		opensTo: ['teacher'],
		reach: 'section',
		forms: {
			joining: ({ section }) => ({ sectionId: section, isJoinable: 'true' }),
			newCode: ({ section }) => ({ sectionId: section }),
			support: ({ student }) => ({ studentId: student, supportLevel: 'full' }),
			takenCareOf: ({ attempt, newId }) => ({ pageId: newId, attemptId: attempt })
		}
	},
	'/(teacher)/classes/[section]/assign': {
		path: ({ section }) => `/classes/${section}/assign`,
		opensTo: ['teacher'],
		reach: 'section',
		forms: { give: ({ newId, task }) => ({ id: newId, title: 'Rates', chosen: task }) }
	},
	'/(teacher)/classes/[section]/assignments/[assignment]': {
		path: ({ section, assignment }) => `/classes/${section}/assignments/${assignment}`,
		opensTo: ['teacher'],
		reach: 'section',
		forms: { discuss: ({ attempt }) => ({ attemptId: attempt, isChosen: 'true' }) }
	},
	'/(teacher)/classes/[section]/assignments/[assignment]/change': {
		path: ({ section, assignment }) => `/classes/${section}/assignments/${assignment}/change`,
		opensTo: ['teacher'],
		reach: 'section',
		forms: { change: () => ({ title: 'Rates', support: 'some' }), withdraw: nothing }
	},
	'/(teacher)/classes/[section]/progress': {
		path: ({ section }) => `/classes/${section}/progress`,
		opensTo: ['teacher'],
		reach: 'section'
	},
	'/(teacher)/classes/[section]/assignments/[assignment]/groups': {
		path: ({ section, assignment }) => `/classes/${section}/assignments/${assignment}/groups`,
		opensTo: ['teacher'],
		reach: 'section',
		forms: {
			move: ({ task, student }) => ({ taskId: task, studentId: student, need: 'reason' }),
			reset: ({ task }) => ({ taskId: task })
		}
	},
	'/(teacher)/classes/[section]/assignments/[assignment]/show': {
		path: ({ section, assignment }) => `/classes/${section}/assignments/${assignment}/show`,
		opensTo: ['teacher'],
		reach: 'section',
		forms: {
			move: ({ attempt }) => ({ attemptId: attempt, by: '1' }),
			// Ids that were not chosen are passed over.
			order: () => ({ order: '' }),
			remove: ({ attempt }) => ({ attemptId: attempt })
		}
	},
	'/(teacher)/classes/[section]/assignments/[assignment]/show/present': {
		path: ({ section, assignment }) => `/classes/${section}/assignments/${assignment}/show/present`,
		opensTo: ['teacher'],
		reach: 'section'
	},
	'/(teacher)/classes/[section]/assignments/[assignment]/students/[student]': {
		path: ({ section, assignment, student }) =>
			`/classes/${section}/assignments/${assignment}/students/${student}`,
		opensTo: ['teacher'],
		reach: 'section',
		forms: {
			decide: ({ attempt, newId }) => ({ pageId: newId, attemptId: attempt, say: '+level:2' }),
			confirm: ({ attempt, newId }) => ({ pageId: newId, attemptId: attempt }),
			discuss: ({ attempt }) => ({ attemptId: attempt, isChosen: 'false' }),
			comment: ({ attempt, newId }) => ({ pageId: newId, attemptId: attempt, text: 'Why?' })
		}
	},
	'/(teacher)/classes/[section]/assignments/[assignment]/tasks/[task]': {
		path: ({ section, assignment, task }) =>
			`/classes/${section}/assignments/${assignment}/tasks/${task}`,
		opensTo: ['teacher'],
		reach: 'section',
		forms: {
			decide: ({ attempt, newId }) => ({ pageId: newId, attemptId: attempt, say: '-move:reason' }),
			discuss: ({ attempt }) => ({ attemptId: attempt, isChosen: 'true' })
		}
	},

	'/(apf)/student-work': { path: () => '/student-work', opensTo: ['apf'] },
	'/(teacher)/tasks': { path: () => '/tasks', opensTo: ['teacher'] },
	'/(teacher)/tasks/[task]': {
		path: ({ task }) => `/tasks/${task}`,
		opensTo: ['teacher'],
		reach: 'district'
	},
	'/(apf)/cycles': {
		path: () => '/cycles',
		opensTo: ['apf'],
		forms: { default: nothing }
	},
	'/(apf)/cycles/[cycle]': {
		path: ({ cycle }) => `/cycles/${cycle}`,
		opensTo: ['apf'],
		reach: 'school',
		forms: {
			move: ({ sample }) => ({ sampleId: sample, by: '1' }),
			// Ids that are not in the packet are passed over.
			order: () => ({ order: '' }),
			annotate: ({ sample }) => ({ sampleId: sample, annotation: 'Notice the unit.' }),
			details: nothing,
			prompts: () => ({ prompts: 'What do you notice?' }),
			protocol: () => ({ protocol: 'notice-and-wonder' }),
			addMeeting: nothing,
			removeMeeting: ({ newId }) => ({ id: newId }),
			remove: ({ sample }) => ({ sampleId: sample })
		}
	},
	'/(apf)/cycles/[cycle]/add/[attempt]': {
		path: ({ cycle, attempt }) => `/cycles/${cycle}/add/${attempt}`,
		opensTo: ['apf'],
		reach: 'school',
		forms: { mask: () => ({ mask: 'because' }), add: ({ newId }) => ({ id: newId }) }
	},
	'/(apf)/cycles/[cycle]/packet.csv': {
		path: ({ cycle }) => `/cycles/${cycle}/packet.csv`,
		opensTo: ['apf'],
		reach: 'school'
	},
	'/(apf)/cycles/[cycle]/present': {
		path: ({ cycle }) => `/cycles/${cycle}/present`,
		opensTo: ['apf'],
		reach: 'school'
	},
	'/(apf)/cycles/[cycle]/print': {
		path: ({ cycle }) => `/cycles/${cycle}/print`,
		opensTo: ['apf'],
		reach: 'school'
	},

	'/(district)/packets': { path: () => '/packets', opensTo: ['acl'] },
	'/(district)/packets/[cycle]': {
		path: ({ cycle }) => `/packets/${cycle}`,
		opensTo: ['acl'],
		reach: 'school'
	},
	'/(district)/roll-up': { path: () => '/roll-up', opensTo: ['lead'] },
	'/(district)/roll-up/roll-up.csv': { path: () => '/roll-up/roll-up.csv', opensTo: ['lead'] },

	'/(admin)/accounts': {
		path: () => '/accounts',
		opensTo: ['admin'],
		forms: { search: () => ({ words: 'a' }) }
	},
	'/(admin)/accounts/new': {
		path: () => '/accounts/new',
		opensTo: ['admin'],
		forms: { default: nothing }
	},
	'/(admin)/accounts/[account]': {
		path: ({ spareAccount }) => `/accounts/${spareAccount}`,
		opensTo: ['admin'],
		reach: 'district',
		forms: {
			change: () => ({ givenName: 'Spare', familyName: 'Changed' }),
			giveRole: () => ({ role: 'lead' }),
			takeRole: () => ({ role: 'lead' }),
			resetPassword: nothing,
			setActive: () => ({ isActive: 'false' })
		}
	},
	'/(admin)/sections': { path: () => '/sections', opensTo: ['admin'] },
	'/(admin)/sections/new': {
		path: () => '/sections/new',
		opensTo: ['admin'],
		forms: { default: nothing }
	},
	'/(admin)/sections/[section]': {
		path: ({ spareSection }) => `/sections/${spareSection}`,
		opensTo: ['admin'],
		reach: 'district',
		forms: {
			facts: () => ({ name: 'Math 6', grade: '6' }),
			setActive: () => ({ isActive: 'true' }),
			addTeacher: () => ({ teacher: 'nobody' }),
			addStudent: () => ({ student: 'nobody' }),
			move: ({ student, section }) => ({ personId: student, toSectionId: section }),
			remove: ({ spareAccount }) => ({ personId: spareAccount })
		}
	},
	'/(admin)/roster': {
		path: () => '/roster',
		opensTo: ['admin'],
		forms: { upload: nothing, apply: nothing, discard: nothing }
	},
	'/(admin)/audit': { path: () => '/audit', opensTo: ['admin'] }
};
