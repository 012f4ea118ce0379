import type { Locale } from '#lib/math/check.ts';

/**
 * What children write where a reason is due and none is given: that they know, did it, saw it, were told. Each is
 * matched on folded words with single blanks between them.
 */
const said: Record<Locale, string[]> = {
	en: [
		String.raw`(?:i |^)(?:really |honestly )?(?:dont|don't|do not|didnt|didn't|did not) (?:really )?(?:know|kno|get it|understand|get this|remember)(?: (?:how|what|why|this|it|anything|the answer))*(?: (?:to )?(?:explain|do|say|write)(?: (?:it|this|that))?)?`,
		String.raw`(?:i'm |im |i am )?(?:not (?:really )?sure|confused|bad at math|lost|stuck)(?: how to explain(?: it)?| why| how)?`,
		String.raw`idk|idc|i d k|dunno|no idea|n a|nothing|none|no clue|whatever|tbh|ngl`,
		String.raw`(?:i |we |you )?(?:just |already |kinda |sorta )*(?:know|knew|kno) (?:it|that|this|how|the answer)?(?: (?:is|its|it's) (?:not|right|wrong|true|correct))?`,
		String.raw`(?:it|that|this) (?:just )?(?:is|does|was|isnt|isn't|is not|doesn't|doesnt)(?: (?:what it is|how it is|just|like that|the way it is))?$`,
		String.raw`(?:it's|its|thats|that's|that is|it is) (?:just )?(?:is|not|like that|how it is|the way it is|what it is|how it works|how you do it|what i think|what i got|my answer|the answer|the right answer|the correct answer|right|correct|true|obvious|easy|simple|common sense|math|basic math|logic|because)$`,
		String.raw`(?:i |we )?(?:just |only )?(?:did|worked|figured|solved|counted|calculated|found|got|done) (?:it|this|that|the math|the work|my math|the problem|the question|the calculation|the answer|math)(?: out)?(?: (?:all|in|on|with|by|from|using|myself|mentally))*(?: (?:my|a|the))?(?: (?:head|mind|brain|paper|calculator|own|scratch paper))?`,
		String.raw`(?:in|with|using|used|on|i used|from) (?:my|a|the) (?:head|mind|brain|calculator|fingers|teacher|notes|notebook)`,
		String.raw`(?:my |the )?(?:teacher|mom|dad|friend|brother|sister|mr|ms|mrs)(?: \w+)? (?:said|told|taught|showed|explained)(?: (?:me|us|it|so|that|how|this|to))*`,
		String.raw`(?:i |we )?(?:just )?(?:guess|guessed|guessing|estimated|picked|chose|choose)(?: (?:it|so|one|that|randomly|this))?`,
		String.raw`(?:it |that |this )?(?:just )?(?:makes?|made|make) (?:more |the most |perfect )?sense(?: to me)?`,
		String.raw`(?:it |that |this )?(?:just )?(?:looks?|looked|seems?|seemed|feels?|felt|sounds?)(?: (?:right|correct|good|like it|wrong|better|that way|true|off))+`,
		String.raw`(?:i |we )?(?:learned|learnt|remembered|studied|memorized)(?: (?:it|this|that|in|from|at|class|school|before|last|year|math|about))*`,
		String.raw`(?:i'm|im|i am) (?:smart|good at math|right|correct|a genius|him|good)`,
		String.raw`because (?:i said so|it is|it's|its|it does|yes|no|of math|math|i can|i did|i know|why not|reasons|idk)$`,
		String.raw`^(?:bc|cuz|because|cause)$`,
		String.raw`(?:i |we )?(?:just )?(?:think|thought|believe)(?: (?:so|it|that|its|it's|it is|he|she|hes|shes))*(?: (?:right|correct|wrong|true))?$`,
		String.raw`(?:so )?(?:that's|thats|that is|this is) (?:how|why|what)(?: (?:i|you|we|it|he|she))?(?: (?:know|got|get|did|do|think|knew|is|works))?(?: (?:it|that|this|the answer|my answer|the right answer|correct))?$`,
		String.raw`(?:i |we )?(?:double )?(?:checked|check|looked at|look at|read|saw|see|used)(?: (?:it|my|the|your|answer|work|over|twice|again|question|problem|prompt|numbers|math))+$`,
		String.raw`(?:so )?(?:yeah|yea|yep|ok|okay|lol|the end|thank you|thanks)`,
		String.raw`(?:it was |it's |its )?(?:too )?(?:hard|easy|boring|confusing)`,
		String.raw`i (?:just )?(?:used|use|did) (?:math|my brain|logic|a formula|the formula|what i know|mental math)`,
		String.raw`(?:you|u|i) (?:just |can )*(?:have to|need to|tell|see|do) (?:it|the math|that)$`,
		String.raw`it (?:is|was) (?:the )?(?:right|correct|only) (?:answer|one|choice)`,
		String.raw`(?:that's |thats |it's |its )?(?:the|my) (?:right |correct )?answer$`,
		String.raw`i explained it(?: above| already)?`,
		// Of a text that says it does not know, or that somebody just is right, nothing else is a reason.
		String.raw`(?:i )?(?:dont|don't|do not|didnt|didn't) (?:even |really )?(?:know|kno|get|understand) (?:what|how|why|the) .*$`,
		String.raw`(?:it |he |she |they |that )?(?:just )?(?:is|are)(?: (?:right|wrong|correct))?(?: because (?:he|she|it|they) (?:just )?(?:is|are)(?: (?:right|wrong|correct|one|it))?)$`,
		String.raw`(?:it |he |she |they )just (?:is|are|does|works?|works? out|do)$`,
		String.raw`because (?:it|he|she|they)(?:'s| is| are|s)? (?:just )?(?:is|one|right|wrong|not|does|isnt|isn't)$`,
		String.raw`(?:its |it's |it is )?hard to (?:explain|say)`,
		String.raw`(?:i )?(?:just )?used (?:my|a|the) (?:calculater|calculator|brain|head)`,
		String.raw`it depends$`,
		// What one thinks of a thing, or of one's own life, is no reason.
		String.raw`(?:\w+ ){1,3}(?:is|are|was|were) (?:so |really |very |too |kinda )?(?:hard|easy|boring|confusing|fun|cool|annoying|dumb|weird|luckier|lucky)$`,
		String.raw`(?:i )(?:really |just )?(?:like|love|hate) (?:\w+ ?){1,4}$`,
		String.raw`my \w+ (?:is|are) (?:always|never|too|so) \w+$`,
		String.raw`(?:its |it's |it is )?(?:just |all )?(?:luck|lucky|luckier|random)$`
	],
	es: [
		String.raw`(?:yo )?no (?:lo )?(?:se|entiendo|entendi|recuerdo|me acuerdo)(?: (?:como|que|por que|porque|bien|nada|explicarlo|explicar|hacerlo|decirlo|decir|poner))*`,
		String.raw`(?:no estoy segur[oa]|ni idea|nada|ninguno|no tengo idea|no c|nose|yo que se)`,
		String.raw`(?:yo )?(?:solo |ya |nomas |simplemente )*(?:lo )?(?:se|sabia|supe)(?: (?:que|asi|y|ya|la respuesta|es|esta|bien))*$`,
		String.raw`(?:porque )?(?:si|asi es|asi|es asi|asi lo es|asi son|porque si|porque no)$`,
		String.raw`(?:lo |la )?(?:hice|calcule|saque|resolvi|conte|encontre|pense|adivine)(?: (?:en|con|de|por|mi|la|el|lo|mente|cabeza|calculadora|cuenta|operacion|memoria|matematica|matematicas|problema|papel|respuesta|solo|sola|asi))*$`,
		String.raw`(?:en|con|use|usando) (?:mi|la|una) (?:mente|cabeza|calculadora|memoria|cerebro)`,
		String.raw`(?:me lo |nos lo |lo )?(?:dijo|enseño|enseno|explico)(?: (?:mi|la|el|maestra|maestro|profesora|profesor|profe|mama|papa|amigo|amiga|asi))+`,
		String.raw`(?:la |el |mi )(?:maestra|maestro|profe|profesora|profesor|mama|papa) (?:me |nos )?(?:lo )?(?:dijo|enseño|enseno|explico)`,
		String.raw`(?:tiene|hace) sentido`,
		String.raw`(?:se ve|parece|suena|creo)(?: (?:bien|correcto|que|si|asi|eso|es|mejor|la))*$`,
		String.raw`(?:es )?(?:obvio|facil|muy facil|dificil|muy dificil|logico|logica|sentido comun|matematicas|pura matematica)$`,
		String.raw`(?:lo )?(?:aprendi|estudie|revise|cheque|comprobe|vi|lei|verifique)(?: (?:en|la|el|clase|escuela|mi|lo|trabajo|respuesta|pregunta|dos veces|bien|todo))*$`,
		String.raw`(?:porque )?(?:es|esa es|esta es|eso es) (?:la|mi|lo) (?:respuesta|correcta|respuesta correcta|correcto|que pienso|que creo|que me dio)$`,
		String.raw`(?:asi|y asi|por eso) (?:lo )?(?:se|supe|hice|es|llegue)(?: (?:lo|la|que|respuesta|mi|a))*$`,
		String.raw`(?:creo|pienso)(?: (?:que|si|asi|eso|no))*$`,
		String.raw`(?:soy|estoy) (?:inteligente|listo|seguro|segura|bien)`,
		String.raw`(?:hice|use) (?:las matematicas|matematicas|la cuenta|las cuentas|mi cerebro|la operacion|la formula)`,
		String.raw`no (?:lo )?(?:entiendo|entendi|se) (?:que|el|la|los|las|como|lo) .*$`,
		String.raw`(?:pues |porque )?asi (?:es|sale|me dio|me salio|da)(?: (?:nomas|en la calculadora|y ya))*`,
		String.raw`(?:ya |lo )*hice(?: \w+)? y (?:eso|asi) me (?:dio|salio)`,
		String.raw`y ya$`,
		String.raw`(?:\w+ ){1,3}(?:es|son|esta|estan|fue) (?:muy |bien )?(?:dificil|dificiles|facil|faciles|aburrid[oa]s?|confus[oa]s?|divertid[oa]s?)$`,
		String.raw`(?:a mi )?(?:no )?me (?:gusta|gustan) (?:\w+ ?){1,4}$`,
		String.raw`(?:es )?(?:pura |pura la )?suerte$`
	]
};

