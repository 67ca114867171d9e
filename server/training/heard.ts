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

type Cues<Key extends string> = Readonly<Record<Key, RegExp>>

const moves: Cues<Move> = {
  greets: /\b(bom dia|boa tarde|boa noite|ola|oi|buen(os)? dias?|buenas (tardes|noches)|hola)\b/,
  'names-self':
    /\b(aqui (e|quem fala e)|meu nome e|me chamo|sou (o|a) \w+ d[aeo]|le habla|soy \w+ de|mi nombre es|me llamo)\b/,
  'asks-who':
    /\b(falo com|gostaria de falar com|queria falar com|hablo con|quisiera hablar con|(esta|se encuentra))\b/,
  'asks-moment':
    /\b(bom momento|boa hora|pode falar|horario (fica|e) melhor|buen momento|puede hablar|(que )?horario le queda)\b/,
  thanks: /\b(obrigad[oa]|agradeco|gracias|agradezco|le agradezco)\b/,
  understands:
    /\b(entendo|compreendo|imagino|sinto muito|lamento|faz sentido|entiendo|comprendo|me imagino|lo siento|tiene sentido)\b/,
  'leaves-message':
    /\b(recado|peca (que|para)|pedir que|retorne|me ligue|liguei|que me llame|llame (a|al)|recado|dejar (un )?(recado|mensaje)|digale que)\b/,
  'reads-back':
    /\b(confirmando|entao (fica|ficou)|recapitulando|combinado|confirmamos|confirmo|entonces (queda|quedo)|recapitulando|acordado)\b/,
}

const identity =
  /\b(nascimento|nasceu|data de nasc|cpf|documento|cep|nome completo|nacimiento|nacio|rfc|curp|codigo postal|nombre completo)\b/g

const topicCues: Cues<Topic> = {
  budget:
    /\b(quanto (cabe|consegue|pode|da para|daria|ficaria)|que valor|qual valor|cuanto (puede|podria|le alcanza|le queda)|que monto)\b/,
  income:
    /\b(recebe|entra (o )?(dinheiro|salario)|pagamento cai|salario|em que dia|que dia|cobra(n)?|le (pagan|depositan)|sueldo|ingresos?)\b/,
  worry: /\b(preocup|receio|medo|inquieta|le quita el sueno)/,
  motive:
    /\b(mais importante|importa|significa|ajudaria|mudaria|gostaria de resolver|mas importante|significaria|le ayudaria|cambiaria|le gustaria)\b/,
  reason:
    /\b(aconteceu|houve|mudou|levou|motivo|por que|conte|conta para mim|como (foi|esta|estao|anda)|paso|ocurrio|cambio|cuenteme|por que|como (fue|esta|estan|anda))\b/,
}

const day =
  /\b(dia \d{1,2}|\d{1,2} de [a-z]+|\d{1,2}\/\d{1,2}|amanha|hoje|segunda|terca|quarta|quinta|sexta|sabado|el \d{1,2}|manana|hoy|lunes|martes|miercoles|jueves|viernes)\b/
const means = /\b(pix|boleto|cartao|transferencia|deposito|tarjeta|oxxo|spei|pse|efectivo)\b/

/** Told by cues, as a listener would; what is not understood is simply not counted. */
export function heard(text: string, locale: TalkLocale): Heard {
  const plain = fold(text)
  const opened = text.includes('?') ? openness(text, locale) : null
  const telling = check({ text, locale, audience: 'third_party' })
  return {
    moves: new Set((Object.keys(moves) as Move[]).filter((move) => moves[move].test(plain))),
    identity: new Set(plain.match(identity)).size,
    namesDebt: telling.some(({ category }) => category === 'C-THIRD-PARTY'),
    findings: check({ text, locale, audience: 'right_party' }).map(({ category }) => category),
    question: opened === null ? null : opened.isOpen ? 'open' : 'closed',
    topic: (Object.keys(topicCues) as Topic[]).find((one) => topicCues[one].test(plain)) ?? null,
    proposed: proposedIn(plain),
    hasDay: day.test(plain),
    hasMeans: means.test(plain),
  }
}

const parted =
  /(\d{1,2}) ?(?:x|vezes|parcelas|cuotas|pagos|mensualidades)(?: (?:de|por))? ?(?:r?\$ ?)?([\d.]+(?:,\d{2})?)/g
const whole = /(?:r?\$ ?)([\d.]+(?:,\d{2})?)|([\d.]+(?:,\d{2})?) (?:reais|pesos)/g

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
