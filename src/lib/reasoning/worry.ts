/**
 * Words that a grown-up should see today: harm to oneself, abuse, violence, bullying; folded, single blanks. They are
 * written so that the mathematics of a classroom stays out: to kill a zero, to cut in half, to shoot a hoop.
 */
const me = String.raw`(?:me|myself|my self)`;
const self = String.raw`(?:he|she|they|somebody|someone|everyone|everybody|people|kids|dad|mom|father|mother|stepdad|step dad|stepfather|stepmom|uncle|brother|cousin|boyfriend|girlfriend|coach|teacher)`;
const them = String.raw`(?:you|u|him|her|them|everyone|everybody|someone|somebody|people|my (?:mom|dad|brother|sister|teacher|stepdad|step dad|friend|class|family)|the (?:teacher|school|class|kids))`;

const english = [
	String.raw`(?:kill|hurt|hurting|cut|cutting|harm|harming|hang|hanging|shoot|shooting|stab|unalive|burn|burning|starve|starving) ${me}`,
	String.raw`killing (?:myself|my self)`,
	String.raw`(?:suicide|suicidal|self harm|selfharm|kms|unalive)`,
	String.raw`(?:want|wanna|wanted|going|gonna|wish i could|ready|trying|rather) (?:to )?(?:die|be dead|disappear forever|end it|end my life|end it all|not be alive|not exist|not wake up|sleep forever|be gone forever)`,
	String.raw`(?:wish|wished) (?:i|i'd|that i) (?:was|were|am|had) (?:dead|never born|not alive|not here)`,
	String.raw`(?:do not|don't|dont|didnt|didn't) (?:want to|wanna) (?:live|be here anymore|be alive|exist|wake up)`,
	String.raw`(?:no|nothing|any) (?:reason|point) (?:to|in|of) (?:live|living|being alive|be alive)`,
	String.raw`(?:nobody|no one|noone) (?:would |will )?(?:care|miss|love|loves|cares|likes|misses|like) (?:about )?(?:me|if i(?: was| were| am|'m)?(?: dead| die| died| gone| disappeared)?)`,
	String.raw`i(?:'d| would)? (?:be )?better off (?:dead|not here)`,
	String.raw`i hate (?:my life|myself|my self|being alive|living)`,
	String.raw`life (?:is not|isnt|isn't) worth`,
	String.raw`${self} (?:always |keeps? |sometimes |just |still )*(?:hit|hits|hitting|beat|beats|beating|hurt|hurts|hurting|touch|touches|touched|touching|rape|raped|molest|molested|molests|choke|chokes|choked|slap|slaps|slapped|punch|punches|punched|kick|kicks|kicked|abuse|abuses|abused|threaten|threatens|threatened|push|pushes|pushed|bully|bullies|bullied|bullying|pick|picks|picking|spit|spits) (?:on )?(?:me|my (?:mom|sister|brother|little sister|little brother))`,
	String.raw`(?:touches|touched|touching) (?:me|my (?:body|private|privates|butt|chest))`,
	String.raw`(?:i'm|im|i am|i was|i get|i got|i'm being|im being|getting|being|been) (?:being |getting )?(?:abused|bullied|raped|molested|beaten|beat up|jumped|threatened|hit at home|harassed)`,
	String.raw`(?:afraid|scared|not safe|unsafe|dont feel safe|don't feel safe) (?:to go|of going|at|to be|of my|of being) (?:home|at home|my (?:dad|mom|stepdad|uncle|house)|school|go home)`,
	String.raw`(?:kill|killing|stab|shoot|murder|beat up|hurt|jump|strangle|choke|punch|fight) ${them}`,
	String.raw`(?:shoot up|shooting up|blow up|bomb|burn down|shoot) (?:the |this |my )?school`,
	String.raw`(?:bring|brought|bringing|have|has|got) (?:a |the |my |his |her )?(?:gun|knife|weapon|glock|pistol|bomb)(?: (?:to|in|at) (?:school|class|my (?:bag|backpack|locker)|(?:his|her) (?:bag|backpack|locker)))`,
	String.raw`(?:i will|i'll|ill|i'm going to|im going to|im gonna|i'm gonna|gonna|going to|i want to|i wanna) (?:kill|hurt|stab|shoot|beat|murder|punch|fight|jump) (?!the (?:zero|zeros|fraction|number|numbers|negative|variable|decimal|equation|x|problem|denominator|basket|ball|hoop|math)|it|time|this|that|a |an |two|both|\d)\w+`,
	String.raw`(?:kys|k y s|kill yourself|kill urself|go die|go kill yourself|you should die|u should die|neck yourself|hope you die|hope u die|hope he dies|hope she dies)`,
	String.raw`(?:you're|youre|you are|u r|ur|he's|hes|he is|she's|shes|she is|they are|${'my (?:teacher|classmate) is'}) (?:so |such |a |an |just |really |fat |ugly |big |stupid )*(?:stupid|dumb|idiot|retard|retarded|loser|ugly|fat|bitch|slut|whore|fag|faggot|gay|moron|pathetic|worthless|trash|hoe|pig|freak)`,
	String.raw`(?:everyone|everybody|people|kids|they|he|she|somebody|someone) (?:always |all |just |keep |keeps )*(?:make|makes|making|made) fun of (?:me|him|her|us)`,
	String.raw`(?:they|everyone|everybody|kids|people|he|she|boys|girls) (?:always |all |just |keep |keeps )*(?:call|calls|calling|called) me (?!when|if|at|on|for|up|to|by)\w+`,
	String.raw`(?:everyone|everybody|they all|nobody|no one) (?:hates|hate|likes|talks to|wants to be friends with) me`,
	String.raw`(?:there is|there's|theres|we have) no (?:food|heat|water) (?:at|in) (?:home|my house)|(?:i |we )?(?:have|has|had|havent|haven't)(?: not|nt)? (?:eaten|ate) (?:in|for|since) (?:days|two days|yesterday)|nowhere to (?:sleep|live)|(?:we're|were|im|i'm|i am|we are) homeless`,
	String.raw`(?:they|kids|boys|girls|people|somebody|someone|he|she|\w+ and them) (?:always |just |all |keep |keeps )*(?:locked|lock|trapped|shoved|shove|tripped|trip|followed|follow|cornered|threw|stole|steal|took|hid) (?:me|my|stuff at me|things at me)(?: |$)`,
	String.raw`(?:say|says|said|saying|think|thinks) (?:that )?(?:i|im|i'm) (?:am |just |so |really )*(?:stink|smell|stinky|gross|ugly|fat|stupid|dumb|a loser|weird|trash)`,
	String.raw`(?:dont|don't|do not) (?:want to|wanna) (?:come|go|be) (?:to school|here|back|home)(?: no more| anymore| any more| tomorrow)`,
	String.raw`(?:wont|won't|dont|don't|never) (?:leave me alone|stop (?:bothering|hitting|touching|calling|following) me)`,
	String.raw`(?:nobody|no one|noone) (?:sits|sit|talks|talk|plays|play|eats|eat) with me`,
	String.raw`(?:i |we )?(?:ran|running|run) away from home`,
	String.raw`(?:please )?(?:help me|somebody help|someone help) (?:please|im scared|i'm scared|at home|he|she|they)`,
	String.raw`(?:nigger|nigga|faggot|fag|retard|spic|wetback|cunt)s?`
];

