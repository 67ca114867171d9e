import type { AskOf } from '../../api/endpoint.ts'
import type * as api from '../../api/tips.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { type Person, system } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { findAgencyCountry } from '../wording/agency-store.ts'
import { check } from '../wording/check.ts'
import { localeOf } from '../wording/check-at.ts'
import { personalData, wordPairs } from './personal-data.ts'
import * as tips from './store.ts'

/** Nothing by which anybody could tell whose case it was. */
export async function withoutPeople(
  tx: Tx,
  text: string,
): Promise<Decision<true, 'personal-data'>> {
  const pairs = wordPairs(text)
  const names = pairs.length > 0 ? await tips.findNames(tx, pairs) : []
  return personalData(
    text,
    names.map(({ pair }) => pair),
  )
}

/**
 * A case or a tip for the team. Who asked not to be named is named nowhere: not in the list, not in
 * the history; the database knows it for the votes alone.
 */
export const tellTip = (world: World, actor: Person, ask: AskOf<typeof api.tellTip>) =>
  world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'share-tips')
    if (!allowed.ok) return allowed
    const words = ask.words.trim()
    const clean = await withoutPeople(tx, words)
    if (!clean.ok) return clean
    const country = await findAgencyCountry(tx)
    const locale = localeOf(actor.locale, country)
    const [found] = check({ text: words, locale, audience: 'right_party', country })
    if (found) return no('unlawful-words', { match: found.match, category: found.category })
    const { id } = await tips.insertTip(tx, {
      kind: ask.kind,
      locale: actor.locale,
      words,
      authorId: actor.userId,
      author: ask.isAnonymous ? null : actor.name,
    })
    const teller = ask.isAnonymous ? system(actor.agencyId) : actor
    await record(tx, teller, { what: 'tip.told', facts: { tipId: id } })
    return yes({ tipId: id })
  })

/** It helped; once each, and nobody votes for their own. */
export const voteTip = (world: World, actor: Person, ask: AskOf<typeof api.voteTip>) =>
  onTip(world, actor, ask.tipId, async (tx, tip) => {
    if (tip.authorId === actor.userId) return no('own-tip')
    const { tipId, isFor } = ask
    await (isFor ? tips.insertVote : tips.deleteVote)(tx, tipId, actor.userId)
    return yes({})
  })

export const commentTip = (world: World, actor: Person, ask: AskOf<typeof api.commentTip>) =>
  onTip(world, actor, ask.tipId, async (tx) => {
    const words = ask.comment.trim()
    const clean = await withoutPeople(tx, words)
    if (!clean.ok) return clean
    const { userId: authorId, name: author } = actor
    await tips.insertComment(tx, { tipId: ask.tipId, authorId, author, words })
    return yes({})
  })

/** Whoever told it takes it down, or a supervisor; what stands in the playbook stays there. */
export const withdrawTip = (world: World, actor: Person, tipId: string) =>
  onTip(world, actor, tipId, async (tx, tip) => {
    const isTheirs = tip.authorId === actor.userId
    const allowed = may(actor, 'promote-tips')
    if (!isTheirs && !allowed.ok) return no('not-allowed', allowed.facts)
    if (tip.state === 'promoted') return no('tip-promoted')
    // Taking down one's own anonymous tip must not tell whose it was.
    const by = isTheirs && tip.author === null ? system(actor.agencyId) : actor
    await tips.withdrawTip(tx, tipId, by.name)
    await record(tx, by, { what: 'tip.withdrawn', facts: { tipId } })
    return yes({})
  })

/** A tip that is there, held, for whoever may read tips. */
function onTip<Value, Refusal extends string>(
  world: World,
  actor: Person,
  tipId: string,
  work: (tx: Tx, tip: tips.TipRow) => Promise<Decision<Value, Refusal>>,
): Promise<Decision<Value, Refusal | 'not-allowed' | 'unknown-tip'>> {
  return world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'share-tips')
    if (!allowed.ok) return allowed
    const tip = await tips.lockTip(tx, tipId)
    if (!tip || tip.state === 'withdrawn') return no('unknown-tip')
    return work(tx, tip)
  })
}
