import type { Line } from './line.ts'
import { line } from './line-of.ts'

/** Ways to a concrete answer with somebody who avoids one (B4.3). */
export const techniques = ['silence', 'summary', 'two-dates', 'written-channel'] as const
export type Technique = (typeof techniques)[number]

/** What is said with each; an agency may say it otherwise, at `technique.<name>`. */
export const techniqueLines: Readonly<Record<Technique, readonly Line[]>> = {
  silence: [
    line(
      'technique.silence',
      'Leve o tempo que precisar. Eu espero.',
      '{Tómese|Tómate|Tomate} {su|tu|tu} tiempo. Yo espero.',
      'Take the time that you need. I will wait.',
    ),
  ],
  summary: [
    line(
      'technique.summary',
      'Até aqui entendi assim, e repito com as suas palavras. O que falta?',
      'Hasta aquí entendí esto, y lo repito con {sus|tus|tus} palabras. ¿Qué falta?',
      'This is what I understood so far, in your own words. What is missing?',
    ),
  ],
  'two-dates': [
    line(
      'technique.two-dates',
      'Tenho dois dias possíveis para começar. Qual dos dois fica melhor?',
      'Tengo dos días posibles para empezar. ¿Cuál de los dos queda mejor?',
      'There are two days on which to begin. Which of the two is better?',
    ),
  ],
  'written-channel': [
    line(
      'technique.written-channel',
      'Se for mais fácil, mando por escrito. Por onde {você|o senhor|a senhora} prefere ler?',
      'Si es más fácil, lo envío por escrito. ¿Por dónde {prefiere|prefieres|preferís} leerlo?',
      'If it is easier, I will send it in writing. Where would you rather read it?',
    ),
  ],
}
