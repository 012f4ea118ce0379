/**
 * A task for tests. What a student may never see has `secret` in it, or is one of `secretNumbers`: no other
 * text of it holds those.
 */
export const applesTask = `id: apples-by-the-bag
title: { en: Apples by the bag, es: Manzanas por bolsa }
module: g6-m1
topic: B
lessons: [9, 10]
standards: [6.RP.A.2]
practices: [MP3]
languageFunction: justify
difficulty: 1
parameters:
  price: = 7013
prompt:
  en: A store sells apples in bags. **Four** bags weigh $24$ pounds and cost $\\frac{1}{2}$ as much as last year.
  es: Una tienda vende manzanas en bolsas. **Cuatro** bolsas pesan $24$ libras y cuestan $\\frac{1}{2}$ que antes.
parts:
  - id: secret-part
    question: { en: What does one bag cost?, es: ¿Cuánto cuesta una bolsa? }
    answer: '{{price}}'
    wrong:
      - misconception: secret-upside-down
        answer: '9041'
        hint: { en: Read again which one is asked for., es: Lee otra vez cuál se pide. }
  - id: second
    question: { en: And two bags?, es: ¿Y dos bolsas? }
    answer: '{{price * 2}}'
justification:
  question: { en: How do you know?, es: ¿Cómo lo sabes? }
  lookFors:
    - id: secret-idea
      label: { en: Says the secret idea, es: Dice la idea secret }
      cues: { en: [[secretcue]], es: [[secretpista]] }
    - id: secret-other-idea
      label: { en: Says the other secret idea, es: Dice la otra idea secret }
      cues: { en: [[secretother]], es: [[secretotra]] }
  misconceptions:
    - misconception: secret-upside-down
      cues: { en: [[secretwrong]], es: [[secretmal]] }
  frames:
    full:
      - { en: One bag costs ___ because ___., es: Una bolsa cuesta ___ porque ___. }
    some:
      - { en: I know because …, es: Lo sé porque … }
  words: [rate]
exemplars:
  - level: 3
    en: A secret exemplar because {{price}} is it
`;

/** Numbers that stand in the keys and the known wrong answers of `applesTask`, and nowhere else. */
export const secretNumbers = ['7013', '14026', '9041'];
