import type { Dialect } from '../dialect.ts'
import { meanings } from '../meaning.ts'
import { varied } from '../record.ts'
import * as common from './common.ts'
import * as c400 from './common-400.ts'
import * as f240 from './febraban-240.ts'

export const sicoob: Dialect = {
  bank: '756',
  bankName: 'SICOOB',
  return240: {
    ...common.return240,
    // Behind the number stand its part, modality and form, which are not part of it.
    t: varied(f240.segmentT, 'ourNumber 38-47 text'),
  },
  return400: {
    detail: varied(
      c400.returned,
      `
      ourNumber  63-74   text
      creditedOn 176-181 day
      feeCents   182-188 cents
    `,
    ),
    meanings: meanings({
      registered: '02',
      rejected: '03',
      paid: '05 06 15',
      'written-off': '09 10',
      'due-changed': '14',
      'at-notary': '23',
    }),
    reasonWidth: 2,
  },
  outgoing240: {
    ...common.outgoing240,
    header: varied(f240.header, 'check 72 =0\n version 164-166 =081\n density 167-171 =00000'),
    lotHeader: varied(f240.lotHeader, 'version 14-16 =040'),
    p: varied(
      f240.segmentP,
      `
      ourNumber    38-47 number
      part         48-49 =01
      modality     50-51 number
      form         52    =4
      blank        53-57 text
      wallet       58    number
      registered   59    =0
      documentKind 60    text
      writeOffDays 225-227 text
    `,
    ),
  },
}
