import type { SignKind, SpokenChannel } from '../../api/profiles.ts'
import { dayAt } from '../../kit/dates.ts'
import type { Answer } from '../listening/answer.ts'
import type { Sign } from './circumstances.ts'

/** Reasons that say something of a moment; an illness, a loss or a separation say nothing here. */
const ofReason: Readonly<Record<string, SignKind>> = {
  forgot: 'said-forgot',
  'bill-not-received': 'said-forgot',
  'tight-month': 'said-tight',
  'unexpected-expense': 'said-tight',
  'late-receipts': 'said-tight',
  'income-fell': 'said-lost-income',
  'job-lost': 'said-lost-income',
  disagrees: 'said-disputes',
}

/** What the person told us in answers; what the records say of the same day is not told twice. */
export function signsWith(
  known: readonly Sign[],
  answers: readonly Answer[],
  zone: string,
): readonly Sign[] {
  const told = answers.flatMap(({ fact, value, toldAt }): Sign[] => {
    const sign = fact === 'monthly-budget-cents' ? 'budget-told' : ofReason[value ?? '']
    const isOfMoment = fact === 'reason' || fact === 'monthly-budget-cents'
    return isOfMoment && sign ? [{ sign, on: dayAt(toldAt, zone) }] : []
  })
  const isNew = (one: Sign) => !known.some(({ sign, on }) => sign === one.sign && on.equals(one.on))
  return [...known, ...told.filter(isNew)]
}

const channels: Readonly<Record<string, SpokenChannel>> = {
  whatsapp: 'whatsapp',
  phone: 'voice',
  sms: 'sms',
  email: 'email',
}

/** Through which channel the person said that they prefer to speak. */
export const channelTold = (answers: readonly Answer[]): SpokenChannel | null =>
  channels[answers.find(({ fact }) => fact === 'preferred-channel')?.value ?? ''] ?? null
