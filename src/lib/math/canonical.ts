import type { Statement, Written } from './written.ts';

const flat = (
	written: Written,
	kind: 'sum' | 'product',
	parts: (of: Written) => Written[]
): Written[] =>
	written.kind === kind ? parts(written).flatMap((p) => flat(p, kind, parts)) : [written];

/** Spells an expression so that two are the same exactly when they differ in the order of terms and factors. */
export function spell(written: Written): string {
	switch (written.kind) {
		case 'number':
			return `${written.look === 'repeating' ? 'r' : ''}${written.value.n}/${written.value.d}~${written.places}`;
		case 'mixed':
			return `mixed(${written.whole},${written.top},${written.bottom})`;
		case 'letter':
			return written.name;
		case 'pi':
			return 'π';
		case 'unit': {
			const { dimension, size } = written.unit;
			const measures = [...dimension].map(([m, p]) => `${m}^${p.n}/${p.d}`).sort();
			return `unit(${measures.join('*')},${size.n}/${size.d})`;
		}
		case 'sum':
			return `(${spellTerms(written).sort().join('+')})`;
		case 'negative':
			return `-${spell(written.of)}`;
		case 'product':
			return `(${flat(written, 'product', (p) => (p.kind === 'product' ? p.factors : []))
				.map(spell)
				.sort()
				.join('*')})`;
		case 'quotient':
			return `(${spell(written.top)}/${spell(written.bottom)})`;
		case 'power':
			return `(${spell(written.base)}^${spell(written.exponent)})`;
		case 'root':
			return `root(${spell(written.of)},${written.degree ? spell(written.degree) : '2/1~0'})`;
		case 'absolute':
			return `|${spell(written.of)}|`;
		case 'percent':
			return `${spell(written.of)}%`;
		case 'plus-minus':
			return `(${written.left ? spell(written.left) : ''}±${spell(written.of)})`;
	}
}

const spellTerms = (written: Written): string[] =>
	flat(written, 'sum', (p) => (p.kind === 'sum' ? p.terms : [])).map(spell);

/** Spells a statement; the items of a set stand in any order. */
export function spellStatement(statement: Statement): string {
	switch (statement.kind) {
		case 'expression':
			return spell(statement.of);
		case 'relation':
			return statement.sides.map((side, i) => `${spell(side)}${statement.signs[i] ?? ''}`).join('');
		case 'ratio':
			return statement.terms.map(spell).join(':');
		case 'tuple': {
			const items = statement.items.map(spellStatement);
			return `${statement.fence}${(statement.fence === '{' ? items.sort() : items).join()}`;
		}
		case 'series':
			return statement.items.map(spellStatement).sort().join(` ${statement.joint} `);
		case 'remainder':
			return `${statement.quotient.n}r${statement.rest.n}`;
		case 'words':
			return statement.text;
		default:
			return statement.kind;
	}
}