const patterns: Record<Locale, RegExp[]> = {
	en: said.en.map((pattern) => new RegExp(String.raw`(?<!\S)(?:${pattern})(?!\S)`, 'g')),
	es: said.es.map((pattern) => new RegExp(String.raw`(?<!\S)(?:${pattern})(?!\S)`, 'g'))
};

/** Finds the words of a clause that only say that something is so; folded, with single blanks. */
export function findEmptyReasons(clause: string, locale: Locale): [start: number, end: number][] {
	return patterns[locale].flatMap((pattern) =>
		[...clause.matchAll(pattern)]
			.filter(([matched]) => matched.length > 0)
			.map(({ 0: matched, index }): [number, number] => [index, index + matched.length])
	);
}

/** Words that say nothing of the mathematics: a clause of nothing else gives no reason. */
export const emptyWords: Record<Locale, ReadonlySet<string>> = {
	en: new Set(
		`answer answers right correct true wrong sense rule rules formula math maths mathematics head mind brain
		calculator teacher guess guessed guessing know knew known learn learned taught told obvious obviously easy simple hard
		work worked works working figured figure solve solved problem question explain explained explanation reason think
		thought feel felt look looks looked seem seems check checked sure smart logic common basic way stuff mental
		paper notes class school yesterday before remember remembered idk idc lol tbh bruh yeah yep nope please thanks
		calculated calculate counted understand understood did done made sum everything nothing anything something
		tell see saw simply basically literally honestly actually maybe probably pretty`
			.trim()
			.split(/\s+/)
	),
	es: new Set(
		`respuesta respuestas correcto correcta verdad cierto bien mal sentido regla reglas formula matematica matematicas
		cabeza mente cerebro calculadora maestra maestro profe profesor profesora adivine adivinar sabia supe sabe obvio
		facil dificil hice hacer hecho resolvi resolver resuelto problema pregunta explicar explicarlo explico razon
		pienso pense siento parece ve revise seguro segura listo lista logica logico comun manera forma papel clase escuela
		ayer antes recuerdo aprendi enseño enseno dijo dijeron nomas nada algo todo solo solamente simplemente calcule
		calcular lo cuenta cuentas entiendo entendi porfavor gracias creo`
			.trim()
			.split(/\s+/)
	)
};
