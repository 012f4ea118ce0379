import type { Locale } from '#lib/math/check.ts';

/**
 * What words mean the same in children's mathematics, in both languages: any of a line stands for the
 * concept before it. A word may belong to several.
 */
const lines: [concept: string, en: string, es: string][] = [
	// Operations.
	[
		'ADD',
		'add|plus|sum|put together|combine|join|altogether|in all',
		'sumar|mas|agregar|añadir|juntar|suma|adicion'
	],
	[
		'SUBTRACT',
		'subtract|minus|take away|take off|take out|difference|remove|left over',
		'restar|menos|quitar|resta|diferencia|sustraer'
	],
	[
		'MULTIPLY',
		'multiply|times|product|multiplied by|groups of|sets of',
		'multiplicar|por|producto|veces|grupos de|multiplicacion'
	],
	[
		'DIVIDE',
		'divide|split|share|go into|goes into|quotient|divided by|cut into|separate|break into',
		'dividir|entre|repartir|partir|division|cociente|cabe en|separar'
	],
	[
		'DOUBLE',
		'double|twice|two times|times 2|times two|2 times|doubled',
		'doble|duplicar|dos veces|por 2|por dos|2 veces'
	],
	[
		'TRIPLE',
		'triple|three times|times 3|times three|3 times',
		'triple|triplicar|tres veces|por 3|por tres|3 veces'
	],
	[
		'HALF',
		'half|halve|divided by 2|divide by 2|divided by two|split in two',
		'mitad|medio|media|entre 2|entre dos'
	],
	[
		'SQUARE',
		'square|squared|times itself|by itself|second power',
		'cuadrado|al cuadrado|por si mismo|segunda potencia'
	],
	['POWER', 'power|exponent|raise', 'potencia|exponente|elevar'],
	[
		'ROUND',
		'round|about|close to|estimate|approximately|around',
		'redondear|aproximadamente|cerca de|estimar|mas o menos'
	],
	['SIMPLIFY', 'simplify|reduce|simplest|lowest terms', 'simplificar|reducir|minima expresion'],
	[
		'DISTRIBUTE',
		'distribute|distributive|distribution',
		'distribuir|distributiva|distribucion|repartir'
	],
	// Sameness and change.
	[
		'SAME',
		'same|equal|equivalent|identical|match|as much as|as many as|tie',
		'igual|mismo|equivalente|identico|lo mismo|parejo'
	],
	[
		'STAY',
		'stay|remain|constant|fixed|keep|does not change|same|steady|consistent',
		'mantener|quedar|constante|fijo|seguir|no cambia|mismo|igual|estable'
	],
	[
		'DIFFERENT',
		'different|differ|vary|unequal|not the same|not equal',
		'diferente|distinto|variar|desigual|no es igual'
	],
	[
		'CHANGE',
		'change|vary|differ|increase|decrease|double|grow|move|shift',
		'cambiar|variar|aumentar|crecer|subir|bajar|duplicar|mover'
	],
	['EQUAL', 'equal|is the same as|equivalent', 'igual|es lo mismo que|equivalente'],
	// Comparing.
	[
		'MORE',
		'more|greater|big|large|high|above|exceed|extra|additional',
		'mas|mayor|grande|alto|extra|adicional'
	],
	['LESS', 'less|few|small|low|below', 'menos|menor|pequeño|bajo|chico'],
	[
		'INCREASE',
		'increase|go up|grow|rise|gain|climb|get bigger|get larger|get higher|goes up',
		'aumentar|subir|crecer|incrementar|ganar|hacerse mas grande'
	],
	[
		'DECREASE',
		'decrease|go down|drop|shrink|fall|lose|get smaller|get lower|goes down|reduce',
		'disminuir|bajar|reducir|caer|perder|hacerse mas pequeño'
	],
	['FAST', 'fast|quick|sooner', 'rapido|veloz'],
	['SLOW', 'slow|later', 'lento|despacio'],
	[
		'CHEAP',
		'cheap|less money|cost less|better deal|better buy|save|low price|good deal',
		'barato|menos dinero|cuesta menos|mejor precio|mejor oferta|ahorrar|conviene'
	],
	['EXPENSIVE', 'expensive|cost more|more money|high price', 'caro|cuesta mas|mas dinero'],
	['STRONG', 'strong|dark|taste more|concentrated', 'fuerte|oscuro|concentrado'],
	// How much of what.
	[
		'EACH',
		'each|every|per|for one|apiece|any one|for 1|one of',
		'cada|por cada|por uno|cada uno|por un|por una'
	],
	[
		'ONCE',
		'once|one time|single time|first time|1 time|at the start|in the beginning|only time',
		'una vez|sola vez|1 vez|primera vez|al principio|al inicio'
	],
	['ONLY', 'only|just|nothing but|merely|alone', 'solo|solamente|nomas|nada mas|unicamente|apenas'],
	[
		'ALL',
		'all|total|whole|altogether|entire|everything|both|in all',
		'todo|total|entero|completo|ambos'
	],
	['BOTH', 'both|two of them|each one|the two', 'ambos|los dos|las dos'],
	['PART', 'part|piece|portion|some of|section|fraction of', 'parte|pedazo|porcion|trozo'],
	[
		'ALWAYS',
		'always|every time|all the time|each time|forever',
		'siempre|cada vez|todo el tiempo|todas las veces'
	],
	['NEVER', 'never|not ever|no way|impossible', 'nunca|jamas|imposible'],
	['SOMETIMES', 'sometimes|not always|depends|it depends', 'a veces|no siempre|depende'],
	['START', 'start|begin|initial|beginning|at first', 'empezar|comenzar|inicial|principio|inicio'],
	['END', 'end|final|finish|last', 'final|terminar|fin|ultimo'],
	['ZERO', 'zero|nothing|none|0', 'cero|nada|0'],
	[
		'REMAINDER',
		'remainder|left over|left|remain|rest|extra',
		'residuo|sobrar|restante|quedar|resto'
	],
	// Judging.
	[
		'RIGHT',
		'right|correct|true|accurate',
		'correcto|cierto|verdad|verdadero|tiene razon|tener razon'
	],
	[
		'WRONG',
		'wrong|incorrect|false|mistaken|mistake|error|not right|messed up|mess up',
		'incorrecto|equivocado|falso|mal|error|no tiene razon|equivocar'
	],
	['AGREE', 'agree|i agree|on the same page', 'de acuerdo|estar de acuerdo'],
	// Signs and places.
	[
		'NEGATIVE',
		'negative|below zero|less than zero|minus|under zero|in debt|owe',
		'negativo|bajo cero|menos|menor que cero|deber|deuda'
	],
	['POSITIVE', 'positive|above zero|more than zero', 'positivo|sobre cero|mayor que cero'],
	[
		'OPPOSITE',
		'opposite|inverse|reverse|other way|undo|backwards|flip',
		'opuesto|contrario|inverso|al reves|deshacer|voltear'
	],
	[
		'TOP',
		'numerator|top|top number|number on top|upper number',
		'numerador|arriba|numero de arriba'
	],
	[
		'BOTTOM',
		'denominator|bottom|bottom number|number on the bottom|lower number',
		'denominador|abajo|numero de abajo'
	],
	['FRACTION', 'fraction|part of a whole', 'fraccion|parte de un entero'],
	['PERCENT', 'percent|percentage|out of 100|of 100|%', 'porcentaje|por ciento|de cada 100|%'],
	['RATIO', 'ratio|for every', 'razon|por cada'],
	[
		'RATE',
		'rate|unit rate|price per|per one|for one|speed',
		'tasa|tasa unitaria|por uno|precio por|velocidad'
	],
	[
		'PROPORTIONAL',
		'proportional|proportion|same rate|constant ratio|same ratio|direct variation',
		'proporcional|proporcion|misma tasa|misma razon|razon constante'
	],
	[
		'ORIGIN',
		'origin|through zero|start at zero|starts at zero|start at 0|starts at 0|goes through 0',
		'origen|pasa por cero|empieza en cero|empieza en 0|pasa por 0'
	],
	['LINE', 'line|straight|linear', 'linea|recta|lineal'],
	[
		'SLOPE',
		'slope|steep|rate of change|rise over run|slant',
		'pendiente|inclinacion|tasa de cambio|empinado'
	],
	[
		'GRAPH',
		'graph|plot|chart|diagram|picture|drawing|number line|coordinate plane',
		'grafica|diagrama|dibujo|recta numerica|plano|tabla'
	],
	['TABLE', 'table|chart', 'tabla|cuadro'],
	['PATTERN', 'pattern|rule', 'patron|regla'],
	['VARIABLE', 'variable|letter|unknown', 'variable|letra|incognita'],
	['EQUATION', 'equation|formula|number sentence', 'ecuacion|formula|igualdad'],
	['TERM', 'term|like terms|same letter', 'termino|terminos semejantes'],
	['SIDE', 'side|both sides|edge', 'lado|ambos lados'],
	['ANGLE', 'angle|corner|degree', 'angulo|esquina|grado'],
	['AREA', 'area|space inside|surface', 'area|superficie'],
	['PERIMETER', 'perimeter|around|outside|distance around', 'perimetro|alrededor|contorno|afuera'],
	['VOLUME', 'volume|space|fill|hold', 'volumen|espacio|llenar|caber|capacidad'],
	['HEIGHT', 'height|tall|high', 'altura|alto'],
	['LENGTH', 'length|long', 'longitud|largo'],
	['WIDTH', 'width|wide', 'ancho|anchura'],
	['RADIUS', 'radius|half the diameter', 'radio|mitad del diametro'],
	[
		'AVERAGE',
		'mean|average|share evenly|fair share|balance point',
		'media|promedio|reparto justo|punto de equilibrio'
	],
	['MEDIAN', 'median|middle', 'mediana|medio|centro'],
	[
		'SPREAD',
		'spread|range|variability|spread out|vary|far apart',
		'dispersion|rango|variabilidad|separado|disperso'
	],
	['OUTLIER', 'outlier|far away|way bigger|extreme', 'valor atipico|muy lejos|extremo'],
	[
		'LIKELY',
		'likely|probable|chance|probability|odds|possible',
		'probable|probabilidad|posible|chance'
	],
	['RANDOM', 'random|chosen by chance|anyone can be picked', 'azar|aleatorio|al azar'],
	['SAMPLE', 'sample|survey|people asked', 'muestra|encuesta'],
	['MANY', 'many|a lot|lots|more people|big', 'mucho|bastante|varios'],
	['DISTANCE', 'distance|far|away|how far', 'distancia|lejos'],
	['PLACE', 'place|spot|position|location|point', 'lugar|posicion|ubicacion|punto'],
	['DECIMAL', 'decimal|point|decimal point', 'decimal|punto|punto decimal'],
	[
		'CONGRUENT',
		'congruent|same size|same shape and size|fit on top|match up',
		'congruente|mismo tamaño|misma forma y tamaño|coincidir'
	],
	['SIMILAR', 'similar|same shape|scale copy|scaled', 'semejante|misma forma|a escala'],
	['ROTATE', 'rotate|turn|spin|rotation', 'rotar|girar|giro|rotacion'],
	['REFLECT', 'reflect|flip|mirror|reflection', 'reflejar|voltear|espejo|reflexion'],
	['TRANSLATE', 'translate|slide|move|shift|translation', 'trasladar|deslizar|mover|traslacion'],
	['SOLUTION', 'solution|make it true', 'solucion|hace verdadera'],
	[
		'FUNCTION',
		'function|one output|each input has one output',
		'funcion|una salida|cada entrada tiene una salida'
	],
	['INPUT', 'input|x value|put in', 'entrada|valor de x|meter'],
	['OUTPUT', 'output|y value|come out', 'salida|valor de y|sale'],
	// Everyday contexts.
	[
		'COST',
		'cost|price|pay|charge|money|dollar|spend|fee|cash|bill|cent',
		'costo|precio|pagar|costar|dinero|dolar|gastar|cobrar|cuota|tarifa|centavo'
	],
	[
		'TIME',
		'time|hour|minute|second|day|week|month|year',
		'tiempo|hora|minuto|segundo|dia|semana|mes|año'
	],
	[
		'PERSON',
		'person|kid|student|friend|child|people',
		'persona|niño|estudiante|amigo|gente|alumno'
	],
	['BUY', 'buy|get|purchase', 'comprar|adquirir'],
	[
		'FORGET',
		'forget|leave out|miss|ignore|skip|did not count|did not include|not add|without',
		'olvidar|faltar|dejar fuera|ignorar|saltar|no conto|no sumo|sin'
	],
	['COUNT', 'count|include|use', 'contar|incluir|usar'],
	['MUST', 'must|have to|need|should|supposed to', 'deber|tener que|necesitar|hay que']
];

/** What a phrase stands for, in the words of its language. */
export type ConceptPhrase = { concept: string; phrase: string; locale: Locale };

/** Lists the phrases of all concepts. */
export function listConceptPhrases(): ConceptPhrase[] {
	const split = (phrases: string, concept: string, locale: Locale) =>
		phrases.split('|').map((phrase) => ({ concept, phrase, locale }));
	return lines.flatMap(([concept, en, es]) => [
		...split(en, concept, 'en'),
		...split(es, concept, 'es')
	]);
}

/** Concepts that turn into another when they are denied: what does not change stays. */
export const denied: Record<string, string> = {
	CHANGE: 'STAY',
	DIFFERENT: 'SAME',
	SAME: 'DIFFERENT',
	STAY: 'CHANGE',
	EQUAL: 'DIFFERENT',
	RIGHT: 'WRONG',
	WRONG: 'RIGHT',
	AGREE: 'DISAGREE',
	COUNT: 'FORGET',
	FORGET: 'COUNT',
	ALWAYS: 'SOMETIMES'
};
