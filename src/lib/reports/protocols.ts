import type { Localized } from '#lib/tasks/task.ts';

/** One timed step of a meeting around student work. */
export type ProtocolStep = { minutes: number; title: Localized; text: Localized };

/** A way of looking at student work together. */
export type Protocol = {
	id: string;
	name: Localized;
	/** When to choose it. */
	purpose: Localized;
	steps: ProtocolStep[];
	/** Discussion prompts that a new packet begins with. */
	prompts: Localized[];
};

const say = (en: string, es: string): Localized => ({ en, es });
const step = (minutes: number, title: Localized, text: Localized): ProtocolStep => ({
	minutes,
	title,
	text
});

const noticeAndWonder: Protocol = {
	id: 'notice-and-wonder',
	name: say('Notice and wonder', 'Observar y preguntarse'),
	purpose: say(
		'A gentle start with any work: slow down and look before anybody explains.',
		'Un comienzo sereno con cualquier trabajo: mirar despacio antes de explicar.'
	),
	steps: [
		step(
			5,
			say('Do the task', 'Resolver la tarea'),
			say(
				'Everybody answers the task alone and writes one “because”. What words did you need?',
				'Cada quien responde la tarea y escribe un «porque». ¿Qué palabras necesitó?'
			)
		),
		step(
			5,
			say('Read in silence', 'Leer en silencio'),
			say(
				'Read every sample twice. Mark the student’s own words that carry the reasoning.',
				'Lea cada muestra dos veces. Marque las palabras del estudiante que llevan el razonamiento.'
			)
		),
		step(
			8,
			say('I notice …', 'Observo …'),
			say(
				'Go around. Say only what can be pointed at on the page; no judging and no guessing why.',
				'Por turnos. Diga solo lo que puede señalarse en la página; sin juzgar ni suponer causas.'
			)
		),
		step(
			7,
			say('I wonder …', 'Me pregunto …'),
			say(
				'Go around again with questions about the thinking. Nobody answers yet; one person writes them down.',
				'Otra ronda con preguntas sobre el pensamiento. Nadie responde aún; alguien las anota.'
			)
		),
		step(
			10,
			say('So what?', '¿Y entonces?'),
			say(
				'Choose one wondering to follow up. What will each of us ask a student this week?',
				'Elijan una pregunta para seguir. ¿Qué le preguntará cada quien a un estudiante esta semana?'
			)
		)
	],
	prompts: [
		say(
			'What do you notice in the student’s words?',
			'¿Qué observa en las palabras del estudiante?'
		),
		say(
			'What do you wonder about the thinking behind them?',
			'¿Qué se pregunta sobre lo que pensó?'
		)
	]
};

const evidenceOfReasoning: Protocol = {
	id: 'evidence-of-reasoning',
	name: say('Evidence of reasoning', 'Evidencia de razonamiento'),
	purpose: say(
		'Agree on what a full “why” sounds like in this lesson, and how close each sample comes.',
		'Acordar cómo suena un «porqué» completo en esta lección y cuánto se acerca cada muestra.'
	),
	steps: [
		step(
			6,
			say('Write the answer we hope for', 'Escribir la respuesta esperada'),
			say(
				'In pairs, write the justification you hope to read from a student of this grade. Underline the mathematical idea it rests on.',
				'En parejas, escriban la justificación que esperan de un estudiante de este grado. Subrayen la idea matemática en que se apoya.'
			)
		),
		step(
			10,
			say('Find the claim, the evidence, the reason', 'Buscar afirmación, evidencia y razón'),
			say(
				'For each sample, point at the words that claim, the numbers that show, and the idea that connects them. Leave a gap where there is nothing.',
				'En cada muestra, señalen las palabras que afirman, los números que muestran y la idea que los une. Dejen un hueco donde no haya nada.'
			)
		),
		step(
			8,
			say('Place the samples on a line', 'Ordenar las muestras'),
			say(
				'From “says what” to “says why”. Where two people disagree, read the sentence aloud and ask what would move it one step.',
				'De «dice qué» a «dice por qué». Si hay desacuerdo, lean la oración en voz alta: ¿qué la haría avanzar un paso?'
			)
		),
		step(
			6,
			say('Right answer, thin reason', 'Respuesta correcta, razón débil'),
			say(
				'Find a sample whose answer and reasoning do not match in quality. What does it tell us that a score would hide?',
				'Busquen una muestra cuya respuesta y razonamiento no tengan la misma calidad. ¿Qué nos dice que una nota escondería?'
			)
		),
		step(
			10,
			say('One move each', 'Un paso cada quien'),
			say(
				'Name the one question, frame or model you will use tomorrow, and the words you will listen for.',
				'Nombre la pregunta, el marco o el modelo que usará mañana y las palabras que va a escuchar.'
			)
		)
	],
	prompts: [
		say(
			'Which words show that the student knows why, and not only how?',
			'¿Qué palabras muestran que el estudiante sabe por qué, y no solo cómo?'
		),
		say(
			'What is the next sentence this student is ready to write?',
			'¿Qué oración ya puede escribir?'
		)
	]
};

