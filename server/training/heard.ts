import { type Cents, cents, fromDecimalText } from '../../kit/money.ts'
import { fold } from '../../kit/text.ts'
import { openness } from '../playbook/open-question.ts'
import { check } from '../wording/check.ts'
import type { Category } from '../wording/lexicon.ts'
import type { TalkLocale, Topic } from './characters.ts'

export type Move =
  | 'greets'
  | 'names-self'
  | 'asks-who'
  | 'asks-moment'
  | 'thanks'
  | 'understands'
  | 'leaves-message'
  | 'reads-back'

/** A way to pay that was put forward: so much each month. */
export type Proposed = { readonly monthCents: Cents; readonly parts: number }

/** What a sentence of the agent holds, as far as it can be told. */
export type Heard = {
  readonly moves: ReadonlySet<Move>
  /** How many data of identity it asks for. */
  readonly identity: number
  /** It would tell anybody who listens that there is a debt. */
  readonly namesDebt: boolean
  readonly findings: readonly Category[]
  readonly question: 'open' | 'closed' | null
  readonly topic: Topic | null
  readonly proposed: readonly Proposed[]
  readonly hasDay: boolean
  readonly hasMeans: boolean
}

/** Any of these, as whole words, in the plain letters of `fold`. */
const cue = (...likely: readonly string[]) => new RegExp(`\\b(${likely.join('|')})\\b`)

type Cues<Key extends string> = Readonly<Record<Key, RegExp>>

const moves: Cues<Move> = {
  greets: cue('bom dia|boa tarde|boa noite|ola|oi|buen(os)? dias?|buenas (tardes|noches)|hola'),
  'names-self': cue(
    'aqui (e|quem fala e)|meu nome e|me chamo|sou (o|a) \\w+ d[aeo]|le habla|soy \\w+ de',
    'mi nombre es|me llamo',
  ),
  'asks-who': cue(
    'falo com|gostaria de falar com|queria falar com|hablo con|quisiera hablar con',
    'se encuentra',
  ),
  'asks-moment': cue(
    'bom momento|boa hora|pode falar|horario (fica|e) melhor|buen momento|puede hablar',
    '(que )?horario le queda',
  ),
  thanks: cue('obrigad[oa]|agradeco|gracias|agradezco|le agradezco'),
  understands: cue(
    'entendo|compreendo|imagino|sinto muito|lamento|faz sentido|entiendo|comprendo',
    'me imagino|lo siento|tiene sentido',
  ),
  'leaves-message': cue(
    'recado|peca (que|para)|pedir que|retorne|me ligue|liguei|que me llame|llame (a|al)',
    'dejar (un )?(recado|mensaje)|digale que',
  ),
  'reads-back': cue(
    'confirmando|entao (fica|ficou)|recapitulando|combinado|confirmamos|confirmo',
    'entonces (queda|quedo)|acordado',
  ),
}

const identity = cue(
  'nascimento|nasceu|data de nasc|cpf|documento|cep|nome completo|nacimiento|nacio|rfc',
  'curp|codigo postal|nombre completo',
)

const topicCues: Cues<Topic> = {
  budget: cue(
    'quanto (cabe|consegue|pode|da para|daria|ficaria)|que valor|qual valor',
    'cuanto (puede|podria|le alcanza|le queda)|que monto',
  ),
  income: cue(
    'recebe|entra (o )?(dinheiro|salario)|pagamento cai|salario|em que dia|que dia',
    'cobra(n)?|le (pagan|depositan)|sueldo|ingresos?',
  ),
  worry: /\b(preocup|receio|medo|inquieta|le quita el sueno)/,
  motive: cue(
    'mais importante|importa|significa|ajudaria|mudaria|gostaria de resolver',
    'mas importante|significaria|le ayudaria|cambiaria|le gustaria',
  ),
  reason: cue(
    'aconteceu|houve|mudou|levou|motivo|por que|conte|conta para mim',
    'como (foi|esta|estao|anda)|paso|ocurrio|cambio|cuenteme|como (fue|esta|estan|anda)',
  ),
}

const day = cue(
  'dia \\d{1,2}|\\d{1,2} de [a-z]+|\\d{1,2}\\/\\d{1,2}|amanha|hoje|segunda|terca|quarta',
  'quinta|sexta|sabado|el \\d{1,2}|manana|hoy|lunes|martes|miercoles|jueves|viernes',
)
const means = cue('pix|boleto|cartao|transferencia|deposito|tarjeta|oxxo|spei|pse|efectivo')

/** Told by cues, as a listener would; what is not understood is simply not counted. */
export function heard(text: string, locale: TalkLocale): Heard {
  const plain = fold(text)
  const opened = text.includes('?') ? openness(text, locale) : null
  const telling = check({ text, locale, audience: 'third_party' })
  return {
    moves: new Set((Object.keys(moves) as Move[]).filter((move) => moves[move].test(plain))),
    identity: new Set(plain.match(new RegExp(identity, 'g'))).size,
    namesDebt: telling.some(({ category }) => category === 'C-THIRD-PARTY'),
    findings: check({ text, locale, audience: 'right_party' }).map(({ category }) => category),
    question: opened === null ? null : opened.isOpen ? 'open' : 'closed',
    topic: (Object.keys(topicCues) as Topic[]).find((one) => topicCues[one].test(plain)) ?? null,
    proposed: proposedIn(plain),
    hasDay: day.test(plain),
    hasMeans: means.test(plain),
  }
}

const amount = String.raw`([\d.]+(?:,\d{2})?)`
const parts = '(\\d{1,2}) ?(?:x|vezes|parcelas|cuotas|pagos|mensualidades)'
const parted = new RegExp(`${parts}(?: (?:de|por))? ?(?:r?\\$ ?)?${amount}`, 'g')
const whole = new RegExp(`(?:r?\\$ ?)${amount}|${amount} (?:reais|pesos)`, 'g')

/** `3x de R$ 50,00 ou R$ 120,00 à vista` → so much a month, in so many parts. */
function proposedIn(plain: string): Proposed[] {
  const inParts = [...plain.matchAll(parted)].flatMap(([, parts, amount]) =>
    proposal(amount, Number(parts)),
  )
  const atOnce = [...plain.replace(parted, ' ').matchAll(whole)].flatMap(([, one, other]) =>
    proposal(one ?? other, 1),
  )
  return [...inParts, ...atOnce]
}

function proposal(amount: string | undefined, parts: number): Proposed[] {
  const read = fromDecimalText((amount ?? '').replaceAll('.', '').replace(',', '.'))
  return read && read > cents(0) && parts > 0 ? [{ monthCents: read, parts }] : []
}
