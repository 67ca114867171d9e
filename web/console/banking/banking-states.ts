import type { Static } from 'typebox'
import type {
  BankFile as BankFileShape,
  ReturnedTitle as ReturnedTitleShape,
} from '../../../api/banking.ts'
import type {
  BoletoAccount as BoletoAccountShape,
  Boleto as BoletoShape,
} from '../../../api/boletos.ts'
import type { Tone } from '../../ui/state-badge.tsx'

export type BankFile = Static<typeof BankFileShape>
export type Boleto = Static<typeof BoletoShape>
export type BoletoAccount = Static<typeof BoletoAccountShape>
export type ReturnedTitle = Static<typeof ReturnedTitleShape>

export const fileTone: Readonly<Record<BankFile['state'], Tone>> = {
  made: 'brand',
  reading: 'info',
  held: 'attention',
  applying: 'info',
  done: 'done',
  failed: 'attention',
}

export const boletoTone: Readonly<Record<Boleto['state'], Tone>> = {
  'to-register': 'plain',
  sent: 'info',
  registered: 'brand',
  rejected: 'attention',
  paid: 'done',
  cancelled: 'plain',
}

export const outcomeTone: Readonly<Record<ReturnedTitle['outcome'], Tone>> = {
  waiting: 'info',
  known: 'plain',
  noted: 'plain',
  registered: 'brand',
  rejected: 'attention',
  paid: 'done',
  unmatched: 'attention',
  cancelled: 'plain',
  'not-ours': 'plain',
  'told-elsewhere': 'attention',
  attention: 'attention',
}

export const isAtWork = ({ state }: BankFile): boolean =>
  state === 'reading' || state === 'applying'
