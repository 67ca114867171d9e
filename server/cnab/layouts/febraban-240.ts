import { layout } from '../record.ts'

// FEBRABAN's layout of 240 positions for collections, as most banks have it. Where a bank differs,
// its own file says so.

export const header = layout(`
  bank           1-3     number
  lot            4-7     =0000
  type           8       =0
  ownerKind      18      number
  ownerDocument  19-32   number
  agreement      33-52   text
  branch         53-57   number
  branchDigit    58      text
  account        59-70   number
  accountDigit   71      text
  ownerName      73-102  text
  bankName       103-132 text
  direction      143     number
  madeOn         144-151 day
  madeAt         152-157 number
  sequence       158-163 number
  version        164-166 =084
  density        167-171 =01600
`)

export const lotHeader = layout(`
  bank           1-3     number
  lot            4-7     number
  type           8       =1
  operation      9       text
  service        10-11   =01
  version        14-16   =042
  ownerKind      18      number
  ownerDocument  19-33   number
  agreement      34-53   text
  branch         54-58   number
  branchDigit    59      text
  account        60-71   number
  accountDigit   72      text
  ownerName      74-103  text
  message1       104-143 text
  message2       144-183 text
  sequence       184-191 number
  madeOn         192-199 day
  creditedOn     200-207 day
`)

const detail = `
  bank           1-3     number
  lot            4-7     number
  type           8       =3
  record         9-13    number
`

export const segmentP = layout(`${detail}
  segment        14      =P
  movement       16-17   number
  branch         18-22   number
  branchDigit    23      text
  account        24-35   number
  accountDigit   36      text
  ourNumber      38-57   text
  walletKind     58      =1
  registered     59      =1
  documentKind   60      =1
  issuer         61      =2
  sender         62      =2
  documentNumber 63-77   text
  dueOn          78-85   day
  valueCents     86-100  cents
  collector      101-105 number
  collectorDigit 106     text
  species        107-108 number
  acceptance     109     =N
  issuedOn       110-117 day
  interestKind   118     number
  interestFrom   119-126 day
  interest       127-141 cents
  discountKind   142     =0
  discountUntil  143-150 day
  discount       151-165 cents
  iof            166-180 cents
  rebate         181-195 cents
  companyUse     196-220 text
  protest        221     =3
  protestDays    222-223 =00
  writeOff       224     =0
  writeOffDays   225-227 =000
  currency       228-229 =09
  contract       230-239 number
`)

export const segmentQ = layout(`${detail}
  segment        14      =Q
  movement       16-17   number
  payerKind      18      number
  payerDocument  19-33   number
  payerName      34-73   text
  street         74-113  text
  district       114-128 text
  postalCode     129-136 number
  city           137-151 text
  state          152-153 text
  guarantorKind  154     =0
  guarantor      155-169 number
  guarantorName  170-209 text
  partner        210-212 =000
`)

export const segmentR = layout(`${detail}
  segment        14      =R
  movement       16-17   number
  discount2      18      =0
  discount2On    19-26   day
  discount2Value 27-41   cents
  discount3      42      =0
  discount3On    43-50   day
  discount3Value 51-65   cents
  fineKind       66      number
  fineFrom       67-74   day
  fine           75-89   cents
  message3       100-139 text
  message4       140-179 text
  payerEvents    200-207 =00000000
  debitBank      208-210 =000
  debitBranch    211-215 =00000
  debitAccount   217-228 number
  notice         231     =0
`)

export const segmentT = layout(`${detail}
  segment        14      =T
  occurrence     16-17   text
  branch         18-22   number
  branchDigit    23      text
  account        24-36   text
  ourNumber      38-57   text
  wallet         58      text
  documentNumber 59-73   text
  dueOn          74-81   day
  valueCents     82-96   cents
  paidAtBank     97-99   number
  paidAtBranch   100-105 text
  companyUse     106-130 text
  payerDocument  134-148 number
  payerName      149-188 text
  feeCents       199-213 cents
  reasons        214-223 text
`)

export const segmentU = layout(`${detail}
  segment           14      =U
  occurrence        16-17   text
  interestCents     18-32   cents
  discountCents     33-47   cents
  rebateCents       48-62   cents
  iofCents          63-77   cents
  paidCents         78-92   cents
  netCents          93-107  cents
  otherFeesCents    108-122 cents
  otherCreditsCents 123-137 cents
  occurredOn        138-145 day
  creditedOn        146-153 day
`)

export const lotTrailer = layout(`
  bank           1-3     number
  lot            4-7     number
  type           8       =5
  records        18-23   number
  titles         24-29   number
  total          30-46   cents
  titles2        47-52   number
  total2         53-69   cents
  titles3        70-75   number
  total3         76-92   cents
  titles4        93-98   number
  total4         99-115  cents
`)

export const trailer = layout(`
  bank           1-3     number
  lot            4-7     =9999
  type           8       =9
  lots           18-23   number
  records        24-29   number
`)
