const irregular = table(`
be: is are was were am been being
have: has had having
do: does did done doing
go: goes went gone going
get: gets got gotten getting
pay: pays paid paying payed
make: makes made making
buy: buys bought buying
sell: sells sold selling
give: gives gave given giving
take: takes took taken taking
find: finds found finding
know: knows knew known
think: thinks thought
say: says said saying
mean: means meant
keep: keeps kept
grow: grows grew grown growing
rise: rises rose risen rising
fall: falls fell fallen falling
come: comes came coming
run: runs ran running
draw: draws drew drawn
drive: drives drove driven
spend: spends spent
lose: loses lost losing
tell: tells told
see: sees saw seen
show: shows showed shown
forget: forgets forgot forgotten
begin: begins began begun
leave: leaves leaving
cut: cuts cutting
put: puts putting
use: uses used using
half: halves halfs halved halve halving
person: people persons
child: children
foot: feet
axis: axes
vertex: vertices
matrix: matrices
time: times timed
good: better best
bad: worse worst
less: lesser
likely: likely
few: fewer fewest
more: most
much: many
opposite: opposites
minus: minused minuses minusing minused
plus: plused plussed pluses plusing plussing
bus: buses
gas: gases
graph: graphs graphed graphing
equal: equals equaled equaling equalled equaly equally
double: doubles doubled doubling
proportional: proportion proportions proportionally proportionality proportionate
equivalent: equivalence equivalently equivalents
constant: constantly constants
multiply: multiplies multiplied multiplying multiplication multiple multiples multiplier
divide: divides divided dividing division divisions
add: adds added adding addition additional
subtract: subtracts subtracted subtracting subtraction
`);

/** Adjectives whose comparative a child may use for the plain one. */
const compared = new Set(
	`big small large great long short high low fast slow cheap steep heavy light wide narrow tall deep close far near
	strong weak hot cold warm cool full dark late early young old new hard easy rich sweet thick thin quick`.split(
		/\s+/
	)
);

function table(lines: string): Map<string, string> {
	const map = new Map<string, string>();
	for (const line of lines.trim().split('\n')) {
		const [stem, forms] = line.split(':');
		map.set(stem, stem);
		for (const form of forms.trim().split(' ')) map.set(form, stem);
	}
	return map;
}

const undouble = (stem: string) =>
	/([bdfgmnprt])\1$/.test(stem) && !/(?:ll|ss|add)$/.test(stem) ? stem.slice(0, -1) : stem;

function withoutComparison(word: string): string {
	const bare = /^(.{3,})(?:er|est)$/.exec(word)?.[1];
	if (!bare) return word;
	const shapes = [bare, `${bare}e`, undouble(bare), bare.replace(/i$/, 'y')];
	return shapes.find((shape) => compared.has(shape)) ?? word;
}

function withoutEnding(word: string): string {
	if (word.length < 4) return word;
	if (/(?:ss|us|is|as)$/.test(word)) return word;
	if (/ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
	if (/(?:x|ch|sh|ss|zz)es$/.test(word)) return word.slice(0, -2);
	if (/s$/.test(word)) return withoutEnding(word.slice(0, -1));
	if (/ied$/.test(word)) return `${word.slice(0, -3)}y`;
	if (/eed$/.test(word)) return word;
	if (/ed$/.test(word) && /[aeiouy].*ed$/.test(word)) return undouble(word.slice(0, -2));
	if (/ing$/.test(word) && /[aeiouy].*ing$/.test(word) && word.length > 5) {
		return undouble(word.slice(0, -3));
	}
	if (/ly$/.test(word) && word.length > 5) return word.slice(0, -2);
	return word;
}

const mostKept = 20_000;
const kept = new Map<string, string>();

function work(word: string): string {
	const bare = word.replace(/'(?:s|re|ll|d|ve|m)$/, '').replaceAll("'", '');
	const known = irregular.get(bare);
	const ended = known ?? withoutEnding(withoutComparison(bare));
	const stem = irregular.get(ended) ?? ended;
	return stem.length > 3 ? stem.replace(/e$/, '').replace(/y$/, 'i') : stem;
}

/** The stem of an English word, the same for all its inflections; the word is folded. */
export function stemEnglish(word: string): string {
	const known = kept.get(word);
	if (known !== undefined) return known;
	const stem = work(word);
	if (kept.size >= mostKept) kept.clear();
	kept.set(word, stem);
	return stem;
}
