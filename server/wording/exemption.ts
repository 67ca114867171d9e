import { type Day, isBefore } from '../../kit/dates.ts'
import { type Audience, check } from './check.ts'
import type { Category } from './lexicon.ts'
import type { Finding } from './match.ts'

/** What a notice may tell of before it is done. The words are those of the packs. */
export const noticeActs = [
  'negativate',
  'protest',
  'suspend_service',
  'terminate_contract',
  'assign_debt',
  'sue',
] as const
export type NoticeAct = (typeof noticeActs)[number]

/** What a true notice may have to say. Whoever signs, an insult or an exposure never passes. */
export const exemptible: readonly Category[] = [
  'C-THREAT',
  'C-FALSE-LEGAL',
  'C-FALSE-CREDIT',
  'C-SERVICE-CUT',
  'C-URGENCY',
]

/** A text that somebody with a name answers for, as it was signed: `text` with its open slots. */
export type Exemption = {
  readonly id: string
  readonly text: string
  readonly categories: readonly Category[]
  /** The last day on which it counts. */
  readonly untilOn: Day
  readonly isEnded: boolean
}

export const isInForce = ({ untilOn, isEnded }: Exemption, today: Day): boolean =>
  !isEnded && !isBefore(untilOn, today)

/** The exemption of this very text: one letter more or less, and there is none. */
export const exemptionOf = (
  text: string,
  signed: readonly Exemption[],
  today: Day,
): Exemption | undefined => signed.find((one) => one.text === text && isInForce(one, today))

export type Notice = {
  /** As it was signed, with its open slots. */
  readonly template: string
  /** What stands in the slots: nobody signed it. */
  readonly values: readonly string[]
  readonly locale: 'pt-BR' | 'es'
  readonly country: string
}

/** What may not be sent of a notice. What counsel let pass passes in the text, not in a slot. */
export function checkNotice(
  { template, values, locale, country }: Notice,
  exemption: Exemption | undefined,
): Finding[] {
  const heard = { locale, country, audience: 'right_party' as Audience }
  return [
    ...check({ ...heard, text: template, exempt: exemption?.categories ?? [] }),
    ...values.flatMap((text) => check({ ...heard, text })),
  ]
}
