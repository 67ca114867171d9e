import { Type } from 'typebox'
import { endpoint } from './endpoint.ts'
import { Country, Id, InstantText, Locale, Nothing, Nullable, Role } from './shapes.ts'

export const readSession = endpoint({
  method: 'GET',
  path: '/session',
  summary: 'Who is signed in, for which agency, and what the clock says',
  ask: Nothing,
  reply: Type.Object({
    person: Nullable(
      Type.Object({
        userId: Type.String(),
        name: Type.String(),
        email: Type.String(),
        role: Role,
        locale: Locale,
        agencyId: Id,
        agencyName: Type.String(),
        deeds: Type.Array(Type.String()),
      }),
    ),
    isDemo: Type.Boolean(),
    needsFirstOffice: Type.Boolean({ description: 'Nobody works here yet' }),
    now: InstantText,
    zone: Type.String(),
  }),
  refusals: [],
})

export const openFirstOffice = endpoint({
  method: 'POST',
  path: '/first-office',
  summary:
    'The first office and its owner, with the code that was printed when the product started',
  ask: Type.Object({
    code: Type.String({ maxLength: 40 }),
    officeName: Type.String({ minLength: 2, maxLength: 120 }),
    country: Country,
    name: Type.String({ minLength: 2, maxLength: 120 }),
    email: Type.String({ pattern: '^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$', maxLength: 200 }),
    password: Type.String({ minLength: 10, maxLength: 200 }),
    locale: Locale,
  }),
  reply: Nothing,
  refusals: ['wrong-code', 'office-exists'],
})

export const chooseLocale = endpoint({
  method: 'PUT',
  path: '/session/locale',
  summary: "The person's language from now on",
  ask: Type.Object({ locale: Locale }),
  reply: Nothing,
  refusals: [],
})

export const listStaff = endpoint({
  method: 'GET',
  path: '/staff',
  summary: 'The people of the agency',
  ask: Nothing,
  reply: Type.Object({
    items: Type.Array(
      Type.Object({
        userId: Type.String(),
        name: Type.String(),
        email: Type.String(),
        role: Role,
        creditorNames: Type.Array(Type.String()),
      }),
    ),
  }),
  refusals: [],
})

export const addStaff = endpoint({
  method: 'POST',
  path: '/staff',
  summary: 'A new person of the agency, with a first password to hand over',
  ask: Type.Object({
    name: Type.String({ minLength: 2, maxLength: 120 }),
    email: Type.String({ pattern: '^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$', maxLength: 200 }),
    role: Role,
    creditorIds: Type.Optional(Type.Array(Id, { maxItems: 100 })),
    password: Type.String({ minLength: 10, maxLength: 200 }),
  }),
  reply: Type.Object({ userId: Type.String() }),
  refusals: ['email-taken', 'viewer-needs-a-creditor'],
})
