import type { Words } from '../compliance/words.ts'

/** Where a complaint is made; `call` is a threat that an agent heard. */
export const channels = [
  'procon',
  'consumidor-gov',
  'reclame-aqui',
  'anatel',
  'bacen',
  'ombudsman',
  'court',
  'profeco',
  'condusef',
  'call',
  'other',
] as const
export type Channel = (typeof channels)[number]

/** Why a day is the last one; `policy` is ours, and is never shown as somebody else's rule. */
export type DueBasis = 'regulation' | 'platform' | 'policy' | 'given'

/** How long an answer may take, counted from the day after the complaint. */
export type Deadline = {
  readonly days: number
  readonly count: 'calendar' | 'working'
  readonly basis: Exclude<DueBasis, 'given'>
  readonly source: Words
}

const policy = (days: number, count: Deadline['count'], source: Words): Deadline => ({
  days,
  count,
  basis: 'policy',
  source,
})

const letterRules: Words = {
  'pt-BR': 'O prazo que vale é o da notificação: informe o dia que está nela.',
  es: 'Vale el plazo de la notificación: indique el día que figura en ella.',
  en: 'The day in the notice is the one that counts: enter it.',
}
const ours: Words = {
  'pt-BR': 'Prazo nosso: não achamos um que obrigue.',
  es: 'Plazo nuestro: no encontramos uno que obligue.',
  en: 'Our own time: we found none that binds.',
}

/**
 * Times to answer by source. Seen in a source: consumidor.gov.br (its own pages and news, ten days)
 * and Anatel (gov.br/anatel, "reclamação, denúncia ou pedido de informação", ten calendar days).
 * A Procon's letter names its own day, from ten to fifteen in what we saw: we take the shorter.
 */
export const deadlines: Readonly<Record<Channel, Deadline>> = {
  procon: policy(10, 'calendar', letterRules),
  'consumidor-gov': {
    days: 10,
    count: 'calendar',
    basis: 'platform',
    source: {
      'pt-BR': 'consumidor.gov.br: a empresa responde em até dez dias.',
      es: 'consumidor.gov.br: la empresa responde en hasta diez días.',
      en: 'consumidor.gov.br: the company answers within ten days.',
    },
  },
  anatel: {
    days: 10,
    count: 'calendar',
    basis: 'regulation',
    source: {
      'pt-BR': 'Anatel: a operadora responde em até dez dias corridos.',
      es: 'Anatel: la operadora responde en hasta diez días corridos.',
      en: 'Anatel: the operator answers within ten calendar days.',
    },
  },
  'reclame-aqui': policy(5, 'working', ours),
  bacen: policy(10, 'working', letterRules),
  ombudsman: policy(10, 'working', ours),
  court: policy(5, 'working', letterRules),
  profeco: policy(10, 'working', letterRules),
  condusef: policy(10, 'working', letterRules),
  call: policy(1, 'working', ours),
  other: policy(5, 'working', ours),
}
