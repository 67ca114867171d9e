import type { Dialect } from '../dialect.ts'
import { meanings } from '../meaning.ts'
import { varied } from '../record.ts'
import * as common from './common.ts'
import * as c400 from './common-400.ts'
import * as f240 from './febraban-240.ts'

export const bradesco: Dialect = {
  bank: '237',
  bankName: 'BRADESCO',
  return240: {
    ...common.return240,
    // The wallet stands before the number.
    t: varied(f240.segmentT, 'ourNumber 46-57 text'),
  },
  return400: {
    detail: varied(c400.returned, 'ourNumber 71-82 text'),
    meanings: meanings({
      registered: '02',
      rejected: '03 24',
      paid: '06 15 17',
      'payment-reversed': '22 40',
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
    header: varied(f240.header, 'agreement 33-52 number'),
    lotHeader: varied(f240.lotHeader, 'agreement 34-53 number'),
    p: varied(
      f240.segmentP,
      `
      wallet         38-40 number
      zeros          41-45 =00000
      ourNumber      46-57 number
      collectorDigit 106   =0
      writeOff       224   =2
    `,
    ),
    r: varied(f240.segmentR, 'notice 231 =2'),
  },
  outgoing400: {
    header: varied(c400.header, 'system 109-110 =MX\n sequence 111-117 number'),
    detail: varied(
      c400.detail,
      `
      blank        2-20    text
      zero         21      =0
      wallet       22-24   number
      branch       25-29   number
      account      30-36   number
      accountDigit 37      text
      debitBank    63-65   =000
      fineKind     66      number
      fine         67-70   cents
      ourNumber    71-82   number
      bonus        83-92   =0000000000
      issuer       93      =2
      notice       106     =2
      guarantor    335-394 text
    `,
    ),
    interest: 'per-day',
  },
}
