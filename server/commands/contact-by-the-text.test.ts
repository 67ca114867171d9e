import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { Temporal } from '../../kit/dates.ts'
import { contactDecide } from './contact.ts'

// Read out of the law's own words, one story a line, before looking at what the engine says.

type Ids = readonly string[]
type Expected = {
  outcome: string
  ruleIds: Ids
  warnings?: Ids
  requirements?: Ids
  nextAllowedAt?: string | null
  earliest?: string | null
  dueBy?: string
  allowed?: object
}
type Scenario = { story: string; given: object; expect: Expected }
type Answer = {
  outcome: string
  blockers: { ruleId: string }[]
  warnings: { ruleId: string }[]
  requirements: { ruleId: string }[]
  nextAllowedAt: string | null
  earliest?: string | null
  dueBy?: string | null
  allowed?: object
  error?: object
}

const file = new URL('../../test/fixtures/contact-by-the-text.json', import.meta.url)
const read = JSON.parse(readFileSync(file, 'utf8')) as {
  base: object
  contacts: Scenario[]
  acts: Scenario[]
}

/** A null takes a field of the base away. */
const without = (given: object): object =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null))

const scenarios = [
  ...read.contacts.map((one) => ({ ...one, given: without({ ...read.base, ...one.given }) })),
  ...read.acts,
]

for (const { story, given, expect } of scenarios) {
  test(story, () => {
    const answer = contactDecide.answer(given) as Answer
    assert.equal(answer.error, undefined)
    assert.deepEqual(said(answer, expect), { ...expect, ...instants(expect) })
  })
}

/** What was answered of that which is expected. */
function said(answer: Answer, expect: Expected): object {
  const ids = (found: { ruleId: string }[]) => found.map(({ ruleId }) => ruleId)
  const all = {
    outcome: answer.outcome,
    ruleIds: ids(answer.blockers),
    warnings: ids(answer.warnings),
    requirements: ids(answer.requirements),
    earliest: answer.earliest,
    dueBy: answer.dueBy,
    allowed: answer.allowed,
    ...instants(answer),
  }
  return Object.fromEntries(Object.entries(all).filter(([key]) => key in expect))
}

/** The same instant may be written with the offset of another place. */
const instants = ({ nextAllowedAt: at }: { nextAllowedAt?: string | null }): object =>
  at === undefined
    ? {}
    : { nextAllowedAt: at === null ? null : Temporal.Instant.from(at).toString() }
