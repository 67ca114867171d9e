import { fold } from '../../kit/text.ts'
import { sensitiveIn } from '../listening/sensitive.ts'

/**
 * Beginnings of words that a note about a talk may hold, and a note that changes how somebody is
 * shown may not: an illness in general, belief, origin, sex life (LGPD, art. 5, II; LFPDPPP, art.
 * 2, VI), in the three languages. A stroke ends a word that is meant whole: `salud|` is not
 * `saludos`.
 */
const stems = `
  doent doenc enferm adoec hospital internad| internada| internacao| internacion| internamento
  cirurg cirug psicolog gravidas| gestante deficien discapac invalidez alcool alcohol viciad adict
  sick illness disease surgery pregnan disab addict laudo atestado| salud| lupus
  religi crente| pastor| umband candombl judaic muslim jewish atea| ateia| bolsonar sindicat
  sindicaliz negro| negra| preto| preta| pardo| parda| indigen indio| india| quilomb cigan gitan
  raca| etnia gay| lesbian bissex bisex transg travesti sexual
`

const pattern = new RegExp(
  `(?<![a-z])(?:${stems
    .trim()
    .split(/\s+/)
    .map((stem) => stem.replace('|', '(?![a-z])'))
    .join('|')})[a-z]*`,
)

/** The first word that would file a person under something sensitive; null when there is none. */
export const sensitiveWord = (text: string): string | null =>
  pattern.exec(fold(text))?.[0] ?? sensitiveIn(text)?.word ?? null