const studentWorkSlice: Protocol = {
	id: 'student-work-slice',
	name: say('Slice of student work', 'Una muestra amplia del trabajo'),
	purpose: say(
		'Many samples of one task, read fast, to see what is common and what is rare.',
		'Muchas muestras de una tarea, leídas con rapidez, para ver qué es común y qué es raro.'
	),
	steps: [
		step(
			4,
			say('The question of the day', 'La pregunta del día'),
			say(
				'The facilitator says what the task asks for and what we want to learn from so much work at once.',
				'Quien facilita dice qué pide la tarea y qué queremos aprender de tanto trabajo junto.'
			)
		),
		step(
			12,
			say('Read and sort', 'Leer y agrupar'),
			say(
				'In threes, sort all samples by the reasoning, not by the answer. Give each pile a name in words a student would use.',
				'En tríos, agrupen por el razonamiento, no por la respuesta. Nombren cada grupo con palabras de estudiante.'
			)
		),
		step(
			8,
			say('Walk and compare', 'Recorrer y comparar'),
			say(
				'Visit another group’s piles. Where did the same sample land somewhere else, and why?',
				'Visiten los grupos de otro equipo. ¿Qué muestra quedó en otro lugar y por qué?'
			)
		),
		step(
			8,
			say('Common, rare, missing', 'Común, raro, ausente'),
			say(
				'List one thing most students did, one that few did, and one that we expected and did not find.',
				'Anoten algo que hizo la mayoría, algo que hicieron pocos y algo que esperábamos y no apareció.'
			)
		),
		step(
			8,
			say('Plan for the largest pile', 'Planear para el grupo mayor'),
			say(
				'Write a five-minute opening for the next lesson that begins from that pile’s own words.',
				'Escriban un inicio de cinco minutos para la próxima clase a partir de las palabras de ese grupo.'
			)
		)
	],
	prompts: [
		say(
			'How would you sort these by reasoning?',
			'¿Cómo agruparía estas muestras por razonamiento?'
		),
		say('What did we expect to see that is not here?', '¿Qué esperábamos ver que no está?')
	]
};

