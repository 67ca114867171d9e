// What the server says in a word and the screen says in a sentence. A word that a later server
// may send and this screen does not know is said in a neutral way.

const holdReasons = [
  'deceased',
  'disputed',
  'lawyer',
  'complaint',
  'payment-claimed',
  'hardship',
  'technical',
  'minor',
  'illness',
  'not-at-work',
] as const
const problems = [
  'job-lost',
  'income-fell',
  'illness',
  'death-in-family',
  'separation',
  'disaster',
] as const
const seen = ['document', 'public-fact'] as const
const channels = ['voice', 'sms', 'whatsapp', 'email'] as const
const flags = ['deceased', 'estate', 'test', 'cancelled', 'do-not-call'] as const
const stateReasons = [
  'wrong-person',
  'does-not-exist',
  'opted-out',
  'never-answers',
  'purged',
  'mandate-ended',
] as const
const provenances = [
  'consumer_provided',
  'creditor_contract',
  'consumer_contacted_us_from_it',
  'guarantor_provided',
  'reference_person',
  'bureau_enriched',
  'public_search',
] as const
const phoneTypes = ['mobile', 'landline'] as const
const holders = ['debtor', 'workplace', 'third_party', 'lawyer', 'estate'] as const
const agreementStates = ['open', 'kept', 'broken', 'renegotiated'] as const

const orElse =
  <Name extends string, Other extends string>(names: readonly Name[], other: Other) =>
  (given: string): Name | Other =>
    names.find((name) => name === given) ?? other

export const holdOf = orElse(holdReasons, 'other')
export const problemOf = orElse(problems, 'other')
export const seenOf = orElse(seen, 'creditor')
export const channelOf = orElse(channels, 'all')
export const flagOf = orElse(flags, 'other')
export const stateReasonOf = orElse(stateReasons, 'other')
export const agreementStateOf = orElse(agreementStates, 'cancelled')
export const provenanceOf = orElse(provenances, 'unknown')
export const phoneTypeOf = orElse(phoneTypes, 'unknown')
export const holderOf = orElse(holders, 'unknown')

export const isHold = (given: string): boolean => given === 'other' || holdOf(given) !== 'other'
