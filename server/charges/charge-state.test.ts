import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { changed, moved, type Sight, type Standing } from './charge-state.ts'
import { type SeenState, seenStates } from './payment-gateway.ts'

const pending: Standing = { state: 'pending', revision: 0 }
const see = (now: Standing, ...states: readonly SeenState[]) =>
  states.reduce((before, state) => moved(before, { state, revision: before.revision }), now)

const stories: readonly (readonly [string, Standing, string])[] = [
  ['made', see(pending, 'registered'), 'registered'],
  [
    'refused, tried again and made',
    see({ ...pending, state: 'failed' }, 'registered'),
    'registered',
  ],
  ['late, then an old look comes in', see(pending, 'overdue', 'registered'), 'overdue'],
  ['paid, then an old look comes in', see(pending, 'paid', 'registered', 'overdue'), 'paid'],
  ['cancelled by us while somebody paid it', see(pending, 'cancelled', 'paid'), 'paid'],
  ['paid, settled, and told again as paid', see(pending, 'paid', 'settled', 'paid'), 'settled'],
  ['paid and sent back', see(pending, 'settled', 'refunded', 'settled'), 'refunded'],
  ['late, given another day', changed(see(pending, 'overdue'), 'registered'), 'registered'],
  ['paid while we gave it another day', changed(see(pending, 'paid'), 'registered'), 'paid'],
].map(([story, now, state]) => [story, now, state] as [string, Standing, string])

for (const [story, now, state] of stories) {
  test(`${story}: ${state}`, () => assert.equal(now.state, state))
}

test('a look from before we changed it says nothing, unless it saw money', () => {
  const now = changed(see(pending, 'registered'), 'registered')
  assert.equal(moved(now, { state: 'overdue', revision: 0 }).state, 'registered')
  assert.equal(moved(now, { state: 'paid', revision: 0 }).state, 'paid')
})

const sight: fc.Arbitrary<Sight> = fc.record({
  state: fc.constantFrom(...seenStates),
  revision: fc.constant(0),
})

test('any order and any repetition of looks ends in the same state', () => {
  fc.assert(
    fc.property(
      fc.array(sight, { minLength: 1, maxLength: 12 }),
      fc.infiniteStream(fc.nat()),
      (sights, chance) => {
        const inOrder = sights.reduce(moved, pending)
        const shuffled = [...sights, ...sights]
          .map((one) => ({ one, at: Number(chance.next().value) }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one)
        assert.deepEqual(shuffled.reduce(moved, pending), inOrder)
      },
    ),
  )
})

test('whatever the gateway lived through, the last look at its truth is where we stand', () => {
  const lives: readonly (readonly SeenState[])[] = [
    ['registered', 'paid', 'settled', 'refunded'],
    ['registered', 'overdue', 'paid'],
    ['registered', 'overdue', 'expired'],
    ['registered', 'cancelled'],
  ]
  fc.assert(
    fc.property(
      fc.constantFrom(...lives).chain((life) =>
        fc.record({
          life: fc.constant(life),
          looks: fc.array(fc.nat({ max: life.length - 1 }), { maxLength: 20 }),
        }),
      ),
      ({ life, looks }) => {
        const last = life.at(-1) ?? 'registered'
        const seen = [...looks.map((at) => life[at] ?? last), last]
        assert.equal(see(pending, ...seen).state, last)
        assert.equal(see(pending, ...seen.toReversed()).state, last)
      },
    ),
  )
})