const tuning: Protocol = {
	id: 'tuning',
	name: say('Tune a task', 'Afinar una tarea'),
	purpose: say(
		'A teacher brings work and a question; colleagues help to sharpen the task or its frames.',
		'Un docente trae trabajo y una pregunta; sus colegas ayudan a afinar la tarea o sus marcos.'
	),
	steps: [
		step(
			6,
			say('Setting the scene', 'Contexto'),
			say(
				'The presenting teacher tells the goal of the lesson, the support students had, and one question they really have.',
				'El docente cuenta la meta de la lección, el apoyo que hubo y una pregunta que de verdad tiene.'
			)
		),
		step(
			4,
			say('Clearing up', 'Aclaraciones'),
			say(
				'Short questions that can be answered with a fact. Advice waits.',
				'Preguntas cortas que se responden con un dato. Los consejos esperan.'
			)
		),
		step(
			8,
			say('Look', 'Mirar'),
			say(
				'Read the samples with the question in mind and write one strength and one push for each.',
				'Lean las muestras con la pregunta en mente y anoten una fortaleza y un reto para cada una.'
			)
		),
		step(
			12,
			say('Strengths, then pushes', 'Fortalezas y luego retos'),
			say(
				'The presenter listens and takes notes while the group talks: first what helped students explain, then what might help more.',
				'Quien presenta escucha y anota mientras el grupo habla: primero qué ayudó a explicar, luego qué ayudaría más.'
			)
		),
		step(
			6,
			say('What I take with me', 'Lo que me llevo'),
			say(
				'The presenter thinks aloud about what to keep and what to change. Nobody adds advice.',
				'Quien presenta piensa en voz alta qué mantener y qué cambiar. Nadie agrega consejos.'
			)
		),
		step(
			4,
			say('How did we do?', '¿Cómo nos fue?'),
			say(
				'One sentence each about the talk itself: was it kind, and was it of use?',
				'Una oración cada quien sobre la conversación: ¿fue amable y útil?'
			)
		)
	],
	prompts: [
		say('What in the task helped students to explain?', '¿Qué de la tarea ayudó a explicar?'),
		say(
			'What one change would invite a fuller “because”?',
			'¿Qué cambio invitaría a un «porque» más completo?'
		)
	]
};

const draftToDraft: Protocol = {
	id: 'draft-to-draft',
	name: say('From draft to draft', 'De un intento al siguiente'),
	purpose: say(
		'A short meeting around first attempts and revisions of the same students.',
		'Una reunión breve sobre primeros intentos y revisiones de los mismos estudiantes.'
	),
	steps: [
		step(
			5,
			say('First attempts', 'Primeros intentos'),
			say(
				'Read only the first attempts. Write the one piece of feedback you would give to each.',
				'Lean solo los primeros intentos. Escriban el único comentario que le darían a cada uno.'
			)
		),
		step(
			7,
			say('Revisions', 'Revisiones'),
			say(
				'Read what the student wrote next. Underline what is new: a word, a number, a reason.',
				'Lean lo que el estudiante escribió después. Subrayen lo nuevo: una palabra, un número, una razón.'
			)
		),
		step(
			8,
			say('What moved it?', '¿Qué lo hizo avanzar?'),
			say(
				'Which feedback, frame or word could have led to the change? Where did nothing change, and what else could we try?',
				'¿Qué comentario, marco o palabra pudo llevar al cambio? ¿Dónde no cambió nada y qué más probaríamos?'
			)
		),
		step(
			5,
			say('Make time', 'Dar tiempo'),
			say(
				'Decide where in the coming week students revise one justification, and who reads it.',
				'Decidan en qué momento de la semana se revisa una justificación y quién la lee.'
			)
		)
	],
	prompts: [
		say('What is new in the revision?', '¿Qué hay de nuevo en la revisión?'),
		say('What feedback would you have given?', '¿Qué comentario habría dado usted?')
	]
};

/** The protocols that a packet can be discussed by, as a form lists them. */
export const protocols: Protocol[] = [
	noticeAndWonder,
	evidenceOfReasoning,
	studentWorkSlice,
	tuning,
	draftToDraft
];

/** Finds a protocol; the first where a stored id is no longer one. */
export function protocolOf(id: string): Protocol {
	return protocols.find((protocol) => protocol.id === id) ?? protocols[0];
}

/** How long a protocol takes, in minutes. */
export function minutesOf({ steps }: Protocol): number {
	return steps.reduce((sum, { minutes }) => sum + minutes, 0);
}
