import type { Dialect } from '../dialect.ts'
import { meanings } from '../meaning.ts'
import { layout, varied } from '../record.ts'
import * as common from './common.ts'
import * as c400 from './common-400.ts'

export const inter: Dialect = {
  bank: '077',
  bankName: 'INTER',
  return240: common.return240,
  return400: {
    detail: layout(`
      type           1       =1
      wallet         21-23   text
      companyUse     38-62   text
      ourNumber      71-81   text
      occurrence     90-91   text
      occurredOn     92-97   day
      documentNumber 98-107  text
      dueOn          119-124 day
      valueCents     125-137 cents
      paidCents      160-172 cents
      creditedOn     173-178 day
      reasons        241-380 text
      record         395-400 number
    `),
    meanings: meanings({ registered: '02', rejected: '03', paid: '06', 'written-off': '07' }),
    reasonWidth: 140,
  },
  outgoing400: {
    header: varied(c400.header, 'blank 27-46 text\n system 109-110 =MX\n sequence 111-117 number'),
    detail: varied(
      c400.detail,
      `
      blank          2-20    text
      wallet         21-23   number
      branch         24-27   number
      account        28-37   number
      zeros          63-65   =000
      fineKind       66      number
      fineValue      67-79   =0000000000000
      fine           80-83   cents
      fineFrom       84-89   day
      ourNumber      90-100  number
      daysToPay      140-141 =60
      blank2         142-147 text
      blank3         157-159 text
      interestKind   160     number
      interestValue  161-173 =0000000000000
      interest       174-177 cents
      interestFrom   178-183 day
      discountKind   184     =0
      discount       185-197 cents
      discountPct    198-201 =0000
      discountUntil  202-207 day
      rebate         208-220 cents
      payerKind      221-222 number
      payerDocument  223-236 number
      payerName      237-276 text
      street         277-316 text
      postalCode     317-324 number
      message        325-394 text
    `,
    ),
    interest: 'per-month',
  },
}