const spanish = [
	String.raw`(?:matarme|suicidarme|suicidio|cortarme|lastimarme|hacerme daño|hacerme dano|quitarme la vida|ahorcarme|me corto|me lastimo|me quiero matar)`,
	String.raw`(?:quiero|quisiera|prefiero|voy a|deseo|ganas de|queria) (?:morir|morirme|estar muert[oa]|desaparecer|matarme|dejar de existir|no despertar)`,
	String.raw`(?:ya )?no quiero (?:vivir|estar aqui|existir|seguir viviendo|despertar|estar viv[oa])`,
	String.raw`(?:ojala|desearia) (?:estuviera|estar|no haber) (?:muert[oa]|nacido|viv[oa])`,
	String.raw`(?:odio mi vida|me odio|odio vivir|mi vida no vale|no vale la pena vivir)`,
	String.raw`(?:a )?nadie (?:me quiere|le importo|me extrañaria|me extranaria|le importaria|me habla)`,
	String.raw`(?:me|nos) (?:pega|pegan|golpea|golpean|viola|violo|violaron|maltrata|maltratan|amenaza|amenazan|amenazo|acosa|acosan|abusa|abuso de mi|molestan|empujan|patean|grita|insultan|pego)(?: (?:mi|el|la|en|todos|mucho|siempre|cuando|los|las|a mi|unos|un|una)|$)`,
	String.raw`me (?:toca|tocan|toco|tocaron|tocaba) (?:mi (?:papa|tio|padrastro|primo|hermano|cuerpo)|las partes|donde no|el cuerpo|cuando)`,
	String.raw`(?:mi (?:papa|tio|padrastro|primo|hermano|maestro|entrenador|vecino)|un hombre|alguien) me (?:toca|toco|tocaba|pega|pego|golpea|golpeo|viola|violo|lastima|lastimo|maltrata)`,
	String.raw`(?:abusan? de mi|abuso de mi|me hacen bullying|bullying|se burlan de mi|se rien de mi|me llaman \w+|me dicen (?:gord[oa]|fe[oa]|tont[oa]|estupid[oa]|burr[oa]|idiota|gay|marica))`,
	String.raw`(?:tengo miedo|me da miedo) (?:de |a )?(?:ir a (?:mi )?casa|mi (?:papa|mama|padrastro|tio|casa)|volver a casa|ir a la escuela)`,
	String.raw`(?:voy a|quiero|vamos a) (?:matar|golpear|pegarle|pegar|apuñalar|apunalar|disparar|lastimar) (?:a )?(?!el cero|los ceros|un tiro|la pelota)\w+`,
	String.raw`(?:traje|traigo|trae|trajo|tiene|tengo) (?:un|una|el|la) (?:pistola|cuchillo|navaja|arma|bomba)(?: (?:a|en) (?:la )?(?:escuela|clase|mochila|mi mochila))`,
	String.raw`(?:me|nos) (?:encerraron|encierran|quitaron|quitan|robaron|roban|empujaron|siguen|tiran|tiraron|esconden|escondieron)(?: |$)`,
	String.raw`(?:dicen|dijeron|dice) que (?:soy|huelo|estoy) (?:mal|feo|un|una|muy|gord[oa]|tont[oa]|fe[oa])`,
	String.raw`(?:ya )?no quiero (?:venir|ir|volver) (?:a la escuela|aqui|a mi casa|a casa)`,
	String.raw`(?:no me dejan en paz|nadie (?:juega|come|se sienta|habla) conmigo)`,
	String.raw`(?:matate|muerete|ojala te mueras|te voy a (?:matar|pegar|golpear)|los voy a matar)`,
	String.raw`(?:eres|es|son|el es|ella es) (?:un |una |muy |tan )*(?:estupid[oa]s?|idiotas?|imbecil(?:es)?|retrasad[oa]|pendej[oa]s?|tarad[oa]|put[oa]s?|maric[oa]n?|inutil|asqueros[oa])`,
	String.raw`no (?:hay|tenemos) (?:comida|luz|agua|donde dormir) en (?:mi |la )?casa|no tenemos donde (?:vivir|dormir)|no he comido (?:en|desde)`
];

const patterns = [...english, ...spanish].map(
	(pattern) => new RegExp(String.raw`(?<!\S)(?:${pattern})(?!\S)`, 'g')
);

/**
 * Finds words that a grown-up should see today.
 *
 * @param words folded, with single blanks between them and no marks
 */
export const findWorries = (words: string): [start: number, end: number][] =>
	patterns.flatMap((pattern) =>
		[...words.matchAll(pattern)].map(({ 0: matched, index }): [number, number] => [
			index,
			index + matched.length
		])
	);
