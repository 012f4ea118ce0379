const irregular = new Map(
	Object.entries({
		ser: 'es son era eran fue fueron sera seran sea sean soy somos siendo sido seria serian',
		estar: 'esta estan estaba estaban estoy estamos',
		haber: 'hay habia hubo habra ha han he hemos',
		tener:
			'tiene tienen tengo tenia tenian tuvo tuvieron tenemos tendra tendria tenga teniendo tenido',
		hacer: 'hace hacen hago hizo hice hicieron hacemos haciendo hecho hacia haria hara haga',
		dar: 'da dan doy dio dieron damos daba daria dara dando dado',
		ir: 'va van voy vamos iba iban ira vaya yendo ido',
		poder: 'puede pueden puedo podia pudo podemos podria puedes',
		decir: 'dice dicen digo dijo dije dijeron diciendo dicho diria',
		saber: 'sabe saben sabia supe supo sabemos',
		poner: 'pone ponen pongo puse puso puesto poniendo pondria',
		querer: 'quiere quieren quiero quise quiso queria',
		ver: 've ven veo vi vio vemos visto viendo',
		salir: 'sale salen salgo salio salia saldra',
		seguir: 'sigue siguen sigo siguio seguia siguiendo',
		medir: 'mide miden mido midio midiendo',
		costar: 'cuesta cuestan costo costaba costara costaria costado',
		contar: 'cuenta cuentan cuento conte conto contamos',
		mostrar: 'muestra muestran muestro mostro',
		empezar: 'empieza empiezan empiezo empezo empece',
		comenzar: 'comienza comienzan comienzo comenzo',
		mayor: 'mayores',
		menor: 'menores',
		mas: 'mas',
		menos: 'menos',
		doble: 'dobles',
		duplicar: 'duplica duplican duplico duplicado duplique dupliquen duplicaria',
		proporcional: 'proporcionales proporcion proporciones proporcionalmente proporcionalidad',
		equivalente: 'equivalentes equivalencia equivalen equivale',
		constante: 'constantes constantemente'
	}).flatMap(([stem, forms]) => forms.split(' ').map((form) => [form, stem] as const))
);

/** Vowels that change within a verb: *cuesta* is of *costar*. */
const vowels: [RegExp, string][] = [
	[/^encuentr/, 'encontr'],
	[/^vuelv/, 'volv'],
	[/^muev/, 'mov'],
	[/^pierd/, 'perd'],
	[/^piens/, 'pens'],
	[/^entiend/, 'entend'],
	[/^pid/, 'ped'],
	[/^repit/, 'repet'],
	[/^cierr/, 'cerr']
];

const endings = [
	...['ariamos', 'eriamos', 'iriamos', 'andolo', 'iendolo', 'andose', 'iendose', 'amiento'],
	...['imiento', 'aciones', 'iciones', 'abamos', 'aremos', 'eremos', 'iremos', 'asteis'],
	...['arian', 'erian', 'irian', 'acion', 'icion', 'mente', 'aron', 'ieron', 'iendo', 'aria'],
	...['eria', 'iria', 'aban', 'amos', 'emos', 'imos', 'aste', 'iste', 'arlo', 'erlo', 'irlo'],
	...['arla', 'arse', 'erse', 'irse', 'aran', 'eran', 'iran', 'ando', 'ados', 'adas', 'idos'],
	...['idas', 'aba', 'ian', 'ado', 'ada', 'ido', 'ida', 'ara', 'era', 'ira', 'are', 'ere'],
	...['ire', 'ar', 'er', 'ir', 'an', 'en', 'ia', 'io', 'es', 'as', 'os', 'a', 'e', 'o', 's']
].toSorted((a, b) => b.length - a.length);

const mostKept = 20_000;
const kept = new Map<string, string>();

function work(word: string): string {
	if (word.length <= 3) return word.replace(/z$/, 'c');
	const ending = endings.find((each) => word.endsWith(each) && word.length - each.length >= 3);
	let stem = ending ? word.slice(0, -ending.length) : word;
	for (const [pattern, plain] of vowels) stem = stem.replace(pattern, plain);
	// As they are spelled before another vowel: multipliqué is of multiplicar, pagué of pagar, veces of vez.
	stem = stem.replace(/qu$/, 'c').replace(/gu$/, 'g').replace(/z$/, 'c');
	return stem;
}

/** The stem of a Spanish word, the same for all its inflections; the word is folded. */
export function stemSpanish(word: string): string {
	const known = kept.get(word);
	if (known !== undefined) return known;
	const stem = work(irregular.get(word) ?? word);
	if (kept.size >= mostKept) kept.clear();
	kept.set(word, stem);
	return stem;
}
