import { Type } from 'typebox'
import { Component, Terms } from './creditors.ts'
import { StatementItem, undueMarkReasons } from './debtors.ts'
import { endpoint } from './endpoint.ts'
import {
  DayText,
  Id,
  InstantText,
  Nothing,
  Nullable,
  OneOf,
  PositiveCents,
  ShortText,
} from './shapes.ts'

const Reason = Type.String({ minLength: 3, maxLength: 500 })
const RequestKey = Type.String({ minLength: 8, maxLength: 100 })
const MonthText = Type.String({ pattern: '^[12]\\d{3}-(0[1-9]|1[0-2])$', examples: ['2026-01'] })

export const LedgerEntry = Type.Object({
  id: Id,
  kind: OneOf(['opening', 'payment', 'waiver', 'adjustment', 'withdrawal', 'reversal']),
  component: Component,
  amountCents: Type.Integer({ description: 'What it does to the amount owed' }),
  onDay: DayText,
  at: InstantText,
  madeBy: Nullable(Type.String()),
  reason: Nullable(Type.String()),
  reversesId: Nullable(Id),
  reversedById: Nullable(Id),
  mayBeReversed: Type.Boolean(),
})

export const readLedger = endpoint({
  method: 'GET',
  path: '/debt-items/:itemId/ledger',
  summary: 'Every entry of an invoice or instalment, in the order in which they were written',
  ask: Type.Object({ itemId: Id }),
  reply: Type.Object({
    itemId: Id,
    currency: Type.String(),
    dueOn: DayText,
    entries: Type.Array(LedgerEntry),
    isUnderAgreement: Type.Boolean(),
    state: OneOf(['open', 'settled', 'withdrawn']),
  }),
  refusals: ['unknown-item'],
})

export const reverseEntry = endpoint({
  method: 'POST',
  path: '/ledger-entries/:entryId/reversal',
  summary: 'One entry is undone by another that names it; nothing is erased',
  ask: Type.Object({ entryId: Id, reason: Reason }),
  reply: Type.Object({ entryId: Id }),
  refusals: [
    'unknown-entry',
    'already-in-agreement',
    'item-withdrawn',
    'opening-stays',
    'entry-is-payment',
    'entry-is-reversal',
    'already-reversed',
  ],
})

export const adjustItem = endpoint({
  method: 'POST',
  path: '/debt-items/:itemId/adjustments',
  summary: 'An amount owed is corrected by an entry, with why',
  ask: Type.Object({
    itemId: Id,
    component: Component,
    amountCents: Type.Integer({ minimum: -1e13, maximum: 1e13 }),
    onDay: Type.Optional(DayText),
    reason: Reason,
    requestKey: RequestKey,
  }),
  reply: Nothing,
  refusals: [
    'unknown-item',
    'already-in-agreement',
    'item-not-open',
    'adjustment-of-nothing',
    'adjustment-beyond-owed',
    'adjustment-out-of-time',
  ],
})

export const markUndue = endpoint({
  method: 'POST',
  path: '/debt-items/:itemId/undue-marks',
  summary: 'This may not be asked for: no offer and no contact about it, from now on',
  ask: Type.Object({ itemId: Id, reason: OneOf(undueMarkReasons), evidence: Reason }),
  reply: Type.Object({ markId: Id }),
  refusals: ['unknown-item', 'item-not-open', 'already-marked'],
})

export const liftUndueMark = endpoint({
  method: 'DELETE',
  path: '/undue-marks/:markId',
  summary: 'Somebody looked into it: it may be asked for again',
  ask: Type.Object({ markId: Id, evidence: ShortText }),
  reply: Nothing,
  refusals: ['unknown-mark'],
})

export const indexNames = ['IPCA', 'INPC', 'IGP-M', 'TAXA-LEGAL', 'SELIC', 'IPCA-15'] as const

export const listIndexMonths = endpoint({
  method: 'GET',
  path: '/indices',
  summary: 'The tables of indices: months that are known, that are missing, that are awaited',
  ask: Nothing,
  reply: Type.Object({
    items: Type.Array(
      Type.Object({
        index: OneOf(indexNames),
        months: Type.Array(
          Type.Object({
            month: MonthText,
            pct: Type.String(),
            source: Type.String(),
            loadedBy: Nullable(Type.String({ description: 'Null: it came with the product' })),
          }),
        ),
        missing: Type.Array(MonthText),
        awaited: Nullable(MonthText),
        portfolioNames: Type.Array(Type.String(), { description: 'Whose terms need it' }),
      }),
    ),
  }),
  refusals: [],
})

