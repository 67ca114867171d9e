import { Type } from 'typebox'
import { endpoint } from './endpoint.ts'
import { debtKinds } from './listening.ts'
import { offerPolicyParts } from './offer-policy.ts'
import {
  Country,
  DayText,
  Id,
  InstantText,
  Nothing,
  Nullable,
  OneOf,
  PercentText,
} from './shapes.ts'

/** In what role an agency collects; the words are those of the packs of rules. */
export const actorRoles = ['third_party_collector', 'original_creditor', 'debt_buyer'] as const
export type ActorRole = (typeof actorRoles)[number]

/** What a creditor sells. Rules of a pack may speak of some of these only. */
export const sectors = [
  'telecom_isp',
  'telecom_smp',
  'telecom_stfc',
  'telecom_tv',
  'utility',
  'bank',
  'retail',
  'school',
  'health',
  'condominium',
  'other',
] as const
export type Sector = (typeof sectors)[number]

export const Creditor = Type.Object({
  id: Id,
  name: Type.String(),
  document: Nullable(Type.String()),
  country: Country,
  address: Nullable(Type.String()),
  phone: Nullable(Type.String()),
  site: Nullable(Type.String()),
  providesService: Type.Boolean(),
  pixKey: Nullable(Type.String()),
  pixName: Nullable(Type.String()),
  pixCity: Nullable(Type.String()),
  actorRole: OneOf(actorRoles),
  sector: Nullable(OneOf(sectors)),
})

export const Component = OneOf(['principal', 'fine', 'interest', 'fees'])

/** What delay costs. What is left out means: as most contracts say. */
export const Terms = Type.Object({
  finePct: PercentText,
  interestPctMonth: PercentText,
  rounding: OneOf(['half-up', 'half-even', 'down']),
  feesPct: Type.Optional(PercentText),
  interest: Type.Optional(OneOf(['contract', 'legal'])),
  correctionIndex: Type.Optional(OneOf(['none', 'IPCA', 'INPC', 'IGP-M'])),
  fineBase: Type.Optional(OneOf(['corrected', 'principal'])),
  paymentOrder: Type.Optional(Type.Array(Component, { maxItems: 4 })),
  isConsumer: Type.Optional(
    Type.Boolean({ description: 'Contracts with consumers: the caps of the CDC count' }),
  ),
  feesAreReciprocal: Type.Optional(
    Type.Boolean({ description: 'The contract gives the consumer the same right to fees' }),
  ),
  movesToBankingDay: Type.Optional(
    Type.Boolean({ description: 'A due day without banks moves to the next with' }),
  ),
  /** The first day of this version; left out, it counts since ever. */
  countsFrom: Type.Optional(DayText),
})

export const Portfolio = Type.Object({
  id: Id,
  name: Type.String(),
  creditorId: Id,
  creditorName: Type.String(),
  country: Country,
  currency: Type.String(),
  locale: Type.String(),
  debtorCount: Type.Integer(),
  itemCount: Type.Integer(),
  openCents: Type.Integer(),
  canPix: Type.Boolean(),
  debtKind: Nullable(OneOf(debtKinds)),
  usualDebtKind: OneOf(debtKinds),
})

export const listPortfolios = endpoint({
  method: 'GET',
  path: '/portfolios',
  summary: 'The portfolios that this person may see',
  ask: Nothing,
  reply: Type.Object({ items: Type.Array(Portfolio) }),
  refusals: [],
})

export const listCreditors = endpoint({
  method: 'GET',
  path: '/creditors',
  summary: 'The creditors that this person may see',
  ask: Nothing,
  reply: Type.Object({ items: Type.Array(Creditor) }),
  refusals: [],
})

const CreditorFields = {
  name: Type.String({ minLength: 2, maxLength: 200 }),
  document: Type.Optional(Nullable(Type.String({ maxLength: 30 }))),
  country: Country,
  address: Type.Optional(Nullable(Type.String({ maxLength: 300 }))),
  phone: Type.Optional(Nullable(Type.String({ maxLength: 40 }))),
  site: Type.Optional(Nullable(Type.String({ maxLength: 200 }))),
  providesService: Type.Optional(
    Type.Boolean({ description: 'A service that goes on, month after month' }),
  ),
  pixKey: Type.Optional(Nullable(Type.String({ maxLength: 77 }))),
  pixName: Type.Optional(Nullable(Type.String({ maxLength: 100 }))),
  pixCity: Type.Optional(Nullable(Type.String({ maxLength: 60 }))),
  actorRole: Type.Optional(OneOf(actorRoles)),
  sector: Type.Optional(Nullable(OneOf(sectors))),
}
const creditorRefusals = [
  'name-taken',
  'invalid-document',
  'invalid-pix-key',
  'ambiguous-pix-key',
  'pix-needs-name-and-city',
] as const

export const addCreditor = endpoint({
  method: 'POST',
  path: '/creditors',
  summary: 'A new creditor',
  ask: Type.Object(CreditorFields),
  reply: Type.Object({ creditorId: Id }),
  refusals: creditorRefusals,
})

