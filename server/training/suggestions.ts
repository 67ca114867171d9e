import { chanceFrom } from '../../kit/chance.ts'
import { type Cents, cents, split } from '../../kit/money.ts'
import { spokenMoney } from '../playbook/spoken.ts'
import type { Said } from './characters.ts'
import type { Persona } from './persona.ts'
import { isVerified, type Talk } from './roleplay.ts'

const said = (ptBR: string, es: string): Said => ({ 'pt-BR': ptBR, es })

// Three to choose from, and not all of them wise: the score tells afterwards.
const lines = {
  open: [
    said(
      'Bom dia! Aqui é {agent}, da {agency}. Obrigado por atender. Falo com {name}?',
      '¡Buenos días! Le habla {agent}, de {agency}. Gracias por contestar. ¿Hablo con {name}?',
    ),
    said(
      'Bom dia, {name}? É sobre uma dívida com {creditor}.',
      'Buenos días, ¿{name}? Es por una deuda con {creditor}.',
    ),
    said(
      'Bom dia! Aqui é {agent}, da {agency}. Se não for um bom momento, que horário é melhor?',
      '¡Buenos días! Le habla {agent}, de {agency}. Si no es buen momento, ¿qué horario prefiere?',
    ),
  ],
  verify: [
    said(
      'Para sua segurança, qual é a sua data de nascimento e o final do seu CPF?',
      'Por su seguridad, ¿cuál es su fecha de nacimiento y el final de su documento?',
    ),
    said('Confirma que nasceu em {birth}?', '¿Me confirma que nació el {birth}?'),
    said(
      'É sobre o valor que está em aberto com {creditor}.',
      'Es por el saldo que tiene pendiente con {creditor}.',
    ),
  ],
  message: [
    said(
      'Agradeço. Peça, por favor, que {name} me ligue: sou {agent}, é um assunto pessoal.',
      'Gracias. Dígale por favor a {name} que me llame: soy {agent}, es un asunto personal.',
    ),
    said(
      'É uma conta atrasada de {name}, pode avisar?',
      'Es por una cuenta atrasada de {name}, ¿le puede avisar?',
    ),
    said('A que horas encontro {name}?', '¿A qué hora encuentro a {name}?'),
  ],
  listen: [
    said(
      'Falo em nome de {creditor}, sobre um valor em aberto. O que aconteceu com essa conta?',
      'Llamo de parte de {creditor}, por un saldo pendiente. ¿Qué pasó con esa cuenta?',
    ),
    said('Entendo. Em que dias costuma entrar dinheiro?', 'Entiendo. ¿Qué días suele cobrar?'),
    said('O senhor pode pagar hoje?', '¿Puede pagar hoy?'),
  ],
  understand: [
    said(
      'Obrigado por contar. Quanto cabe por mês?',
      'Gracias por contarme. ¿Cuánto puede por mes?',
    ),
    said('O que mais preocupa nisso tudo?', '¿Qué es lo que más le preocupa de todo esto?'),
    said('Vai pagar ou não?', '¿Va a pagar o no?'),
  ],
  options: [
    said(
      'Tenho duas formas: {cash} à vista, ou 6 parcelas de {six}. Qual combina melhor?',
      'Tengo dos formas: {cash} de contado, o 6 cuotas de {six}. ¿Cuál le queda mejor?',
    ),
    said(
      'E se forem 12 parcelas de {twelve}? O que acha?',
      '¿Y si fueran 12 cuotas de {twelve}? ¿Qué le parece?',
    ),
    said('É {whole} à vista, só isso.', 'Son {whole} de contado, nada más.'),
  ],
  close: [
    said(
      'Confirmando: a primeira de {month} no dia {day}, por Pix. Fica combinado?',
      'Confirmo: la primera de {month} el {day}, por transferencia. ¿Quedamos en eso?',
    ),
    said('Então está certo, até logo.', 'Entonces listo, hasta luego.'),
    said('Que dia fica melhor?', '¿Qué día le queda mejor?'),
  ],
} as const satisfies Readonly<Record<string, readonly Said[]>>

type Moment = keyof typeof lines

/** Where the conversation stands, as an agent would tell it. */
function momentOf(talk: Talk): Moment {
  if (!talk.introduced) return 'open'
  if (talk.persona.character.isSomebodyElse) return 'message'
  if (!isVerified(talk)) return 'verify'
  if (talk.accepted) return 'close'
  if (talk.told.length === 0) return 'listen'
  return talk.told.length === 1 ? 'understand' : 'options'
}

/** What one might say next; for whoever would rather choose than type. */
export function suggestions(
  talk: Talk,
  caller: { readonly agent: string; readonly agency: string },
): string[] {
  if (talk.ending) return []
  const chance = chanceFrom(talk.persona.seed + talk.turns.length)
  const all = lines[momentOf(talk)].map((one) => ({ one, at: chance() }))
  return all
    .toSorted((a, b) => a.at - b.at)
    .map(({ one }) => filled(one[talk.persona.locale], talk, caller))
}

type Caller = { readonly agent: string; readonly agency: string }

function filled(text: string, { persona, accepted }: Talk, { agent, agency }: Caller): string {
  const { name, creditor, birth, owedCents, incomeDay } = persona
  const slots: Readonly<Record<string, string>> = {
    agent,
    agency,
    name,
    creditor,
    birth,
    cash: money(persona, cents((owedCents * 90n) / 100n)),
    six: money(persona, partOf(owedCents, 6)),
    twelve: money(persona, partOf(owedCents, 12)),
    whole: money(persona, owedCents),
    month: money(persona, accepted?.monthCents ?? owedCents),
    day: `${incomeDay}`,
  }
  return text.replace(/\{(\w+)\}/g, (_, slot: string) => slots[slot] ?? '')
}

const partOf = (whole: Cents, parts: number): Cents => split(whole, parts)[0] ?? whole

const money = ({ locale }: Persona, amount: Cents): string =>
  spokenMoney(amount, locale === 'es' ? 'MXN' : 'BRL', locale)
