import { Type } from 'typebox'
import { Debtor, StatementItem } from './debtors.ts'
import { NumberRank } from './numbers.ts'
import { DayText, Facts, Id, InstantText, Nullable, OneOf } from './shapes.ts'
import { PermitAnswer } from './worklist.ts'

export const callStates = ['preparing', 'dialing', 'talking', 'wrapping', 'closed'] as const
/** The steps of a conversation; one may go anywhere in them. */
export const steps = [
  'prepare',
  'open',
  'verify',
  'listen',
  'understand',
  'transparency',
  'options',
  'close',
  'next',
] as const

/** What an agent types before the call is closed; kept as it is typed. */
export const Draft = Type.Object({
  step: OneOf(steps),
  note: Type.String({ maxLength: 4000 }),
  outcome: Nullable(Type.String({ maxLength: 10 })),
  fields: Type.Record(Type.String({ maxLength: 40 }), Type.String({ maxLength: 1000 })),
})

export const OutcomeNode = Type.Object({
  code: Type.String(),
  base: Type.String({ description: 'The shipped outcome that it behaves as' }),
  group: OneOf(['no-contact', 'third-party', 'right-party', 'provider']),
  label: Type.Record(Type.String(), Type.String()),
  answered: Type.Boolean(),
  rightParty: Type.Boolean(),
  productive: Type.Boolean(),
  promise: Type.Boolean(),
  isFinal: Type.Boolean(),
  asks: Type.Array(
    Type.Object({
      name: Type.String(),
      kind: OneOf(['text', 'day', 'moment', 'cents', 'choice', 'phone']),
      choices: Type.Array(Type.String()),
      isRequired: Type.Boolean(),
    }),
  ),
  needsConfirmation: Type.Boolean(),
  needs: Nullable(OneOf(['visit', 'cheque'])),
})

/** A sentence as the person would hear it, and the line that it was made of. */
export const SaidLine = Type.Object({ id: Type.String(), text: Type.String() })

export const ScriptStep = Type.Object({
  step: OneOf(steps),
  say: Type.Array(SaidLine),
  ask: Type.Array(SaidLine),
  avoid: Type.Array(SaidLine),
})

/** What was looked at before dialing: ids of questions that will be asked, of excuses shown. */
export const Study = Type.Object({
  questions: Type.Array(Type.String({ minLength: 1, maxLength: 80 }), { maxItems: 10 }),
  excuses: Type.Array(Type.String({ minLength: 1, maxLength: 80 }), { maxItems: 20 }),
  proposed: Type.Integer({ description: 'How many questions there were to choose from' }),
})

/** What is late of all that is open here, in one line above the conversation (E4.1). */
export const LateSummary = Type.Object({
  count: Type.Integer({ description: 'Instalments or invoices past their due day' }),
  oldestDays: Type.Integer(),
  fineCents: Type.Integer(),
  interestCents: Type.Integer(),
  totalCents: Type.Integer({ description: 'Of all that is open, late or not' }),
})

/**
 * Everything on the call screen, in one answer. Amounts are there while the agent prepares and
 * nobody is on the line; from dialing on they are null until identity is verified.
 */
export const Brief = Type.Object({
  call: Type.Object({
    id: Id,
    state: OneOf(callStates),
    debtorId: Id,
    portfolioId: Id,
    openedAt: InstantText,
    briefSeenAt: Nullable(InstantText),
    study: Nullable(Study),
    studySkippedBy: Nullable(Type.String()),
    studySkippedBecause: Nullable(Type.String()),
    verifiedAt: Nullable(InstantText),
    isThirdParty: Type.Boolean(),
    dialedAt: Nullable(InstantText),
    hungUpAt: Nullable(InstantText),
    draft: Draft,
    draftVersion: Type.Integer(),
  }),
  debtor: Debtor,
  creditorName: Type.String(),
  portfolioName: Type.String(),
  currency: Type.String(),
  speaks: Type.String({ description: "The debtor's language" }),
  canPix: Type.Boolean(),
  authority: Type.String(),
  identityFields: Type.Array(OneOf(['birthOn', 'documentEnd', 'postalCode', 'name'])),
  permits: Type.Array(Type.Object({ contactPointId: Id, answer: PermitAnswer })),
  /** The phones that may be used, the one to dial first in front. */
  numbers: Type.Array(
    Type.Object({
      ...NumberRank.properties,
      asksOnlyWho: Type.Boolean({ description: 'Only to find out who answers, in neutral words' }),
    }),
  ),
  isNeutral: Type.Boolean({
    description: 'Nothing of a debt is here: nobody knows yet who answers this number',
  }),
  areAmountsOpen: Type.Boolean(),
  itemCount: Type.Integer(),
  totalCents: Nullable(Type.Integer()),
  late: Nullable(LateSummary),
  items: Type.Array(StatementItem, { description: 'Empty while amounts are hidden' }),
  pastAgreements: Type.Array(
    Type.Object({
      id: Id,
      code: Type.String(),
      state: Type.String(),
      totalCents: Nullable(Type.Integer()),
      paidCents: Nullable(Type.Integer()),
      acceptedOn: DayText,
      endReason: Nullable(Type.String()),
    }),
  ),
  openAgreementId: Nullable(Id),
  lastPromise: Nullable(
    Type.Object({ dueOn: DayText, state: Type.String(), amountCents: Nullable(Type.Integer()) }),
  ),
  script: Type.Array(ScriptStep),
  leave: Type.Object(
    {
      packId: Type.String({ description: 'Whose law says how little may be left' }),
      because: Type.Record(Type.String(), Type.String()),
      person: Type.Array(Type.String()),
      machine: Type.String(),
    },
    { description: 'What is left with somebody else, or on a machine; nothing of the debt' },
  ),
  messagesLeft: Type.Array(OneOf(['third_party', 'voicemail'])),
  outcomes: Type.Array(OutcomeNode),
  history: Type.Array(
    Type.Object({
      id: Id,
      at: InstantText,
      what: Type.String(),
      actorName: Type.String(),
      facts: Facts,
    }),
  ),
})
