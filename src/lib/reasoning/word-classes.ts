/**
 * Everyday words of children, in English and Spanish, by what they are about: as folded words (lower
 * case, no accents, ñ as n), without apostrophes.
 */
export const wordClasses: Record<string, { en: string; es: string }> = {
	family: {
		en:
			'mom moms mommy mum mummy mama mamma momma ma mother mothers dad dads daddy papa pops pop father ' +
			'fathers parent parents sister sisters sis brother brothers bro bros brotha sibling siblings twin ' +
			'twins stepmom stepmother stepsister stepsisters stepbrother stepbrothers halfbrother halfsister ' +
			'grandma grandmas grandmother grandmothers granny grammy nana grandpa grandpas grandfather ' +
			'grandfathers granddad gramps grandparent grandparents aunt aunts auntie aunty tia titi uncle ' +
			'uncles unc cousin cousins cuz cuzin nephew nephews niece nieces family families fam baby babies ' +
			'son sons daughter daughters godmother godfather godmom godmommy relative relatives husband wife ' +
			'married divorce divorced divorcing separated custody adopted moma dady bruh sista lilbro lilsis',
		es:
			'mama mamas mami mamita mamaita mamasita jefa jefita madre madres papa papas papi papito papaito ' +
			'apa ama jefe jefito padre padres viejo viejita hermano hermana hermanos hermanas hermanito ' +
			'hermanita hermanitos hermanitas hermanastro hermanastra hermanastros hermanastras medio carnal ' +
			'gemelo gemela gemelos gemelas cuate cuates abuelo abuela abuelos abuelas abuelito abuelita ' +
			'abuelitos abuelitas abue abuelis nana tata mamaabuela tio tia tios tias tiito tiita primo prima ' +
			'primos primas primito primita primitos primitas sobrino sobrina sobrinos sobrinas familia ' +
			'familias familiar familiares bebe bebes bebito nene nenes nena nenas hijo hija hijos hijas ' +
			'hijito hijita hijitos hijitas padrino padrinos madrina madrinas ahijado ahijada ahijados ' +
			'ahijadas pariente parientes esposo esposa marido mujer casados divorcio divorciados divorciaron ' +
			'divorciar divorciarse separaron separados separarse suegra cunado cunada cunados cunadas ' +
			'bisabuelo bisabuela yerno nuera'
	},
	'parents-partner': {
		en:
			'stepdad stepdads stepfather stepfathers stepdaddy stepmom stepmoms stepmother stepmothers ' +
			'stepparent stepparents boyfriend boyfriends bf girlfriend girlfriends gf fiance fiancee partner ' +
			'partners husband husbands wife ex exes date dates dating dated roommate roommates man mans bfs ' +
			'lover married remarried remarry living livein stepbro stepsis momsboyfriend bae hubby',
		es:
			'padrastro padrastros madrastra madrastras novio novia novios noviecito noviazgo pareja parejas ' +
			'companero marido maridos esposo esposa senor hombre hombres amante amantes querido concubino ex ' +
			'casado casada casarse caso casos juntado juntada juntaron juntarse viviendo hermanastro ' +
			'hermanastra prometido amigo senior don padrasto madrasta'
	},
	'grown-ups': {
		en:
			'adult adults grownup grownups grown teacher teachers techer teach coach coaches mr mrs ms miss ' +
			'mister missus principal principals counselor counselors counsellor counsellors social worker ' +
			'workers socialworker nurse nurses pastor pastors priest priests preacher preachers reverend ' +
			'minister neighbor neighbors neighbour neighbours nextdoor landlord landlords babysitter ' +
			'babysitters sitter sitters nanny tutor tutors trainer trainers boss bosses janitor janitors ' +
			'driver drivers busdriver sub substitute substitutes librarian librarians doctor doctors dentist ' +
			'dentists therapist therapists psychologist psychiatrist staff aide aides monitor lady ladies man ' +
			'men woman women elder elders mentor mentors director security guard guards caregiver guardian ' +
			'guardians cashier manager managers instructor instructors professor professors secretary',
		es:
			'adulto adulta adultos adultas mayor mayores grande grandes maestro maestra maestros maestras ' +
			'maestrito profe profes profesor profesoa profesors profesoas profesores profesora profesoras ' +
			'mister miss teacher director directora subdirector entrenador entrenadora entrenadores coach ' +
			'consejero consejera consejeros consejeras orientador orientadora psicologo psicologa psicologos ' +
			'psicologas trabajador trabajadora enfermero enfermera enfermeros enfermeras pastor pastores cura ' +
			'padre sacerdote sacerdotes hermano predicador vecino vecina vecinos vecinas casero casera dueno ' +
			'duena ninera nineras tutor tutora tutores jefe patron patrona conserje chofer motorista ' +
			'bibliotecario bibliotecaria bibliotecarios bibliotecarias doctor doctora dentista terapeuta ' +
			'senor senora senores senoras sr sra don dona seno lic licenciado licenciada guardia guardias ' +
			'vigilante vigilantes encargado encargada hombre hombres mujer mujeres sustituto sustituta ' +
			'sustitutos sustitutas suplente catequista'
	},
	peers: {
		en:
			'friend friends freind freinds frend frends frien bff bffs bestie besties buddy buddies pal pals ' +
			'homie homies homegirl homeboy squad crew gang group classmate classmates teammate teammates ' +
			'tablemate tablemates partner partners kid kids kiddo child children boy boys girl girls gurl guy ' +
			'guys teen teens teenager teenagers student students peers peer schoolmate schoolmates crush ' +
			'crushes boyfriend girlfriend bf gf dude dudes bro bros bruh sis everyone everybody somebody ' +
			'someone people ppl others eighth seventh sixth grader graders eighthgraders youngin shorty slime ' +
			'twin yall',
		es:
			'amigo amiga amigos amigas amiguito amiguita amiguitos amiguitas amix mejor companero companera ' +
			'companeros companeras compa compas compita cuate cuates cuatito pana panas chero chera cheros ' +
			'cheras vos cipote cipotes cipota cipotas cipotada guirro guirra guirros guirras bicho bicha ' +
			'bichos bichas bichito bichita bichitos bichitas bichada patojo patoja patojos patojas patojito ' +
			'chamaco chamaca chamacos chamacas chamaquito chamaquita chamaquitos chamaquitas chavo chava ' +
			'chavos chavas chavito chavita chavitos chavitas chavalo chavala chavalos chavalas morro morra ' +
			'morros morras morrito morrita morritos morritas escuincle escuincla escuincles escuinclas plebe ' +
			'nino nina ninos ninas ninito ninita ninitos ninitas muchacho muchacha muchachos muchachas ' +
			'muchachito muchachita muchachitos muchachitas joven jovenes adolescente adolescentes alumno ' +
			'alumna alumnos alumnas estudiante estudiantes chico chica chicos chicas wey guey we bro mano ' +
			'maje majes carnal carnales vato vatos banda grupo cuadrilla novio novia crush todos alguien ' +
			'gente otros otras'
	},
	'strangers-online': {
		en:
			'stranger strangers dude dudes guy guys man men someone somebody online internet snap snaps ' +
			'snapchat insta instagram ig discord telegram whatsapp wattsapp messenger facebook fb tiktok ' +
			'omegle roblox kik dm dms dmed dming dmd message messages messaged messaging messege text texts ' +
			'texted texting txt inbox chat chats chatted chatting username usernames user account accounts ' +
			'acc profile profiles follow follows followed following follower followers addy address older ' +
			'grown creep creeps creepy creeper creepers weirdo weirdos catfish catfished catfishing hacker ' +
			'hackers hacked hack pic pics send sends sending sent meet meets meetup met asl webcam cam ' +
			'facetime ft videocall vc friended added unfriended block blocked blocking unblocked unadd ' +
			'ghosted random randos rando predator predators pedo pedos groomer grooming',
		es:
			'desconocido desconocida desconocidos desconocidas extrano extrana extranos extranas tipo tipos ' +
			'hombre hombres senor men alguien linea internet snap snapchat insta instagram ig discord ' +
			'telegram whatsapp wasap wats whats wasa guasap messenger mesenger facebook face feis tiktok ' +
			'roblox omegle dm dms mensaje mensajes mensajito mensajitos mensajeando texto textos textear ' +
			'texteo texteas textea textean texteamos textee textearon texteaba texteaban texteando texteado ' +
			'escribio escribe escribiendo escribirme escribiome chatear chateo chateas chatea chatean ' +
			'chateamos chatee chatearon chateaba chateaban chateando chateado chat cuenta cuentas perfil ' +
			'perfiles usuario usuarios seguidor seguidores seguia sigue agregar agrego agregas agrega agregan ' +
			'agregamos agregue agregaron agregaba agregaban agregando agregado agregome agregarme contacto ' +
			'contactos contactar contactas contacta contactan contactamos contacte contactaron contactaba ' +
			'contactaban contactando contactado direccion foto fotos mandar mando mandas manda mandan ' +
			'mandamos mande mandaron mandaba mandaban mandando mandado mandarme mandarlo mandarse mandandome ' +
			'mandame enviar envio envias envia envian enviamos envie enviaron enviaba enviaban enviando ' +
			'enviado enviame conocerme conocernos conoci vernos verme quedar pervertido pervertida ' +
			'pervertidos pervertidas acosador acosadores acosar acoso acosas acosa acosan acosamos acose ' +
			'acosaron acosaba acosaban acosando acosado acosarme acosarlo acosarse acosandome depravado ' +
			'depravada depravados depravadas hackear hackeo hackeas hackea hackean hackeamos hackee hackearon ' +
			'hackeaba hackeaban hackeando hackeado hackearme hackearlo hackearse hackeandome bloquear bloqueo ' +
			'bloqueas bloquea bloquean bloqueamos bloquee bloquearon bloqueaba bloqueaban bloqueando ' +
			'bloqueado bloquearme bloquearlo bloquearse bloqueandome videollamada videollamadas camara ' +
			'camaras llamada llamadas llamar llamo llamas llama llaman llamamos llame llamaron llamaba ' +
			'llamaban llamando llamado llamarme llamarlo llamarse llamandome rarito rarita raritos raritas ' +
			'raro'
	},
	body: {
		en:
			'body bodies arm arms leg legs hand hands finger fingers thumb thumbs wrist wrists elbow elbows ' +
			'shoulder shoulders neck throat head face faces eye eyes ear ears nose mouth lip lips tooth teeth ' +
			'tongue chin cheek cheeks hair hairs forehead back chest stomach belly tummy butt bum booty ' +
			'bottom boobs breast breasts private privates parts vagina penis dick thigh thighs knee knees ' +
			'ankle ankles foot feet toe toes skin bone bones rib ribs heart brain lap waist hip hips nail ' +
			'nails muscle muscles fist fists lung lungs jaw eyebrow eyebrows eyelash eyelashes',
		es:
			'cuerpo cuerpos brazo brazos bracito pierna piernas piernita mano manos manita manitas dedo dedos ' +
			'dedito pulgar muneca munecas codo codos hombro hombros cuello garganta cabeza cara caras carita ' +
			'ojo ojos ojito ojitos oreja orejas oido oidos nariz boca boquita labio labios diente dientes ' +
			'muela muelas lengua cachete cachetes mejilla mejillas menton pelo cabello cabellos frente ' +
			'espalda pecho pechos estomago panza pancita barriga barriguita trasero nalga nalgas pompas ' +
			'pompis trompa chiche chiches chichis senos partes intimas privadas pene vagina muslo muslos ' +
			'rodilla rodillas tobillo tobillos pie pies una unas piel hueso huesos costilla costillas corazon ' +
			'cerebro cintura cadera caderas puno punos musculo musculos ceja cejas pestana pestanas'
	},
	hit: {
		en:
			'hit hits hitting hitted hitten hiting beat beats beating beatings beaten beated beatin punches ' +
			'punched punching puched punchin slap slaps slapped slapping smack smacks smacked smacking spank ' +
			'spanks spanked spanking spankin whoop whoops whooped whooping whoopin whoopings whip whips ' +
			'whipped whipping whippin kick kicks kicked kicking kickin choke chokes choked choking chokehold ' +
			'strangle strangles strangled strangling bite bites bit bitten biting biten scratch scratches ' +
			'scratched scratching pinch pinches pinched pinching push pushes pushed pushing pushin shove ' +
			'shoves shoved shoving grab grabs grabbed grabbing yank yanks yanked yanking jerked jump jumps ' +
			'jumped jumping attack attacks attacked attacking fight fights fighting fought fite fighter ' +
			'fighters wrestled abuse abuses abused abusing abusive abuser assault assaults assaulted ' +
			'assaulting hurt hurts hurting hurted hurtin harm harms harmed harming violent violence violently ' +
			'bang bangs banged banging slam slams slammed slamming knock knocks knocked knocking pull pulls ' +
			'pulled pulling thrown throws throwing threw stomp stomps stomped stomping stab stabs stabbed ' +
			'stabbing shook shaking belt fist fists swung swing swings headbutt headlock elbowed backhand ' +
			'backhanded pow beef rumble drag drags dragged dragging snatch snatches snatched snatching smash ' +
			'smashes smashed smashing bruise bruises bruised bruising poke pokes poked poking tackle tackles ' +
			'tackled tackling trip trips tripped tripping',
		es:
			'pegar pego pegas pega pegan pegamos pegue pegaron pegaba pegaban pegando pegado pegarme pegarlo ' +
			'pegarse pegandome pegame peguen pegara golpear golpeo golpeas golpea golpean golpeamos golpee ' +
			'golpearon golpeaba golpeaban golpeando golpeado golpearme golpearlo golpearse golpeandome golpe ' +
			'golpes golpiza golpisa paliza palisa madriza putiza verguiza chinga cinchazo cinchazos cinchaso ' +
			'fajazo fajazos cincho faja fajo fajear fajeo fajeas fajea fajean fajeamos fajee fajearon fajeaba ' +
			'fajeaban fajeando fajeado fajearme fajearlo fajearse fajeandome chicotazo chicotazos chicote ' +
			'cachetada cachetadas cachetear cacheteo cacheteas cachetea cachetean cacheteamos cachetee ' +
			'cachetearon cacheteaba cacheteaban cacheteando cacheteado cachetearme cachetearlo cachetearse ' +
			'cacheteandome cachetazo bofetada bofetadas manotazo manotazos manazo nalgada nalgadas nalguear ' +
			'nalgueo nalgueas nalguea nalguean nalgueamos nalguee nalguearon nalgueaba nalgueaban nalgueando ' +
			'nalgueado nalguearme nalguearlo nalguearse nalgueandome coscorron coscorrones punetazo punetazos ' +
			'trompada trompadas trompon turca turcas vergazo vergazos vergueo pijazo pijaceo patada patadas ' +
			'patear pateo pateas patea patean pateamos patee patearon pateaba pateaban pateando pateado ' +
			'patearme patearlo patearse pateandome pateada coz empujar empujo empujas empuja empujan ' +
			'empujamos empuje empujaron empujaba empujaban empujando empujado empujarme empujarlo empujarse ' +
			'empujandome empujon empujones aventar aviento avientas avienta avientan aventamos avente avento ' +
			'aventaron aventaba aventaban aventando aventado aviente jalar jalo jalas jala jalan jalamos jale ' +
			'jalaron jalaba jalaban jalando jalado jalarme jalarlo jalarse jalandome jalon jalones jaloneo ' +
			'jalonear jaloneas jalonea jalonean jaloneamos jalonee jalonearon jaloneaba jaloneaban jaloneando ' +
			'jaloneado jalonearme jalonearlo jalonearse jaloneandome aranar arano aranas arana aranan ' +
			'aranamos arane aranaron aranaba aranaban aranando aranado aranarme aranarlo aranarse aranandome ' +
			'rasguno rasgunar rasgunas rasguna rasgunan rasgunamos rasgune rasgunaron rasgunaba rasgunaban ' +
			'rasgunando rasgunado rasgunarme rasgunarlo rasgunarse rasgunandome morder mordo mordes morde ' +
			'morden mordemos mordi mordio mordieron mordia mordian mordiendo mordido morderme morderlo ' +
			'morderse mordiendome muerde mordida mordidas pellizco pellizcos pellizcar pellizcas pellizca ' +
			'pellizcan pellizcamos pellizque pellizcaron pellizcaba pellizcaban pellizcando pellizcado ' +
			'pellizcarme pellizcarlo pellizcarse pellizcandome ahorcar ahorco ahorcas ahorca ahorcan ' +
			'ahorcamos ahorque ahorcaron ahorcaba ahorcaban ahorcando ahorcado ahorcarme ahorcarlo ahorcarse ' +
			'ahorcandome asfixiar asfixio asfixias asfixia asfixian asfixiamos asfixie asfixiaron asfixiaba ' +
			'asfixiaban asfixiando asfixiado asfixiarme asfixiarlo asfixiarse asfixiandome estrangular ' +
			'estrangulo estrangulas estrangula estrangulan estrangulamos estrangule estrangularon ' +
			'estrangulaba estrangulaban estrangulando estrangulado estrangularme estrangularlo estrangularse ' +
			'estrangulandome apretar aprieto aprietas aprieta aprietan apretamos aprete apreto apretaron ' +
			'apretaba apretaban apretando apretado apriete agarrar agarro agarras agarra agarran agarramos ' +
			'agarre agarraron agarraba agarraban agarrando agarrado agarrarme agarrarlo agarrarse agarrandome ' +
			'agarron sacudio sacudir maltratar maltrato maltratas maltrata maltratan maltratamos maltrate ' +
			'maltrataron maltrataba maltrataban maltratando maltratado maltratarme maltratarlo maltratarse ' +
			'maltratandome maltratos abusar abuso abusas abusa abusan abusamos abuse abusaron abusaba ' +
			'abusaban abusando abusado abusos abusador lastimar lastimo lastimas lastima lastiman lastimamos ' +
			'lastime lastimaron lastimaba lastimaban lastimando lastimado lastimarme lastimarlo lastimarse ' +
			'lastimandome dano danar danas dana danan danamos dane danaron danaba danaban danando danado ' +
			'danarme danarlo danarse danandome herir hiere lesion violencia violento violenta violentos ' +
			'violentas agredir agrede agresion agresivo agresiva agresivos agresivas atacar ataco atacas ' +
			'ataca atacan atacamos ataque atacaron atacaba atacaban atacando atacado atacarme atacarlo ' +
			'atacarse atacandome pelear peleo peleas pelea pelean peleamos pelee pelearon peleaba peleaban ' +
			'peleando peleado pelearme pelearlo pelearse peleandome pleito pleitos penquear penqueo penqueas ' +
			'penquea penquean penqueamos penquee penquearon penqueaba penqueaban penqueando penqueado ' +
			'penquearme penquearlo penquearse penqueandome sopapo sopapos somatar somato somatas somata ' +
			'somatan somatamos somate somataron somataba somataban somatando somatado somatarme somatarlo ' +
			'somatarse somatandome chilillo chancletazo chancletazos chanclazo chanclazos varazo varazos ' +
			'correazo correazos garrotazo azotar azoto azotas azota azotan azotamos azote azotaron azotaba ' +
			'azotaban azotando azotado azotarme azotarlo azotarse azotandome azotes zarandear zarandeo ' +
			'zarandeas zarandea zarandean zarandeamos zarandee zarandearon zarandeaba zarandeaban zarandeando ' +
			'zarandeado zarandearme zarandearlo zarandearse zarandeandome tirar tiro tiras tira tiran tiramos ' +
			'tire tiraron tiraba tiraban tirando tirado tirarme tirarlo tirarse tirandome'
	},
	touch: {
		en:
			'touch touches touched touching touchy touchin tuch tuched kiss kisses kissed kissing kissin hug ' +
			'hugs hugged hugging cuddle cuddles cuddled cuddling undress undresses undressed undressing naked ' +
			'nude nakid bare strip strips stripped stripping underwear panties bra privates private sex ' +
			'sexual sexually rape rapes raped raping rapist molest molests molested molesting molester grope ' +
			'gropes groped groping rub rubs rubbed rubbing rubbin tickle tickles tickled tickling lick licks ' +
			'licked licking caress caresses caressed caressing massage massages massaged massaging lap ' +
			'inappropriate inappropriately consent uncomfortable uncomfy uncomfterble weird creepy bathing ' +
			'shower showers pulled unzip unzips unzipped unzipping unbuttoned horny pervert perv pervy ' +
			'pedophile pedo feel feeling felt fondle fondles fondled fondling makeout hickey hickeys virgin ' +
			'pregnant pregnancy harass harasses harassed harassing harrassed harassment',
		es:
			'tocar toco tocas toca tocan tocamos toque tocaron tocaba tocaban tocando tocado tocarme tocarlo ' +
			'tocarse tocandome tocame toquetear toqueteo toqueteas toquetea toquetean toqueteamos toquetee ' +
			'toquetearon toqueteaba toqueteaban toqueteando toqueteado toquetearme toquetearlo toquetearse ' +
			'toqueteandome manosear manoseo manoseas manosea manosean manoseamos manosee manosearon manoseaba ' +
			'manoseaban manoseando manoseado manosearme manosearlo manosearse manoseandome besar beso besas ' +
			'besa besan besamos bese besaron besaba besaban besando besado besarme besarlo besarse besandome ' +
			'besos besito besitos abrazar abrazo abrazas abraza abrazan abrazamos abrace abrazaron abrazaba ' +
			'abrazaban abrazando abrazado abrazarme abrazarlo abrazarse abrazandome abrazos acariciar ' +
			'acaricio acaricias acaricia acarician acariciamos acaricie acariciaron acariciaba acariciaban ' +
			'acariciando acariciado acariciarme acariciarlo acariciarse acariciandome caricia caricias ' +
			'desnudar desnudo desnudas desnuda desnudan desnudamos desnude desnudaron desnudaba desnudaban ' +
			'desnudando desnudado desnudarme desnudarlo desnudarse desnudandome desnudos desvestir desvesto ' +
			'desvestes desveste desvesten desvestimos desvesti desvestio desvestieron desvestia desvestian ' +
			'desvestiendo desvestido desvestirme desvestirlo desvestirse desvestiendome desvistio encuerar ' +
			'encuero encueras encuera encueran encueramos encuere encueraron encueraba encueraban encuerando ' +
			'encuerado encuerarme encuerarlo encuerarse encuerandome encuerada encuerados encueradas chulon ' +
			'chulona chulones pelado calzon calzones brasier boxer ropa interior privadas intimas partes sexo ' +
			'sexual sexuales sexualmente violar violo violas viola violan violamos viole violaron violaba ' +
			'violaban violando violado violarme violarlo violarse violandome violacion violador abuso abusos ' +
			'abusar abusas abusa abusan abusamos abuse abusaron abusaba abusaban abusando abusado abusarme ' +
			'abusarlo abusarse abusandome sobar sobo sobas soba soban sobamos sobe sobaron sobaba sobaban ' +
			'sobando sobado sobarme sobarlo sobarse sobandome lamer lamo lames lame lamen lamemos lami lamio ' +
			'lamieron lamia lamian lamiendo lamido lamerme lamerlo lamerse lamiendome masaje masajes ' +
			'cosquillas piernas incomodo incomoda incomodar incomodas incomodan incomodamos incomode ' +
			'incomodaron incomodaba incomodaban incomodando incomodado incomodarme incomodarlo incomodarse ' +
			'incomodandome pervertido pervertida pervertidos pervertidas morboso morbosa morbosos morbosas ' +
			'morbo cochinadas vulgar vulgaridades banarme banandome espiar espio espias espia espian espiamos ' +
			'espie espiaron espiaba espiaban espiando espiado espiarme espiarlo espiarse espiandome ' +
			'embarazada embarazadas embarazo embarazar embarazas embaraza embarazan embarazamos embarace ' +
			'embarazaron embarazaba embarazaban embarazando embarazado embarazarme embarazarlo embarazarse ' +
			'embarazandome chupon chupetones acosar acoso acosas acosa acosan acosamos acose acosaron acosaba ' +
			'acosaban acosando acosado acosarme acosarlo acosarse acosandome acosador quitarme quitame ' +
			'quitarse bajarme bajo baja bajos bajas inapropiado indebido roce rozar rozo rozas roza rozan ' +
			'rozamos rozaron rozaba rozaban rozando rozado rozarme rozarlo rozarse rozandome meterme metiome ' +
			'sentarme regazo'
	},
	weapon: {
		en:
			'gun guns pistol pistols rifle rifles shotgun shotguns glock glocks strap strapped blick blicky ' +
			'pole switch draco bullet bullets ammo shoot shoots shooting shootings shooter shooters shootin ' +
			'shot shots gunshot gunshots armed knife knives knifes nife blade blades machete machetes razor ' +
			'razors razorblade scissors bat hammer belt stick sword swords weapon weapons wepon wepons bomb ' +
			'bombs explosive explosives grenade grenades taser tazer mace pepperspray brick chain shank ' +
			'shanks dagger daggers boxcutter noose rope stab stabs stabbed stabbing drill gat ak sniper ' +
			'trigger holster',
		es:
			'pistola pistolas pistolita arma armas armado armada armados armadas rifle rifles escopeta ' +
			'escopetas fusil fusiles cuete cuerno bala balas balazo balazos balacera balaceras balasera plomo ' +
			'plomazo disparo disparos disparar disparas dispara disparan disparamos dispare dispararon ' +
			'disparaba disparaban disparando disparado dispararme dispararlo dispararse disparandome tiroteo ' +
			'tiroteos tirador tiro tiros cuchillo cuchillos cuchillito cuchillitos cuchillada cuchilladas ' +
			'navaja navajas navajazo navajazos navajita navajitas navajear navajeo navajeas navajea navajean ' +
			'navajeamos navajee navajearon navajeaba navajeaban navajeando navajeado navajearme navajearlo ' +
			'navajearse navajeandome machete machetes machetazo machetazos filero fileros punal punales ' +
			'punalada punaladas apunalar apunalo apunalas apunala apunalan apunalamos apunale apunalaron ' +
			'apunalaba apunalaban apunalando apunalado apunalarme apunalarlo apunalarse apunalandome corvo ' +
			'corvos cuma cumas gillette gilette hoja hojilla hojillas cutter tijera tijeras martillo bate ' +
			'garrote garrotes palo palos leno cinturon cincho cinto faja cable chicote espada espadas bomba ' +
			'bombas granada granadas explosivo explosivos piedra piedras pedrada pedradas cadena manopla ' +
			'manoplas lazo soga mecate gatillo metralleta metralletas'
	},
	wound: {
		en:
			'bruise bruises bruised bruising bruse bruses blood bloody bleed bleeds bleeding bled scar scars ' +
			'scarred scab scabs cuts cutter wound wounds wounded injury injuries injured injure sore sores ' +
			'swollen swelling swell swole burn burns burned burnt burning blister blisters scratch scratches ' +
			'scrape scrapes scraped gash gashes stitches stitch broken broke fracture fractures fractured ' +
			'cast sling bandage bandages bandaid bandaids bump bumps lump welt welts blackeye mark marks limp ' +
			'limping pain painful pains ache aching hurt hurts concussion sprain sprains sprained bite ' +
			'bitemark slit slits selfharm razor sleeves sleeve wrist wrists ambulance',
		es:
			'moreton moretones moretes morete moraton moratones morado morados moradito moradas cardenal ' +
			'cardenales chichon chichones chipote chipotes sangre sangrar sangro sangras sangra sangran ' +
			'sangramos sangraron sangraba sangraban sangrando sangrado sangrarme sangrarlo sangrarse ' +
			'sangrandome sangriento cicatriz cicatrices costra costras cortada cortadas cortadita cortaditas ' +
			'cortadura cortaduras cortarme cortandome cortaste cortarse herida heridas heridita herido ' +
			'heridos lastimado lastimada lastimados lastimadas lesion lesiones lesionado lesionada lesionados ' +
			'lesionadas hinchado hinchada hinchados hinchadas hinchazon inchado inchada quemadura quemaduras ' +
			'quemada quemadas quemado quemados quemar quemo quemas quema queman quemamos queme quemaron ' +
			'quemaba quemaban quemando quemarme quemarlo quemarse quemandome quemon quemones ampolla ampollas ' +
			'aranazo aranazos aranon rasguno rasgunos raspon raspones raspadura puntadas puntos quebrado ' +
			'quebrada fractura fracturas fracturado fracturada fracturados fracturadas yeso venda vendas ' +
			'vendaje curita curitas marca marcas marcado ojo golpeado golpeada golpeados golpeadas dolor ' +
			'dolores duele duelen dolia dolorido adolorido adolorida ardor arde mordida mordidas torcido ' +
			'esguince renco renguear ambulancia verdugon verdugones'
	},
	death: {
		en:
			'die dies died dying dyin dieing dead death deaths ded deadly kill kills killed killing killin ' +
			'killer killers kil kiled killd suicide suicidal suiside sucide suicid murder murders murdered ' +
			'murderer murdering funeral funerals funral burial bury buried grave graves cemetery coffin ' +
			'coffins casket ashes unalive unalived unaliving kms kys hang hanging hanged hung overdose od ' +
			'overdosed drown drowned drowning heaven rip end ending pass passed passing killself corpse ghost ' +
			'hell life alive live living exist existing existence born jump bridge wrists dieded executed ' +
			'homicide slain mourning grief grieving',
		es:
			'morir morirme morirse morirnos moriria muero muere mueres mueren muriera murio murieron muriendo ' +
			'muriendome moria muerte muertes muerto muerta muertos muertas muertito matar mato matas mata ' +
			'matan matamos mate mataron mataba mataban matando matado matarme matarlo matarse matandome maten ' +
			'matara matarnos matarla matenme suicidio suicidios suicidar suicido suicidas suicida suicidan ' +
			'suicidamos suicide suicidaron suicidaba suicidaban suicidando suicidado suicidarme suicidarlo ' +
			'suicidarse suicidandome asesinar asesino asesinas asesina asesinan asesinamos asesine asesinaron ' +
			'asesinaba asesinaban asesinando asesinado asesinarme asesinarlo asesinarse asesinandome asesinos ' +
			'asesinato asesinatos sicario sicarios homicidio funeral funerales velorio velorios vela entierro ' +
			'entierros enterrar entierras entierra entierran enterramos enterre enterro enterraron enterraba ' +
			'enterraban enterrando enterrado entierre tumba tumbas panteon cementerio ataud ataudes caja ' +
			'cielo fallecer fallecio fallecido fallecida fallecidos fallecidas fallecieron ahogar ahogo ' +
			'ahogas ahoga ahogan ahogamos ahogue ahogaron ahogaba ahogaban ahogando ahogado ahogarme ahogarlo ' +
			'ahogarse ahogandome ahorcar ahorco ahorcas ahorca ahorcan ahorcamos ahorque ahorcaron ahorcaba ' +
			'ahorcaban ahorcando ahorcado ahorcarme ahorcarlo ahorcarse ahorcandome colgarme colgar envenenar ' +
			'enveneno envenenas envenena envenenan envenenamos envenene envenenaron envenenaba envenenaban ' +
			'envenenando envenenado envenenarme envenenarlo envenenarse envenenandome veneno sobredosis vida ' +
			'vivir viva vivo existir existo existiera nacido nacer luto difunto difunta difuntos difuntas dep ' +
			'angelito descanse calaca masacre'
	},
	vanish: {
		en:
			'disappear disappears disappeared disappearing dissapear dissapeared disapear disapeared ' +
			'disappering vanish vanishes vanished vanishing runaway runaways run runs running ran escape ' +
			'escapes escaped escaping excape gone goodbye goodbyes goodby farewell forever leave leaving bye ' +
			'away missing abandon abandons abandoned abandoning everyone never return anymore nomore leavin ' +
			'flee fled sneak sneaks sneaked sneaking snuck hide hiding invisible nowhere note letter last ' +
			'everafter peace outta',
		es:
			'desaparecer desaparezco desaparece desapareci desaparecio desaparecieron desapareciera ' +
			'desaparecido desaparecida desaparecidos desaparecidas esfumar esfumo esfumas esfuma esfuman ' +
			'esfumamos esfume esfumaron esfumaba esfumaban esfumando esfumado esfumarme esfumarlo esfumarse ' +
			'esfumandome irme irse irnos fui fue ire largarme largarse largar largo huir huyo huyendo huia ' +
			'huyeron huida escapar escapo escapas escapa escapan escapamos escape escaparon escapaba ' +
			'escapaban escapando escapado escaparme escaparlo escaparse escapandome escapada fugar fugo fugas ' +
			'fuga fugan fugamos fugue fugaron fugaba fugaban fugando fugado fugarme fugarlo fugarse fugandome ' +
			'adios despedida despedidas despedir despedirme despido siempre jamas nunca lejos volver vuelvo ' +
			'abandonar abandono abandonas abandona abandonan abandonamos abandone abandonaron abandonaba ' +
			'abandonaban abandonando abandonado abandonarme abandonarlo abandonarse abandonandome abandonada ' +
			'abandonados abandonadas dejarlos dejarme dejarlo salirme pelarme pelarse chispar fuera perderme ' +
			'invisible carta nota ultimo ultima'
	},
	hopeless: {
		en:
			'worthless wothless worthles useless usless pointless hopeless hopless helpless nobody noone ' +
			'nothing nothin burden burdon trash garbage failure failures fail failing failed loser stupid ' +
			'empty numb tired tierd exhausted done over nomore anymore cant quit quitting giveup giving gave ' +
			'matter matters mattered care cares cared purpose reason meaningless broken lost trapped stuck ' +
			'suffer suffers suffered suffering endure handle overwhelmed depress depressed depressing ' +
			'depression disappointment unwanted unloved unimportant better without hate never change end ' +
			'tiring drained hopelessness waste wasted ugly',
		es:
			'inutil inutiles inservible valgo vale sirvo sirve nada nadie estorbo estorbar estorbas estorba ' +
			'estorban estorbamos estorbe estorbaron estorbaba estorbaban estorbando estorbado estorbarme ' +
			'estorbarlo estorbarse estorbandome carga basura fracaso fracasos fracasado fracasada fracasados ' +
			'fracasadas fracasar fracasas fracasa fracasan fracasamos fracase fracasaron fracasaba fracasaban ' +
			'fracasando perdedor perdedora vacio vacia cansado cansada canse cansar canso cansas cansa cansan ' +
			'cansamos cansaron cansaba cansaban cansando cansarme cansarlo cansarse cansandome harto harta ' +
			'hartar hartas hartan hartamos harte hartaron hartaba hartaban hartando hartado hartarme hartarlo ' +
			'hartarse hartandome aguanto aguantar aguanta aguante soporto soportar soporta puedo rendir ' +
			'rendirme rindo rendido rendida importa importo importarle importarles sentido esperanza ' +
			'desesperado desesperada desesperanza desespero sufrir sufro sufriendo sufrimiento atrapado ' +
			'atrapada perdido perdida depresion depre deprimido deprimida deprimir deprimo deprimes deprime ' +
			'deprimen deprimimos deprimi deprimio deprimieron deprimia deprimian deprimiendo deprimirme ' +
			'deprimirlo deprimirse deprimiendome mejor sobro sobra molestia molesto quieren quiere jamas ' +
			'nunca ya sin fin agotado agotada decepcion error'
	},
	sad: {
		en:
			'sad sadly sadness sader saddest sadd unhappy cry cries cried crying cryin crys cryed tear tears ' +
			'sob sobs sobbed sobbing weep weeping depressed depression depressing deppressed miserable ' +
			'heartbroken heartbreak hurt hurts upset down blue gloomy miss misses missed missing grief lonely ' +
			'lonley mad angry anger frustrated stressed stress stressing stressful hopeless emotional moody ' +
			'bad awful terrible horrible worst rough hard anxious mood feelings feel feeling felt pain ' +
			'suffering tired moping sorrow disappointed',
		es:
			'triste tristes tristeza tristesa tristisimo triston llorar lloro lloras llora lloran lloramos ' +
			'llore lloraron lloraba lloraban llorando llorado lloron llorona llanto lagrima lagrimas chillar ' +
			'chillo chillas chilla chillan chillamos chille chillaron chillaba chillaban chillando chillado ' +
			'deprimido deprimida deprimidos deprimidas depresion depre infeliz infelices desanimado ' +
			'desanimada desanimados desanimadas aguitado aguitada aguitados aguitadas bajoneado mal mala ' +
			'malisimo pena penoso dolor duele sufrir sufro sufre sufriendo extranar extrano extranas extrana ' +
			'extranan extranamos extrane extranaron extranaba extranaban extranando extranado decaido decaida ' +
			'desconsolado melancolia nostalgia enojado enojada enojados enojadas enojo enojar enojas enoja ' +
			'enojan enojamos enoje enojaron enojaba enojaban enojando enojarme enojarlo enojarse enojandome ' +
			'bravo brava frustrado frustrada frustrados frustradas estresado estresada estresados estresadas ' +
			'estres estresar estreso estresas estresa estresan estresamos estrese estresaron estresaba ' +
			'estresaban estresando estresarme estresarlo estresarse estresandome corazon roto rota herido ' +
			'herida sentir siento sentia sentirme sintiendo senti sentimiento sentimientos angustia ' +
			'angustiado angustiada angustiados angustiadas agobiado agobiada agobiados agobiadas peor ' +
			'horrible terrible feo'
	},
	fear: {
		en:
			'scared scard scary scare scares scaring skared scaired sacred afraid affraid afaid fear fears ' +
			'feared fearful frightened frighten frightening fright terrified terrifying terrify terror panic ' +
			'panicking panicked panics anxious anxiety anxity nervous nervious worry worries worried worrying ' +
			'worryed concerned shaking shaken shaky tremble trembles trembled trembling nightmare nightmares ' +
			'freaking freaked creeped creepy creepin horror unsafe danger dangerous safe safety threatened ' +
			'threat haunted petrified spooked spooky hide hiding flinch flinches flinched flinching paranoid ' +
			'uneasy',
		es:
			'miedo miedos miedito miedoso miedosa miedosos miedosas temor temores temer temo teme temen temia ' +
			'asustar asusto asustas asusta asustan asustamos asuste asustaron asustaba asustaban asustando ' +
			'asustado asustarme asustarlo asustarse asustandome asustada asustados asustadas asustadita susto ' +
			'sustos espantar espanto espantas espanta espantan espantamos espante espantaron espantaba ' +
			'espantaban espantando espantado espantarme espantarlo espantarse espantandome espantada ' +
			'espantados espantadas aterrado aterrada aterrados aterradas aterroriza aterrorizado aterrorizada ' +
			'aterrorizados aterrorizadas aterrar aterro aterras aterra aterran aterramos aterre aterraron ' +
			'aterraba aterraban aterrando aterrarme aterrarlo aterrarse aterrandome terror panico pavor ' +
			'pavoroso ansiedad ansioso ansiosa ansiosos ansiosas nervio nervios nervioso nerviosa nerviosos ' +
			'nerviosas preocupar preocupo preocupas preocupa preocupan preocupamos preocupe preocuparon ' +
			'preocupaba preocupaban preocupando preocupado preocuparme preocuparlo preocuparse preocupandome ' +
			'preocupada preocupados preocupadas preocupacion angustia temblar tiemblo tiemblas tiembla ' +
			'tiemblan temblamos temble temblo temblaron temblaba temblaban temblando temblado tiemble ' +
			'pesadilla pesadillas peligro peligros peligroso peligrosa peligrosos peligrosas inseguro ' +
			'insegura inseguros inseguras seguro segura seguridad horror culillo escalofrios paniquear ' +
			'paniqueo paniqueas paniquea paniquean paniqueamos paniquee paniquearon paniqueaba paniqueaban ' +
			'paniqueando paniqueado cagado inquieto inquieta alterado'
	},
	secret: {
		en:
			'secret secrets secretly secrete seacret tell tells telling told tellin tol promise promises ' +
			'promised promising promis swear swore swearing snitch snitches snitched snitching snitchin rat ' +
			'tattle tattles tattled tattling tattletale hide hides hiding hid hidden hidding lie lies lied ' +
			'lying lyin liar liars keep keeps kept quiet hush shh shush silent silence between confess ' +
			'confesses confessed confessing admit admits admitted admitting truth trust trusted private ' +
			'privately pretend pretends pretended pretending cover covered covering coverup nobody anyone ' +
			'anybody noone know knows found find sneak sneaky sneaking report reported reporting confide ' +
			'delete deleted deleting',
		es:
			'secreto secretos secretito secretitos secretamente contar cuento cuentas cuenta cuentan contamos ' +
			'conte conto contaron contaba contaban contando contado cuente cuentes contarle contarles ' +
			'contarlo contarte decir decirle decirles decirlo digo diga digas diganle dije dijo dice dicen ' +
			'dijera dicho diciendo prometer prometo prometes promete prometen prometemos prometi prometio ' +
			'prometieron prometia prometian prometiendo prometido promesa promesas jurar juro juras jura ' +
			'juran juramos jure juraron juraba juraban jurando jurado sapo sapa sapear sapeo sapeas sapea ' +
			'sapean sapeamos sapee sapearon sapeaba sapeaban sapeando sapeado chismoso chismosa chismosos ' +
			'chismosas chismear chismeo chismeas chismea chismean chismeamos chismee chismearon chismeaba ' +
			'chismeaban chismeando chismeado chisme chismes rajar rajo rajas raja rajan rajamos raje rajaron ' +
			'rajaba rajaban rajando rajado rajarse rajon soplon soplona acusar acuso acusas acusa acusan ' +
			'acusamos acuse acusaron acusaba acusaban acusando acusado acusarme acusarlo acusarse acusandome ' +
			'acuses acuseta esconder escondo escondes esconde esconden escondemos escondi escondio ' +
			'escondieron escondia escondian escondiendo escondido escondida escondidos escondidas esconderme ' +
			'ocultar oculto ocultas oculta ocultan ocultamos oculte ocultaron ocultaba ocultaban ocultando ' +
			'ocultado ocultarme ocultarlo ocultarse ocultandome mentir miento miente mienten mentia mintio ' +
			'mentira mentiras mentiroso mentirosa mentirosos mentirosas callar callo callas calla callan ' +
			'callamos calle callaron callaba callaban callando callado callarme callarlo callarse callandome ' +
			'callada callados calladas callate silencio confiar confio confianza verdad confesar confieso ' +
			'confiesas confiesa confiesan confesamos confese confeso confesaron confesaba confesaban ' +
			'confesando confesado confiese privado fingir finjo tapar tapo tapas tapa tapan tapamos tape ' +
			'taparon tapaba tapaban tapando tapado taparme taparlo taparse tapandome nadie sepa sepan supiera ' +
			'supieran entere enteren entera enterarse descubrir descubra denunciar denuncio denuncias ' +
			'denuncia denuncian denunciamos denuncie denunciaron denunciaba denunciaban denunciando ' +
			'denunciado denunciarme denunciarlo denunciarse denunciandome borrar borro borras borra borran ' +
			'borramos borre borraron borraba borraban borrando borrado borrarme borrarlo borrarse borrandome'
	},
	alone: {
		en:
			'alone lonely lonley lonly loner loners lonesome loneliness myself lonelyness nobody noone ' +
			'isolated isolate isolation excluded exclude excluding ignored ignore ignores ignoring ignor ' +
			'outcast outcasts friendless unwanted rejected reject rejection abandoned unnoticed invisible ' +
			'outsider outsiders outside quiet separate apart empty solo homealone unsupervised babysit ' +
			'babysits babysitted babysitting forgotten uninvited invite invited noones',
		es:
			'solo sola solos solas solito solita solitos solitas solitario solitaria solitarios solitarias ' +
			'soledad nadie aislado aislada aislados aisladas aislar aislo aislas aisla aislan aislamos aisle ' +
			'aislaron aislaba aislaban aislando aislarme aislarlo aislarse aislandome excluido excluida ' +
			'excluidos excluidas excluir excluyen excluyeron ignorar ignoro ignoras ignora ignoran ignoramos ' +
			'ignore ignoraron ignoraba ignoraban ignorando ignorado ignorarme ignorarlo ignorarse ignorandome ' +
			'ignorada ignorados ignoradas abandonado abandonada abandonados abandonadas abandonar abandono ' +
			'abandonas abandona abandonan abandonamos abandone abandonaron abandonaba abandonaban abandonando ' +
			'abandonarme abandonarlo abandonarse abandonandome rechazado rechazada rechazados rechazadas ' +
			'rechazar rechazo rechazas rechaza rechazan rechazamos rechace rechazaron rechazaba rechazaban ' +
			'rechazando rechazarme rechazarlo rechazarse rechazandome apartado apartada apartados apartadas ' +
			'apartar aparto apartas aparta apartan apartamos aparte apartaron apartaba apartaban apartando ' +
			'apartarme apartarlo apartarse apartandome marginado marginada marginados marginadas marginar ' +
			'margino marginas margina marginan marginamos margine marginaron marginaba marginaban marginando ' +
			'marginarme marginarlo marginarse marginandome invisible olvidado olvidada olvidados olvidadas ' +
			'encerrado encerrada encerrados encerradas callado callada conmigo acompanar acompano acompanas ' +
			'acompana acompanan acompanamos acompane acompanaron acompanaba acompanaban acompanando ' +
			'acompanado acompanarme acompanarlo acompanarse acompanandome compania desamparado descuidado ' +
			'descuidada descuidados descuidadas invitan invitaron invitar invito invitas invita invitamos ' +
			'invite invitaba invitaban invitando invitado invitarme invitarlo invitarse invitandome cuidar ' +
			'cuido cuidas cuida cuidan cuidamos cuide cuidaron cuidaba cuidaban cuidando cuidado'
	},
	hate: {
		en:
			'hate hates hated hating hatin hateful haters hater h8 hatred despise despises despised despising ' +
			'loathe loathes loathed loathing detest detests detested detesting dislike dislikes disliked ' +
			'disliking disgust disgusted disgusting disgusts mad angry anger angrier furious rage enemy ' +
			'enemies rude mean meaner meanest cruel evil annoy annoys annoyed annoying anoying jealous stupid ' +
			'suck sucks sucked sick tired gross stand cant worst against racist racism racists bitter pissed ' +
			'revenge unfair grudge irritated irritating',
		es:
			'odiar odio odias odia odian odiamos odie odiaron odiaba odiaban odiando odiado odiarme odiarlo ' +
			'odiarse odiandome odioso odiosa odiosos odiosas detestar detesto detestas detesta detestan ' +
			'detestamos deteste detestaron detestaba detestaban detestando detestado detestarme detestarlo ' +
			'detestarse detestandome despreciar desprecio desprecias desprecia desprecian despreciamos ' +
			'desprecie despreciaron despreciaba despreciaban despreciando despreciado despreciarme ' +
			'despreciarlo despreciarse despreciandome aborrecer aborrezco rencor rabia coraje bronca ira ' +
			'enojo enojado enojada enojados enojadas enojar enojas enoja enojan enojamos enoje enojaron ' +
			'enojaba enojaban enojando enojarme enojarlo enojarse enojandome furia furioso furiosa furiosos ' +
			'furiosas bravo brava molesto molesta molestar molestas molestan molestamos moleste molestaron ' +
			'molestaba molestaban molestando molestado molestarme molestarlo molestarse molestandome enemigo ' +
			'enemiga enemigos enemigas envidia envidioso envidiosa envidiosos envidiosas asco asqueroso ' +
			'asquerosa asquerosos asquerosas repugnante malo mala malos malas cruel crueles malvado malvada ' +
			'malvados malvadas groseria groserias grosero grosera groseros groseras pesado pesada fastidiar ' +
			'fastidio fastidias fastidia fastidian fastidiamos fastidie fastidiaron fastidiaba fastidiaban ' +
			'fastidiando fastidiado fastidiarme fastidiarlo fastidiarse fastidiandome harto harta chocar caer ' +
			'cae caen gordo chocante insoportable soporto aguanto racista racistas racismo venganza vengar ' +
			'vengo vengas venga vengan vengamos vengue vengaron vengaba vengaban vengando vengado vengarme ' +
			'vengarlo vengarse vengandome celos celoso celosa celosos celosas injusto injusta encachimbado ' +
			'emputado empute'
	},
	insult: {
		en:
			'ugly uglier ugliest ugley fat fatty fatso fatass chubby skinny stupid stoopid stupd dumb dumber ' +
			'dumbest dumbo dumbass dummy dummies idiot idiots idiotic moron morons loser losers looser lame ' +
			'weird weirdo weirdos freak freaks creep creepy nerd nerds geek geeks dork dorks trash garbage ' +
			'trashy dirty stinky stink stinks smelly smell smells nasty gross pig pigs cow dog whale monkey ' +
			'rat snake fake faker poser crybaby baby wimp weak weakling coward chicken clown clowns goofy ' +
			'goofball jerk jerks punk punks brat brats bum bums broke poor crackhead crusty musty ashy dusty ' +
			'bummy corny cringe cringy cringey pathetic worthless useless lazy crazy psycho hoe hoes slut ' +
			'sluts bitch bitches ass asshole assholes poop poopy butthead shorty midget short blind bald ' +
			'bigback opp opps yn npc illegal immigrant wack annoying mid delulu noob noobs bot bots',
		es:
			'feo fea feos feas feito horrible horribles gordo gorda gordos gordas gordito gordita gorditos ' +
			'gorditas marrano marrana marranos marranas cerdo cerda cerdos cerdas puerco puerca puercos ' +
			'puercas vaca ballena chancho chancha chanchos chanchas flaco flaca flacos flacas flacucho ' +
			'estupido estupida estupidos estupidas idiota idiotas tonto tonta tontos tontas tontito tontita ' +
			'tontitos tontitas tarado tarada tarados taradas menso mensa mensos mensas baboso babosa babosos ' +
			'babosas bobo boba bobos bobas burro burra burros burras bruto bruta brutos brutas imbecil ' +
			'imbeciles inutil inutiles pendejo pendeja pendejos pendejas pendejada cabron cabrona cerote ' +
			'cerotes serote maje majes hijueputa hdp puta putas puto perra perras zorra zorras ramera mierda ' +
			'basura asqueroso asquerosa asquerosos asquerosas cochino cochina cochinos cochinas sucio sucia ' +
			'sucios sucias hediondo hedionda hediondos hediondas apestoso apestosa apestosos apestosas apesta ' +
			'apestas raro rara raros raras rarito rarita raritos raritas perdedor perdedora perdedores ' +
			'fracasado fracasada fracasados fracasadas llorona lloron cobarde cobardes miedoso pollo bebito ' +
			'debil debiles payaso payasa payasos payasas ridiculo ridicula ridiculos ridiculas loco loca ' +
			'locos locas patetico patetica pateticos pateticas vago vaga vagos vagas haragan haragana huevon ' +
			'huevona metido metida metidos metidas naco naca nacos nacas indio india indios indias mojado ' +
			'mojada mojados mojadas ilegal ilegales enano enana enanos enanas chaparro chaparra chaparros ' +
			'chaparras mono simio rata vibora hipocrita hipocritas falso falsa falsos falsas chismoso ' +
			'chismosa chismosos chismosas chillon cuatrojos dientona orejon narizon dundo dunda dundos dundas ' +
			'pisado culero culera culeros culeras animal pobreton lento lenta'
	},
	tease: {
		en:
			'bully bullies bullied bullying bullyed bulling buly bulied tease teases teased teasing teaser ' +
			'taunt taunts taunted taunting mock mocks mocked mocking laugh laughs laughed laughing laughin ' +
			'giggle giggles giggled giggling fun roast roasts roasted roasting joke joking jokes joked jonin ' +
			'joan joaning joning jone clown clowns clowned clowning insult insults insulted insulting mean ' +
			'rude pick picks picked picking bother bothers bothered bothering messing mess messed harass ' +
			'harasses harassed harassing cyberbully cyberbullying cyberbullied humiliate humiliates ' +
			'humiliated humiliating embarrass embarrasses embarrassed embarrassing embarassed embarrased ' +
			'shame shamed shaming call calls called calling names name nickname nicknames nicknamed rumor ' +
			'rumors gossip gossips gossiped gossiping spread spreading exclude excludes excluded excluding ' +
			'ignore ignores ignored ignoring push pushes pushed pushing pushin shove shoves shoved shoving ' +
			'trip tripped tripping spit spits spat spitting throw throws threw throwing stare stares stared ' +
			'staring imitate imitates imitated imitating accent whisper whispers whispered whispering prank ' +
			'pranks pranked pranking drama target targets targeted targeting troll trolls trolled trolling ' +
			'meme memes instigate instigates instigated instigating disrespect disrespected disrespectful ' +
			'diss dissed dissing stole steal steals took',
		es:
			'bullying bulin bulling buling bully bulear buleo buleas bulea bulean buleamos bulee bulearon ' +
			'buleaba buleaban buleando buleado bulearme bulearlo bulearse buleandome acosar acoso acosas ' +
			'acosa acosan acosamos acose acosaron acosaba acosaban acosando acosado acosarme acosarlo ' +
			'acosarse acosandome acosador molestar molesto molestas molesta molestan molestamos moleste ' +
			'molestaron molestaba molestaban molestando molestado molestarme molestarlo molestarse ' +
			'molestandome molestia molestias burlar burlo burlas burla burlan burlamos burle burlaron burlaba ' +
			'burlaban burlando burlado burlarme burlarlo burlarse burlandome burlon burlona burlandose reir ' +
			'reirse rie rien rieron riendo riendose reia reian risa risas carcajada carcajadas chingar chingo ' +
			'chingas chinga chingan chingamos chingue chingaron chingaba chingaban chingando chingado ' +
			'chingarme chingarlo chingarse chingandome joder jode joden jodiendo jodian fregar friegan ' +
			'fregando fastidiar fastidio fastidias fastidia fastidian fastidiamos fastidie fastidiaron ' +
			'fastidiaba fastidiaban fastidiando fastidiado fastidiarme fastidiarlo fastidiarse fastidiandome ' +
			'insultar insulto insultas insulta insultan insultamos insulte insultaron insultaba insultaban ' +
			'insultando insultado insultarme insultarlo insultarse insultandome insultos ofender ofende ' +
			'ofenden ofensa ofensas humillar humillo humillas humilla humillan humillamos humille humillaron ' +
			'humillaba humillaban humillando humillado humillarme humillarlo humillarse humillandome ' +
			'humillacion humillada humillados humilladas avergonzar avergonzado avergonzada avergonzados ' +
			'avergonzadas verguenza penita apodo apodos apodar apodas apoda apodan apodamos apode apodaron ' +
			'apodaba apodaban apodando apodado apodarme apodarlo apodarse apodandome sobrenombre sobrenombres ' +
			'rumor rumores chisme chismes chismear chismeo chismeas chismea chismean chismeamos chismee ' +
			'chismearon chismeaba chismeaban chismeando chismeado inventan inventar invento inventas inventa ' +
			'inventamos invente inventaron inventaba inventaban inventando inventado inventarme inventarlo ' +
			'inventarse inventandome excluir excluyen ignorar ignoro ignoras ignora ignoran ignoramos ignore ' +
			'ignoraron ignoraba ignoraban ignorando ignorado ignorarme ignorarlo ignorarse ignorandome ' +
			'empujar empujo empujas empuja empujan empujamos empuje empujaron empujaba empujaban empujando ' +
			'empujado empujarme empujarlo empujarse empujandome empujon empujones zancadilla zancadillas ' +
			'escupir escupe escupen escupio escupieron tirar tiro tiras tira tiran tiramos tire tiraron ' +
			'tiraba tiraban tirando tirado avientan imitar imito imitas imita imitan imitamos imite imitaron ' +
			'imitaba imitaban imitando imitado imitarme imitarlo imitarse imitandome remedar remedo remedas ' +
			'remeda remedan remedamos remede remedaron remedaba remedaban remedando remedado remedarme ' +
			'remedarlo remedarse remedandome arremedar arremedo arremedas arremeda arremedan arremedamos ' +
			'arremede arremedaron arremedaba arremedaban arremedando arremedado arremedarme arremedarlo ' +
			'arremedarse arremedandome acento senalar senalo senalas senala senalan senalamos senale ' +
			'senalaron senalaba senalaban senalando senalado senalarme senalarlo senalarse senalandome ' +
			'criticar critico criticas critica critican criticamos critique criticaron criticaba criticaban ' +
			'criticando criticado criticarme criticarlo criticarse criticandome discriminar discrimino ' +
			'discriminas discrimina discriminan discriminamos discrimine discriminaron discriminaba ' +
			'discriminaban discriminando discriminado discriminarme discriminarlo discriminarse ' +
			'discriminandome discriminacion fregadera vacilar vacilo vacilas vacila vacilan vacilamos vacile ' +
			'vacilaron vacilaba vacilaban vacilando vacilado vacilarme vacilarlo vacilarse vacilandome ' +
			'bromear bromeo bromeas bromea bromean bromeamos bromee bromearon bromeaba bromeaban bromeando ' +
			'bromeado broma bromas pesadas troleo trolear troleas trolea trolean troleamos trolee trolearon ' +
			'troleaba troleaban troleando troleado trolearme trolearlo trolearse troleandome memes meme ' +
			'carrilla carriar bajonear bajar groserias dicen llaman dijeron decian'
	},
	threat: {
		en:
			'threat threats threaten threatens threatened threatening threatned thretened threating threten ' +
			'warn warns warned warning watch revenge regret sorry else pay payback get gonna ganna gon finna ' +
			'shoot kill hurt beat jump fight beef smoke catch fade fades fadin opp opps blackmail blackmailed ' +
			'blackmailing expose exposes exposed exposing leak leaked leaking force forces forced forcing ' +
			'make made makes making dare dares dared daring shutup follow follows followed following stalk ' +
			'stalks stalked stalking stalker bomb gang gangs gangster gangsters crip crips blood bloods ' +
			'cartel kidnap kidnaps kidnapped kidnapping kidnapper kidnaped hostage ransom danger dangerous ' +
			'extort extortion',
		es:
			'amenazar amenazo amenazas amenaza amenazan amenazamos amenace amenazaron amenazaba amenazaban ' +
			'amenazando amenazado amenazarme amenazarlo amenazarse amenazandome amenasa amenazante advertir ' +
			'advirtio advertencia venganza vengar vengo vengas venga vengan vengamos vengue vengaron vengaba ' +
			'vengaban vengando vengado vengarme vengarlo vengarse vengandome arrepentir arrepentiras pagar ' +
			'pagaras pagara matar matare mataran golpear desquitar desquito desquitas desquita desquitan ' +
			'desquitamos desquite desquitaron desquitaba desquitaban desquitando desquitado desquitarme ' +
			'desquitarlo desquitarse desquitandome chantaje chantajear chantajeo chantajeas chantajea ' +
			'chantajean chantajeamos chantajee chantajearon chantajeaba chantajeaban chantajeando chantajeado ' +
			'chantajearme chantajearlo chantajearse chantajeandome chantajista exponer expone publicar ' +
			'publicara publicarla difundir difunda obligar obligo obligas obliga obligan obligamos obligue ' +
			'obligaron obligaba obligaban obligando obligado obligarme obligarlo obligarse obligandome ' +
			'obligada forzar forzo forzas forza forzan forzamos force forzaron forzaba forzaban forzando ' +
			'forzado forzarme forzarlo forzarse forzandome forzada hacerme hacerle seguir sigue siguen seguia ' +
			'siguiendo siguiendome persigue persiguen perseguir persiguio vigilar vigilo vigilas vigila ' +
			'vigilan vigilamos vigile vigilaron vigilaba vigilaban vigilando vigilado vigilarme vigilarlo ' +
			'vigilarse vigilandome espiar espio espias espia espian espiamos espie espiaron espiaba espiaban ' +
			'espiando espiado espiarme espiarlo espiarse espiandome pandilla pandillas pandillero pandillera ' +
			'pandilleros pandilleras mara maras marero marera mareros mareras barrio dieciocho salvatrucha ' +
			'narco narcos cartel carteles zetas secuestrar secuestro secuestras secuestra secuestran ' +
			'secuestramos secuestre secuestraron secuestraba secuestraban secuestrando secuestrado ' +
			'secuestrarme secuestrarlo secuestrarse secuestrandome secuestrador extorsion extorsionar ' +
			'extorsiono extorsionas extorsiona extorsionan extorsionamos extorsione extorsionaron ' +
			'extorsionaba extorsionaban extorsionando extorsionado extorsionarme extorsionarlo extorsionarse ' +
			'extorsionandome renta robar robo robas roba roban robamos robe robaron robaba robaban robando ' +
			'robado robarme robarlo robarse robandome rapto raptar raptas rapta raptan raptamos rapte ' +
			'raptaron raptaba raptaban raptando raptado raptarme raptarlo raptarse raptandome peligro ' +
			'cuidadito'
	},
	night: {
		en:
			'night nights nite nighttime tonight midnight evening bedtime sleep sleeps sleeping slept sleepin ' +
			'sleepy asleep sleeped awake wake wakes woke waking woken wakeup woked bed beds bedroom blanket ' +
			'blankets pillow pillows mattress mattresses dark darkness darker lights nap naps napping napped ' +
			'dream dreams dreamed dreaming dreamt nightmare nightmares insomnia tired tierd late overnight ' +
			'sleepover sleepovers pajamas pjs snore snores snored snoring crib bunk moon stars yawn yawns ' +
			'yawned yawning couch floor',
		es:
			'noche noches nochecita anoche medianoche madrugada madrugadas madrugar noctura nocturno dormir ' +
			'dormirme dormirse duermo duermes duerme duermen dormia dormian dormi durmio durmiendo dormido ' +
			'dormida dormidos dormidas dormite despertar despierto despierta despiertan desperto desperte ' +
			'despertaba despertando despertarme desvelar desvelo desvelas desvela desvelan desvelamos desvele ' +
			'desvelaron desvelaba desvelaban desvelando desvelado desvelarme desvelarlo desvelarse ' +
			'desvelandome desvelada desvelados desveladas cama camas camita cuarto cobija cobijas chamarra ' +
			'colcha colchas almohada almohadas colchon colchones sabana sabanas oscuro oscura oscuras ' +
			'oscuridad luz siesta siestas sonar sueno suenos suena sone sonaba insomnio cansado tarde ' +
			'trasnochar pijama pijamas pesadilla pesadillas hamaca hamacas petate ronca roncar luna estrellas ' +
			'acostar acosto acostas acosta acostan acostamos acoste acostaron acostaba acostaban acostando ' +
			'acostado acostarme acostarlo acostarse acostandome acuesto acuesta acostada acostados acostadas ' +
			'sofa'
	},
	door: {
		en:
			'door doors doorway dor lock locks locked locking lockin unlock unlocks unlocked unlocking key ' +
			'keys knock knocks knocked knocking open opens opened opening close closes closed closing shut ' +
			'shuts shutting slam slams slammed room rooms bedroom bedrooms closet closets clset basement ' +
			'basements attic garage garages window windows windo hallway hallways hall stairs stair staircase ' +
			'gate gates fence fences curtain curtains blinds bathroom wall walls corner corners inside ' +
			'outside entrance exit exits porch yard backyard alley cage cages trunk cabinet knob',
		es:
			'puerta puertas puertita porton portones cerrar cierro cierras cierra cierran cerramos cerre ' +
			'cerro cerraron cerraba cerraban cerrando cerrado cierre cerrada cerradura cerraduras llave ' +
			'llaves candado candados chapa chapas cerrojo tranca trancar tranco trancas trancan trancamos ' +
			'tranque trancaron trancaba trancaban trancando trancado trancarme trancarlo trancarse ' +
			'trancandome abrir abro abre abren abrio abri abierto abierta abriendo encerrar encerro encerras ' +
			'encerra encerran encerramos encerre encerraron encerraba encerraban encerrando encerrado ' +
			'encerrarme encerrarlo encerrarse encerrandome encierra encierran encerrada encerrados encerradas ' +
			'encierro cuarto cuartos cuartito habitacion habitaciones recamara recamaras dormitorio ' +
			'dormitorios pieza closet closetes ropero armario armarios sotano sotanos basement atico garaje ' +
			'garage cochera ventana ventanas ventanita pasillo pasillos corredor escalera escaleras gradas ' +
			'reja rejas cerca cercas cerco cortina cortinas pared paredes esquina rincon adentro afuera ' +
			'entrada salida patio patios callejon bodega cajuela gabinete tocar toca entrar entra entro ' +
			'entraba entran'
	},
	home: {
		en:
			'home homes house houses apartment apartments apartement apt apts appartment building buildings ' +
			'trailer trailers motel motels hotel hotels shelter shelters homeless homless car cars van couch ' +
			'couches sofa evict evicted evicting eviction evictions landlord landlords rent move moves moved ' +
			'moving room rooms roof floor kitchen livingroom yard porch backyard street streets block blocks ' +
			'neighborhood neighbourhood hood crib projects section lease heat heater heating electricity ' +
			'electric water power lights gas furniture mattress tent tents garage basement roaches mice rats ' +
			'bedbugs country leak leaking mold moldy unhoused stay stays staying stayed live lives lived ' +
			'living squat',
		es:
			'casa casas casita casitas hogar hogares apartamento apartamentos apartamentito apto depa depas ' +
			'departamento departamentos edificio edificios traila trailas trailer motel moteles hotel hoteles ' +
			'albergue albergues refugio refugios carro carros carrito van sofa sillon desalojo desalojos ' +
			'desalojar desalojas desaloja desalojan desalojamos desaloje desalojaron desalojaba desalojaban ' +
			'desalojando desalojado desalojarme desalojarlo desalojarse desalojandome echar echo echas echa ' +
			'echan echamos eche echaron echaba echaban echando echado echarme echarlo echarse echandome ' +
			'corrieron corrio sacaron sacar casero caseros casera dueno duena renta rentar rento rentas ' +
			'rentan rentamos rente rentaron rentaba rentaban rentando rentado alquiler alquilar alquilo ' +
			'alquilas alquila alquilan alquilamos alquile alquilaron alquilaba alquilaban alquilando ' +
			'alquilado mudar mudo mudas muda mudan mudamos mude mudaron mudaba mudaban mudando mudado mudarme ' +
			'mudarlo mudarse mudandome mudanza mudarnos cuarto cuartos techo techos piso cocina sala patio ' +
			'calle calles colonia colonias barrio barrios cuadra vecindad vecindario caserio aldea aldeas ' +
			'pueblo pueblos rancho ranchos champa champas covacha calefaccion luz agua electricidad gas ' +
			'muebles colchon carpa garaje sotano cucarachas ratones ratas chinches pais vivir vivo vive viven ' +
			'vivimos vivia viviamos viviendo quedarnos quedarme donde gotea moho'
	},
	hunger: {
		en:
			'hunger hungry hungery hungrey hungy hangry starve starves starved starving starvin starvation ' +
			'ate eat eats eating eaten eatin eated foodstamps stamps ebt snap fridge refrigerator frige ' +
			'freezer pantry cupboard empty skip skips skipped skipping meal meals breakfast breakfest lunch ' +
			'dinner supper food fud feed feeds feeding fed unfed leftovers crumbs foodbank bank thirsty ' +
			'thirst underweight skinny stomach growl growls growling rumbling diet dieting calories throwup ' +
			'anorexia anorexic bulimia weak faint fainted fainting dizzy nothing enough groceries grocery ' +
			'full',
		es:
			'hambre ambre hambriento hambrienta hambrientos hambrientas hambruna comer como comes come comen ' +
			'comemos comi comio comieron comia comiamos comiendo comido comida comidas comidita alimento ' +
			'alimentos alimentar alimentas alimenta alimentan alimentamos alimente alimentaron alimentaba ' +
			'alimentaban alimentando alimentado alimentarme alimentarlo alimentarse alimentandome desayunar ' +
			'desayuno desayunas desayuna desayunan desayunamos desayune desayunaron desayunaba desayunaban ' +
			'desayunando desayunado desayunos almorzar almuerzo almuerzos almorce cenar ceno cenas cena cenan ' +
			'cenamos cene cenaron cenaba cenaban cenando cenado merienda estampillas cupones despensa refri ' +
			'refrigerador refrigeradora frigo nevera congelador vacio vacia alacena saltar salto sobras ' +
			'migajas tortilla frijoles sal sed sediento ayunas ayuno ayunar ayuna ayunan ayunamos ayune ' +
			'ayunaron ayunaba ayunaban ayunando ayunado ayunarme ayunarlo ayunarse ayunandome tripa tripas ' +
			'grune panza estomago barriga dieta dietas calorias vomitar vomito vomitas vomita vomitan ' +
			'vomitamos vomite vomitaron vomitaba vomitaban vomitando vomitado vomitarme vomitarlo vomitarse ' +
			'vomitandome anorexia bulimia desmayar desmayo desmayas desmaya desmayan desmayamos desmaye ' +
			'desmayaron desmayaba desmayaban desmayando desmayado desmayarme desmayarlo desmayarse ' +
			'desmayandome debil mareo mareado mareada alcanza alcanzaba falta nada mandado super banco filo ' +
			'jama'
	},
	food: {
		en:
			'food foods snack snacks lunch lunches breakfast dinner pizza pizzas taco tacos burrito burritos ' +
			'pupusa pupusas tamale tamales tortilla tortillas baleada baleadas quesadilla quesadillas nachos ' +
			'burger burgers hamburger hamburgers cheeseburger cheeseburgers fries hotdog hotdogs chicken ' +
			'nugget nuggets wings wing chickenbox halfandhalf crab crabs rice beans egg eggs cheese bread ' +
			'sandwich sandwiches sub pasta spaghetti noodles ramen soup salad fruit fruits apple apples ' +
			'banana bananas orange oranges grape grapes strawberry strawberries mango mangos watermelon ' +
			'pineapple vegetable vegetables veggies carrot carrots potato potatoes chip chips takis doritos ' +
			'cheetos hotchips candy candies gum gummy chocolate cookie cookies cake cakes cupcake cupcakes ' +
			'brownie brownies pie pies donut donuts icecream snowball snowballs chickfila mcdonalds mcdonald ' +
			'wendys popeyes kfc subway dominos chipotle tacobell starbucks dunkin wawa royal cereal milk ' +
			'juice soda sodas pop coke sprite pepsi lemonade punch water tea coffee smoothie smoothies ' +
			'slushie slushy boba popcorn pretzel pretzels waffle waffles pancake pancakes syrup ketchup ' +
			'hotsauce oldbay steak meat beef pork fish shrimp sushi yogurt cafeteria delicious yummy tasty ' +
			'hungry cook cooks cooked cooking bake bakes baked baking recipe recipes',
		es:
			'comida comidas merienda meriendas refaccion refa snack snackes lonche lonches lonchera almuerzo ' +
			'desayuno cena churros churritos churro pizza pizzas taco tacos taquitos burrito burritos pupusa ' +
			'pupusas pupusitas tamal tamales tamalitos nacatamal tortilla tortillas baleada baleadas catracha ' +
			'catrachas quesadilla quesadillas enchilada enchiladas chuchitos tostada tostadas yuca chicharron ' +
			'chicharrones carnitas pastor birria pozole mole hamburguesa hamburguesas papa papas papitas ' +
			'pollo pollito campero alitas arroz frijol frijoles frijolitos casamiento huevo huevos huevito ' +
			'queso quesillo crema pan panes pancito sandwich sandwiches torta tortas pasta espagueti sopa ' +
			'sopas sopita maruchan caldo ensalada fruta frutas manzana manzanas banano bananos guineo guineos ' +
			'platano platanos platanitos naranja naranjas uva uvas fresa fresas mango mangos sandia sandias ' +
			'pina pinas papaya aguacate aguacates verdura verduras vegetales zanahoria zanahorias tomate ' +
			'elote elotes atol atole dulce dulces dulcito chicle chicles chocolate chocolates galleta ' +
			'galletas pastel pasteles pastelito queque donas dona helado helados paleta paletas nieve ' +
			'topogigio charamusca mcdonalds burger wendys popeyes subway starbucks cereal leche jugo jugos ' +
			'gaseosa gaseosas fresco refresco refrescos soda sodas coca coquita horchata tamarindo jamaica ' +
			'agua cafe palomitas poporopos carne carnes carnita asada pescado camaron camarones chile salsa ' +
			'limon takis rico rica ricos ricas sabroso sabrosa sabrosos sabrosas delicioso deliciosa ' +
			'deliciosos deliciosas cocinar cocino cocinas cocina cocinan cocinamos cocine cocinaron cocinaba ' +
			'cocinaban cocinando cocinado receta recetas cafeteria restaurante restaurantes'
	},
	'drink-drugs': {
		en:
			'beer beers alcohol alchohol alcahol achol liquor wine vodka whiskey tequila hennessy henny drunk ' +
			'drunken drunks drunking drink drinks drinking drank drinkin alcoholic wasted tipsy sober ' +
			'hungover hangover bottle bottles weed weeds marijuana pot joint joints blunt blunts bong stoned ' +
			'high smoke smokes smoked smoking smokin cigarette cigarettes cigs cig tobacco nicotine vape ' +
			'vapes vaped vaping vapeing vapin puff pen cart carts edible edibles gummies pill pills percs ' +
			'perc perk xan xans xanax oxy fentanyl fent crack cocaine coke meth heroin dope drug drugs ' +
			'drugged druggie drugy needle needles syringe inject injected overdose overdosed od narcan addict ' +
			'addicts addicted addiction dealer dealers dealing plug lean molly acid shrooms fade rehab sniff ' +
			'sniffing snort snorting powder juul bar bars nod nodding',
		es:
			'cerveza cervezas cervecita chela chelas birra birras guaro guaros alcohol licor vino vinos ron ' +
			'tequila vodka aguardiente trago tragos traguito botella botellas bolo bolos bola borracho ' +
			'borracha borrachos borrachas borrachito borrachera borracheras boracho ebrio ebria tomado tomada ' +
			'tomar tomando toma tomaba tomarse toman bebe beber bebia bebiendo bebida bebidas bebido ' +
			'emborrachar emborracho emborrachas emborracha emborrachan emborrachamos emborrache emborracharon ' +
			'emborrachaba emborrachaban emborrachando emborrachado emborracharme emborracharlo emborracharse ' +
			'emborrachandome pedo peda crudo cruda goma engomado alcoholico alcoholica alcoholicos ' +
			'alcoholicas alcoholismo marihuana mariguana mota monte hierba yerba porro porros churro leno ' +
			'puro puros fumar fumo fumas fuma fuman fumamos fume fumaron fumaba fumaban fumando fumado ' +
			'fumarme fumarlo fumarse fumandome cigarro cigarros cigarrillo cigarrillos tabaco vapear vapeo ' +
			'vapeas vapea vapean vapeamos vapee vapearon vapeaba vapeaban vapeando vapeado vape vapes ' +
			'vapeador vapo pastilla pastillas pildora pildoras droga drogas drogar drogo drogan drogamos ' +
			'drogue drogaron drogaba drogaban drogando drogado drogarme drogarlo drogarse drogandome drogada ' +
			'drogados drogadas drogadicto drogadicta drogadictos drogadictas cocaina coca crack piedra ' +
			'cristal heroina fentanilo polvo aguja agujas jeringa jeringas inyectar inyecto inyectas inyecta ' +
			'inyectan inyectamos inyecte inyectaron inyectaba inyectaban inyectando inyectado inyectarme ' +
			'inyectarlo inyectarse inyectandome inyeccion sobredosis adicto adicta adictos adictas adiccion ' +
			'vicio vicios vicioso viciosa viciosos viciosas viciado dealer traficante traficantes narco ' +
			'narcos vendedor pegamento resistol tiner inhalar inhalo inhalas inhala inhalan inhalamos inhale ' +
			'inhalaron inhalaba inhalaban inhalando inhalado inhalarme inhalarlo inhalarse inhalandome ' +
			'rehabilitacion'
	},
	'police-law': {
		en:
			'cop cops police policeman policemen officer officers poleece sheriff sheriffs detective ' +
			'detectives fbi feds ops twelve ice immigration imigration immigrant immigrants migrant migrants ' +
			'deport deports deported deporting deportation deportations deporte border wall agents agent raid ' +
			'raids raided arrest arrests arrested arresting handcuffs handcuffed cuffs cuffed jail jailed ' +
			'jale prison prisoner juvie juvenile detention detained detain detainees cell locked bail ' +
			'probation parole court courts courtroom judge judges lawyer lawyers attorney trial sentence ' +
			'sentenced case crime crimes criminal criminals illegal illegally law laws legal papers paper ' +
			'visa greencard asylum citizen citizenship undocumented documents status foster fostercare cps ' +
			'dss custody caseworker socialworker guardian adopted ankle monitor warrant warrants charges ' +
			'charged ticket siren sirens witness murder robbery robbed steal stolen stole theft',
		es:
			'policia policias poli polis chota tira jura cuilio patrulla patrullas oficial oficiales sheriff ' +
			'detective agente agentes migra inmigracion migracion hielo ice inmigrante inmigrantes migrante ' +
			'migrantes deportar deporto deportas deporta deportan deportamos deporte deportaron deportaba ' +
			'deportaban deportando deportado deportarme deportarlo deportarse deportandome deporten deportada ' +
			'deportados deportadas deportacion deportaciones frontera fronteras muro redada redadas arrestar ' +
			'arresto arrestas arresta arrestan arrestamos arreste arrestaron arrestaba arrestaban arrestando ' +
			'arrestado arrestarme arrestarlo arrestarse arrestandome arrestada arrestados arrestadas detener ' +
			'detuvieron detuvo detenido detenida detenidos detenidas detencion esposado esposas esposaron ' +
			'apresar apreso apresas apresa apresan apresamos aprese apresaron apresaba apresaban apresando ' +
			'apresado apresarme apresarlo apresarse apresandome preso presa presos presas carcel carceles ' +
			'carsel bote tambo prision penal celda fianza corte cortes juez jueza jueces abogado abogada ' +
			'abogados abogadas licenciado juicio juicios sentencia condena crimen crimenes criminal ' +
			'criminales delito delitos delincuente delincuentes ilegal ilegales ley leyes legal papeles ' +
			'documento documentos visa residencia asilo ciudadano ciudadana ciudadanos ciudadanas ciudadania ' +
			'indocumentado indocumentada indocumentados indocumentadas estatus foster adopcion adoptivo ' +
			'adoptivos custodia tutela trabajadora cps hielera coyote coyotes pollero grillete cita sirena ' +
			'sirenas testigo testigos denuncia denuncias denunciar denuncio denuncian denunciamos denuncie ' +
			'denunciaron denunciaba denunciaban denunciando denunciado denunciarme denunciarlo denunciarse ' +
			'denunciandome demanda ladron ladrones robaron robo asalto asaltar asaltas asalta asaltan ' +
			'asaltamos asalte asaltaron asaltaba asaltaban asaltando asaltado asaltarme asaltarlo asaltarse ' +
			'asaltandome llevaron llevaran llevar agarraron agarren agarrar'
	},
	money: {
		en:
			'money mony monney cash bill bills dollar dollars buck bucks cent cents coin coins quarter ' +
			'quarters dime dimes nickel nickels penny pennies rent rents rented renting pay pays paid paying ' +
			'payed payment payments paycheck paychecks afford affords affording broke poor poverty owe owes ' +
			'owed owing debt debts loan loans borrow borrows borrowed borrowing lend lends lent bank banks ' +
			'account card cards credit debit cost costs price prices expensive cheap cheaper buy buys buying ' +
			'bought spend spends spending spent save saves saved saving savings job jobs work works working ' +
			'worked fired laidoff unemployed hired hours wage wages salary earn earns earned earning tip tips ' +
			'tax taxes discount sale sell sells selling sold allowance cashapp venmo zelle wallet purse ' +
			'budget band bands bread bankroll rich stamps welfare charity donate donates donated donating ' +
			'donation',
		es:
			'dinero dinerito pisto pistillo plata lana feria billete billetes dolar dolares lempira lempiras ' +
			'quetzal quetzales peso pesos colon colones centavo centavos moneda monedas len lenes varo varos ' +
			'renta rentas alquiler pagar pago pagas paga pagan pagamos pague pagaron pagaba pagaban pagando ' +
			'pagado pagarle pagos recibo recibos biles bil factura facturas cobrar cobro cobras cobra cobran ' +
			'cobramos cobre cobraron cobraba cobraban cobrando cobrado cheque cheques sueldo sueldos salario ' +
			'salarios quincena pobre pobres pobreza pobrecito quebrado alcanza alcanzar alcanzaba deber debe ' +
			'debemos deben debo debia deuda deudas endeudado endeudada endeudados endeudadas prestamo ' +
			'prestamos prestar presto prestas presta prestan preste prestaron prestaba prestaban prestando ' +
			'prestado fiado banco bancos cuenta tarjeta tarjetas credito costar cuesta cuestan costo precio ' +
			'precios caro cara caros caras baratos barato barata baratas comprar compro compras compra ' +
			'compran compramos compre compraron compraba compraban comprando comprado gastar gasto gastas ' +
			'gasta gastan gastamos gaste gastaron gastaba gastaban gastando gastado gastos ahorrar ahorro ' +
			'ahorras ahorra ahorran ahorramos ahorre ahorraron ahorraba ahorraban ahorrando ahorrado ahorros ' +
			'trabajo trabajos trabajar trabajas trabaja trabajan trabajamos trabaje trabajaron trabajaba ' +
			'trabajaban trabajando trabajado jale chamba chambear chambeo chambeas chambea chambean ' +
			'chambeamos chambee chambearon chambeaba chambeaban chambeando chambeado brete despedir ' +
			'despidieron desempleado desempleo ganar gana gano impuesto impuestos descuento descuentos oferta ' +
			'vender vendo vendes vende venden vendemos vendi vendio vendieron vendia vendian vendiendo ' +
			'vendido rico ricos millonario remesa remesas cartera monedero empenar empeno empenas empena ' +
			'empenan empenamos empene empenaron empenaba empenaban empenando empenado limosna donacion ' +
			'regalar regalo regalas regala regalan regalamos regale regalaron regalaba regalaban regalando ' +
			'regalado'
	},
	sick: {
		en:
			'sick sik sickness ill illness hospital hospitals hospitel emergency er ambulance nurse nurses ' +
			'doctor doctors dr clinic clinics fever feaver flu cold covid corona virus cough coughs coughed ' +
			'coughing sneeze sneezes sneezed sneezing throat stomach stomache stomachache tummy bellyache ' +
			'headache headaches headake migraine migraines ache aches aching pain dizzy nausea nauseous vomit ' +
			'vomits vomited vomiting puke pukes puked puking throwup threw asthma inhaler allergy allergies ' +
			'allergic medicine medicines medicin meds medication medications pill tylenol ibuprofen advil ' +
			'antibiotics shot vaccine vaccines surgery operation cancer tumor diabetes diabetic seizure ' +
			'seizures stroke heartattack heart attack coma chemo dying wheelchair crutches bandaid bleeding ' +
			'period cramps pregnant pregnancy infection infected rash injury checkup appointment dentist ' +
			'toothache glasses therapist therapy adhd autism mental health healthy unhealthy weak tired',
		es:
			'enfermo enferma enfermos enfermas enfermito enfermita enfermitos enfermitas enfermedad ' +
			'enfermedades enfermar enferman enfermamos enferme enfermaron enfermaba enfermaban enfermando ' +
			'enfermado enfermarme enfermarlo enfermarse enfermandome enfermero enfermera enfermeros ' +
			'enfermeras hospital hospitales ospital hospitalizado hospitalizada hospitalizados hospitalizadas ' +
			'emergencia emergencias ambulancia doctor doctora doctores medico medica medicos medicas clinica ' +
			'clinicas fiebre calentura gripe gripa resfriado resfrio catarro covid virus tos toser tosiendo ' +
			'mocos garganta estomago panza barriga dolor dolores duele duelen dolia cabeza jaqueca migrana ' +
			'mareo mareos mareado mareada mareados mareadas nausea nauseas asco vomito vomitos vomitar ' +
			'vomitas vomita vomitan vomitamos vomite vomitaron vomitaba vomitaban vomitando vomitado ' +
			'vomitarme vomitarlo vomitarse vomitandome diarrea asma inhalador alergia alergias alergico ' +
			'alergica alergicos alergicas medicina medicinas medicamento medicamentos pastilla pastillas ' +
			'remedio remedios jarabe acetaminofen suero inyeccion inyecciones vacuna vacunas cirugia ' +
			'operacion operar opero operas opera operan operamos opere operaron operaba operaban operando ' +
			'operado operarme operarlo operarse operandome operada cancer tumor diabetes diabetico diabetica ' +
			'diabeticos diabeticas azucar convulsion convulsiones ataque infarto corazon coma quimio grave ' +
			'gravisima delicado delicada silla ruedas muletas regla colico colicos menstruacion embarazada ' +
			'infeccion sarpullido ronchas cita dentista muela lentes terapia terapeuta salud saludable debil ' +
			'cansado cansada malito malita'
	},
	photo: {
		en:
			'picture pictures pic pics picher photo photos image images selfie selfies snap snaps video ' +
			'videos vids vid vidio record records recorded recording recordin film films filmed filming post ' +
			'posts posted posting upload uploads uploaded uploading share shared sharing send sends sending ' +
			'sent nude nudes nudez naked camera cameras cam webcam phone phones cellphone cellphones fone ' +
			'screenshot screenshots ss screenshotted chat chats groupchat gc story stories live livestream ' +
			'stream streams leak leaked leaks expose exposed viral edit edits edited filter filters delete ' +
			'deleted dm dms insta instagram tiktok snapchat facetime airdrop airdropped deepfake fake ai ' +
			'website pose posing',
		es:
			'foto fotos fotito fotografia fotografias retrato imagen imagenes selfie selfies selfis snap ' +
			'video videos videito grabar grabo grabas graba graban grabamos grabe grabaron grababa grababan ' +
			'grabando grabado grabarme grabarlo grabarse grabandome grabada grabacion filmar filmo filmas ' +
			'filma filman filmamos filme filmaron filmaba filmaban filmando filmado filmarme filmarlo ' +
			'filmarse filmandome postear posteo posteas postea postean posteamos postee postearon posteaba ' +
			'posteaban posteando posteado postearme postearlo postearse posteandome publicar publico publicas ' +
			'publica publican publicamos publique publicaron publicaba publicaban publicando publicado ' +
			'publicarme publicarlo publicarse publicandome publicacion subir subio subieron suben subirla ' +
			'subido compartir compartio compartieron comparten compartida enviar envio envias envia envian ' +
			'enviamos envie enviaron enviaba enviaban enviando enviado enviarme enviarlo enviarse enviandome ' +
			'mandar mando mandas manda mandan mandamos mande mandaron mandaba mandaban mandando mandado ' +
			'mandarme mandarlo mandarse mandandome mandes mandarle pack packs nudes desnuda desnudo desnudos ' +
			'encuerada camara camaras celular celulares cel telefono telefonos tel movil pantallazo captura ' +
			'capturas chat chats grupo historia historias estado estados vivo viral viralizar filtrar filtro ' +
			'filtras filtra filtran filtramos filtre filtraron filtraba filtraban filtrando filtrado ' +
			'filtrarme filtrarlo filtrarse filtrandome edito editar editas edita editan editamos edite ' +
			'editaron editaba editaban editando editado editarme editarlo editarse editandome borrar borro ' +
			'borras borra borran borramos borre borraron borraba borraban borrando borrado borrarme borrarlo ' +
			'borrarse borrandome borrarla quemar quemo quemas quema queman quemamos queme quemaron quemaba ' +
			'quemaban quemando quemado quemarme quemarlo quemarse quemandome whatsapp insta tiktok facebook ' +
			'redes'
	},
	clothing: {
		en:
			'clothes clothing cloths close outfit outfits shirt shirts tshirt tshirts tee tees hoodie hoodies ' +
			'sweater sweaters sweatshirt sweatshirts sweatpants sweats jacket jackets coat coats pants jeans ' +
			'leggings shorts skirt skirts dress dresses sock socks shoe shoes sneaker sneakers kicks jordans ' +
			'jays nikes nike adidas yeezys crocs slides vans converse newbalance timbs boots boot uniform ' +
			'uniforms hat hats cap beanie ski mask shiesty durag bonnet glove gloves scarf belt tie underwear ' +
			'bra pajamas earring earrings necklace necklaces ring rings bracelet bracelets chain chains watch ' +
			'glasses sunglasses purse backpack backpacks makeup lashes nails hair braids braid locs dreads ' +
			'wig haircut fade sleeve sleeves pocket pockets fit drip wear wears wearing wore dressed closet ' +
			'laundry washed fashion style gucci',
		es:
			'ropa ropas ropita vestido vestidos vestir visto viste vestirme camisa camisas camiseta camisetas ' +
			'playera playeras sudadera sudaderas sueter sueteres hoodie hoodies chamarra chamarras chumpa ' +
			'chumpas chaqueta chaquetas abrigo abrigos pantalon pantalones jeans mezclilla leggins licra ' +
			'short shortes shorts falda faldas calceta calcetas calcetines zapato zapatos zapatillas tenis ' +
			'tennis burros caites sandalia sandalias chancla chanclas chancletas crocs jordans nike adidas ' +
			'botas uniforme uniformes gorra gorras gorro gorros sombrero sombreros guantes bufanda cinturon ' +
			'cincho corbata calzon calzoncillo brasier pijama pijamas arete aretes collar collares cadena ' +
			'cadenas anillo anillos pulsera pulseras reloj lentes bolsa bolsas bolso mochila mochilas ' +
			'maquillaje maquillar maquillo maquillas maquilla maquillan maquillamos maquille maquillaron ' +
			'maquillaba maquillaban maquillando maquillado maquillarme maquillarlo maquillarse maquillandome ' +
			'pestanas unas pelo trenza trenzas peinado peinados corte manga mangas bolsillo poner puesto ' +
			'ponerme puse moda estilo bonita lavar lavo lavas lava lavan lavamos lave lavaron lavaba lavaban ' +
			'lavando lavado lavada'
	},
	animals: {
		en:
			'animal animals pet pets dog dogs doggo puppy puppies pup cat cats kitten kittens kitty bird ' +
			'birds parrot parrots chicken chickens rooster roosters duck ducks fish fishes goldfish hamster ' +
			'hamsters guinea bunny bunnies rabbit rabbits turtle turtles lizard lizards gecko geckos snake ' +
			'snakes frog frogs horse horses pony cow cows pig pigs goat goats sheep mouse mice rat rats ' +
			'squirrel squirrels raccoon bee bees bug bugs spider spiders ant ants roach roaches fly flies ' +
			'butterfly butterflies mosquito lion lions tiger tigers bear bears wolf wolves fox foxes monkey ' +
			'monkeys gorilla elephant elephants giraffe giraffes panda pandas shark sharks whale whales ' +
			'dolphin dolphins penguin penguins dinosaur dinosaurs dino dragon unicorn axolotl capybara zoo ' +
			'vet leash bark barks barking meow paw paws tail fur pitbull husky chihuahua poodle',
		es:
			'animal animales animalito animalitos mascota mascotas perro perra perros perras perrito perrita ' +
			'perritos perritas chucho chucha chuchos chuchas chuchito cachorro cachorra cachorros cachorras ' +
			'cachorrito gato gata gatos gatas gatito gatita gatitos gatitas michi mishi pajaro pajaros ' +
			'pajarito pajaritos ave aves perico pericos loro loros lora gallina gallinas gallo gallos pollito ' +
			'pollitos pollo pollos pato patos patito chompipe pez peces pescado pescadito hamster cuyo conejo ' +
			'coneja conejos conejas conejito conejitos tortuga tortugas lagartija lagartijas garrobo iguana ' +
			'iguanas culebra culebras serpiente serpientes vibora viboras rana ranas sapo sapos caballo ' +
			'caballos caballito yegua vaca vacas toro toros ternero cerdo cerdos cerdito chancho cuche cabra ' +
			'cabras chivo oveja ovejas burro burros raton ratones rata ratas ardilla ardillas abeja abejas ' +
			'insecto insectos bicho bichos arana aranas hormiga hormigas cucaracha cucarachas mosca moscas ' +
			'mariposa mariposas zancudo zancudos leon leones tigre tigres oso osos lobo lobos zorro mono ' +
			'monos elefante elefantes jirafa jirafas panda tiburon tiburones ballena ballenas delfin delfines ' +
			'pinguino pinguinos dinosaurio dinosaurios dragon ajolote capibara zoologico veterinario ladrar ' +
			'ladro ladras ladra ladran ladramos ladre ladraron ladraba ladraban ladrando ladrado cola patas ' +
			'pelaje'
	},
	sport: {
		en:
			'sport sports soccer soccor football futbol basketball bball hoop hoops hooping baseball softball ' +
			'volleyball lacrosse lax tennis hockey swim swims swimming swam swimmer track field crosscountry ' +
			'gymnastics cheer cheerleading cheerleader dance dancing dancer wrestling boxing karate taekwondo ' +
			'mma ufc wwe skate skateboard skateboarding skating bike biking riding run running runner race ' +
			'races ball balls goal goals goalie keeper score scored scores scoring dunk dunks dunked dribble ' +
			'dribbling layup shoot shooting shot shots pass passes kick penalty foul touchdown touchdowns ' +
			'quarterback qb receiver linebacker defense offense striker midfielder defender forward guard ' +
			'center pitcher catcher homerun inning coach practice practise tryout tryouts game games match ' +
			'matches tournament tournaments championship playoffs season team teams teammate teammates ' +
			'captain league nba nfl mlb fifa ravens orioles commanders lakers warriors lebron curry messi ' +
			'ronaldo neymar mbappe lamar barca madrid rec gym court stadium jersey cleats sneakers trophy ' +
			'medal win wins winning won worldcup olympics superbowl pe',
		es:
			'deporte deportes deportista futbol fut futbolito soccer papifut cascarita potra chamusca mascon ' +
			'basquet basquetbol baloncesto beisbol beis voleibol voley volibol tenis natacion nadar nado ' +
			'nadas nada nadan nadamos nade nadaron nadaba nadaban nadando nadado atletismo gimnasia porrista ' +
			'porristas baile bailar bailo bailas baila bailan bailamos bailaron bailaba bailaban bailando ' +
			'bailado danza lucha boxeo karate patineta patinar patino patinas patina patinan patinamos patine ' +
			'patinaron patinaba patinaban patinando patinado patines bici bicicleta correr corro corre corri ' +
			'carrera carreras pelota pelotas balon balones bola gol goles golazo portero portera porteros ' +
			'porteras arquero porteria meter meti anotar anoto anotas anota anotan anotamos anote anotaron ' +
			'anotaba anotaban anotando anotado canasta canastas encestar encesto encestas encesta encestan ' +
			'encestamos enceste encestaron encestaba encestaban encestando encestado penal penales falta tiro ' +
			'delantero delantera delanteros delanteras defensa mediocampista medio lateral capitan entrenar ' +
			'entreno entrenas entrena entrenan entrenamos entrene entrenaron entrenaba entrenaban entrenando ' +
			'entrenado entrenos entrenamiento entrenamientos entrenador practica practicas partido partidos ' +
			'partidazo juego torneo torneos campeonato campeonatos liga copa mundial final equipo equipos ' +
			'seleccion cancha canchas estadio estadios camiseta tacos tachones uniforme trofeo medalla ' +
			'medallas ganar gane ganamos ganaron perdimos empate empatamos campeon campeones messi cristiano ' +
			'ronaldo neymar mbappe barca barcelona madrid america chivas olimpia motagua marathon municipal ' +
			'comunicaciones alianza aguila fas nba educacion fisica'
	},
	game: {
		en:
			'game games gamer gamers gaming videogame videogames roblox robux roblocks minecraft mincraft ' +
			'fortnite fortnight fornite vbucks skin skins amongus cod callofduty warzone gta grand fifa ' +
			'madden mariokart mario sonic zelda pokemon smash nintendo switch xbox playstation ps psp wii pc ' +
			'console consoles controller controllers controler vr oculus steam level levels lvl boss noob ' +
			'noobs pro server servers lag lagging lagged glitch glitches spawn respawn grind grinding quest ' +
			'mission play plays playing played playin player players multiplayer lobby dti bloxfruits ' +
			'bloxburg brookhaven adoptme griefing skibidi chess uno cards monopoly arcade brawlstars clash ' +
			'royale subway surfers valorant overwatch apex rank ranked unblocked coolmath coolmathgames ' +
			'prodigy blooket gimkit kahoot avatar build builds emote emotes beat winning',
		es:
			'juego juegos jueguito jueguitos jugar jugando juega juegan juegas jugaba jugamos jugue jugo ' +
			'jugador jugadoa jugadors jugadoas jugadores gamer gameres videojuego videojuegos roblox robux ' +
			'minecraft maincra fortnite pavos skin skins free fire freefire ff garena diamantes gta fifa ' +
			'mario sonic zelda pokemon nintendo switch xbox play playstation ps pley nivel niveles consola ' +
			'consolas control controles mando realidad partida partidas servidor server noob manco pro lag ' +
			'laguea bug boss mision misiones brawl stars clash royale ajedrez uno cartas naipes domino ' +
			'loteria maquinitas trompo canicas yaxes chibolas escondite escondelero tenta landa rayuela ' +
			'avatar skibidi kahoot blooket'
	},
	media: {
		en:
			'youtube yt youtuber youtubers tiktok tiktoks tictok tiktoker netflix hulu disney twitch streamer ' +
			'streamers stream streaming influencer influencers instagram snapchat twitter spotify music musik ' +
			'song songs sing sings singing sang singer singers rapper rappers rap raps rapping album albums ' +
			'playlist concert concerts band drake kendrick taylor swift beyonce sza youngboy nba nle durk ' +
			'carti travis billie ariana badbunny peso pluma bts kpop blackpink movie movies film films show ' +
			'shows tv television episode episodes season series cartoon cartoons anime animes naruto onepiece ' +
			'goku dragonball demonslayer jjk manga marvel spiderman avengers batman spongebob simpsons ' +
			'stranger wednesday squid actor actors actress celebrity celebs famous watch watches watching ' +
			'watched watchin listen listens listening listened book books comic comics wattpad meme memes ' +
			'mrbeast speed ishowspeed kaicenat kai sigma rizz skibidi gyatt ohio fanum trend trends podcast ' +
			'radio ad ads headphones airpods earbuds speaker',
		es:
			'youtube yutub youtuber youtuberes tiktok tiktoks tiktoker tiktokeres netflix disney twitch ' +
			'streamer streameres influencer influenceres instagram facebook twitter spotify musica cancion ' +
			'canciones rola rolas cantar canto cantas canta cantan cantamos cante cantaron cantaba cantaban ' +
			'cantando cantado cantante cantantes rapero raperos rap reggaeton regueton corrido corridos ' +
			'tumbados banda bachata cumbia salsa punta marimba album disco concierto conciertos peso pluma ' +
			'natanael junior fuerza regida bunny badbunny benito karol shakira feid anuel becky bts kpop ' +
			'pelicula peliculas peli pelis serie series novela novelas telenovela telenovelas programa ' +
			'programas capitulo capitulos episodio episodios tele television tv caricatura caricaturas ' +
			'munequitos anime animes naruto goku dragon ball manga chavo ocho marvel spiderman batman esponja ' +
			'simpson actor actriz famoso famosa famosos famosas ver viendo veo vi mirar miro miras mira miran ' +
			'miramos mire miraron miraba miraban mirando mirado escuchar escucho escuchas escucha escuchan ' +
			'escuchamos escuche escucharon escuchaba escuchaban escuchando escuchado oir oigo libro libros ' +
			'comic meme memes mrbeast bocina bocinas audifonos radio tendencia'
	},
	school: {
		en:
			'school schools skool schol class classes clas classroom classrooms classmate classmates grade ' +
			'grades graded grader quiz quizzes test tests testing exam exams mcap iready homework homwork hw ' +
			'hwk assignment assignments classwork worksheet worksheets packet packets project projects essay ' +
			'essays notebook notebooks binder folder folders pencil pencils pen pens eraser erasers sharpener ' +
			'marker markers crayons paper papers book books textbook textbooks desk desks chair chairs board ' +
			'whiteboard smartboard backpack backpacks locker lockers bus buses bell period periods schedule ' +
			'schedules recess lunch lunchtime cafeteria library hallway gym pe subject subjects math maths ' +
			'mathematics science social studies history english ela reading writing art music band chorus ' +
			'spanish esol esl ell health tech detention suspended suspension expelled isr office principal ' +
			'teacher teachers student students homeroom advisory lesson lessons unit units learn learns ' +
			'learning learned learnt study studying studied teach teaches taught semester quarter marking ' +
			'report reportcard gpa fail failing failed pass passing absent attendance late tardy dismissal ' +
			'dismissed uniform field fieldtrip graduation graduate middle high elementary college university ' +
			'summer spelling vocabulary seventh eighth sixth',
		es:
			'escuela escuelas escuelita colegio colegios cole instituto kinder clase clases clasesita salon ' +
			'salones aula grado grados seccion tarea tareas deber deberes examen examenes prueba pruebas quiz ' +
			'nota notas calificacion calificaciones proyecto proyectos ensayo cuaderno cuadernos libreta ' +
			'libretas carpeta carpetas lapiz lapices lapicero lapiceros pluma borrador sacapuntas marcador ' +
			'marcadores crayones papel hoja hojas libro libros pupitre pupitres escritorio silla sillas ' +
			'pizarra pizarras pizarron mochila mochilas casillero bus autobus camion campana timbre periodo ' +
			'periodos horario horarios recreo recreos almuerzo comedor cafeteria biblioteca gimnasio materia ' +
			'materias matematica matematicas mate mates ciencias sociales historia ingles espanol lectura ' +
			'escritura arte musica educacion computacion castigo castigado castigada castigados castigadas ' +
			'suspendido suspendida suspendidos suspendidas suspendieron expulsado expulsada expulsados ' +
			'expulsadas oficina director directora maestro maestra maestros maestras profe alumno alumna ' +
			'alumnos alumnas estudiante estudiantes leccion lecciones unidad aprender aprendo aprendi ' +
			'aprendimos estudiar estudio estudias estudia estudian estudiamos estudie estudiaron estudiaba ' +
			'estudiaban estudiando estudiado enseno ensena ensenar ensenas ensenan ensenamos ensene ensenaron ' +
			'ensenaba ensenaban ensenando ensenado semestre trimestre bimestre boleta reprobar reprobe ' +
			'aprobado pasar faltar falto faltas falta faltan faltamos falte faltaron faltaba faltaban ' +
			'faltando faltado ausente asistencia tarde salida uniforme excursion graduacion secundaria ' +
			'primaria prepa bachillerato universidad vacaciones sexto septimo octavo'
	},
	computer: {
		en:
			'computer computers computor chromebook chromebooks chrombook laptop laptops tablet tablets ipad ' +
			'ipads iphone iphones android phone phones app apps website websites site sites page pages ' +
			'webpage tab tabs link links internet wifi wi fi connection connect connected signal keyboard ' +
			'keyboards keybord key keys mouse trackpad touchscreen screen screens button buttons buton click ' +
			'clicks clicked clicking clik press pressed tap type types typed typing typeing typin delete ' +
			'erase undo copy paste download downloads load loads loading loaded refresh reload login logins ' +
			'log logged logging signin password passwords passcode username usernames email emails gmail ' +
			'google docs classroom canvas schoology clever zoom teams goguardian microphone mic speaker ' +
			'camera headphones charger charge charging charged battery dead cord plug update updates error ' +
			'errors bug bugs buggy glitch glitchy glitched glitching crash crashed crashing freeze freezes ' +
			'froze frozen lag lags lagging laggy slow stuck working works work broken broke hack code coding ' +
			'ai chatgpt gpt bot robot siri program programming translate translator translation save saved ' +
			'submit box boxes cursor font file online offline print printer',
		es:
			'computadora computadoras compu compus ordenador chromebook chromebookes cromebook laptop ' +
			'laptopes lap tableta tabletas tablet tabletes ipad celular cel telefono app appes apps ' +
			'aplicacion aplicaciones sitio sitios pagina paginas pestana pestanas enlace enlaces link ' +
			'internet wifi guifi senal conexion conectar conecto conectas conecta conectan conectamos conecte ' +
			'conectaron conectaba conectaban conectando conectado conectarme conectarlo conectarse ' +
			'conectandome red teclado teclados teclas tecla raton mouse pantalla pantallas boton botones ' +
			'click clic clickear picar pico picas pica pican picamos pique picaron picaba picaban picando ' +
			'picado apretar aprieto presionar presiono presionas presiona presionan presionamos presione ' +
			'presionaron presionaba presionaban presionando presionado escribir escribo escribi tecleo ' +
			'teclear tecleas teclea teclean tecleamos teclee teclearon tecleaba tecleaban tecleando tecleado ' +
			'borrar borro borras borra borran borramos borre borraron borraba borraban borrando borrado ' +
			'copiar copio copias copia copian copiamos copie copiaron copiaba copiaban copiando copiado pegar ' +
			'descargar descargo descargas descarga descargan descargamos descargue descargaron descargaba ' +
			'descargaban descargando descargado cargar cargo cargas carga cargan cargamos cargue cargaron ' +
			'cargaba cargaban cargando cargado recargar recargo recargas recarga recargan recargamos recargue ' +
			'recargaron recargaba recargaban recargando recargado entrar iniciar sesion contrasena ' +
			'contrasenas contra clave claves usuario usuarios correo correos gmail google classroom zoom ' +
			'microfono bocina camara audifonos cargador cargadores bateria pila cable enchufe actualizar ' +
			'actualizo actualizas actualiza actualizan actualizamos actualice actualizaron actualizaba ' +
			'actualizaban actualizando actualizado actualizacion error errores falla fallo fallando trabar ' +
			'trabo trabas traba traban trabamos trabe trabaron trababa trababan trabando trabado trabarme ' +
			'trabarlo trabarse trabandome trabada pegada lento lenta congelar congelo congelas congela ' +
			'congelan congelamos congele congelaron congelaba congelaban congelando congelado congelarme ' +
			'congelarlo congelarse congelandome funciona funcionar funciono funcionas funcionan funcionamos ' +
			'funcione funcionaron funcionaba funcionaban funcionando funcionado sirve servia roto ' +
			'descompuesto arruinada arruino programa programar programo programas programan programamos ' +
			'programe programaron programaba programaban programando programado robot chatgpt ia traductor ' +
			'traducir traduce traduccion guardar guardo guardas guarda guardan guardamos guarde guardaron ' +
			'guardaba guardaban guardando guardado cuadro cajita archivo imprimir imprimio linea apagar apago ' +
			'apagas apaga apagan apagamos apague apagaron apagaba apagaban apagando apagado apagarme apagarlo ' +
			'apagarse apagandome prender prende'
	},
	'place-fun': {
		en:
			'mall malls park parks playground playgrounds pool pools beach beaches ocean lake river camp ' +
			'camping amusement sixflags hersheypark carnival fair festival circus zoo aquarium museum harbor ' +
			'downtown theater cinema movies arcade bowling skating skatezone rink trampoline skyzone gym ' +
			'restaurant restaurants store stores target walmart shopping shop shops birthday birthdays bday ' +
			'birfday party parties partying quince quinceanera quinces sweet wedding weddings baptism cookout ' +
			'barbecue bbq picnic sleepover sleepovers holiday holidays vacation vacations christmas xmas ' +
			'easter halloween thanksgiving ramadan eid newyear newyears santa present presents gift gifts ' +
			'balloon balloons pinata candles costume fireworks summer break trip trips travel traveled ' +
			'traveling plane airport flight flew roadtrip visit visits visited visiting hangout hanging slide ' +
			'swings rollercoaster ride rides florida miami honduras guatemala salvador mexico york city ' +
			'country',
		es:
			'mall centro centros comercial parque parques parquecito piscina piscinas alberca albercas pila ' +
			'playa playas mar lago rio poza cascada campo campamento acampar acampo acampas acampa acampan ' +
			'acampamos acampe acamparon acampaba acampaban acampando acampado feria ferias circo zoologico ' +
			'acuario museo museos cine teatro boliche restaurante restaurantes tienda tiendas pulperia ' +
			'pulperias tiendita mercado mercados walmart target compras cumple cumples cumpleanos cumpleano ' +
			'cumplo cumplir fiesta fiestas fiestita parranda pachanga quince quinceanera quinceanos boda ' +
			'bodas bautizo bautizos comunion posada posadas carne asada dia feriado feriados vacacion ' +
			'vacaciones navidad nochebuena reyes semana santa pascua halloween muertos independencia regalo ' +
			'regalos regalito globo globos pinata pinatas velas pastel disfraz cohetes cohetillos verano ' +
			'viaje viajes viajar viajo viajas viaja viajan viajamos viajaron viajaba viajaban viajando ' +
			'viajado paseo paseos pasear paseas pasea pasean paseamos pasee pasearon paseaba paseaban ' +
			'paseando paseado excursion avion aeropuerto vuelo visitar visito visitas visita visitan ' +
			'visitamos visite visitaron visitaba visitaban visitando visitado tobogan columpio columpios ' +
			'resbaladero juegos mecanicos ruleta montana honduras guatemala salvador mexico tegucigalpa tegus ' +
			'ceiba sula pais rancho pueblo finca'
	},
	weather: {
		en:
			'weather wether sun sunny sunshine sunlight rain rains rained raining rainy rainning snow snows ' +
			'snowed snowing snowy snowday snowball snowman storm storms stormy stormed thunder thunderstorm ' +
			'lightning lightening tornado tornados hurricane hurricanes flood floods flooded flooding wind ' +
			'winds windy cloud clouds cloudy fog foggy hail ice icy freezing frozen cold colder coldest ' +
			'chilly cool cooler warm warmer hot hotter hottest heat humid degrees temperature temperatures ' +
			'temp forecast umbrella umbrellas spring summer summertime fall autumn winter sky rainbow ' +
			'rainbows outside breeze season seasons sweating sweaty earthquake',
		es:
			'clima tiempo sol soleado soleada solecito lluvia lluvias llover llueve llovio lloviendo llovia ' +
			'llovizna lluvioso aguacero aguaceros nieve nevar nieva nevo nevando nevada tormenta tormentas ' +
			'trueno truenos rayo rayos relampago relampagos tornado tornados huracan huracanes inundacion ' +
			'inundaciones inundo inundar viento vientos ventoso ventarron nube nubes nublado nublada neblina ' +
			'niebla granizo hielo helado helada helando congelado frio fria frios frillo friito fresco fresca ' +
			'fresquito calor caloron caluroso calorcito caliente calientito humedo temperatura temperaturas ' +
			'grados pronostico paraguas sombrilla primavera verano otono invierno cielo arcoiris temblor ' +
			'terremoto afuera brisa sudando'
	},
	time: {
		en:
			'today todays tday yesterday yesteday tomorrow tommorow tomorow tmr tmrw tonight now rn later l8r ' +
			'soon early earlier late before after afternoon morning mornings noon evening night weekend ' +
			'weekends week weeks wk day days daily everyday month months year years yr yrs yearly hour hours ' +
			'hr hrs minute minutes min mins second seconds sec secs moment while monday mondays tuesday ' +
			'wednesday wensday thursday thurs friday fridays saturday sat sunday mon tues fri january ' +
			'february march april june july august september october november december always never sometimes ' +
			'somtimes usually often once twice again ago last next past recently lately until till during ' +
			'since when whenever oclock pm clock time times schedule birthday age old',
		es:
			'hoy ayer antier anteayer manana mananita tarde tardes tardecita noche noches ahora ahorita orita ' +
			'horita luego despues antes temprano pronto ratito rato ratos momento momentos momentito mientras ' +
			'durante fin semana semanas finde dia dias diario diariamente mes meses ano anos hora horas ' +
			'minuto minutos minutito min segundo segundos lunes martes miercoles jueves viernes sabado ' +
			'sabados domingo domingos enero febrero marzo abril mayo junio julio agosto septiembre octubre ' +
			'noviembre diciembre siempre nunca veces aveces vez casi ultimamente recientemente pasado pasada ' +
			'proximo proxima ultimo hace hasta desde cuando todavia aun ya entonces reloj tiempo edad ' +
			'mediodia medianoche madrugada'
	},
	laugh: {
		en:
			'lol lols loll lolol lmao lmaoo lmaooo lmfao rofl haha hahaha hahahaha hahah ahaha ahah hehe ' +
			'hehehe heh hee hihi jk jkjk xd xdd joke jokes joking joked jokin kidding funny funnier funniest ' +
			'funy hilarious laugh laughs laughing laughed giggle giggles silly goofy goofball goofing crazy ' +
			'wild weird bruh bruhh bruhhh bro broo bruv brah omg omgg wow yay woah whoa lit fire goat goated ' +
			'sus slay sheesh yeet yo yoo yooo dummy cap nocap capping deadass dead crying frfr fr ong ngl icl ' +
			'istg tbh smh idc ijbol ifykyk rizz sigma skibidi gyatt ohio fanum drip bussin based mid cringe ' +
			'ratio aura rizzler alpha lor lil hype troll trolling prank pranks meme memes blah bla la bored ' +
			'boring poop fart farts farted banana sixseven random',
		es:
			'jaja jajaja jajajaja jajaj jajajaj jaj jajaa ajaja ajajaja jeje jejeje jiji jijiji jojo juju xd ' +
			'xdd xdxd lol risa risas reir rio rie riendo chiste chistes chistoso chistosa chistosos chistosas ' +
			'broma bromas bromear bromeo bromeas bromea bromean bromeamos bromee bromearon bromeaba bromeaban ' +
			'bromeando bromeado bromita gracioso graciosa graciosos graciosas divertido divertida loco loca ' +
			'locura locuras payasada payasadas payaso wey guey we bro bruh mano maje puchica pucha chale nmms ' +
			'orale orales andale nambe nombe vergon vergacion cheque chivo chilero chido chida padre pura ' +
			'vida cool wow omg dios ay uy yupi yei viva tonteria tonterias babosada babosadas pedo pedos caca ' +
			'popo random meme memes sigma skibidi bla blah vaya vaca'
	},
	greeting: {
		en:
			'hi hii hiii hiiii hey heyy heyyy heya hello helo hellooo helloo hola yo yoo sup wassup wasup ' +
			'whatsup wsp wyd wya howdy hiya greetings morning gm afternoon evening gn goodmorning goodnight ' +
			'bye byee byebye byeee goodbye cya later laters peace ttyl thanks thank thankyou thx thnx ty tysm ' +
			'tanks thanx tank please pls plz plss plzz pleas plese sorry sory srry sry welcome wlc np pardon ' +
			'excuse mr ms mrs miss dear teacher everyone guys yall nice meet aight ard ight ok okay okey kk ' +
			'okie alright yes yeah yea yep yup ye yessir yas no nope nah naw cool bet name names feel how hru',
		es:
			'hola holaa holaaa holas holi holis ola olaa oli buenas buenos bueno dias tardes noches quetal ' +
			'onda ondas pex rollo saludos saludo saludar saludas saluda saludan saludamos salude saludaron ' +
			'saludaba saludaban saludando saludado bienvenido bienvenida bienvenidos bienvenidas adios adio ' +
			'chao chau bay bye nos vemos luego hasta gracias grasias gracia grax grcs tks agradezco porfavor ' +
			'porfa porfis porfas plis xfa xfavor favor disculpe disculpa disculpas disculpen perdon perdone ' +
			'perdoname permiso nada profe maestra maestro mister miss seno estimado estimada querido querida ' +
			'senora dios bendiga bendiciones si sip sii simon aja ajaa no nop nel ok okay okey oki vaya va ' +
			'sale dale orale cheque vos usted ustedes como estas esta anda llamo nombre gusto'
	},
	want: {
		en:
			'want wants wanted wanting wan wanna wana need needs needed needing wish wishes wished wishing ' +
			'hope hopes hoped hoping gonna ganna gon going finna fina tryna tryin trying gotta gota lemme ' +
			'gimme let lets can could may please would like id ask asking asked help helps helped helping ' +
			'give gives bring come came take go goes went stay rather prefer choose pick miss waiting wait ' +
			'cant plan planning planned excited should ready allow allowed permission dream',
		es:
			'querer quiero quieres queres quiere quieren queremos queria querian quise quisiera quisieras ' +
			'kiero necesitar necesito necesitas necesita necesitan necesitamos necesite necesitaron ' +
			'necesitaba necesitaban necesitando necesitado nesesito nececito gustaria gustarian desear deseo ' +
			'deseas desea desean deseamos desee desearon deseaba deseaban deseando deseado ojala esperar ' +
			'espero esperas espera esperan esperamos espere esperaron esperaba esperaban esperando esperado ' +
			'ganas voy vas vamos ir irme irnos va poder puedo puedes podes puede podemos podria podrian podia ' +
			'deja dejame dejeme deme dame regaleme regalame preste presteme prestame permiso ayuda ayudar ' +
			'ayudo ayudas ayudan ayudamos ayude ayudaron ayudaba ayudaban ayudando ayudado ayudarme ayudarlo ' +
			'ayudarse ayudandome ayudame ayudeme ayudenme pedir pido pide pedi preferir prefiero venir venga ' +
			'traer traigo quedarme intentar intento intentas intenta intentan intentamos intente intentaron ' +
			'intentaba intentaban intentando intentado tratar trato ocupar ocupo toca tocaria listo plan ' +
			'planear planeo planeas planea planean planeamos planee planearon planeaba planeaban planeando ' +
			'planeado antoja antojo sueno'
	},
	like: {
		en:
			'like likes liked liking lik love loves loved loving luv luvs lov favorite favorites favourite ' +
			'favrite favorit fav favs fave best bestest better good great gr8 awesome amazing awsome cool ' +
			'cooler coolest nice fun funner funnest enjoy enjoys enjoyed enjoying excited exciting exited ' +
			'interesting intresting cute pretty beautiful handsome happy happier glad perfect fantastic ' +
			'excellent wonderful super boring borring bored bord boreing bore bores lame trash hate hates ' +
			'hated dislike dislikes prefer worst bad easy ez hard dumb stupid annoying tiring tired lit fire ' +
			'dope valid bussin slay raw goat hype',
		es:
			'gusta gustan gusto gustaba gustaban gustado gustar gustaron encanta encantan encanto encantaba ' +
			'amar amo ama aman amor amores querer quiero adorar adoro adoras adora adoran adoramos adore ' +
			'adoraron adoraba adoraban adorando adorado favorito favorita favoritos favoritas fav preferido ' +
			'preferida preferidos preferidas mejor mejores bueno buena buenos buenas buenisimo genial ' +
			'increible chido chida chidos chidas chilero chilera chivo cool padre padrisimo vergon macizo ' +
			'pijudo cheque bacan tuanis alegre alegres lindo linda lindos lindas bonito bonita bonitos ' +
			'bonitas hermoso hermosa hermosos hermosas guapo guapa guapos guapas divertido divertida ' +
			'divertidos divertidas divertir divierto interesante interesantes emocionado emocionada ' +
			'emocionados emocionadas emocionante feliz felices contento contenta contentos contentas ' +
			'disfrutar disfruto disfrutas disfruta disfrutan disfrutamos disfrute disfrutaron disfrutaba ' +
			'disfrutaban disfrutando disfrutado perfecto excelente maravilloso super aburrido aburrida ' +
			'aburridos aburridas aburrir aburro aburre aburrio odio feo facil dificil pesado cansado malo ' +
			'mala peor'
	},
	bathroom: {
		en:
			'bathroom bathrooms bathrom bathroon batroom restroom restrooms toilet toilets pee peed peeing ' +
			'piss pissing poop pooped pooping poopy potty number bladder urinate wash washing sink soap ' +
			'toiletpaper tissue tissues napkin towel pass hallpass stall stalls shower lavatory washroom ' +
			'flush diarrhea period pad pads tampon water fountain nurse go',
		es:
			'bano banos banito vano sanitario sanitarios inodoro inodoros servicio servicios retrete excusado ' +
			'escusado letrina orinar orino orinas orina orinan orinamos orine orinaron orinaba orinaban ' +
			'orinando orinado orinarme orines pipi pis mear meo meas mea mean meamos mee mearon meaba meaban ' +
			'meando meado mearme popo pupu caca cagar cago cagarme defecar lavar lavarme lavamanos lavabo ' +
			'jabon papel higienico servilleta toalla toallas pase ducha regadera banarme banarse diarrea ' +
			'regla pana aguantar aguanto'
	},
	unsure: {
		en:
			'idk idkk idek ion iono idc idkw dunno duno donno dont dnt don guess guessed guessing gues guesed ' +
			'guessin confused confuse confuses confusing confuzed confussed confuesd unsure sure notsure ' +
			'maybe mabey mayb probably prolly perhaps forgot forget forgets forgotten forgetting remember ' +
			'rember know kno knew no knowing understand understanding understood undrstand undertsand get ' +
			'lost stuck clueless clue idea ideas help helpp hard difficult difficulty tricky impossible cant ' +
			'couldnt struggle struggling wonder whatever wtv random randomly nothing nothin nun none nvm huh ' +
			'what wut wat explain explanation hmm hm um umm uh uhh uhm eh meh pass skip blank absent brain ' +
			'doubt question questions think thought assume',
		es:
			'nose noc nolose sepa se sabo sabe sabia saber duda dudas dudo idea ideas adivinar adivino ' +
			'adivinas adivina adivinan adivinamos adivine adivinaron adivinaba adivinaban adivinando ' +
			'adivinado confundir confundo confundi confunde confundido confundida confundidos confundidas ' +
			'confuso confusa inseguro seguro segura quiza quizas talvez tal vez acaso probablemente olvidar ' +
			'olvido olvidas olvida olvidan olvidamos olvide olvidaron olvidaba olvidaban olvidando olvidado ' +
			'olvidarme olvidarlo olvidarse olvidandome acuerdo acordar recordar recuerdo entender entiendo ' +
			'entendi entiende entendido entendia entendiendo comprender comprendo comprendi perdido perdida ' +
			'atorado atorada ayuda ayudame ayudeme dificil dificiles complicado complicada cuesta imposible ' +
			'puedo pude nada ninguno ninguna ni azar suerte tanteo tinmarin supongo suponer creo pienso ' +
			'explicar explico explique explicarlo explicacion eh em este mmm mm pues pregunta preguntas ' +
			'cabeza blanco falte ausente equis sepala'
	},
	done: {
		en:
			'done dun don finish finishes finished finishing finishd finnish finnished finised complete ' +
			'completed completes completing submit submits submitted submiting submited turn turned turnin ' +
			'next nxt already alredy allready ready end ended ends ending over stop stopped enough last final ' +
			'finally skip skipped continue go move moving past proceed click bye thats it all everything did ' +
			'answered answer wrote written early through bored now what',
		es:
			'listo lista listos ya termine terminar termino terminas termina terminan terminamos terminaron ' +
			'terminaba terminaban terminando terminado terminada acabar acabo acabas acaba acaban acabamos ' +
			'acabe acabaron acababa acababan acabando acabado finalizar finalizo finalizas finaliza finalizan ' +
			'finalizamos finalice finalizaron finalizaba finalizaban finalizando finalizado completar ' +
			'completo completas completa completan completamos complete completaron completaba completaban ' +
			'completando completado fin final finalmente enviar envie enviado entregar entrego entregas ' +
			'entrega entregan entregamos entregue entregaron entregaba entregaban entregando entregado ' +
			'siguiente sigue seguimos seguir proxima proximo otra otro pasar paso pasemos continuar continuo ' +
			'continuas continua continuan continuamos continue continuaron continuaba continuaban continuando ' +
			'continuado adelante hecho hice todo toda bastante basta suficiente respondi conteste contestado ' +
			'escrito escribi solucionado ultimo ultima ahora'
	},
	'maths-operation': {
		en:
			'add adds added adding ad aded addition additon plus pluss plused sum sums total totaled totals ' +
			'combine combined combining subtract subtracts subtracted subtracting substract substracted ' +
			'subtraction minus minused minusing difference multiply multiplys multiplies multiplied ' +
			'multiplying multiplyed mutiply mutiplied multipy multipled mulitply multiplication times timesed ' +
			'timesing product divide divides divided dividing devide devided divid divded division quotient ' +
			'split splits splitting share shared dividend simplify simplifies simplified simplifying simplfy ' +
			'reduce reduced reducing convert converts converted converting cancel cancels canceled cancelled ' +
			'cross solve solves solved solving calculate calculated calculating calculation calculator ' +
			'compute computed count counts counted counting estimate estimated estimating round rounded ' +
			'rounding square squared cube cubed root distribute distributed distributing distributive factor ' +
			'factored factoring expand isolate isolated isolating substitute substituted substituting plug ' +
			'plugged evaluate evaluated measure measured measuring scale scaled scaling double doubled ' +
			'doubling triple tripled half halved halve carry carried borrow regroup regrouped group grouped ' +
			'grouping pemdas inverse opposite reverse operation operations undo check checked borrowed ' +
			'translate rotate reflect dilate',
		es:
			'sumar sumo sumas suma suman sumamos sume sumaron sumaba sumaban sumando sumado sumados mas ' +
			'agregar agrego agregas agrega agregan agregamos agregue agregaron agregaba agregaban agregando ' +
			'agregado anadir anado anadi anadio anade juntar junto juntas junta juntan juntamos junte ' +
			'juntaron juntaba juntaban juntando juntado combinar combino combinas combina combinan combinamos ' +
			'combine combinaron combinaba combinaban combinando combinado restar resto restas resta restan ' +
			'restamos reste restaron restaba restaban restando restado menos quitar quito quitas quita quitan ' +
			'quitamos quite quitaron quitaba quitaban quitando quitado sustraer diferencia multiplicar ' +
			'multiplico multiplicas multiplica multiplican multiplicamos multiplique multiplicaron ' +
			'multiplicaba multiplicaban multiplicando multiplicado multipliqe multiplicacion multiplicaciones ' +
			'por veces producto dividir divido divides divide dividen dividimos dividi dividio dividieron ' +
			'dividia dividian dividiendo dividido devidir devidi dibidir dibidi division divisiones entre ' +
			'repartir reparti reparto reparte cociente residuo partir parti simplificar simplifico ' +
			'simplificas simplifica simplifican simplificamos simplifique simplificaron simplificaba ' +
			'simplificaban simplificando simplificado simplificacion reducir reduje reduce convertir converti ' +
			'convierto convierte cancelar cancelo cancelas cancela cancelan cancelamos cancele cancelaron ' +
			'cancelaba cancelaban cancelando cancelado cruzada cruz resolver resolvi resuelvo resuelve ' +
			'resolviendo calcular calculo calculas calcula calculan calculamos calcule calcularon calculaba ' +
			'calculaban calculando calculado calculadora contar conte cuento cuenta contando estimar estimo ' +
			'estimas estima estiman estimamos estime estimaron estimaba estimaban estimando estimado ' +
			'redondear redondeo redondeas redondea redondean redondeamos redondee redondearon redondeaba ' +
			'redondeaban redondeando redondeado cuadrado elevar elevo elevas eleva elevan elevamos eleve ' +
			'elevaron elevaba elevaban elevando elevado raiz potencia distribuir distribui distribuye ' +
			'distributiva factorizar factorizo factorizas factoriza factorizan factorizamos factorice ' +
			'factorizaron factorizaba factorizaban factorizando factorizado despejar despejo despejas despeja ' +
			'despejan despejamos despeje despejaron despejaba despejaban despejando despejado sustituir ' +
			'sustitui sustituye reemplazar reemplazo reemplazas reemplaza reemplazan reemplazamos reemplace ' +
			'reemplazaron reemplazaba reemplazaban reemplazando reemplazado evaluar evaluo evaluas evalua ' +
			'evaluan evaluamos evalue evaluaron evaluaba evaluaban evaluando evaluado medir medi mido mide ' +
			'duplicar duplico duplicas duplica duplican duplicamos duplique duplicaron duplicaba duplicaban ' +
			'duplicando duplicado triplicar triplico triplicas triplica triplican triplicamos triplique ' +
			'triplicaron triplicaba triplicaban triplicando triplicado escalar agrupar agrupo agrupas agrupa ' +
			'agrupan agrupamos agrupe agruparon agrupaba agrupaban agrupando agrupado operacion operaciones ' +
			'inverso inversa opuesto opuesta comprobar compruebo compruebas comprueba comprueban comprobamos ' +
			'comprobe comprobo comprobaron comprobaba comprobaban comprobando comprobado compruebe verificar ' +
			'verifico verificas verifica verifican verificamos verifique verificaron verificaba verificaban ' +
			'verificando verificado total totales reflejar rotar trasladar'
	},
	'maths-object': {
		en:
			'ratio ratios rate rates unit fraction fractions fractoin decimal decimals desimal percent ' +
			'percents percentage percentages persent proportion proportions proportional proportionality ' +
			'constant slope slopes intercept intercepts line lines linear nonlinear graph graphs graphed plot ' +
			'plotted axis axes origin coordinate coordinates point points quadrant quadrants grid table ' +
			'tables chart charts row rows column columns number numbers numer nummber digit digits integer ' +
			'integers negative negatives positive positives even odd prime zero one whole place value values ' +
			'denominator denominators denomenator numerator numerators common multiple multiples lcm gcf ' +
			'factor factors divisor remainder equation equations ecuation expression expressions inequality ' +
			'inequalities variable variables coefficient coefficients term terms exponent exponents power ' +
			'base square squares root roots pi function functions input inputs output outputs rule pattern ' +
			'patterns sequence formula formulas area areas perimeter perimeters volume surface circumference ' +
			'diameter radius radii circle circles triangle triangles rectangle rectangles rectangel polygon ' +
			'polygons parallelogram parallelograms trapezoid trapezoids prism prisms pyramid pyramids ' +
			'cylinder cylinders cone cones sphere spheres side sides edge edges vertex vertices angle angles ' +
			'angel degree degrees supplementary complementary vertical parallel perpendicular hypotenuse leg ' +
			'legs pythagorean theorem height heights bases length lengths width widths similar congruent ' +
			'scale model diagram diagrams mean median mode range average outlier outliers mad data dot ' +
			'histogram probability chance sample outcome outcomes event events speed distance mile miles mph ' +
			'inch inches foot feet meter meters cm gallon gallons pound pounds ounce ounces answer answers ' +
			'problem problems step steps strategy numberline tape box',
		es:
			'razon razones tasa tasas unidad unitaria unitario fraccion fracciones fracion fraciones frasion ' +
			'decimal decimales porcentaje porcentajes porciento proporcion proporciones proporcional ' +
			'proporcionales proporcionalidad constante constantes pendiente pendientes interseccion ' +
			'intercepto recta rectas linea lineas lineal lineales grafica graficas grafico graficos eje ejes ' +
			'origen coordenada coordenadas punto puntos cuadrante cuadrantes plano tabla tablas fila filas ' +
			'columna columnas numero numeros numerito cifra cifras digito digitos entero enteros negativo ' +
			'negativa negativos negativas positivo positiva positivos positivas par pares impar impares primo ' +
			'primos cero uno denominador denominadores numerador numeradores comun comunes multiplo multiplos ' +
			'mcm mcd factor factores divisor divisores dividendo residuo sobrante ecuacion ecuaciones ' +
			'expresion expresiones desigualdad desigualdades inecuacion variable variables coeficiente ' +
			'coeficientes termino terminos exponente exponentes potencia potencias base bases cuadrado ' +
			'cuadrados raiz raices pi funcion funciones entrada salida regla patron patrones secuencia ' +
			'formula formulas area areas perimetro perimetros volumen superficie circunferencia diametro ' +
			'radio circulo circulos triangulo triangulos rectangulo rectangulos poligono poligonos ' +
			'paralelogramo paralelogramos trapecio trapecios prisma prismas piramide piramides cilindro ' +
			'cilindros cono conos esfera esferas lado lados arista aristas vertice vertices angulo angulos ' +
			'grados suplementario suplementaria suplementarios suplementarias complementario complementaria ' +
			'complementarios complementarias paralela paralelas perpendicular perpendiculares hipotenusa ' +
			'cateto catetos pitagoras teorema altura alturas largo ancho longitud semejante semejantes ' +
			'congruente congruentes escala modelo diagrama diagramas media mediana moda rango promedio dato ' +
			'datos histograma probabilidad probabilidades muestra evento eventos resultado resultados ' +
			'velocidad distancia milla millas kilometro kilometros metro metros pulgada pulgadas pie pies ' +
			'galon galones libra libras onza onzas respuesta respuestas problema problemas paso pasos ' +
			'estrategia cantidad cantidades'
	},
	'maths-compare': {
		en:
			'more mor less lesser least most fewer few fewest same sames equal equals equaled equally equel ' +
			'eqaul equivalent equivelent equivlent equvalent identical different diffrent differ unequal ' +
			'bigger biggest big larger largest large greater greatest great grater smaller smallest small ' +
			'littler higher highest lower lowest longer longest shorter shortest taller faster slower double ' +
			'doubles twice triple half halfs halves third thirds fourth fourths quarter quarters each every ' +
			'evry per both all total altogether together rest between than then compare compared comparing ' +
			'comparison match matches matching proportional balanced balance increase increases increased ' +
			'increasing decrease decreases decreased decreasing grow grows growing grew shrink change changes ' +
			'changed goes up down constant exactly almost close closer about around over under above below ' +
			'enough extra leftover amount amounts many much another any only steady cheaper heavier lighter ' +
			'steeper wider',
		es:
			'mas menos mayor mayores menor menores igual iguales igualmente igualdad iwal equivale ' +
			'equivalente equivalentes equivalen mismo misma mismos mismas identico identica identicos ' +
			'identicas diferente diferentes distinto distinta distintos distintas grande grandes grandota ' +
			'chico pequeno pequena pequenos pequenas alto alta altos bajo baja largo corto ancho rapido lento ' +
			'doble dobles triple mitad mitades medio media tercio tercios tercera cuarto cuartos cuarta ' +
			'quinto quintos cada ambos ambas todo todos todas total juntos entre que comparar comparo ' +
			'comparas compara comparan comparamos compare compararon comparaba comparaban comparando ' +
			'comparado comparacion coincide coinciden proporcional balance aumentar aumento aumentas aumenta ' +
			'aumentan aumentamos aumente aumentaron aumentaba aumentaban aumentando aumentado crecer crece ' +
			'crecen disminuir disminuye disminuyo reducir reduce sube suben subio bajan cambiar cambio ' +
			'cambias cambia cambian cambiamos cambie cambiaron cambiaba cambiaban cambiando cambiado ' +
			'constante exacto exactamente casi cerca aproximadamente alrededor arriba abajo encima debajo ' +
			'sobra sobran falta faltan extra cantidad tanto tantos tanta tantas cuanto cuantos mucho muchos ' +
			'poco pocos otro otra solo par parejo caben cabe'
	},
	because: {
		en:
			'because becuase becaus becouse becuz becasue beacuse becase becose bcuz bcause bc bcs bcz cause ' +
			'cuz cus coz cos so since sence if then than therefore thus hence therfore why when whenever ' +
			'means meaning mean meant reason reasons explain explains unless although though but however ' +
			'while that which how shows show showed showing proves prove proved proof justify lead leads ' +
			'makes made causes result results due order suppose assume let given know knowing see first ' +
			'second next after finally also and or instead otherwise even',
		es:
			'porque porq porqe porke xq xk xke pq pk pork por que ya pues puesto dado debido entonces entoces ' +
			'entonses asi tonces si sino como cuando cuanto siempre tanto luego consecuencia significa ' +
			'significan quiere decir razon causa motivo aunque pero mientras donde muestra muestran demuestra ' +
			'demostrar demuestro prueba probar explica explicar implica resulta resultado da hace haciendo ' +
			'primero segundo despues ultimo finalmente tambien ademas sabiendo sabemos veo vemos suponer ' +
			'supongamos sea osea igualmente ejemplo'
	},
	verdict: {
		en:
			'right rite rigth correct corect correctly corrct incorrect incorrectly wrong rong wrongly true ' +
			'tru truth false fake mistake mistakes mistaken misake error errors agree agrees agreed agreeing ' +
			'aggree agre disagree disagrees disagreed disagreeing works work worked working accurate exact ' +
			'exactly valid invalid legit cap nocap facts good bad okay yes yeah no not never isnt doesnt ' +
			'arent wasnt both neither either answer matches makes sense possible impossible reasonable ' +
			'unreasonable fix fixed check checked forgot instead should shouldnt supposed actually messed ' +
			'nope yep better best',
		es:
			'bien mal correcto correcta correctos correctas correctamente coreto incorrecto incorrecta ' +
			'incorrectos incorrectas equivocado equivocada equivocados equivocadas equivocar equivoco ' +
			'equivocas equivoca equivocan equivocamos equivoque equivocaron equivocaba equivocaban ' +
			'equivocando equivocarme equivocarlo equivocarse equivocandome equivocacion verdad verdadero ' +
			'verdadera verdaderos verdaderas cierto cierta falso falsa falsos falsas error errores herror ' +
			'fallo acuerdo desacuerdo concuerdo coincido razon exacto exacta exactamente valido valida ' +
			'validos validas funciona funcionan sirve si no tampoco nunca ninguno ninguna ambos ambas posible ' +
			'imposible logico logica ilogico sentido razonable deberia debio debe corregir corrijo arreglar ' +
			'arreglo arreglas arregla arreglan arreglamos arregle arreglaron arreglaba arreglaban arreglando ' +
			'arreglado revisar reviso revisas revisa revisan revisamos revise revisaron revisaba revisaban ' +
			'revisando revisado comprobe olvido realidad buena bueno mala malo mejor respuesta'
	},
	sure: {
		en:
			'obvious obvius obviously obvi obviosly just jus always allways trust sure surely shure suree ' +
			'certain certainly clear clearly definitely definately definetly defiantly def simple simply easy ' +
			'easily ez duh duhh dur literally litterally lowkey highkey deadass fr frfr ong forreal bet ' +
			'honestly really totally absolutely everyone everybody anybody anyone knows know knew no doubt ' +
			'positive confident confidently naturally course basically exactly fact facts true truly must ' +
			'never looks look looked smart genius told teacher said says calculator internet google guess ' +
			'because is period swear promise believe bro nocap plain plainly',
		es:
			'obvio obvia obviamente ovio ovia obio siempre simplemente simple simples sencillo sencilla ' +
			'sencillamente claro clarito claramente seguro segura seguramente asegurar aseguro aseguras ' +
			'asegura aseguran aseguramos asegure aseguraron aseguraba aseguraban asegurando asegurado cierto ' +
			'ciertamente definitivamente facil faciles facilito facilisimo literal literalmente total ' +
			'totalmente completamente absolutamente sin duda dudas todos todo mundo cualquiera sabe saben ' +
			'nunca exactamente verdad neta deveras veras enserio serio realmente efectivamente naturalmente ' +
			'logico logicamente evidente evidentemente confia confio confiar creeme crea juro porque asi es ' +
			'nomas nada dijo dice profe maestra calculadora internet google mente memoria inteligente ve mira ' +
			'mirar vista'
	}
};

const byWord = new Map<string, string[]>();
for (const [name, { en, es }] of Object.entries(wordClasses)) {
	for (const word of new Set(`${en} ${es}`.split(' '))) {
		const names = byWord.get(word);
		if (names) names.push(name);
		else byWord.set(word, [name]);
	}
}

const none: readonly string[] = [];

/** The classes of a folded word, in either language. */
export function classesOf(word: string): readonly string[] {
	return byWord.get(word.replaceAll("'", '')) ?? none;
}
