import type { Words } from '../compliance/words.ts'
import type { Ask, Next, Outcome, OutcomeGroup, Queue } from './outcome.ts'

/**
 * Stored with every outcome where the agency has no tree of its own. It changes when a flag does,
 * so that old reports keep the old meaning; a code is never given another one, nor taken away.
 */
export const outcomesVersion = 2

const said = (ptBR: string, es: string, en: string): Words => ({ 'pt-BR': ptBR, es, en })

const ask = (name: string, kind: Ask['kind'] = 'text', choices: readonly string[] = []): Ask => ({
  name,
  kind,
  choices,
  isRequired: true,
})
const mayAsk = (
  name: string,
  kind: Ask['kind'] = 'text',
  choices: readonly string[] = [],
): Ask => ({
  ...ask(name, kind, choices),
  isRequired: false,
})

const means = ['pix', 'boleto', 'card', 'transfer', 'cash'] as const
const reasons = [
  'forgot',
  'lost-job',
  'illness',
  'salary-late',
  'disagrees',
  'service-problem',
  'other-debts',
  'other',
] as const
const channels = ['voice', 'sms', 'whatsapp', 'email', 'all'] as const

const retry = (minutes: number): Next => ({ do: 'retry', minutes })
const later = (days: number): Next => ({ do: 'retry-later', days })
const queue = (name: Queue): Next => ({ do: 'queue', queue: name })
const otherNumber: Next = { do: 'other-number' }
const followUp: Next = { do: 'follow-up' }

type Given = Partial<Outcome> & { readonly next: Next }

function outcome(group: OutcomeGroup, code: string, label: Words, given: Given): Outcome {
  return {
    code,
    base: code,
    isHidden: false,
    group,
    label,
    answered: false,
    rightParty: false,
    productive: false,
    promise: false,
    isFinal: false,
    phone: 'none',
    hold: null,
    asks: [],
    needsConfirmation: false,
    needsCall: true,
    needsIdentity: false,
    needsAgreement: false,
    needs: null,
    needsOffers: false,
    isWrongParty: false,
    ...given,
  }
}

const noContact = (code: string, label: Words, given: Given) =>
  outcome('no-contact', code, label, given)

const thirdParty = (code: string, label: Words, given: Given) =>
  outcome('third-party', code, label, { answered: true, ...given })

const rightParty = (code: string, label: Words, given: Given) =>
  outcome('right-party', code, label, { answered: true, rightParty: true, phone: 'ok', ...given })

const provider = (code: string, label: Words, given: Given) =>
  outcome('provider', code, label, { answered: true, rightParty: true, phone: 'ok', ...given })

const system = (code: string, label: Words, given: Given) => outcome('system', code, label, given)

const deal = { productive: true, promise: true, needsIdentity: true, next: followUp } as const
const agreed = { ...deal, needsAgreement: true } as const
const untilLifted = (reason: 'deceased' | 'minor' | 'disputed' | 'lawyer' | 'complaint') => ({
  reason,
  days: null,
})

