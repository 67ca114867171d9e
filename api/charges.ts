import { Type } from 'typebox'
import { endpoint } from './endpoint.ts'
import { DayText, Facts, Id, InstantText, Nothing, Nullable, OneOf } from './shapes.ts'

// Who makes a creditor's charges, and what became of those that somebody else makes.

export const gatewayKinds = ['bcb-pix', 'asaas', 'fake'] as const
export const gatewayMoods = [
  'well',
  'slow',
  'away',
  'refuses',
  'times-out-after-charging',
  'repeats-notices',
  'forgets-notices',
] as const
export const chargeStates = [
  'pending',
  'failed',
  'registered',
  'overdue',
  'expired',
  'cancelled',
  'paid',
  'settled',
  'refunded',
] as const

const text = (maxLength: number) => Type.Optional(Type.String({ maxLength }))

/** Each kind reads those it knows: `bcb-pix` has addresses and a key, `asaas` a billing. */
const Settings = Type.Object({
  apiUrl: text(300),
  tokenUrl: text(300),
  pixKey: text(77),
  form: Type.Optional(OneOf(['cobv', 'cob'])),
  billing: Type.Optional(OneOf(['PIX', 'BOLETO', 'UNDEFINED'])),
  mood: Type.Optional(OneOf(gatewayMoods)),
  finePct: text(10),
  interestPctMonth: text(10),
  payUntilDays: Type.Optional(Type.Integer({ minimum: 0, maximum: 365 })),
})

const Secrets = Type.Object({
  clientId: text(500),
  clientSecret: text(500),
  certificate: text(20_000),
  privateKey: text(20_000),
  accessToken: text(500),
  noticeToken: text(255),
})

export const Reconciled = Type.Object({
  at: InstantText,
  until: Nullable(InstantText),
  heard: Type.Integer({ description: 'Payments that no notice had told of' }),
  looked: Type.Integer({ description: 'Charges looked at' }),
  moved: Type.Integer({ description: 'Charges that stood elsewhere than we thought' }),
  problem: Nullable(Type.String()),
})

export const Account = Type.Object({
  id: Id,
  creditorId: Id,
  kind: OneOf(gatewayKinds),
  environment: OneOf(['production', 'sandbox']),
  settings: Settings,
  secretNames: Type.Array(Type.String(), {
    description: 'Those that are kept; never what they are',
  }),
  isDefault: Type.Boolean({ description: 'Makes the charges of new agreements' }),
  state: OneOf(['connected', 'disconnected']),
  connectedAt: InstantText,
  connectedBy: Type.String(),
  testedAt: Nullable(InstantText),
  testOutcome: Nullable(Type.String()),
  testDetail: Nullable(Type.String()),
  noticesAreSent: Nullable(Type.Boolean()),
  noticesAt: Nullable(Type.String({ description: 'To be typed at gateways that do not ask us' })),
  isPaused: Type.Boolean(),
  liveCount: Type.Integer(),
  reconciled: Nullable(Reconciled),
})

export const listAccounts = endpoint({
  method: 'GET',
  path: '/creditors/:creditorId/payment-accounts',
  summary: "Who makes a creditor's charges; without any they are static Pix codes",
  ask: Type.Object({ creditorId: Id }),
  reply: Type.Object({ items: Type.Array(Account) }),
  refusals: ['unknown-creditor'],
})

export const connectAccount = endpoint({
  method: 'POST',
  path: '/creditors/:creditorId/payment-accounts',
  summary: 'Connect a gateway; secrets are sealed, and never shown again',
  ask: Type.Object({
    creditorId: Id,
    kind: OneOf(gatewayKinds),
    environment: OneOf(['production', 'sandbox']),
    settings: Settings,
    secrets: Secrets,
    isDefault: Type.Boolean(),
  }),
  reply: Type.Object({ accountId: Id }),
  refusals: ['unknown-creditor', 'invalid-account'],
})

export const changeAccount = endpoint({
  method: 'PUT',
  path: '/payment-accounts/:accountId',
  summary: 'Other settings, and secrets typed anew; those not typed stay',
  ask: Type.Object({
    accountId: Id,
    settings: Settings,
    secrets: Secrets,
    isDefault: Type.Boolean(),
  }),
  reply: Nothing,
  refusals: ['unknown-account', 'invalid-account'],
})

export const disconnectAccount = endpoint({
  method: 'POST',
  path: '/payment-accounts/:accountId/disconnection',
  summary: 'Makes nothing new; what was made is looked after to its end',
  ask: Type.Object({ accountId: Id }),
  reply: Nothing,
  refusals: ['unknown-account'],
})

export const testAccount = endpoint({
  method: 'POST',
  path: '/payment-accounts/:accountId/test',
  summary: 'Ask the gateway whether it knows us; the answer stands beside the account',
  ask: Type.Object({ accountId: Id }),
  reply: Nothing,
  refusals: ['unknown-account'],
})

export const reconcileAccount = endpoint({
  method: 'POST',
  path: '/payment-accounts/:accountId/reconciliation',
  summary: 'Ask the gateway now what came in, as every night does',
  ask: Type.Object({ accountId: Id }),
  reply: Nothing,
  refusals: ['unknown-account'],
})

export const listReconciliations = endpoint({
  method: 'GET',
  path: '/payment-accounts',
  summary: 'Each gateway, what its last reconciliation found, and the charges that need a person',
  ask: Nothing,
  reply: Type.Object({
    accounts: Type.Array(
      Type.Object({
        id: Id,
        creditorName: Type.String(),
        kind: OneOf(gatewayKinds),
        environment: OneOf(['production', 'sandbox']),
        isPaused: Type.Boolean(),
        reconciled: Nullable(Reconciled),
      }),
    ),
    stuck: Type.Array(
      Type.Object({
        id: Id,
        agreementId: Id,
        agreementCode: Type.String(),
        debtorName: Type.String(),
        creditorName: Type.String(),
        kind: Type.String(),
        state: OneOf(chargeStates),
        amountCents: Type.Integer(),
        dueOn: DayText,
        problem: Type.String(),
        problemFacts: Facts,
        since: InstantText,
      }),
    ),
  }),
  refusals: [],
})

export const bringCharge = endpoint({
  method: 'POST',
  path: '/charges/:chargeId/another-try',
  summary: 'Try again to make, change or cancel a charge; asks first when its outcome is unknown',
  ask: Type.Object({ chargeId: Id }),
  reply: Nothing,
  refusals: ['unknown-charge', 'charge-is-fine'],
})

export const takeStaticCode = endpoint({
  method: 'POST',
  path: '/charges/:chargeId/static-code',
  summary: "A static Pix at once, in a charge's place, which is cancelled where it was made",
  ask: Type.Object({ chargeId: Id }),
  reply: Nothing,
  refusals: ['unknown-charge', 'charge-is-paid', 'no-pix-key'],
})
