import { Type } from 'typebox'
import { endpoint } from './endpoint.ts'
import { InstantText, Nullable, OneOf } from './shapes.ts'

export const dialingMetrics = ['abandoned', 'short-calls', 'calls-per-month'] as const
export const dialingWindows = ['day', 'month', '24-hours', '30-days'] as const
/** From nothing to the hardest. */
export const limitStates = [
  'nothing',
  'within',
  'warn',
  'throttle',
  'stop_predictive',
  'authenticate_calls',
  'stop_dialer',
] as const

const Words = Type.Object({ 'pt-BR': Type.String(), es: Type.String(), en: Type.String() })

const Limit = Type.Object({
  ruleId: Type.String(),
  metric: OneOf(dialingMetrics),
  window: OneOf(dialingWindows),
  state: OneOf(limitStates),
  count: Type.Integer(),
  of: Type.Integer(),
  /** The share in per cent, with one decimal; null where there is nothing to divide by. */
  pct: Nullable(Type.String()),
  /** When the count begins again. */
  endsAt: Nullable(InstantText),
  steps: Type.Array(
    Type.Object({
      state: OneOf(limitStates),
      countMin: Type.Integer(),
      pct: Nullable(Type.String()),
      isReached: Type.Boolean(),
    }),
  ),
  basis: Type.String(),
  message: Words,
  sources: Type.Array(
    Type.Object({
      instrument: Type.String(),
      provision: Nullable(Type.String()),
      verification: Type.String(),
      checkedOn: Type.String(),
    }),
  ),
})

export const readDialingLimits = endpoint({
  method: 'GET',
  path: '/dialing/limits',
  summary: 'What the whole operation dialed, against the limits of each country',
  ask: Type.Object({}),
  reply: Type.Object({
    isAuthenticated: Type.Boolean(),
    countries: Type.Array(
      Type.Object({
        country: Type.String(),
        callsToday: Type.Integer(),
        callsInMonth: Type.Integer(),
        answeredToday: Type.Integer(),
        limits: Type.Array(Limit),
      }),
    ),
  }),
  refusals: [],
})

export const stateAuthentication = endpoint({
  method: 'PUT',
  path: '/dialing/authentication',
  summary: 'Say whether the calls of this agency are authenticated by their carrier',
  ask: Type.Object({ isAuthenticated: Type.Boolean() }),
  reply: Type.Object({}),
  refusals: [],
})
