import type { Role } from '#lib/access.ts';

/** The password of every account in the demo district. */
export const demoPassword = 'because-demo';

/** The accounts of the demo district that are worth looking through, by role. */
export const demoAccounts: { role: Role; usernames: string[] }[] = [
	{ role: 'student', usernames: ['maya', 'diego', 'jordan'] },
	{ role: 'teacher', usernames: ['okafor', 'reyes', 'whitfield', 'park'] },
	{ role: 'apf', usernames: ['bishop', 'salinas'] },
	{ role: 'acl', usernames: ['pierce'] },
	{ role: 'lead', usernames: ['ortega'] },
	{ role: 'admin', usernames: ['lindqvist'] }
];

/** Codes of demo classes that a new student can join. */
export const demoClassCodes = ['HERON6A', 'HERON7A', 'LARKS8A'];
