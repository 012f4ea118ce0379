/** Words an author understands for a key that is missing, or one that the format does not know. */
export function missing(issue: { received: string; expected: string | null }): string {
	if (issue.received === 'undefined') return 'is missing';
	if (issue.expected === 'never') return 'is no key of the format';
	return `needs ${issue.expected === 'Object' ? 'keys below it' : issue.expected}`;
}
