import { type Decision, no, yes } from '../../kit/decision.ts'
import type { Words } from '../compliance/words.ts'
import type { Person } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import { listCountries } from '../law/store.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { type Draft, deleteDraft, findDraft, saveDraft } from '../playbook/draft-store.ts'
import type { Edits } from '../playbook/edits.ts'
import type { Place } from '../playbook/line.ts'
import { editsOf, findInForce } from '../playbook/version-store.ts'
import { findings, linesOf, lintFacts, ownCount, slotsAt } from './book.ts'
import { catalogue, placeNamed } from './catalogue.ts'
import { changes } from './changes.ts'
import { type Deed, edited } from './edit-draft.ts'
import { lint } from './lint.ts'

/** Where this agency collects: whose laws and languages its sentences meet. */
export const countriesOf = async (tx: Tx): Promise<string[]> =>
  (await listCountries(tx)).map(({ country }) => country)

export type Begun = Pick<Draft, 'edits' | 'basedOn' | 'revision'>

/** The draft, or the one that would be begun from what is in force. */
export async function draftNow(tx: Tx): Promise<Begun> {
  const draft = await findDraft(tx)
  if (draft) return draft
  const basedOn = await findInForce(tx)
  return { edits: await editsOf(tx, basedOn), basedOn, revision: 0 }
}

export async function readPlaybook(world: World, actor: Person) {
  const allowed = may(actor, 'write-playbook')
  if (!allowed.ok) return allowed
  return world.transaction(actor, async (tx) => {
    const version = await findInForce(tx)
    const inForce = await editsOf(tx, version)
    const draft = await findDraft(tx)
    const edits = draft?.edits ?? inForce
    const places = catalogue.map((one) => ({
      place: one.place,
      group: one.group,
      label: one.label,
      mayAdd: one.mayAdd,
      lineCount: linesOf(one.place, edits).length,
      ownCount: ownCount(one, edits),
    }))
    return yes({ version, places, draft: draft ? await reviewed(tx, draft, inForce) : null })
  })
}

/** A draft with what it changes, and what stands in its way. */
async function reviewed(tx: Tx, { edits, ...draft }: Draft, inForce: Edits) {
  const countries = await countriesOf(tx)
  return {
    ...draft,
    changes: changes(catalogue, inForce, edits),
    findings: findings(edits, countries),
  }
}

export async function readPlace(world: World, actor: Person, place: Place) {
  const allowed = may(actor, 'write-playbook')
  if (!allowed.ok) return allowed
  const shipped = placeNamed(place)
  if (!shipped) return no('unknown-place', { place })
  return world.transaction(actor, async (tx) => {
    const { edits } = await draftNow(tx)
    const facts = lintFacts(place, await countriesOf(tx))
    const known = new Map(shipped.lines.map(({ id, words }) => [id, words]))
    const own = new Map(edits.filter((one) => one.place === place).map((one) => [one.id, one]))
    const said = linesOf(place, edits).map(({ id, words }) => {
      const ships = known.get(id) ?? null
      const written = own.get(id)?.words
      const state = ships ? (written ? 'changed' : 'shipped') : 'added'
      const found = written ? lint({ place, id, words: written }, facts) : []
      return { id, state, words: written ?? words, shipped: ships, findings: found } as const
    })
    const leftOut = shipped.lines
      .filter(({ id }) => own.get(id)?.words === null)
      .map(
        ({ id, words }) =>
          ({ id, state: 'left-out', words, shipped: words, findings: [] }) as const,
      )
    return yes({ place, slots: [...slotsAt(place)], lines: [...said, ...leftOut] })
  })
}

export async function checkLine(
  world: World,
  actor: Person,
  { place, words }: { readonly place: Place; readonly words: Words },
) {
  const allowed = may(actor, 'write-playbook')
  if (!allowed.ok) return allowed
  if (!placeNamed(place)) return no('unknown-place', { place })
  const countries = await world.transaction(actor, countriesOf)
  return yes({ findings: lint({ place, id: 'typed', words }, lintFacts(place, countries)) })
}

type Editing = {
  readonly place: Place
  readonly deed: 'change' | 'leave-out' | 'restore' | 'add' | 'move-up' | 'move-down'
  readonly lineId?: string | undefined
  readonly words?: Words | undefined
  readonly revision: number
}

/** One thing done to the draft, which begins with it. */
export async function editDraft(world: World, actor: Person, ask: Editing) {
  const allowed = may(actor, 'write-playbook')
  if (!allowed.ok) return allowed
  const { place, revision } = ask
  const shipped = placeNamed(place)
  if (!shipped) return no('unknown-place', { place })
  return world.transaction(actor, async (tx) => {
    const now = await draftNow(tx)
    if (now.revision !== revision) return no('changed-meanwhile', { version: now.revision })
    const deed = deedOf(ask, `own-${tx.newId()}`)
    if (!deed.ok) return deed
    const { lineId } = deed.value
    const known = [...linesOf(place, now.edits), ...shipped.lines].some(({ id }) => id === lineId)
    if (deed.value.do !== 'add' && !known) return no('unknown-line', { lineId })
    const edits = edited(now.edits, place, shipped.lines, deed.value)
    const saved = await keep(tx, actor, now, edits)
    return saved ? yes({ ...saved, lineId }) : no('changed-meanwhile')
  })
}

function deedOf(ask: Editing, ownId: string): Decision<Deed, 'words-missing' | 'unknown-line'> {
  const { deed, lineId, words } = ask
  if (deed === 'add') return words ? yes({ do: 'add', lineId: ownId, words }) : no('words-missing')
  if (!lineId) return no('unknown-line', { lineId: '' })
  if (deed === 'change') return words ? yes({ do: 'change', lineId, words }) : no('words-missing')
  if (deed === 'leave-out' || deed === 'restore') return yes({ do: deed, lineId })
  return yes({ do: 'move', lineId, by: deed === 'move-up' ? -1 : 1 })
}

const keep = (tx: Tx, { name }: Person, { basedOn, revision }: Begun, edits: Edits) =>
  saveDraft(tx, { edits, basedOn, revision, changedBy: name })

export async function discardDraft(
  world: World,
  actor: Person,
  { revision }: { readonly revision: number },
): Promise<Decision<object, 'not-allowed' | 'changed-meanwhile'>> {
  const allowed = may(actor, 'write-playbook')
  if (!allowed.ok) return allowed
  return world.transaction(actor, async (tx) => {
    const draft = await findDraft(tx)
    if (!draft) return yes({})
    if (draft.revision !== revision) return no('changed-meanwhile', { version: draft.revision })
    await deleteDraft(tx)
    await record(tx, actor, { what: 'playbook.draft-discarded' })
    return yes({})
  })
}

/** Somebody published meanwhile: the draft as it stands is to replace that version too. */
export async function rebaseDraft(
  world: World,
  actor: Person,
  { revision, basedOn }: { readonly revision: number; readonly basedOn: number },
): Promise<Decision<{ revision: number }, 'not-allowed' | 'changed-meanwhile'>> {
  const allowed = may(actor, 'write-playbook')
  if (!allowed.ok) return allowed
  return world.transaction(actor, async (tx) => {
    const draft = await findDraft(tx)
    const version = await findInForce(tx)
    if (draft?.revision !== revision || version !== basedOn)
      return no('changed-meanwhile', { version })
    const saved = await keep(tx, actor, { ...draft, basedOn: version }, draft.edits)
    return saved ? yes(saved) : no('changed-meanwhile', { version })
  })
}
