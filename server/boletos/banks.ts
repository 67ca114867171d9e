import type { Bank } from './bank.ts'
import { bancoDoBrasil } from './banks/banco-do-brasil.ts'
import { bradesco } from './banks/bradesco.ts'
import { caixa } from './banks/caixa.ts'
import { inter } from './banks/inter.ts'
import { itau } from './banks/itau.ts'
import { santander } from './banks/santander.ts'
import { sicoob } from './banks/sicoob.ts'
import { sicredi } from './banks/sicredi.ts'

/** The banks whose boletos can be issued, by their number. */
export const banks: readonly Bank[] = [
  bancoDoBrasil,
  santander,
  inter,
  caixa,
  bradesco,
  itau,
  sicredi,
  sicoob,
]

export const bankOf = (code: string): Bank | undefined => banks.find((bank) => bank.code === code)
