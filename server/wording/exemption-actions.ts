import { type Day, isBefore } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import type { Actor, Person } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import {
  checkNotice as check,
  exemptible,
  exemptionOf,
  isInForce,
  type Notice,
  type NoticeAct,
} from './exemption.ts'
import * as store from './exemption-store.ts'
import type { Finding } from './match.ts'
import { noteRefusals } from './refusal-store.ts'

export type Signing = {
  readonly act: NoticeAct
  readonly locale: 'pt-BR' | 'es'
  readonly text: string
  readonly basis: string
  /** Who answers for it, and as what: a name and a registration of counsel. */
  readonly signedBy: string
  readonly signedAs: string
  readonly untilOn: Day
}

type SignRefusal =
  | 'not-allowed'
  | 'date-in-the-past'
  | 'nothing-to-exempt'
  | 'words-never-pass'
  | 'already-signed'

/** Counsel lets a true notice say what no message may: this very text, until a day. */
export async function signExemption(
  world: World,
  actor: Person,
  signing: Signing,
): Promise<Decision<{ exemptionId: string }, SignRefusal>> {
  const allowed = may(actor, 'sign-exemptions')
  if (!allowed.ok) return allowed
  return world.transaction(actor, async (tx) => {
    const { text, untilOn, locale } = signing
    if (isBefore(untilOn, tx.today))
      return no('date-in-the-past', { field: 'untilOn', today: String(tx.today) })
    const found = check({ template: text, values: [], locale, country: '' }, undefined)
    const never = found.find(({ category }) => !exemptible.includes(category))
    if (never) return no('words-never-pass', { category: never.category, match: never.match })
    if (found.length === 0) return no('nothing-to-exempt')
    if (exemptionOf(text, await store.listExemptions(tx), tx.today)) return no('already-signed')
    const categories = [...new Set(found.map(({ category }) => category))]
    const { id } = await store.insertExemption(tx, { ...signing, categories, by: actor })
    const { act, signedBy, signedAs } = signing
    await record(tx, actor, {
      what: 'wording.exemption-signed',
      facts: { exemptionId: id, act, signedBy, signedAs, untilOn: String(untilOn) },
    })
    return yes({ exemptionId: id })
  })
}

/** It counts no more from now on; what was sent under it stays as it was. */
export async function endExemption(
  world: World,
  actor: Person,
  { exemptionId, reason }: { readonly exemptionId: string; readonly reason: string },
): Promise<Decision<object, 'not-allowed' | 'unknown-exemption'>> {
  const allowed = may(actor, 'sign-exemptions')
  if (!allowed.ok) return allowed
  return world.transaction(actor, async (tx) => {
    const ended = await store.insertEnd(tx, { exemptionId, reason, by: actor.name })
    if (!ended) return no('unknown-exemption')
    await record(tx, actor, { what: 'wording.exemption-ended', facts: { exemptionId, reason } })
    return yes({})
  })
}

/** The notice of this act that counsel signed last and that still counts, if there is one. */
export async function signedNotice(
  tx: Tx,
  act: NoticeAct,
  locale: 'pt-BR' | 'es',
): Promise<store.ExemptionRow | undefined> {
  const all = await store.listExemptions(tx)
  return all.find((one) => one.act === act && one.locale === locale && isInForce(one, tx.today))
}

/**
 * May this notice be sent? What counsel signed passes while the text is the one signed; what stands
 * in its slots never does. A refusal is kept, with the words that it is about.
 */
export async function checkNotice(
  tx: Tx,
  actor: Actor,
  notice: Notice,
): Promise<Decision<{ exemptionId: string | null }, 'unlawful-words'>> {
  const exemption = exemptionOf(notice.template, await store.listExemptions(tx), tx.today)
  const found = check(notice, exemption)
  const [first] = found
  if (!first) return yes({ exemptionId: exemption?.id ?? null })
  await noteRefusals(tx, actor, 'notice', found)
  return no('unlawful-words', factsOf(first))
}

/** What the words of the refusal tell: what was found, and of which kind. */
export const factsOf = ({ category, match }: Finding) => ({ category, match })
