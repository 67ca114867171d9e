import { Type } from 'typebox'
import { endpoint } from './endpoint.ts'
import { wrapUpModes } from './outcomes.ts'
import { Id, InstantText, Nothing, Nullable, OneOf } from './shapes.ts'

// After the telephone is down: how long the outcome may take, and what waits for one.

export const readWrapUp = endpoint({
  method: 'GET',
  path: '/calls/:callId/wrap-up',
  summary: 'How long the outcome of this call may still take, and the one that its facts speak for',
  ask: Type.Object({ callId: Id }),
  reply: Type.Object({
    mode: OneOf(wrapUpModes),
    hungUpAt: Nullable(InstantText),
    endsAt: Nullable(InstantText),
    warnSeconds: Type.Integer(),
    extensionSeconds: Type.Integer(),
    extensionsLeft: Type.Integer(),
    isUncoded: Type.Boolean({
      description: 'It was closed by the system, and waits for its outcome',
    }),
    suggestion: Nullable(Type.Object({ code: Type.String(), why: OneOf(['agreed', 'cut-short']) })),
    also: Nullable(Type.String({ description: 'What was done in the call besides, as a code' })),
  }),
  refusals: ['unknown-call', 'not-your-call'],
})

export const extendWrapUp = endpoint({
  method: 'POST',
  path: '/calls/:callId/wrap-up/extension',
  summary: 'A little more time for the outcome, once; it is counted',
  ask: Type.Object({ callId: Id }),
  reply: Type.Object({ endsAt: InstantText }),
  refusals: ['unknown-call', 'not-your-call', 'call-closed', 'no-time-running', 'already-extended'],
})

export const codeLater = endpoint({
  method: 'POST',
  path: '/calls/:callId/wrap-up/later',
  summary: 'Where the outcome is left to the agent: the call ends without one, and waits for it',
  ask: Type.Object({ callId: Id }),
  reply: Nothing,
  refusals: ['unknown-call', 'not-your-call', 'call-closed', 'outcome-first', 'still-on-the-line'],
})

export const listUncoded = endpoint({
  method: 'GET',
  path: '/calls/uncoded',
  summary: 'Calls that ended without an outcome: mine, or for a supervisor everybody’s',
  ask: Nothing,
  reply: Type.Object({
    items: Type.Array(
      Type.Object({
        callId: Id,
        debtorName: Type.String(),
        portfolioName: Type.String(),
        agentName: Nullable(Type.String()),
        isMine: Type.Boolean(),
        closedAt: InstantText,
      }),
    ),
  }),
  refusals: [],
})
