import { fold } from '../../kit/text.ts'

/**
 * Beginnings of words about health, belief, politics, union, origin and sex life: what the law
 * keeps apart (LGPD, art. 5, II; LFPDPPP, art. 2, VI), in the three languages. A stroke ends a word
 * that is meant whole: `salud|` is not `saludos`.
 */
const stems = `
  doent doenc enferm adoec hospital internad| internada| internacao| internacion| internamento
  cirurg cirug cancer quimio tumor depress depresi ansiedade| ansiedad| psiquiatr psicolog autis
  esquizo bipolar hiv| aids| sida| diabet gravida| gravidas| gravidez gestante embaraza deficien
  discapac invalidez alcool alcohol viciad drogad adict sick illness disease surgery pregnan
  disab addict avc| infarto demencia alzheimer laudo atestado| salud| autismo lupus
  religi evangelic catolic crente| pastor| umband candombl judeu judia judio| judaic muculman
  musulman muslim jewish espirita ateu| ateia| atea| ateo| petista bolsonar sindicat sindicaliz
  negro| negra| preto| preta| pardo| parda| indigen indio| india| quilomb cigan gitan raca| etnia
  gay| lesbic lesbian bissex bisex transex transg travesti homossex homosex sexual
`

const pattern = new RegExp(
  `(?<![a-z])(?:${stems
    .trim()
    .split(/\s+/)
    .map((stem) => stem.replace('|', '(?![a-z])'))
    .join('|')})[a-z]*`,
)

/** The first word that would file a person under something sensitive; null when there is none. */
export const sensitiveWord = (text: string): string | null => pattern.exec(fold(text))?.[0] ?? null
