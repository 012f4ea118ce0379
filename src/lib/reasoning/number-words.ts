const ones = (words: string, first: number) =>
	words.split(' ').map((word, i) => [word, first + i] as const);

/** Number words that stand alone, or end a longer one; folded. */
export const unitWords = new Map<string, number>([
	...ones('zero one two three four five six seven eight nine ten eleven twelve thirteen', 0),
	...ones('fourteen fifteen sixteen seventeen eighteen nineteen', 14),
	...ones('cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece', 0),
	...ones('catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno', 14),
	...ones('veintidos veintitres veinticuatro veinticinco veintiseis veintisiete', 22),
	...ones('veintiocho veintinueve', 28),
	['un', 1],
	['una', 1]
]);

/** Tens, which a unit may follow: *twenty four*, *treinta y dos*. */
export const tenWords = new Map<string, number>([
	['twenty', 20],
	['thirty', 30],
	['forty', 40],
	['fourty', 40],
	['fifty', 50],
	['sixty', 60],
	['seventy', 70],
	['eighty', 80],
	['ninety', 90],
	['treinta', 30],
	['cuarenta', 40],
	['cincuenta', 50],
	['sesenta', 60],
	['setenta', 70],
	['ochenta', 80],
	['noventa', 90]
]);

/** Hundreds and thousands, which multiply what is before them. */
export const largeWords = new Map<string, number>([
	['hundred', 100],
	['hundreds', 100],
	['thousand', 1000],
	['million', 1_000_000],
	['cien', 100],
	['ciento', 100],
	['mil', 1000],
	['millon', 1_000_000],
	['millones', 1_000_000]
]);

/** Hundreds that Spanish writes as one word. */
export const spanishHundreds = new Map<string, number>([
	['doscientos', 200],
	['trescientos', 300],
	['cuatrocientos', 400],
	['quinientos', 500],
	['seiscientos', 600],
	['setecientos', 700],
	['ochocientos', 800],
	['novecientos', 900]
]);

/** Words for a part of a whole, by how many parts it has. */
export const partWords = new Map<string, number>(
	[
		'half halves halfs mitad mitades medio medios',
		'third thirds tercio tercios tercera',
		'fourth fourths quarter quarters cuarto cuartos cuarta',
		'fifth fifths quinto quintos quinta',
		'sixth sixths sexto sextos sexta',
		'seventh sevenths septimo septimos',
		'eighth eighths octavo octavos octava eigth eigths',
		'ninth nineths ninths noveno novenos',
		'tenth tenths decimo decimos decima',
		'eleventh elevenths onceavo onceavos',
		'twelfth twelfths doceavo doceavos'
	].flatMap((words, i) => words.split(' ').map((word) => [word, i + 2] as const))
);
