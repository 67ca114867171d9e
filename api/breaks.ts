import { Type } from 'typebox'
import { endpoint } from './endpoint.ts'
import { DayText, Id, InstantText, Nothing, Nullable, OneOf } from './shapes.ts'

// Hours and breaks of those who call: the pauses of the law first, then the others.

/** In the order of the menu, by which they are also chosen: 1 to 6. */
export const breakKinds = ['rest', 'meal', 'after-abuse', 'toilet', 'training', 'other'] as const
export const ruleBases = ['law', 'ours'] as const
export const workStandings = ['ok', 'near', 'reached'] as const
export const breakRefusals = [
  'rest-too-early',
  'rest-too-late',
  'rests-taken',
  'meal-taken',
] as const

const Break = Type.Object({
  id: Id,
  kind: OneOf(breakKinds),
  startedAt: InstantText,
  endedAt: Nullable(InstantText),
  endsAt: Nullable(InstantText),
})

export const readMyHours = endpoint({
  method: 'GET',
  path: '/breaks/now',
  summary: 'My day, the break that I am on, which breaks I may take now and until when',
  ask: Nothing,
  reply: Type.Object({
    basis: OneOf(ruleBases),
    usualMinutes: Type.Integer({ description: 'How long a day usually is here' }),
    shift: Nullable(
      Type.Object({ startedAt: InstantText, endsAt: InstantText, isOver: Type.Boolean() }),
    ),
    onBreak: Nullable(Break),
    kinds: Type.Array(
      Type.Object({
        kind: OneOf(breakKinds),
        minutes: Nullable(Type.Integer()),
        isLegal: Type.Boolean(),
        refusal: Nullable(OneOf(breakRefusals)),
        at: Nullable(InstantText),
      }),
    ),
    nextRest: Nullable(
      Type.Object({ from: InstantText, until: InstantText, isLate: Type.Boolean() }),
    ),
    workedMinutes: Type.Integer(),
    workMinutesMax: Nullable(Type.Integer()),
    standing: OneOf(workStandings),
    grant: Nullable(Type.Object({ id: Id, grantedAt: InstantText })),
  }),
  refusals: [],
})

export const startShift = endpoint({
  method: 'POST',
  path: '/shifts',
  summary: 'My day begins, and is to last so long, meal included',
  ask: Type.Object({ plannedMinutes: Type.Integer({ minimum: 30, maximum: 720 }) }),
  reply: Type.Object({ shiftId: Id }),
  refusals: ['shift-open'],
})

export const endShift = endpoint({
  method: 'POST',
  path: '/shifts/end',
  summary: 'My day ends, and with it the break that I may be on',
  ask: Nothing,
  reply: Nothing,
  refusals: ['no-shift'],
})

export const startBreak = endpoint({
  method: 'POST',
  path: '/breaks',
  summary: 'A break begins; nobody is asked for it',
  ask: Type.Object({ kind: OneOf(breakKinds) }),
  reply: Type.Object({ breakId: Id }),
  refusals: ['no-shift', 'on-a-break', ...breakRefusals],
})

export const endBreak = endpoint({
  method: 'POST',
  path: '/breaks/end',
  summary: 'Back from the break',
  ask: Nothing,
  reply: Nothing,
  refusals: ['not-on-a-break'],
})

export const declineGrant = endpoint({
  method: 'POST',
  path: '/break-grants/:grantId/decline',
  summary: 'Whoever was granted a rest does not want it now; only they may say so',
  ask: Type.Object({ grantId: Id }),
  reply: Nothing,
  refusals: ['unknown-grant'],
})

/** The last seven days, unless it is said otherwise. */
const Period = { fromOn: Type.Optional(DayText), toOn: Type.Optional(DayText) }

const Judged = {
  restsNeeded: Type.Integer(),
  restsTaken: Type.Integer(),
  restsMissed: Type.Integer(),
  isMealNeeded: Type.Boolean(),
  isMealTaken: Type.Boolean(),
  isMealMissed: Type.Boolean(),
  workedMinutes: Type.Integer(),
  isOverWork: Type.Boolean(),
}

