/** Words that are often typed without their accent, and are not Spanish words of their own without it. */
const bare = [
	'numero|angulo|triangulo|rectangulo|circulo|area|perimetro|diametro|linea|simetria|grafica',
	'razon|fraccion|ecuacion|funcion|operacion|division|multiplicacion|expresion|relacion|solucion|notacion',
	'termino|parentesis|minimo|maximo|comun|multiplo|logica|matematica',
	'mas|tambien|despues|asi|aqui|ahi|segun|ningun|facil|dificil|unico|ultimo|decimo|centesimo|proximo',
	'poligono|vertice|poblacion|proporcion|variacion|posicion|direccion|traslacion|rotacion|reflexion'
].join('|');

const bareWord = new RegExp(String.raw`(?<!\p{L})(?:${bare})(?!\p{L})`, 'giu');

const count = (text: string, mark: string) => text.split(mark).length - 1;

/**
 * Lists what a proofreader would mark at once in a Spanish text: a question or exclamation that is not opened, an accent
 * left out of a common word, an English apostrophe, two blanks.
 */
export function faultsOfSpanish(text: string): string[] {
	return [
		...(count(text, '¿') === count(text, '?')
			? []
			: ['a question that is not opened or not closed']),
		...(count(text, '¡') === count(text, '!')
			? []
			: ['an exclamation that is not opened or closed']),
		...(text.match(bareWord) ?? []).map((word) => `"${word}" without its accent`),
		...(/\p{L}['’]\p{L}/u.test(text) ? ['an apostrophe within a word'] : []),
		...(/ {2}| [.,;?!]/.test(text) ? ['a blank too many'] : [])
	];
}
