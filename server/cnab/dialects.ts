import type { Dialect } from './dialect.ts'
import { bancoDoBrasil } from './layouts/banco-do-brasil.ts'
import { bradesco } from './layouts/bradesco.ts'
import { caixa } from './layouts/caixa.ts'
import { unknownBank } from './layouts/common.ts'
import { inter } from './layouts/inter.ts'
import { itau } from './layouts/itau.ts'
import { santander } from './layouts/santander.ts'
import { sicoob } from './layouts/sicoob.ts'
import { sicredi } from './layouts/sicredi.ts'

export const dialects: readonly Dialect[] = [
  bancoDoBrasil,
  santander,
  inter,
  caixa,
  bradesco,
  itau,
  sicredi,
  sicoob,
]

export const dialectOf = (bank: string): Dialect =>
  dialects.find((dialect) => dialect.bank === bank) ?? unknownBank

export type CnabKind = 'cnab240' | 'cnab400'

/** The layouts in which outgoing files to a bank are written. */
export function outgoingKinds(bank: string): readonly CnabKind[] {
  const { outgoing240, outgoing400 } = dialectOf(bank)
  return [
    ...(outgoing240 ? ['cnab240' as const] : []),
    ...(outgoing400 ? ['cnab400' as const] : []),
  ]
}
