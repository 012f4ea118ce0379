import type { Locale } from '#lib/math/check.ts';

const words = (text: string) => new Set(text.trim().split(/\s+/));

/** Words that carry no content of their own, folded. */
export const functionWords: Record<Locale, ReadonlySet<string>> = {
	en: words(`
		a an the this that these those it its it's is are was were be been being am i i'm im you u your youre you're we
		our they their theyre they're them he she his her him me my mine us of to in on at by for from with into onto
		and or as than then there their here have has had do does did doing will would can could shall may might
		just so because since if when while but not no yes who what which how why where up out about too also very
		really like well ok okay got get gets getting go goes going said says say think thought know knew one
		some any thing things way lot kind each other another make makes made making let lets that's thats
		there's theres he's hes she's shes i'll ill i've ive i'd id we're dont don't doesn't doesnt didn't didnt
		isn't isnt wasn't wasnt aren't arent can't cant cannot won't wont wouldn't wouldnt cuz bc cause becuz`),
	es: words(`
		el la los las un una unos unas lo al del de a en con por para que y o u e es son era eran fue ser sea esta
		estan estaba este esto estos estas ese eso esa esos esas aquel su sus mi mis tu tus se me te le les nos yo
		tu usted el ella ellos ellas nosotros hay ha han he hemos habia si no sino pero como cuando donde
		porque pues ya muy tan tambien entonces asi cual cuales quien quienes cuanto cuantos cuanta cuantas
		tiene tienen tengo tener hace hacen hice hizo hacer va van voy ir da dan doy dar puede pueden puedo
		dice dijo creo pienso se sabe q k d xq pq tmb o sea hasta desde sobre entre sin ni mas algo`)
};

/** Words by which a language is known: each is common in one and hardly occurs in the others. */
export const languageMarks: Record<string, ReadonlySet<string>> = {
	en: words(`the is are was were because it's its you your they he she and of to in that this with for would not
		don't dont doesn't what how when then there if have has so but more than equal same times plus divided
		number answer know think each every only right wrong cuz bc did will can`),
	es: words(`el la los las es son porque que de del en con por para una uno un se su lo al como pero mas menos
		cada entonces cuando esta hay tiene yo igual numero respuesta sumo sumar multiplique dividi solo veces
		cuesta doble si esto eso muy todo todos asi xq mismo misma`),
	fr: words(`je tu il elle nous vous ils est sont c'est ca parce les des une dans pour pas avec mais donc fois
		deux trois reponse nombre plus egal fait avoir etre qu'il j'ai aussi chaque quand le du au sur`),
	pt: words(`nao voce eu ele ela sao uma um com mais porque entao isso resposta numero vezes dois tres cada
		quando tem foi esta mas os as do da dos das na nos em pelo pela muito`),
	ht: words(`mwen li nou yo se pou paske ki sa nan ak pa gen epi yon fwa konsa lè kapab menm chif repons
		te ap fè pran anpil chak oswa`),
	de: words(`ich du er sie wir ihr ist sind nicht und der die das ein eine mit weil wenn mal zahl antwort
		haben auch aber dann jede gleich durch`),
	it: words(`io lui lei noi sono e il lo gli una perche che di con per ma quindi volte numero risposta piu
		ogni quando non anche della del`),
	tl: words(
		`ang mga ng sa na ay ako siya kami sila kasi dahil hindi ito iyon may isa dalawa kung pero lang po`
	),
	vi: words(
		`la va cua cho khong co mot hai ba vi nen so toi ban nay do duoc thi nhan chia cong tru bang`
	),
	sw: words(`ni na ya wa kwa hii hiyo kwamba sababu jibu namba mara mbili tatu lakini kila`),
	so: words(`waa iyo oo ku ka la uu ay waxaan sababtoo ah tiro jawaab laba saddex`)
};

/** How a clause hangs together with what was said before it. */
export type ClauseRole =
	'plain' | 'reason' | 'result' | 'contrast' | 'condition' | 'sequence' | 'purpose';

/** Words that begin a clause, longest first; folded, with single blanks. */
export const clauseOpeners: [opener: string, role: ClauseRole, locale: Locale][] = (
	[
		[
			'reason',
			'en',
			`because|cause|cuz|bc|becuase|becasue|becaus|becuz|beacuse|bcuz|coz|cus|since|the reason is|the reason why|
			due to|i know this because|on account of|as long as`
		],
		[
			'reason',
			'es',
			`porque|por que|porqe|xq|pq|porq|ya que|puesto que|dado que|debido a|la razon es|es que|a causa de|pues`
		],
		[
			'result',
			'en',
			`so|therefore|thus|hence|that means|this means|which means|it means|that's why|thats why|which is why|
			that is why|that makes|which makes|meaning|this shows|that shows|which shows|this tells|in conclusion|that's how|thats how`
		],
		[
			'result',
			'es',
			`entonces|entonses|asi que|por eso|por lo tanto|por tanto|eso significa|esto significa|lo que significa|significa que|
			quiere decir|eso quiere decir|lo cual|esto muestra|eso muestra|en conclusion|o sea`
		],
		[
			'contrast',
			'en',
			'but|however|instead|although|though|while|whereas|except|unless|even though|even if|rather'
		],
		[
			'contrast',
			'es',
			'pero|sino|aunque|mientras|mientras que|sin embargo|en vez de|en lugar de|excepto|en cambio'
		],
		['condition', 'en', 'if|when|whenever|wen|as soon as'],
		['condition', 'es', 'si|cuando|cada vez que|siempre que|al'],
		[
			'sequence',
			'en',
			'then|next|after|after that|first|second|finally|and then|lastly|afterwards|later|from there'
		],
		[
			'sequence',
			'es',
			'luego|despues|primero|segundo|y luego|al final|finalmente|por ultimo|y despues'
		],
		[
			'purpose',
			'en',
			'in order to|so that|to see|to find|to find out|to know|to figure out|to make sure'
		],
		['purpose', 'es', 'para que|con el fin de|para ver|para saber|para encontrar|para que']
	] satisfies [ClauseRole, Locale, string][]
)
	.flatMap(([role, locale, openers]) =>
		openers
			.split('|')
			.map((opener) => [opener.trim(), role, locale] as [string, ClauseRole, Locale])
	)
	.toSorted(([a], [b]) => b.split(' ').length - a.split(' ').length);

/** Words that deny what comes after them. */
export const negators: Record<Locale, ReadonlySet<string>> = {
	en: words(`not no never neither nor none without isn't isnt aren't arent wasn't wasnt weren't werent don't dont
		doesn't doesnt dosent dosnt doesent didn't didnt dident can't cant cannot won't wont wouldn't wouldnt shouldn't
		shouldnt couldn't couldnt hasn't hasnt haven't havent hadn't ain't aint non nothing isint arnt wasent`),
	es: words('no nunca jamas tampoco ni sin nada ningun ninguno ninguna')
};
