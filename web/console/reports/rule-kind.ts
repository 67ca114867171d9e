const kinds = [
  ['hours', /HOURS|WINDOW|TMK/],
  ['limit', /FREQ|CONV|TEXT-DAY|CHANNEL-WEEK|VOICEMAIL/],
  ['opt-out', /OPT-OUT/],
  ['hold', /HOLD|CLAIM/],
  ['contact', /DEAD-POINT|WRONG-PARTY|POINT|REFS/],
  ['old', /PRESC/],
  ['place', /PLACE-UNKNOWN/],
] as const

export type RuleKind = (typeof kinds)[number][0] | 'other'

/** What a rule of contact is about, by its id: `'BR-AM-HOURS'` is about hours. */
export const ruleKind = (ruleId: string): RuleKind =>
  kinds.find(([, mark]) => mark.test(ruleId))?.[0] ?? 'other'
