import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOneRoster } from './one-roster.ts';

const files = {
	'orgs.csv': 'sourcedId,status,name,type\nd,,District,district\ns1,,Heron Point,school\n',
	'users.csv':
		'sourcedId,role,username,givenName,familyName\n' +
		'u1,student,Ana.Li,Ana,Li\nu2,teacher,okafor2,Ngozi,"Okafor, Jr"\nu3,administrator,boss,B,Oss\nu4,student,nobody.here,No,Body\n',
	'classes.csv':
		'title,sourcedId,grades,schoolSourcedId,subjects\nMath 6,c1,06,s1,Mathematics\nArt 6,c2,06,s1,Art\nMath 4,c3,04,s1,Mathematics\n',
	'enrollments.csv':
		'sourcedId,classSourcedId,userSourcedId,role\ne1,c1,u1,student\ne2,c1,u2,teacher\ne3,c2,u4,student\ne4,c1,u3,administrator\n'
};

const read = (changed: Partial<typeof files> = {}) =>
	readOneRoster(Object.entries({ ...files, ...changed }).map(([name, text]) => ({ name, text })));

describe('readOneRoster', () => {
	it('takes the mathematics classes of grades 6 to 8 and who is in them, and nobody else', () => {
		expect(read()).toEqual({
			schools: [{ sourceId: 's1', name: 'Heron Point' }],
			people: [
				{ sourceId: 'u1', username: 'ana.li', givenName: 'Ana', familyName: 'Li' },
				{ sourceId: 'u2', username: 'okafor2', givenName: 'Ngozi', familyName: 'Okafor, Jr' }
			],
			sections: [{ sourceId: 'c1', schoolSourceId: 's1', name: 'Math 6', grade: 6 }],
			enrollments: [
				{ sectionSourceId: 'c1', personSourceId: 'u1', kind: 'student' },
				{ sectionSourceId: 'c1', personSourceId: 'u2', kind: 'teacher' }
			],
			leftOut: 2,
			problems: []
		});
	});

	it('reads a byte order mark, other line ends and folders in the names', () => {
		const roster = readOneRoster(
			Object.entries(files).map(([name, text]) => ({
				name: `export/${name.toUpperCase()}`,
				text: `\uFEFF${text.replaceAll('\n', '\r\n')}`
			}))
		);
		expect(roster).toEqual(read());
	});

	it('passes over what is to be deleted', () => {
		const orgs = files['orgs.csv'].replace('s1,,', 's1,tobedeleted,');
		expect(read({ 'orgs.csv': orgs }).problems).toContainEqual({
			...{ kind: 'unknown-school', file: 'classes.csv', line: 2, value: 's1' }
		});
	});

	it.each([
		['users.csv', 'u5,student,x y,Bo,Diaz', { kind: 'bad-username', value: 'x y' }],
		['users.csv', 'u5,student,ana.li,Bo,Diaz', { kind: 'taken-username', value: 'ana.li' }],
		['users.csv', 'u5,student,bo,,Diaz', { kind: 'bad-name', value: ' Diaz' }],
		['users.csv', 'u1,student,bo.diaz,Bo,Diaz', { kind: 'duplicate', value: 'u1' }],
		['classes.csv', 'Math 7,c9,07,s9,', { kind: 'unknown-school', value: 's9' }],
		['enrollments.csv', 'e9,c9,u1,student', { kind: 'unknown-class', value: 'c9' }],
		['enrollments.csv', 'e9,c1,u9,student', { kind: 'unknown-person', value: 'u9' }]
	] as const)('tells file and line of what is wrong: %s %s', (file, line, problem) => {
		const { problems } = read({ [file]: `${files[file]}${line}\n` });
		expect(problems).toEqual([{ file, line: files[file].split('\n').length, ...problem }]);
	});

	it('says which file or column is missing, and where a file is no CSV', () => {
		const { 'users.csv': users, ...others } = files;
		const some = Object.entries(others).map(([name, text]) => ({ name, text }));
		expect(readOneRoster(some).problems[0]).toMatchObject({
			...{ kind: 'missing-file', file: 'users.csv', line: 0 }
		});
		expect(read({ 'users.csv': users.replace('username', 'login') }).problems[0]).toEqual({
			...{ kind: 'missing-column', file: 'users.csv', line: 1, value: 'username' }
		});
		expect(read({ 'users.csv': `${users}u5,student,"never closed` }).problems[0]).toMatchObject({
			...{ kind: 'not-csv', file: 'users.csv' }
		});
	});

	it('never throws, whatever the files hold', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...(Object.keys(files) as (keyof typeof files)[])),
				fc.string(),
				(name, text) => {
					expect(read({ [name]: text }).problems.length).toBeGreaterThan(0);
					expect(read({ [name]: files[name] + text }).sections.length).toBeLessThanOrEqual(2);
				}
			)
		);
	});
});
