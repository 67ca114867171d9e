import type { Dialect } from '../dialect.ts'
import { meanings } from '../meaning.ts'
import { varied } from '../record.ts'
import * as common from './common.ts'
import * as c400 from './common-400.ts'
import * as f240 from './febraban-240.ts'

export const sicredi: Dialect = {
  bank: '748',
  bankName: 'SICREDI',
  return240: common.return240,
  return400: {
    detail: varied(
      c400.returned,
      `
      ourNumber  48-62   text
      creditedOn 329-336 year-first
    `,
    ),
    meanings: meanings({
      registered: '02',
      rejected: '03 24',
      paid: '06 15 17',
      'written-off': '09 10',
      'due-changed': '14',
      'instruction-refused': '27 30 32',
      'at-notary': '19 23',
      fee: '28',
    }),
    reasonWidth: 2,
  },
  outgoing240: {
    ...common.outgoing240,
    header: varied(f240.header, 'version 164-166 =081'),
    lotHeader: varied(f240.lotHeader, 'version 14-16 =040'),
    p: varied(f240.segmentP, 'writeOff 224 =1\n writeOffDays 225-227 =060'),
  },
}
