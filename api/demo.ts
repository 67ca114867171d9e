import { Type } from 'typebox'
import { endpoint } from './endpoint.ts'
import { Id, InstantText, Nothing, Role } from './shapes.ts'

// Only in demo mode; elsewhere these are unknown.

export const listDemoSignIns = endpoint({
  method: 'GET',
  path: '/demo/sign-ins',
  summary: 'The sign-ins of the demonstration',
  ask: Nothing,
  reply: Type.Object({
    items: Type.Array(
      Type.Object({
        agencyName: Type.String(),
        name: Type.String(),
        role: Role,
        email: Type.String(),
        password: Type.String(),
      }),
    ),
  }),
  refusals: [],
})

export const moveDemoClock = endpoint({
  method: 'POST',
  path: '/demo/clock',
  summary: 'Pretend that it is another moment; null goes back to the real one',
  ask: Type.Object({ now: Type.Union([InstantText, Type.Null()]) }),
  reply: Type.Object({ now: InstantText }),
  refusals: [],
})

export const runDemoNight = endpoint({
  method: 'POST',
  path: '/demo/night',
  summary: "Run the night's follow-up and planning now",
  ask: Nothing,
  reply: Type.Object({
    reminded: Type.Integer(),
    warned: Type.Integer(),
    rescued: Type.Integer(),
    broken: Type.Integer(),
    kept: Type.Integer(),
    planned: Type.Integer(),
  }),
  refusals: [],
})

export const playDemoRefund = endpoint({
  method: 'POST',
  path: '/demo/bank-refunds',
  summary: "Play the gateway: a charge's last payment goes back to whoever paid",
  ask: Type.Object({ chargeId: Id }),
  reply: Nothing,
  refusals: ['unknown-charge'],
})

export const playDemoBank = endpoint({
  method: 'POST',
  path: '/demo/bank-payments',
  summary: 'Play the bank: a Pix for this charge arrives as the bank would send it',
  ask: Type.Object({
    chargeId: Id,
    amountCents: Type.Optional(Type.Integer({ minimum: 1 })),
  }),
  reply: Type.Object({ endToEndId: Type.String() }),
  refusals: ['unknown-charge'],
})
