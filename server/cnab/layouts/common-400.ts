import { layout } from '../record.ts'

// What banks have in common in their layouts of 400 positions.

export const header = layout(`
  type           1       =0
  direction      2       number
  directionWord  3-9     text
  service        10-11   =01
  serviceWord    12-26   =COBRANCA
  agreement      27-46   number
  ownerName      47-76   text
  bank           77-79   number
  bankName       80-94   text
  madeOn         95-100  day
  record         395-400 number
`)

export const detail = layout(`
  type           1       =1
  ownerKind      2-3     number
  ownerDocument  4-17    number
  companyUse     38-62   text
  ourNumber      63-82   text
  movement       109-110 number
  documentNumber 111-120 text
  dueOn          121-126 day
  valueCents     127-139 cents
  collectorBank  140-142 number
  collector      143-147 number
  species        148-149 number
  acceptance     150     =N
  issuedOn       151-156 day
  instruction1   157-158 =00
  instruction2   159-160 =00
  interest       161-173 cents
  discountUntil  174-179 day
  discount       180-192 cents
  iof            193-205 cents
  rebate         206-218 cents
  payerKind      219-220 number
  payerDocument  221-234 number
  payerName      235-274 text
  street         275-314 text
  district       315-326 text
  postalCode     327-334 number
  record         395-400 number
`)

export const returned = layout(`
  type              1       =1
  companyUse        38-62   text
  ourNumber         63-82   text
  wallet            108     text
  occurrence        109-110 text
  occurredOn        111-116 day
  documentNumber    117-126 text
  dueOn             147-152 day
  valueCents        153-165 cents
  paidAtBank        166-168 number
  paidAtBranch      169-173 text
  feeCents          176-188 cents
  otherFeesCents    189-201 cents
  iofCents          215-227 cents
  rebateCents       228-240 cents
  discountCents     241-253 cents
  paidCents         254-266 cents
  interestCents     267-279 cents
  otherCreditsCents 280-292 cents
  creditedOn        296-301 day
  reasons           319-328 text
  record            395-400 number
`)

export const trailer = layout(`
  type           1       =9
  record         395-400 number
`)
