import { describe, expect, it } from 'vitest';
import { findWorries } from './worry.ts';

const isWorrying = (words: string) => findWorries(words).length > 0;

describe('findWorries', () => {
	it.each([
		'i want to die',
		'i dont want to be here anymore',
		'i hate my life',
		'sometimes i cut myself',
		'my stepdad hits me when he is mad',
		'im going to kill him after school',
		'he brought a knife to school',
		'everyone makes fun of me',
		'kill yourself',
		'im scared to go home',
		'nobody would care if i died',
		'ur so stupid',
		'me quiero morir',
		'ya no quiero vivir',
		'mi papa me pega mucho en la casa',
		'en mi casa me pegan',
		'se burlan de mi',
		'eres un idiota',
		'voy a matar a mi hermano'
	])('sees that a grown-up should read "%s"', (words) => {
		expect(isWorrying(words)).toBe(true);
	});

	it.each([
		'you kill the zero at the end',
		'i cut it in half and then in half again',
		'cut the pizza into 8 pieces',
		'she shoots 12 hoops and makes 9',
		'the line hits the x axis at 3',
		'the line hits the y axis and then it hits me that it is 3',
		'i would die for a pizza like that',
		'i want to divide',
		'the battery died after 4 hours',
		'im dying to know',
		'this problem is killing me',
		'that beats me',
		'the two negatives kill each other',
		'he is wrong and his answer is dumb luck',
		'they call me when the bus is late',
		'el punto toca la recta en 3',
		'me toca el numero 4',
		'hay que matar el cero',
		'corte la pizza en 8 partes',
		'es un numero muy malo para dividir',
		'me da 12 y me pega bien con la respuesta'
	])('does not take "%s" for it', (words) => {
		expect(isWorrying(words)).toBe(false);
	});
});
