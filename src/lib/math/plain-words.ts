import { powerOf } from './parse-unit.ts';
import { findUnit, unitNames } from './units.ts';

const split = (words: string) => words.trim().split(/\s+/);

/** Words that change a number, or make another thing of it, in English and Spanish, without accents. */
const changing = split(`
	one ones two twos three threes four fours five fives six sixes seven sevens eight eights nine nines ten tens
	eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fourty fifty
	sixty seventy eighty ninety zero zeros zeroes cero ceros uno una unos unas dos tres cuatro cinco seis siete ocho
	nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte treinta cuarenta
	cincuenta sesenta setenta ochenta noventa cien cientos
	hundred hundreds thousand thousands million millions billion billions trillion trillions
	mil miles millon millones billon billones millar millares centena centenas decena decenas centenar centenares
	dozen dozens docena docenas pair pairs pares pareja parejas couple couples score gross grand trio trios
	half halfs halve halves third thirds fourth fourths quarter quarters fifth fifths sixth sixths seventh sevenths
	eighth eighths ninth ninths tenth tenths hundredth hundredths thousandth thousandths millionth millionths
	medio medios media medias mitad mitades tercio tercios tercero tercera cuarto cuartos cuarta cuartas quinto
	quintos quinta quintas sexto sextos sexta sextas septimo septimos septima octavo octavos octava noveno novenos
	novena decimo decimos decima decimas centesimo centesimas milesimo milesimas avo avos
	double doubled doubles doubling triple tripled triples quadruple quadrupled twice thrice doble dobles
	duplicado duplicada cuadruple quintuple fold folded tenfold times time veces
	percent percents percentage percentages porciento porcentaje porcentajes percentil permille permil
	plus minus menos over divided divide divides multiplied multiply multiplies added adds subtracted subtract power
	powers exponent exponents root roots squared cubed square cube cuadrado cubo factorial opposite opuesto
	reciprocal reciproco inverse inverso absolute absoluto modulo entre sobre dividido dividida multiplicado
	multiplicada sumado restado elevado raiz raices potencia potencias exponente base point punto coma comma
	decimal decimals degrees negative negatives negativo negativa negativos positive
	ratio ratios razon remainder remainders residuo residuos resto restos rest sobra sobran sobrante sobrantes
	restan restante restantes quedan leftover leftovers left remain remains remaining missing faltan falta
	less lesser fewer more most least greater bigger smaller larger longer shorter taller older younger higher lower
	mayor mayores menor minimum maximum minimo maximo extra extras additional adicional adicionales another otro
	otra otros otras short under below above beneath down upward upwards downward deep debt debts deuda owed owes
	owing debe deben loss lost lose loses perdida perdidas perdido deficit behind west south bajo debajo abajo
	arriba encima oeste this that back backward backwards atras decrease decreased decreases drop dropped drops fell
	fall falls colder deeper withdraw withdrawal withdrew retiro baja bajan raised suma sumas sumar sume
	repeat repeats repeated repeating recurring periodic periodico periodica barra prime primo
`);

/** Words that say how sure a number is, deny it, join it to others, or are an answer of their own. */
const saying = split(`
	about around approximately approx aproximadamente aprox roughly nearly almost maybe perhaps probably guess
	think casi cerca alrededor quizas quiza creo supongo talvez
	none nothing never neither nobody without wrong false incorrect isnt arent wasnt dont cant true correct nada
	nadie nunca jamas ningun ninguno ninguna tampoco falso falsa incorrecto incorrecta verdadero sino excepto except
	not unless nulo null undefined infinite infinity infinito infinitos infinitas error
	and then than either both same equal equals igual iguales ambos ambas else with plus each every per apiece cada
	from into between unto upto until hasta desde hacia para pero como cuando donde porque aunque que
	because since when where which while what would were have does make makes gives equal answer
	solution solutions solucion soluciones todos todas every everything anything something everyone
	unknown desconocido versus such only just exactly even other others
	before after antes despues against contra across cannot always siempre solo solamente few pocos pocas little
	many muchos muchas several varios varias some algunos algunas
	alpha beta gamma delta theta lambda sigma omega
`);

/** Measures that the checker does not convert: `5 decades` is no answer to a number of years. */
const measuring = split(`
	decade decades decada decadas century centuries siglo siglos lustro lustros millennium millennia milenio
	milenios fortnight fortnights quincena quincenas bimestre trimestre semestre semester semesters weekend weekends
	dime dimes nickel nickels penny pennies quid euros yen yuan rupee rupees franc francs quetzal quetzales lempira
	lempiras soles colones bolivares radian radians radianes knot knots nudos kelvin stone league leagues legua
	leguas fathom fathoms furlong furlongs byte bytes carat carats bushel bushels barrel barrels mega giga
`);