export const changeCreditor = endpoint({
  method: 'PUT',
  path: '/creditors/:creditorId',
  summary: 'How a creditor is called and where its Pix goes',
  ask: Type.Object({ creditorId: Id, ...CreditorFields }),
  reply: Nothing,
  refusals: ['unknown-creditor', ...creditorRefusals],
})

export const addPortfolio = endpoint({
  method: 'POST',
  path: '/portfolios',
  summary: "A new portfolio of a creditor, with the country's default terms and policies",
  ask: Type.Object({ creditorId: Id, name: Type.String({ minLength: 2, maxLength: 200 }) }),
  reply: Type.Object({ portfolioId: Id }),
  refusals: ['unknown-creditor', 'name-taken'],
})

const Versioned = <const Body extends Parameters<typeof Type.Object>[0]>(body: Body) =>
  Type.Object({ version: Type.Integer(), madeAt: InstantText, madeBy: Type.String(), ...body })

export const OfferPolicy = Type.Object({
  bands: Type.Array(
    Type.Object({
      fromDaysLate: Type.Integer({ minimum: 0, maximum: 100_000 }),
      principalPct: PercentText,
      finePct: PercentText,
      interestPct: PercentText,
      feesPct: PercentText,
    }),
    { minItems: 1, maxItems: 20, description: 'The most discount of each component, by days late' },
  ),
  instalmentsMax: Type.Integer({ minimum: 1, maximum: 120 }),
  instalmentCentsMin: Type.Integer({ minimum: 1, maximum: 1e13 }),
  downPaymentPctMin: PercentText,
  firstPaymentDaysMax: Type.Integer({ minimum: 0, maximum: 90 }),
  validDays: Type.Integer({ minimum: 0, maximum: 60 }),
  authorityPct: Type.Object(
    { agent: PercentText, supervisor: PercentText, owner: PercentText },
    { description: 'How much of the most discount each role may give' },
  ),
  inInstalmentsPct: Type.Optional(PercentText),
  ...Type.Partial(Type.Object(offerPolicyParts)).properties,
})

/** A policy with every field said, also those that were left out when it was published. */
export const FullOfferPolicy = Type.Required(OfferPolicy)

export const FollowUpPolicy = Type.Object({
  remindDaysBefore: Type.Array(Type.Integer({ minimum: 0, maximum: 30 }), { maxItems: 5 }),
  warnDaysAfter: Type.Array(Type.Integer({ minimum: 1, maximum: 60 }), { maxItems: 5 }),
  graceDays: Type.Integer({ minimum: 0, maximum: 90 }),
  firstInstalmentGraceDays: Type.Integer({ minimum: 0, maximum: 90 }),
  rescueDays: Type.Integer({
    minimum: 0,
    maximum: 30,
    description: 'After the grace: days in which a person is asked to call before it breaks',
  }),
  dateChangesMax: Type.Integer({ minimum: 0, maximum: 12 }),
  dateChangeDaysMax: Type.Integer({ minimum: 0, maximum: 60 }),
  dateChangeNoticeDays: Type.Integer({ minimum: 0, maximum: 30 }),
  renegotiationsMax: Type.Integer({ minimum: 0, maximum: 12 }),
})

export const readPolicies = endpoint({
  method: 'GET',
  path: '/portfolios/:portfolioId/policies',
  summary: "A portfolio's terms and policies in force",
  ask: Type.Object({ portfolioId: Id }),
  reply: Type.Object({
    terms: Versioned({ policy: Terms }),
    offers: Versioned({ policy: FullOfferPolicy }),
    followUp: Versioned({ policy: FollowUpPolicy }),
  }),
  refusals: ['unknown-portfolio'],
})

export const publishTerms = endpoint({
  method: 'POST',
  path: '/portfolios/:portfolioId/terms',
  summary: 'A new version of what delay costs',
  ask: Type.Object({ portfolioId: Id, basedOn: Type.Integer(), policy: Terms }),
  reply: Type.Object({ version: Type.Integer() }),
  refusals: ['unknown-portfolio', 'changed-meanwhile', 'invalid-policy'],
})

export const publishOfferPolicy = endpoint({
  method: 'POST',
  path: '/portfolios/:portfolioId/offer-policies',
  summary: 'A new version of what may be offered',
  ask: Type.Object({ portfolioId: Id, basedOn: Type.Integer(), policy: OfferPolicy }),
  reply: Type.Object({ version: Type.Integer() }),
  refusals: ['unknown-portfolio', 'changed-meanwhile', 'invalid-policy'],
})

export const publishFollowUpPolicy = endpoint({
  method: 'POST',
  path: '/portfolios/:portfolioId/follow-up-policies',
  summary: 'A new version of how agreements are looked after',
  ask: Type.Object({ portfolioId: Id, basedOn: Type.Integer(), policy: FollowUpPolicy }),
  reply: Type.Object({ version: Type.Integer() }),
  refusals: ['unknown-portfolio', 'changed-meanwhile', 'invalid-policy'],
})
