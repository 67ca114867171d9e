import type { AskOf } from '../../api/endpoint.ts'
import type { promoteTip as promised } from '../../api/tips.ts'
import { no, yes } from '../../kit/decision.ts'
import { likelyShare } from '../../kit/likely-share.ts'
import type { Person } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import type { World } from '../platform/world.ts'
import { saveDraft } from '../playbook/draft-store.ts'
import { withoutPeople } from '../tips/actions.ts'
import { lockTip, promoteTip as savePromotion } from '../tips/store.ts'
import { placeNamed } from './catalogue.ts'
import { draftNow } from './draft-actions.ts'
import { edited } from './edit-draft.ts'
import { listLineResults } from './tip-store.ts'

/** A colleague's tip becomes a line of the draft; publishing is the same as for every line. */
export const promoteTip = (world: World, actor: Person, ask: AskOf<typeof promised>) =>
  world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'promote-tips')
    if (!allowed.ok) return allowed
    const { tipId, place, words } = ask
    const shipped = placeNamed(place)
    if (!shipped) return no('unknown-place', { place })
    const tip = await lockTip(tx, tipId)
    if (!tip || tip.state === 'withdrawn') return no('unknown-tip')
    if (tip.state === 'promoted') return no('tip-promoted')
    const clean = await withoutPeople(tx, Object.values(words).join('\n'))
    if (!clean.ok) return clean
    const now = await draftNow(tx)
    const lineId = `own-${tx.newId()}`
    const edits = edited(now.edits, place, shipped.lines, { do: 'add', lineId, words })
    const { basedOn, revision } = now
    const saved = await saveDraft(tx, { edits, basedOn, revision, changedBy: actor.name })
    if (!saved) return no('changed-meanwhile')
    const line = { place, lineId, words: words[tip.locale], by: actor.name }
    await savePromotion(tx, tipId, line)
    await record(tx, actor, { what: 'tip.promoted', facts: { tipId, place } })
    return yes({ lineId })
  })

/** What came of the calls in which a promoted line was said; few calls are said to be few. */
export const readTipEffects = (world: World, actor: Person) =>
  world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'share-tips')
    if (!allowed.ok) return allowed
    const rows = await listLineResults(tx)
    return yes({ items: rows.map((row) => ({ ...row, ...likelyShare(row.worked, row.uses) })) })
  })
