import type { steps } from '../../api/brief.ts'
import type { Words } from '../compliance/words.ts'
import { agreed, close, next, options, readBack, transparency } from './deal-lines.ts'
import type { Line } from './line.ts'
import { line, type StepLines } from './line-of.ts'
import { listen, open, openCompany, prepare, understand, verify, why } from './step-lines.ts'

// The words of the telephone, as data. `{name}` is a slot, `{a|b|c}` a way of speaking to somebody.

export type Step = (typeof steps)[number]

const said = (ptBR: string, es: string, en: string): Words => ({ 'pt-BR': ptBR, es, en })

/** To know who it is, plain questions are the right ones; each asks for one field on file. */
export const identity: readonly Line[] = [
  line(
    'verify.birthOn',
    'Qual é a sua data de nascimento?',
    '¿Cuál es {su|tu|tu} fecha de nacimiento?',
    'What is your date of birth?',
  ),
  line(
    'verify.documentEnd',
    'Quais são os três últimos dígitos do seu documento?',
    '¿Cuáles son los tres últimos dígitos de {su|tu|tu} documento?',
    'What are the last three characters of your document?',
  ),
  line(
    'verify.postalCode',
    'Qual é o {code} do seu endereço?',
    '¿Cuál es el {code} de {su|tu|tu} dirección?',
    'What is the {code} of your address?',
  ),
  line(
    'verify.name',
    'Qual é o seu nome completo?',
    '¿Cuál es {su|tu|tu} nombre completo?',
    'What is your full name?',
  ),
]

/** The steps of a conversation, in the order in which they usually come (E5.2), with every line. */
export const script: Readonly<Record<Step, StepLines>> = {
  prepare,
  open: { ...open, say: [...open.say, openCompany] },
  verify: { ...verify, ask: identity },
  listen: { ...listen, ask: [why, ...listen.ask] },
  understand,
  transparency,
  options,
  close: { ...close, say: [...close.say, ...readBack] },
  next: { ...next, say: [...next.say, ...agreed] },
}

export const thirdParty: readonly Words[] = [
  said(
    '{greeting}! Aqui é {caller}. Preciso falar com {debtor} sobre um assunto pessoal.',
    '¡{greeting}! Le habla {caller}. Necesito hablar con {debtor} de un asunto personal.',
    '{greeting}! This is {caller}. I need to speak with {debtor} about a personal matter.',
  ),
  said(
    'Qual é o melhor horário para encontrar {debtor}?',
    '¿Cuál es el mejor horario para encontrar a {debtor}?',
    'What is the best time to find {debtor}?',
  ),
  said(
    'Por favor, peça que retorne {number}. Agradeço a gentileza.',
    'Por favor, pídale que devuelva la llamada {number}. Gracias por su amabilidad.',
    'Please ask for a call back {number}. Thank you for your kindness.',
  ),
]

export const voicemail: Words = said(
  'Olá, aqui é {caller}. Por favor, retorne {number}. Agradeço.',
  'Hola, le habla {caller}. Por favor, devuelva la llamada {number}. Gracias.',
  'Hello, this is {caller}. Please call back {number}. Thank you.',
)

export const callerOf: Words = said(
  '{agent}, da {agency}',
  '{agent}, de {agency}',
  '{agent}, from {agency}',
)

export const thisNumber: Words = said('para este número', 'a este número', 'on this number')
export const thatNumber: Words = said('no {phone}', 'al {phone}', 'on {phone}')

/** Parts of firms' names, without accents, that say what the call is about. */
export const revealing =
  /cobran|cobro|recupera|recovery|credit|divida|deuda|debt|collect|advoga|abogad|juridic|financ/i