/** ux.md 1.4, with one more for a person who was opened and could not be called. */
export const outcomes: readonly Outcome[] = [
  noContact('NAT', said('Não atende', 'No contesta', 'No answer'), {
    phone: 'worse',
    next: retry(240),
  }),
  noContact('OCU', said('Ocupado', 'Ocupado', 'Busy'), { next: retry(15) }),
  noContact('CXP', said('Caixa postal', 'Buzón de voz', 'Voicemail'), {
    phone: 'worse',
    next: retry(240),
  }),
  noContact('MUD', said('Ligação muda ou caiu', 'Llamada muda o cortada', 'Silent or dropped'), {
    next: retry(5),
  }),
  noContact('INX', said('Número inexistente', 'Número inexistente', 'Number does not exist'), {
    phone: 'bad',
    next: otherNumber,
  }),
  noContact('FAX', said('Fax ou robô', 'Fax o robot', 'Fax or robot'), {
    phone: 'bad',
    next: otherNumber,
  }),
  noContact('NLIG', said('Não foi possível ligar', 'No se pudo llamar', 'Could not be called'), {
    needsCall: false,
    asks: [ask('why', 'choice', ['not-allowed-now', 'no-number', 'missing-facts', 'other'])],
    next: later(1),
  }),

  thirdParty('REC', said('Recado com terceiro', 'Recado con tercero', 'Message left'), {
    phone: 'ok',
    asks: [ask('answeredBy'), ask('kinship')],
    next: retry(240),
  }),
  thirdParty(
    'TRC',
    said('Terceiro recusa recado', 'Tercero rehúsa el recado', 'Would not take a message'),
    { phone: 'worse', next: later(1) },
  ),
  thirdParty('ERR', said('Telefone errado ou não conhece', 'Teléfono equivocado', 'Wrong number'), {
    phone: 'bad',
    isWrongParty: true,
    next: otherNumber,
  }),
  thirdParty(
    'MUDOU',
    said('Titular mudou de número', 'El titular cambió de número', 'Has another number now'),
    { phone: 'bad', asks: [mayAsk('newPhone', 'phone')], next: otherNumber },
  ),
  thirdParty('MENO', said('É menor de idade', 'Es menor de edad', 'Is a minor'), {
    phone: 'dnc',
    hold: untilLifted('minor'),
    needsConfirmation: true,
    next: queue('supervisor'),
  }),
  thirdParty(
    'HOSP',
    said('Internado ou em tratamento', 'Internado o en tratamiento', 'In hospital or treatment'),
    {
      phone: 'ok',
      hold: { reason: 'illness', days: 30 },
      asks: [ask('informant')],
      next: later(30),
    },
  ),
  thirdParty('FALT', said('Informa falecimento', 'Informa fallecimiento', 'Reports a death'), {
    phone: 'dnc',
    hold: untilLifted('deceased'),
    asks: [ask('informant'), mayAsk('document')],
    needsConfirmation: true,
    next: queue('supervisor'),
  }),

  rightParty('DESL', said('Titular desligou', 'El titular colgó', 'Hung up'), { next: later(1) }),
  rightParty('NMOM', said('Não pode falar agora', 'No puede hablar ahora', 'Cannot talk now'), {
    asks: [mayAsk('callbackAt', 'moment')],
    next: { do: 'callback' },
  }),
  rightParty('AGEN', said('Retorno agendado', 'Cita telefónica', 'Callback booked'), {
    productive: true,
    asks: [ask('callbackAt', 'moment')],
    next: { do: 'callback' },
  }),
  rightParty('PROM', said('Promessa de pagamento', 'Promesa de pago', 'Promise to pay'), {
    ...deal,
    asks: [ask('dueOn', 'day'), ask('amountCents', 'cents'), ask('means', 'choice', means)],
  }),
  rightParty('ACV', said('Acordo à vista', 'Acuerdo de contado', 'Agreed, all at once'), agreed),
  rightParty('ACP', said('Acordo parcelado', 'Acuerdo en cuotas', 'Agreed, in parts'), agreed),
  rightParty('VISI', said('Visita marcada', 'Visita agendada', 'Visit booked'), {
    ...{ productive: true, needs: 'visit', next: followUp },
  }),
  rightParty('CHEQ', said('Buscar cheque', 'Recoger cheque', 'Cheque to be fetched'), {
    ...{ ...deal, needs: 'cheque' },
  }),
  rightParty('CPRO', said('Contraproposta', 'Contrapropuesta', 'Counter-offer'), {
    productive: true,
    needsIdentity: true,
    asks: [ask('offer')],
    next: queue('approval'),
  }),
  rightParty('2VIA', said('2ª via enviada', 'Duplicado enviado', 'Bill sent again'), {
    productive: true,
    needsIdentity: true,
    asks: [ask('channel', 'choice', ['sms', 'whatsapp', 'email'])],
    next: { do: 'check', days: 2 },
  }),
  rightParty('ALEG', said('Alega pagamento', 'Afirma haber pagado', 'Says it is paid'), {
    hold: { reason: 'payment-claimed', days: 3 },
    asks: [ask('paidOn', 'day'), ask('means', 'choice', means), mayAsk('receipt')],
    next: queue('reconciliation'),
  }),
  rightParty(
    'DISC',
    said('Discorda do valor', 'No está de acuerdo con el monto', 'Disagrees with the amount'),
    { needsIdentity: true, asks: [ask('reason')], next: queue('analysis') },
  ),
  rightParty(
    'DESC',
    said('Desconhece a dívida', 'Desconoce la deuda', 'Does not recognise the debt'),
    {
      hold: untilLifted('disputed'),
      asks: [ask('statement')],
      needsConfirmation: true,
      next: queue('analysis'),
    },
  ),
  rightParty('SEMC', said('Sem condições agora', 'Sin capacidad de pago', 'Cannot pay now'), {
    asks: [ask('reason', 'choice', reasons), mayAsk('retryOn', 'day')],
    next: later(15),
  }),
  rightParty('RECU', said('Recusa negociar', 'No quiere negociar', 'Will not negotiate'), {
    needsOffers: true,
    asks: [ask('reason')],
    next: later(7),
  }),
  rightParty('JUD', said('Tem advogado ou ação', 'Tiene abogado o juicio', 'Has a lawyer'), {
    phone: 'dnc',
    hold: untilLifted('lawyer'),
    asks: [ask('lawyer')],
    needsConfirmation: true,
    next: queue('legal'),
  }),
  rightParty('PROC', said('Procon ou reclamação', 'Queja o defensoría', 'Complaint filed'), {
    hold: untilLifted('complaint'),
    asks: [ask('protocol')],
    next: queue('complaint'),
  }),
  rightParty(
    'OPT',
    said('Pede para não ser contatado', 'Pide no ser contactado', 'Asks not to be contacted'),
    { phone: 'dnc', asks: [ask('channel', 'choice', channels)], next: { do: 'nothing' } },
  ),
  outcome('right-party', 'FALE', said('Falecido, confirmado', 'Fallecido', 'Deceased, confirmed'), {
    answered: true,
    isFinal: true,
    phone: 'dnc',
    hold: untilLifted('deceased'),
    asks: [ask('document')],
    needsConfirmation: true,
    next: queue('estate'),
  }),

  provider(
    'DESB',
    said('Desbloqueio em confiança', 'Desbloqueo de confianza', 'Reconnected on trust'),
    { ...deal, asks: [ask('days', 'choice', ['1', '2', '3', '5', '7'])] },
  ),
  provider('CANC', said('Quer cancelar o serviço', 'Quiere cancelar', 'Wants to cancel'), {
    asks: [ask('reason')],
    next: queue('retention'),
  }),
  provider('TEC', said('Problema técnico', 'Reclamo técnico', 'Technical problem'), {
    hold: { reason: 'technical', days: 2 },
    next: queue('technical'),
  }),

  system('S-NAT', said('Sem resposta (operadora)', 'Sin respuesta (red)', 'No answer (carrier)'), {
    phone: 'worse',
    next: retry(240),
  }),
  system('S-OCU', said('Ocupado (operadora)', 'Ocupado (red)', 'Busy (carrier)'), {
    next: retry(15),
  }),
  system('S-DROP', said('Abandonada', 'Abandonada', 'Abandoned'), { next: later(3) }),
  system('S-AMD', said('Secretária (detectada)', 'Contestador (detectado)', 'Machine (detected)'), {
    phone: 'worse',
    next: retry(240),
  }),
  system('S-INX', said('Inválido (operadora)', 'Inválido (red)', 'Invalid (carrier)'), {
    phone: 'bad',
    next: otherNumber,
  }),
  system('S-TPA', said('Não tabulado a tempo', 'Sin tipificar a tiempo', 'Not coded in time'), {
    next: later(1),
  }),
]

const byCode: ReadonlyMap<string, Outcome> = new Map(outcomes.map((one) => [one.code, one]))

/** The shipped outcome of a code, or undefined. */
export const outcomeOf = (code: string): Outcome | undefined => byCode.get(code)