export const loadIndexMonths = endpoint({
  method: 'POST',
  path: '/indices/:index/months',
  summary: 'Months of an index, from a file of two columns; rows that are wrong are named',
  ask: Type.Object({
    index: OneOf(indexNames),
    csv: Type.String({ minLength: 1, maxLength: 100_000 }),
    source: ShortText,
    isReplacing: Type.Boolean({ description: 'Months that are known are told anew' }),
    isTrial: Type.Boolean({ description: 'Only looked at' }),
  }),
  reply: Type.Object({
    months: Type.Array(Type.Object({ line: Type.Integer(), month: MonthText, pct: Type.String() })),
    same: Type.Integer(),
    bad: Type.Array(
      Type.Object({
        line: Type.Integer(),
        field: OneOf(['row', 'month', 'pct']),
        value: Type.String(),
        problem: OneOf([
          'needs-two-columns',
          'month-unreadable',
          'pct-unreadable',
          'pct-out-of-range',
          'month-repeated',
          'month-to-come',
          'already-published',
        ]),
      }),
    ),
  }),
  refusals: ['no-months', 'file-too-long'],
})

export const exampleOfTerms = endpoint({
  method: 'POST',
  path: '/portfolios/:portfolioId/terms/example',
  summary: 'What a draft of terms means: a real invoice by it, and what to look at before',
  ask: Type.Object({ portfolioId: Id, policy: Terms }),
  reply: Type.Object({
    currency: Type.String(),
    asOf: DayText,
    concerns: Type.Array(
      OneOf([
        'fine-above-consumer-cap',
        'interest-above-one-per-cent',
        'fees-without-reciprocity',
        'index-month-missing',
        'retroactive',
      ]),
    ),
    missing: Type.Array(Type.Object({ index: Type.String(), month: Type.String() })),
    before: Nullable(Type.Integer({ description: 'Centavos by the terms in force' })),
    item: Nullable(StatementItem),
  }),
  refusals: ['unknown-portfolio', 'invalid-policy'],
})

const RestitutionSum = {
  doubleCents: Type.Integer(),
  correctionCents: Type.Integer(),
  interestCents: Type.Integer(),
  totalCents: Type.Integer(),
  missing: Type.Array(Type.Object({ index: Type.String(), month: Type.String() })),
}

export const RestitutionCase = Type.Object({
  id: Id,
  state: OneOf(['open', 'given-back', 'refused']),
  debtorId: Id,
  debtorName: Type.String(),
  portfolioId: Id,
  currency: Type.String(),
  creditorName: Type.String(),
  paidCents: Type.Integer(),
  paidOn: DayText,
  reason: Type.String(),
  isJustified: Type.Boolean(),
  justification: Nullable(Type.String()),
  givenBackCents: Nullable(Type.Integer()),
  givenBackOn: Nullable(DayText),
  endReason: Nullable(Type.String()),
  openedBy: Type.String(),
  openedAt: InstantText,
  endedBy: Nullable(Type.String()),
  ...RestitutionSum,
})

export const listRestitutions = endpoint({
  method: 'GET',
  path: '/restitutions',
  summary: 'Money paid that was not owed, and what has to be given back as of today',
  ask: Type.Object({
    debtorId: Type.Optional(Id),
    state: Type.Optional(OneOf(['open', 'given-back', 'refused'])),
  }),
  reply: Type.Object({ items: Type.Array(RestitutionCase) }),
  refusals: [],
})

export const estimateRestitution = endpoint({
  method: 'POST',
  path: '/restitutions/estimate',
  summary: 'The double restitution of the CDC, worked out as of today; nothing is kept',
  ask: Type.Object({ paidCents: PositiveCents, paidOn: DayText, isJustified: Type.Boolean() }),
  reply: Type.Object({ paidCents: Type.Integer(), ...RestitutionSum }),
  refusals: ['paid-in-the-future'],
})

export const openRestitution = endpoint({
  method: 'POST',
  path: '/restitutions',
  summary: 'Somebody paid what was not owed',
  ask: Type.Object({
    debtorId: Id,
    portfolioId: Id,
    paidCents: PositiveCents,
    paidOn: DayText,
    reason: Reason,
    isJustified: Type.Boolean(),
    justification: Type.Optional(Type.String({ maxLength: 500 })),
    requestKey: RequestKey,
  }),
  reply: Type.Object({ restitutionId: Id }),
  refusals: ['unknown-debtor', 'paid-in-the-future', 'justification-missing'],
})

export const settleRestitution = endpoint({
  method: 'POST',
  path: '/restitutions/:restitutionId/given-back',
  summary: 'The money was given back',
  ask: Type.Object({ restitutionId: Id, givenBackCents: PositiveCents, givenBackOn: DayText }),
  reply: Nothing,
  refusals: ['unknown-restitution', 'restitution-ended', 'given-back-out-of-time'],
})

export const refuseRestitution = endpoint({
  method: 'POST',
  path: '/restitutions/:restitutionId/refused',
  summary: 'Nothing is given back, with why',
  ask: Type.Object({ restitutionId: Id, reason: Reason }),
  reply: Nothing,
  refusals: ['unknown-restitution', 'restitution-ended', 'given-back-out-of-time'],
})
