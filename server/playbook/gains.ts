import type { Treatment } from '../../api/person-card.ts'
import type { Locale } from '../../api/shapes.ts'
import type { Cents } from '../../kit/money.ts'
import { type Edit, type Line, linesAt } from './line.ts'
import { line } from './line-of.ts'
import { regional } from './regional.ts'
import { type Said, sentence } from './script.ts'
import { spokenMoney } from './spoken.ts'

/** What an agreement gives: to the person, and to the creditor (E6.5). */
export const gainKinds = ['discount', 'no-interest', 'settled', 'creditor'] as const
export type GainKind = (typeof gainKinds)[number]

export const gainLines: Readonly<Record<GainKind, readonly Line[]>> = {
  discount: [
    line(
      'gain.discount',
      'Para {você|o senhor|a senhora}: {discount} a menos do que o valor de hoje.',
      'Para {usted|ti|vos}: {discount} menos que el valor de hoy.',
      'For you: {discount} less than the amount of today.',
    ),
  ],
  'no-interest': [
    line(
      'gain.no-interest',
      'O valor se divide em {count} {instalments}, sem juros por parcelar.',
      'El monto se divide en {count} {instalments}, sin intereses por dividirlo.',
      'The amount is split into {count} {instalments}, with no interest for that.',
    ),
  ],
  settled: [
    line(
      'gain.settled',
      'Com tudo pago, esta pendência termina, e a carta de quitação prova isso.',
      'Con todo pagado, este saldo termina, y la carta finiquito lo prueba.',
      'Once all is paid this balance ends, and the clearance letter proves it.',
    ),
  ],
  creditor: [
    line(
      'gain.creditor',
      'Para {creditor}: {total} com dia certo, e um cliente que continua.',
      'Para {creditor}: {total} con día cierto, y un cliente que sigue.',
      'For {creditor}: {total} on a certain day, and a customer who stays.',
    ),
  ],
}

export type Gained = {
  readonly discountCents: bigint
  readonly interestCents: bigint
  readonly parts: number
}

/** Only what is true of this plan: no gain is told that it does not have. */
export const gainsOf = ({ discountCents, interestCents, parts }: Gained): readonly GainKind[] =>
  gainKinds.filter((kind) => {
    if (kind === 'discount') return discountCents > 0n
    return kind === 'no-interest' ? parts > 1 && interestCents === 0n : true
  })

export const linesOfGain = (kind: GainKind, edits: readonly Edit[]): readonly Line[] =>
  linesAt(`gain.${kind}`, gainLines[kind], edits)

type Told = {
  readonly plan: Gained & { readonly totalCents: Cents; readonly discountCents: Cents }
  readonly creditor: string
  readonly currency: string
  readonly locale: Locale
  readonly country: string
  readonly treatment: Treatment | null
  readonly edits: readonly Edit[]
}

/** Both sides' gains of one plan, as the person hears and reads them. */
export function gainSentences({ plan, creditor, currency, ...told }: Told): readonly Said[] {
  const { locale, country, edits } = told
  const money = (amount: Cents) => spokenMoney(amount, currency, locale)
  const slots = {
    ...regional(locale, country),
    creditor,
    count: String(plan.parts),
    discount: plan.discountCents > 0n ? money(plan.discountCents) : undefined,
    total: money(plan.totalCents),
  }
  return gainsOf(plan).flatMap((kind) =>
    linesOfGain(kind, edits).flatMap((one) => sentence(one, told, slots)),
  )
}
