import { type Edit, type Line, linesAt } from './line.ts'
import { line } from './line-of.ts'

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
