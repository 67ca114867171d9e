import type { Dialect } from '../dialect.ts'
import { meanings } from '../meaning.ts'
import { layout, varied } from '../record.ts'
import * as common from './common.ts'
import * as c400 from './common-400.ts'
import * as f240 from './febraban-240.ts'

export const itau: Dialect = {
  bank: '341',
  bankName: 'BANCO ITAU SA',
  return240: {
    ...common.return240,
    t: varied(
      f240.segmentT,
      'wallet 38-40 text\n ourNumber 41-48 text\n documentNumber 59-68 text\n reasons 214-221 text',
    ),
    meanings: {
      ...common.return240.meanings,
      ...meanings({
        'instruction-refused': '15 16 18',
        paid: '06 07 08',
        'written-off': '09 10 32',
      }),
    },
  },
  return400: {
    detail: varied(c400.returned, 'ourNumber 63-70 text\n reasons 378-385 text'),
    meanings: meanings({
      registered: '02',
      rejected: '03',
      paid: '06 07 08',
      'written-off': '05 09 10 32 47',
      'due-changed': '14',
      'instruction-refused': '15 16 17 18 24',
      'at-notary': '19 23',
      fee: '26 27 28 29 30 33 34 35 36 37 38 39 40 41 42 43 44 45 46 48',
    }),
    reasonWidth: 2,
  },
  outgoing400: {
    header: varied(
      c400.header,
      `
      branch       27-30 number
      zeros        31-32 =00
      account      33-37 number
      accountDigit 38    number
    `,
    ),
    detail: varied(
      c400.detail,
      `
      branch       18-21   number
      zeros        22-23   =00
      account      24-28   number
      accountDigit 29      number
      instruction  34-37   =0000
      ourNumber    63-70   number
      quantity     71-83   =0000000000000
      wallet       84-86   number
      walletCode   108     =I
      collectorBank 140-142 =341
      payerName    235-264 text
      city         335-349 text
      state        350-351 text
      guarantor    352-381 text
      interestFrom 386-391 day
      days         392-393 =00
    `,
    ),
    fine: layout(`
      type     1       =2
      fineKind 2       number
      fineFrom 3-10    day
      fine     11-23   cents
      record   395-400 number
    `),
    interest: 'per-day',
  },
}
