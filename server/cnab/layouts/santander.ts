import type { Dialect } from '../dialect.ts'
import { meanings } from '../meaning.ts'
import { varied } from '../record.ts'
import * as common from './common.ts'
import * as c400 from './common-400.ts'
import * as f240 from './febraban-240.ts'

export const santander: Dialect = {
  bank: '033',
  bankName: 'BANCO SANTANDER',
  return240: {
    ...common.return240,
    // Segment T is its own: everything after the account stands elsewhere.
    t: varied(
      f240.segmentT,
      `
      branch         18-21   number
      branchDigit    22      text
      account        23-32   text
      ourNumber      41-53   text
      wallet         54      text
      documentNumber 55-69   text
      dueOn          70-77   day
      valueCents     78-92   cents
      paidAtBank     93-95   number
      paidAtBranch   96-100  text
      companyUse     101-125 text
      payerDocument  129-143 number
      payerName      144-183 text
      feeCents       194-208 cents
      reasons        209-218 text
    `,
    ),
  },
  return400: {
    detail: varied(
      c400.returned,
      `
      ourNumber 63-70   text
      reasons   137-145 text
    `,
    ),
    meanings: meanings({
      registered: '02',
      rejected: '03',
      paid: '06 07 08 17',
      'written-off': '09 10',
      'due-changed': '14',
      'at-notary': '15 21',
      fee: '24',
    }),
    reasonWidth: 3,
  },
  outgoing240: {
    ...common.outgoing240,
    header: varied(
      f240.header,
      `
      ownerKind        17    number
      ownerDocument    18-32 number
      transmissionCode 33-47 number
      blank            48-72 text
      madeAt           152-157 text
      version          164-166 =040
      density          167-171 text
    `,
    ),
    lotHeader: varied(
      f240.lotHeader,
      `
      version          14-16 =030
      blank            34-53 text
      transmissionCode 54-68 number
      blank2           69-73 text
      creditedOn       200-207 text
    `,
    ),
    p: varied(
      f240.segmentP,
      `
      branch        18-21 number
      branchDigit   22    number
      account       23-31 number
      accountDigit  32    text
      account2      33-41 number
      account2Digit 42    text
      ourNumber     45-57 number
      walletKind    58    =5
      documentKind  60    =2
      issuer        61    text
      sender        62    text
      writeOff      224   =3
      currency      228-229 =00
      contract      230-239 text
    `,
    ),
    q: varied(f240.segmentQ, 'carnet 213-221 =000000000'),
    r: varied(f240.segmentR, 'rest 90-240 text'),
    lotTrailer: varied(f240.lotTrailer, 'rest 24-115 text'),
    interestDecimals: 5,
  },
}
