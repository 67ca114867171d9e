import type { Dialect } from '../dialect.ts'
import { meanings } from '../meaning.ts'
import { varied } from '../record.ts'
import * as common from './common.ts'
import * as c400 from './common-400.ts'
import * as f240 from './febraban-240.ts'

export const caixa: Dialect = {
  bank: '104',
  bankName: 'CAIXA ECONOMICA FEDERAL',
  return240: {
    ...common.return240,
    t: varied(f240.segmentT, 'ourNumber 40-56 text\n documentNumber 59-69 text'),
  },
  return400: {
    detail: varied(
      c400.returned,
      `
      companyUse 32-56   text
      ourNumber  57-73   text
      reasons    80-82   text
      wallet     107-108 text
      creditedOn 294-299 day
    `,
    ),
    // Its numbers are its own: 21 is paid, 02 is written off.
    meanings: meanings({
      registered: '01',
      rejected: '99',
      paid: '21 22',
      'payment-reversed': '33',
      'written-off': '02 23 24 25',
      'due-changed': '05',
      'at-notary': '26',
      fee: '31 32',
    }),
    reasonWidth: 3,
  },
  outgoing240: {
    ...common.outgoing240,
    header: varied(
      f240.header,
      `
      zeros     33-52   =00000000000000000000
      agreement 59-64   number
      zeros2    65-72   =00000000
      version   164-166 =101
      density   167-171 =00000
      purpose   192-211 =REMESSA-PRODUCAO
    `,
    ),
    lotHeader: varied(
      f240.lotHeader,
      `
      service2   12-13 =00
      version    14-16 =060
      agreement  34-39 number
      zeros      40-53 =00000000000000
      agreement2 60-65 number
      zeros2     66-73 =00000000
    `,
    ),
    p: varied(
      f240.segmentP,
      `
      agreement      24-29 number
      zeros          30-40 =00000000000
      ourNumber      41-57 number
      documentKind   60    =2
      sender         62    =0
      documentNumber 63-73 text
      collectorDigit 106   =0
      writeOff       224   =1
      writeOffDays   225-227 =060
    `,
    ),
    r: varied(f240.segmentR, 'rest 90-240 text'),
  },
}