export const listMyBreaks = endpoint({
  method: 'GET',
  path: '/breaks/mine',
  summary: 'My own record of days and breaks, whole: only I read it',
  ask: Type.Object(Period),
  reply: Type.Object({
    items: Type.Array(
      Type.Object({
        shiftId: Id,
        startedAt: InstantText,
        endedAt: Nullable(InstantText),
        isEndedBySystem: Type.Boolean(),
        plannedMinutes: Type.Integer(),
        breaks: Type.Array(Break),
        ...Judged,
      }),
    ),
  }),
  refusals: ['period-too-long', 'period-without-days'],
})

const formats = ['csv', 'pdf'] as const

export const downloadMyBreaks = endpoint({
  method: 'GET',
  path: '/breaks/mine.:format',
  summary: 'My own record as a table or a paper',
  ask: Type.Object({ ...Period, format: OneOf(formats) }),
  reply: Nothing,
  refusals: ['period-too-long', 'period-without-days'],
})

export const teamStates = ['working', 'on-break', 'away', 'training', 'off'] as const

export const readTeamHours = endpoint({
  method: 'GET',
  path: '/breaks/team',
  summary: 'Whether the breaks of the law were given on a day; nothing of what is private',
  ask: Type.Object({ on: Type.Optional(DayText) }),
  reply: Type.Object({
    on: DayText,
    basis: OneOf(ruleBases),
    items: Type.Array(
      Type.Object({
        userId: Type.String(),
        name: Type.String(),
        state: OneOf(teamStates),
        breakKind: Nullable(OneOf(['rest', 'meal', 'after-abuse'])),
        startedAt: InstantText,
        endsAt: InstantText,
        endedAt: Nullable(InstantText),
        isEndedBySystem: Type.Boolean(),
        nextRestUntil: Nullable(InstantText),
        isRestLate: Type.Boolean(),
        grantsTaken: Type.Integer(),
        grantsDeclined: Type.Integer(),
        grantsWaiting: Type.Integer(),
        ...Judged,
      }),
    ),
  }),
  refusals: [],
})

export const downloadBreakLog = endpoint({
  method: 'GET',
  path: '/breaks/log.:format',
  summary:
    'The record of days and breaks for the labour inspection; visits to the toilet are not in it',
  ask: Type.Object({
    ...Period,
    format: OneOf(formats),
    userId: Type.Optional(Type.String({ maxLength: 200 })),
  }),
  reply: Nothing,
  refusals: ['period-too-long', 'period-without-days'],
})

export const BreakRulesShape = Type.Object({
  rests: Type.Integer({ minimum: 0, maximum: 6 }),
  restMinutes: Type.Integer({ minimum: 1, maximum: 60 }),
  edgeMinutes: Type.Integer({ minimum: 0, maximum: 120 }),
  mealMinutes: Type.Integer({ minimum: 0, maximum: 120 }),
  workMinutesMax: Nullable(Type.Integer({ minimum: 60, maximum: 720 })),
  usualMinutes: Type.Integer({ minimum: 30, maximum: 720 }),
})

const RulesVersion = Type.Object({
  version: Type.Integer(),
  rules: BreakRulesShape,
  reason: Type.String(),
  decidedAt: Nullable(InstantText),
  decidedBy: Type.String(),
})

export const readBreakRules = endpoint({
  method: 'GET',
  path: '/breaks/rules',
  summary: 'How long and how often people rest here, what the law asks, and every version',
  ask: Nothing,
  reply: Type.Object({
    basis: OneOf(ruleBases),
    least: Nullable(BreakRulesShape),
    versions: Type.Array(RulesVersion),
  }),
  refusals: [],
})

export const saveBreakRules = endpoint({
  method: 'POST',
  path: '/breaks/rules',
  summary: 'Other measures for breaks, never below what the law asks',
  ask: Type.Object({
    rules: BreakRulesShape,
    reason: Type.String({ minLength: 3, maxLength: 500 }),
    basedOn: Type.Integer({ minimum: 0, maximum: 1e9 }),
  }),
  reply: Type.Object({ version: Type.Integer() }),
  refusals: ['changed-meanwhile', 'nothing-changed', 'below-the-law'],
})
