import type { Dialect } from '../dialect.ts'
import { meanings } from '../meaning.ts'
import { layout, varied } from '../record.ts'
import * as common from './common.ts'
import * as c400 from './common-400.ts'
import * as f240 from './febraban-240.ts'

export const bancoDoBrasil: Dialect = {
  bank: '001',
  bankName: 'BANCO DO BRASIL S.A.',
  return240: common.return240,
  return400: {
    // Its titles are records of type 7, one position to the right of everybody else's.
    detail: varied(
      c400.returned,
      `
      type       1       =7
      companyUse 39-63   text
      ourNumber  64-80   text
      reasons    87-88   text
      wallet     107-108 text
      creditedOn 176-181 day
      feeCents   182-188 cents
    `,
    ),
    meanings: meanings({
      registered: '02',
      rejected: '03',
      paid: '05 06 07 08 15',
      'written-off': '09 10',
      'due-changed': '14',
      'at-notary': '19 23',
      fee: '28 96 97 98',
    }),
    reasonWidth: 2,
  },
  outgoing240: {
    ...common.outgoing240,
    header: varied(f240.header, ownAgreement(33)),
    lotHeader: varied(f240.lotHeader, `version 14-16 =043\n${ownAgreement(34)}`),
    p: varied(f240.segmentP, 'sender 62 =0'),
    lotTrailer: layout(`
      bank    1-3   number
      lot     4-7   number
      type    8     =5
      records 18-23 number
    `),
  },
}

/** Convênio, then the product, the wallet and its variation. */
function ownAgreement(from: number): string {
  return `
    agreement ${from}-${from + 8} number
    product   ${from + 9}-${from + 12} =0014
    wallet    ${from + 13}-${from + 14} number
    modality  ${from + 15}-${from + 17} number
    rest      ${from + 18}-${from + 19} text
  `
}
