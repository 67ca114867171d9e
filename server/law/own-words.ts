import type { Words } from '../compliance/words.ts'

// What a person reads when an agency's own rule, stricter than the law, says no.

export const hoursWords: Words = {
  'pt-BR': 'Fora do horário que a assessoria escolheu, mais estreito que o da lei.',
  es: 'Fuera del horario que eligió el despacho, más estrecho que el de la ley.',
  en: 'Outside the hours that the agency chose, narrower than those of the law.',
}

export const closedDayWords: Words = {
  'pt-BR': 'A assessoria não faz contato neste dia.',
  es: 'El despacho no hace contacto este día.',
  en: 'The agency makes no contact on this day.',
}

export const channelOffWords: Words = {
  'pt-BR': 'A assessoria não usa este canal.',
  es: 'El despacho no usa este canal.',
  en: 'The agency does not use this channel.',
}

export const capWords = (max: number, what: keyof typeof counted): Words => {
  const { 'pt-BR': pt, es, en } = counted[what]
  return {
    'pt-BR': `O limite da assessoria, ${max} ${pt}, foi atingido.`,
    es: `Se alcanzó el límite del despacho: ${max} ${es}.`,
    en: `The agency's own limit, ${max} ${en}, has been reached.`,
  }
}

const counted = {
  'calls-day': {
    'pt-BR': 'tentativa(s) de ligação por dia',
    es: 'intento(s) de llamada por día',
    en: 'call attempt(s) a day',
  },
  'calls-week': {
    'pt-BR': 'tentativa(s) de ligação em sete dias',
    es: 'intento(s) de llamada en siete días',
    en: 'call attempt(s) in seven days',
  },
  'messages-day': {
    'pt-BR': 'mensagem(ns) por dia',
    es: 'mensaje(s) por día',
    en: 'message(s) a day',
  },
  'messages-week': {
    'pt-BR': 'mensagem(ns) em sete dias',
    es: 'mensaje(s) en siete días',
    en: 'message(s) in seven days',
  },
  'contacts-week': {
    'pt-BR': 'contato(s) em sete dias',
    es: 'contacto(s) en siete días',
    en: 'contact(s) in seven days',
  },
} as const

export const gapWords = (minutes: number): Words => ({
  'pt-BR': `A assessoria espera ${minutes} minutos entre uma ligação e outra.`,
  es: `El despacho espera ${minutes} minutos entre una llamada y otra.`,
  en: `The agency waits ${minutes} minutes between one call and the next.`,
})

export const restWords = (days: number): Words => ({
  'pt-BR': `A assessoria espera ${days} dia(s) depois de conversar com o cliente.`,
  es: `El despacho espera ${days} día(s) después de conversar con el cliente.`,
  en: `The agency waits ${days} day(s) after a conversation with the customer.`,
})