/** Plain words that look like a word above, or like a unit. */
const harmless = new Set(
	split(`
	libro libros houses house points prints paint paints paintings pisos pasos piso paso hojas hoja mesas mesa tapas
	granos grano grade grades moths mouths ponds weeds ondas pinzas pintura pinturas pintor pintores pinos pinas
	squares cubes legs lens plums plugs oven flour fire lesson lessons center centers centre centres centro centros
	football footballs buckets bucket tickets quartets yearbook yearbooks docente docentes docents things thing
	covers uniforms uniform places place planes plants plant planta plantas platos plates stones leaves pencils
	months years doors boards tables liners pastries coins conos pears peers pieces parks cards potatoes powders
	tires friends frutas monedas monos motos rooms stickers ninos ninas nino nina tiles pages parts partes part
	cones carros puntos barras aros doradas goals pins cans caras cubos cubitos cuadros cuadritos cuadras sides sets
	pants dolls gallinas fotos dogs trees cartons gloves ants parents guests shorts trips tents bushes libraries cuentas cuerdas bates uvas melones
	cerdos primos padres clientes alumnos alumnas angulos recetas carpas paletas copies copias botes buses sizes cajas caja dots brushes radios
	`)
);

/** Nouns of three letters; other short words are mostly no nouns, and letters may be a product. */
const shortNouns = new Set(
	split(`
	men man kid cat dog pen bag box egg car boy bus cap hat jar can toy map fan ant bee cow hen pig fox bat bed net
	pot pan mug cub pup bun ram van red big
	`)
);

/** What makes a run of letters more than a noun where words stand without spaces: `andahalf`, `lessthan`. */
const glued =
	/half|mitad|medi[oa]|doble|triple|percent|porcen|ciento|thousand|illion|illon|hundred|dozen|docena|squared|cubed|cuadrad|cubic|negativ|minus|menos|less|fewer|more|than|times|about|remainder|double|twice|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|tercio|cuarto|below|cero|zero|plus|over|wrong|isnot|power|square|root|tothe|repeat|esim[oa]s?$/;
const gluedStart =
	/^(?:and|three|four|five|seven|eight|nine|twent|thirt|fort[iy]|fift|sixt|eleven|twel|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|trece|catorc|quince|dieci|veint|treint|cuarent|y(?:un|dos|tres|medi|cuart|terc)|(?:onc|doc|trec|catorc|quinc)[ae]?avo|cm|mm|km|kg|mg|ml|kl|dm|ft|lb|yd|hr|mph|kph|mega|giga|mili|milli|centi|deci|deca|hecto|micro|nano)/;
const gluedEnd = /(?:grams?|gramos?|meters?|metres?|metros?|lit(?:er|re|ro)s?|teens?|avos)$/;

const longUnits = unitNames.filter((name) => name.length >= 4);
const marked = [...new Set([...changing, ...saying, ...measuring])];
const isMarked = new Set(marked);
/** What another word may be a misspelling of, by the letter that it begins with. */
const misspellable = Map.groupBy(
	[
		...marked.filter((word) => word.length >= 4),
		...longUnits.flatMap((name) => [name, `${name}s`])
	],
	(word) => word[0]
);

const plainOf = (word: string) => word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/**
 * Says whether a word names what is counted and no more: `students`, `libros`. What changes the number, denies it or
 * measures something else is not plain, even when a letter of it is wrong.
 */
export function isPlainWord(text: string): boolean {
	const word = plainOf(text);
	if (!/^[a-z]+$/.test(word) || word.length > 15) return false;
	if (findUnit(text) || powerOf(text) !== undefined || isMarked.has(word)) return false;
	if (word.length <= 3) return shortNouns.has(word);
	if (!/[aeiou]/.test(word) || !/[^aeiou]/.test(word)) return false;
	if (harmless.has(word)) return true;
	if (glued.test(word) || gluedStart.test(word) || gluedEnd.test(word)) return false;
	if (longUnits.some((unit) => word.startsWith(unit))) return false;
	return !misspellable.get(word[0])?.some((meant) => isMisspelled(word, meant));
}

/** Whether a word may be meant for another that begins alike: few letters are wrong. */
function isMisspelled(word: string, meant: string): boolean {
	const allowed = meant.length >= 7 ? 2 : 1;
	if (Math.abs(word.length - meant.length) > allowed) return false;
	return countSlips(word, meant) <= allowed;
}

/** How many letters are left out, put in, changed or swapped with the next. */
function countSlips(a: string, b: string): number {
	const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
	for (let i = 1; i <= a.length; i += 1) {
		const row = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const changed = rows[i - 1][j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
			const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			const swapped = isSwapped ? rows[i - 2][j - 2] + 1 : changed;
			row.push(Math.min(changed, swapped, rows[i - 1][j] + 1, row[j - 1] + 1));
		}
		rows.push(row);
	}
	return rows[a.length][b.length];
}
