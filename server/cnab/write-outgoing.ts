import { type Decision, no, yes } from '../../kit/decision.ts'
import { dialectOf } from './dialects.ts'
import type { Outgoing } from './outgoing.ts'
import { write240 } from './write-240.ts'
import { write400 } from './write-400.ts'

/** The text of an outgoing: ASCII, CRLF, every record as wide as its layout. */
export function writeOutgoing(
  outgoing: Outgoing,
): Decision<string, 'nothing-to-send' | 'layout-not-written'> {
  if (outgoing.entries.length === 0) return no('nothing-to-send')
  const { kind, account } = outgoing
  const dialect = dialectOf(account.bank)
  if (kind === 'cnab240' && dialect.outgoing240)
    return yes(joined(write240(outgoing, dialect.bankName, dialect.outgoing240)))
  if (kind === 'cnab400' && dialect.outgoing400)
    return yes(joined(write400(outgoing, dialect.bankName, dialect.outgoing400)))
  return no('layout-not-written', { bank: account.bank, layout: kind })
}

const joined = (records: readonly string[]): string =>
  records.map((record) => `${record}\r\n`).join('')
