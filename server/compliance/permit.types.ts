// What must not compile. `tsc` fails when one of these lines stops being an error.
import type { Moment } from '../../kit/dates.ts'
import type { ContactFacts } from './facts.ts'
import type { Packs } from './pack.ts'
import { type Permit, permit } from './permit.ts'

declare const packs: Packs
declare const facts: ContactFacts
declare const now: Moment

const dial = (allowed: Permit): string => allowed.id

// @ts-expect-error: a permit cannot be written by hand
dial({
  id: 'p1',
  debtorId: 'd1',
  contactPointId: 'c1',
  channel: 'voice_manual',
  purpose: 'collection',
  decidedAt: now,
  expiresAt: now,
})

// @ts-expect-error: nor with a symbol of one's own
dial({ ...facts, id: 'p1', decidedAt: now, expiresAt: now, [Symbol('lawful')]: true })

// @ts-expect-error: the facts of a contact are not a permit
dial(facts)

const decision = permit(packs, facts, now)

// @ts-expect-error: a decision may be a refusal, which has no permit
dial(decision.permit)

if (decision.ok) dial(decision.permit)
else {
  // @ts-expect-error: a refusal has no permit
  dial(decision.permit)
}

// @ts-expect-error: what was granted is not changed
if (decision.ok) decision.permit.expiresAt = now
