import { Type } from 'typebox'
import { endpoint } from './endpoint.ts'
import { treatments } from './person-card.ts'
import { DayText, Facts, Id, InstantText, ListOf, Nullable, OneOf, Paging } from './shapes.ts'

/** Masked unless the role may see it whole. */
export const ContactPoint = Type.Object({
  id: Id,
  kind: OneOf(['phone', 'email']),
  value: Type.String(),
  display: Type.String(),
  phoneType: Type.String(),
  hasWhatsapp: Nullable(Type.Boolean()),
  holder: Type.String(),
  provenance: Type.String(),
  givenBy: Nullable(Type.String()),
  note: Nullable(Type.String()),
  notedAt: InstantText,
  state: OneOf(['alive', 'dead', 'do-not-contact']),
  stateReason: Nullable(Type.String()),
  rightParty: OneOf(['confirmed', 'unverified', 'wrong']),
})

export const Debtor = Type.Object({
  id: Id,
  kind: OneOf(['person', 'company']),
  name: Type.String(),
  preferredName: Nullable(Type.String()),
  treatment: Nullable(OneOf(treatments)),
  document: Type.String({ description: 'Masked' }),
  documentKind: Type.String(),
  locale: Type.String(),
  flags: Type.Array(Type.String()),
  holds: Type.Array(Type.Object({ id: Id, reason: Type.String(), untilOn: Nullable(DayText) })),
  optOuts: Type.Array(Type.String()),
  places: Type.Array(
    Type.Object({
      city: Nullable(Type.String()),
      state: Nullable(Type.String()),
      isConfirmed: Type.Boolean(),
    }),
  ),
  contactPoints: Type.Array(ContactPoint),
})

export const listDebtors = endpoint({
  method: 'GET',
  path: '/debtors',
  summary: 'Search by name, document, phone, contract or invoice',
  ask: Type.Object({
    search: Type.Optional(Type.String({ maxLength: 100 })),
    portfolioId: Type.Optional(Id),
    ...Paging,
  }),
  reply: ListOf(
    Type.Object({
      id: Id,
      name: Type.String(),
      document: Type.String(),
      kind: Type.String(),
      portfolioNames: Type.Array(Type.String()),
      openItems: Type.Integer(),
      openCents: Type.Integer({ description: 'Original amounts still open' }),
      oldestDueOn: Nullable(DayText),
    }),
  ),
  refusals: [],
})

export const readDebtor = endpoint({
  method: 'GET',
  path: '/debtors/:debtorId',
  summary: 'One person or company, with ways to reach them and where those came from',
  ask: Type.Object({ debtorId: Id }),
  reply: Type.Object({ debtor: Debtor }),
  refusals: ['unknown-debtor'],
})

/** Days under one rate, in the money of the last of them. */
export const StatementStretch = Type.Object({
  from: DayText,
  to: DayText,
  days: Type.Integer(),
  baseCents: Type.Integer(),
  ratePct: Type.String(),
  month: Nullable(Type.String()),
})

/** One line of the memory of calculation. */
export const StatementComponent = Type.Object({
  component: OneOf(['principal', 'correction', 'fine', 'interest', 'fees']),
  cents: Type.Integer(),
  rule: Type.String(),
  source: Type.String({ description: "A rule's law in words, or an entry's day" }),
  sourceId: Nullable(Type.String({ description: 'The law by name, for words in any language' })),
  baseCents: Nullable(Type.Integer()),
  ratePct: Nullable(Type.String({ description: 'Empty where the rate changed on the way' })),
  days: Nullable(Type.Integer()),
  index: Nullable(Type.String()),
  months: Type.Array(Type.String()),
  stretches: Type.Array(StatementStretch),
  cap: Nullable(Type.Object({ rule: Type.String(), contractPct: Type.String() })),
})

/** What is good to know of a statement and no component says. */
export const StatementNote = Type.Object({
  note: OneOf(['due-moved-to-banking-day', 'before-due', 'index-month-missing']),
  on: Nullable(DayText),
  index: Nullable(Type.String()),
  month: Nullable(Type.String()),
})

export const undueMarkReasons = ['paid', 'duplicate', 'wrong-person', 'disputed'] as const

export const UndueMark = Type.Object({
  id: Id,
  reason: OneOf(undueMarkReasons),
  evidence: Type.String(),
  markedBy: Type.String(),
  markedAt: InstantText,
})

export const StatementItem = Type.Object({
  id: Id,
  portfolioId: Id,
  contract: Type.String(),
  product: Nullable(Type.String()),
  instalment: Type.String(),
  invoice: Type.String(),
  dueOn: DayText,
  daysLate: Type.Integer(),
  originalCents: Type.Integer(),
  paidCents: Type.Integer(),
  principalCents: Type.Integer({ description: 'With correction' }),
  correctionCents: Type.Integer({ description: 'The part of the principal that an index added' }),
  fineCents: Type.Integer(),
  interestCents: Type.Integer(),
  feesCents: Type.Integer(),
  totalCents: Type.Integer(),
  creditCents: Type.Integer({ description: 'Paid beyond all that was owed' }),
  state: OneOf(['open', 'settled', 'withdrawn']),
  agreementId: Nullable(Id),
  components: Type.Array(StatementComponent),
  notes: Type.Array(StatementNote),
  marks: Type.Array(UndueMark, { description: 'Why it may not be asked for' }),
})

export const readStatement = endpoint({
  method: 'GET',
  path: '/debtors/:debtorId/statement',
  summary: 'What is owed on a day, item by item, with the memory of calculation',
  ask: Type.Object({
    debtorId: Id,
    portfolioId: Type.Optional(Id),
    asOf: Type.Optional(DayText),
  }),
  reply: Type.Object({
    asOf: DayText,
    currency: Type.String(),
    items: Type.Array(StatementItem),
    totalCents: Type.Integer(),
  }),
  refusals: ['unknown-debtor'],
})

export const readTimeline = endpoint({
  method: 'GET',
  path: '/debtors/:debtorId/timeline',
  summary: 'Everything that happened with this person, newest first',
  ask: Type.Object({ debtorId: Id, ...Paging }),
  reply: ListOf(
    Type.Object({
      id: Id,
      at: InstantText,
      what: Type.String(),
      actorKind: OneOf(['person', 'system', 'bank', 'debtor']),
      actorName: Type.String(),
      facts: Facts,
    }),
  ),
  refusals: ['unknown-debtor'],
})
