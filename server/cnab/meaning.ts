/** What an occurrence says happened to a title, whatever number its bank gives it. */
export type Meaning =
  | 'registered'
  | 'rejected'
  | 'paid'
  | 'payment-reversed'
  | 'written-off'
  | 'due-changed'
  | 'instruction-refused'
  | 'at-notary'
  | 'fee'
  | 'other'

export type Meanings = Readonly<Record<string, Meaning>>

/** `{ paid: '06 17' }` → `{ '06': 'paid', '17': 'paid' }` */
export const meanings = (table: Readonly<Partial<Record<Meaning, string>>>): Meanings =>
  Object.fromEntries(
    Object.entries(table).flatMap(([meaning, codes]) =>
      codes.split(' ').map((code) => [code, meaning as Meaning] as const),
    ),
  )

/** FEBRABAN's own, for 240 positions. 17 is paid after it was written off, or unregistered. */
export const febrabanMeanings = meanings({
  registered: '02',
  rejected: '03',
  paid: '06 17',
  'written-off': '09 25',
  'due-changed': '14',
  'instruction-refused': '26 30',
  'at-notary': '19 23',
  fee: '28',
})
