import { type Edit, type Line, linesAt } from './line.ts'
import { line } from './line-of.ts'

/** Asked after a "no", one after the other: each opens what the "no" would close (A3.5). */
export const rescueLines: readonly Line[] = [
  line(
    'rescue.what-would',
    'O que precisaria mudar para caber?',
    '¿Qué tendría que cambiar para que funcione?',
    'What would have to change for it to fit?',
  ),
  line(
    'rescue.what-weighs',
    'O que mais pesa: o valor, o dia ou a forma de pagar?',
    '¿Qué pesa más: el monto, el día o la forma de pagar?',
    'What weighs most: the amount, the day or the way of paying?',
  ),
  line(
    'rescue.how-much',
    'Quanto caberia por mês sem apertar?',
    '¿Cuánto cabría por mes sin apretarse?',
    'How much would fit a month without strain?',
  ),
  line(
    'rescue.what-worries',
    'O que mais preocupa {você|o senhor|a senhora} nisso tudo?',
    '¿Qué es lo que más {le|te|te} preocupa de todo esto?',
    'What worries you most in all of this?',
  ),
  line(
    'rescue.when',
    'Quando as coisas devem ficar mais leves?',
    '¿Cuándo deberían estar más tranquilas las cosas?',
    'When should things become lighter?',
  ),
]

/** Said when both sides are tense (A1.4): a breath, without leaving the person alone. */
export const pauseLine: Line = line(
  'relief.pause',
  'Vamos respirar um pouco. Fico na linha, sem pressa.',
  'Respiremos un momento. Sigo en la línea, sin prisa.',
  'Let us take a breath. I stay on the line, there is no hurry.',
)

/** Where in its list the next question stands, after so many refusals; it begins again. */
export function nextRescue<Question>(
  questions: readonly Question[],
  refusals: number,
): Question | undefined {
  const at = Math.max(0, refusals - 1) % Math.max(1, questions.length)
  return questions[at]
}

export const rescuesOf = (edits: readonly Edit[]): readonly Line[] =>
  linesAt('rescue.ask', rescueLines, edits)
