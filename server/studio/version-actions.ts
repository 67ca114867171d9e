import { type Decision, no, yes } from '../../kit/decision.ts'
import type { Person } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { deleteDraft, findDraft } from '../playbook/draft-store.ts'
import type { Edits } from '../playbook/edits.ts'
import { type Experiment, findRunning } from '../playbook/experiment-store.ts'
import {
  editsOf,
  findInForce,
  findNewestHeard,
  findRead,
  insertReading,
  insertVersion,
  listReadings,
  listVersions,
  queueToPublish,
} from '../playbook/version-store.ts'
import { listPeople } from '../staff/store.ts'
import { findings } from './book.ts'
import { catalogue } from './catalogue.ts'
import { changes } from './changes.ts'
import { countriesOf } from './draft-actions.ts'

export type PublishRefusal =
  | 'not-allowed'
  | 'changed-meanwhile'
  | 'nothing-changed'
  | 'playbook-not-fit'
  | 'experiment-running'

type Publishing = { readonly basedOn: number; readonly reason: string }

/** The draft as it stands becomes what everybody says. */
export async function publishDraft(
  world: World,
  actor: Person,
  { revision, ...asked }: Publishing & { readonly revision: number },
): Promise<Decision<{ version: number }, PublishRefusal>> {
  const allowed = may(actor, 'write-playbook')
  if (!allowed.ok) return allowed
  return world.transaction(actor, async (tx) => {
    await queueToPublish(tx)
    const draft = await findDraft(tx)
    if (!draft) return no('nothing-changed')
    if (draft.revision !== revision) return no('changed-meanwhile', { version: draft.revision })
    const published = await publish(tx, actor, { ...asked, edits: draft.edits })
    if (published.ok) await deleteDraft(tx)
    return published
  })
}

/** An older version again, as the next one; the newer ones stay in the history. */
export async function restoreVersion(
  world: World,
  actor: Person,
  { version, ...asked }: Publishing & { readonly version: number },
): Promise<Decision<{ version: number }, PublishRefusal | 'unknown-version'>> {
  const allowed = may(actor, 'write-playbook')
  if (!allowed.ok) return allowed
  return world.transaction(actor, async (tx) => {
    await queueToPublish(tx)
    if (!(await isVersion(tx, version))) return no('unknown-version', { version })
    return publish(tx, actor, { ...asked, edits: await editsOf(tx, version) })
  })
}

async function isVersion(tx: Tx, version: number): Promise<boolean> {
  return version === 0 || (await listVersions(tx)).some((one) => one.version === version)
}

async function publish(
  tx: Tx,
  actor: Person,
  { edits, basedOn, reason }: Publishing & { readonly edits: Edits },
): Promise<Decision<{ version: number }, PublishRefusal>> {
  const before = await findInForce(tx)
  if (before !== basedOn) return no('changed-meanwhile', { version: before })
  const told = changes(catalogue, await editsOf(tx, before), edits)
  if (told.length === 0) return no('nothing-changed')
  const running = await findRunning(tx)
  if (running && meets(running, told)) return no('experiment-running', { name: running.name })
  const fit = await fitToSay(tx, edits)
  if (!fit.ok) return fit
  return yes(await insertNext(tx, actor, { edits, isVariant: false, reason }))
}

/** What a test compares stays as it is until the test ends. */
const meets = ({ place }: Experiment, told: readonly { readonly place: string }[]): boolean =>
  place === null || told.some((change) => change.place === place)

/** Nothing that stops is published, whoever asks. */
export async function fitToSay(tx: Tx, edits: Edits): Promise<Decision<true, 'playbook-not-fit'>> {
  const stops = findings(edits, await countriesOf(tx)).filter(({ isStop }) => isStop)
  const [first] = stops
  if (!first) return yes(true)
  return no('playbook-not-fit', { count: stops.length, place: first.place, rule: first.rule })
}

/** The next version, read by whoever published it. */
export async function insertNext(
  tx: Tx,
  actor: Person,
  made: { readonly edits: Edits; readonly isVariant: boolean; readonly reason: string },
): Promise<{ version: number }> {
  const reason = made.reason.trim()
  const { version } = await insertVersion(tx, { ...made, reason, by: actor })
  await insertReading(tx, version, actor)
  await record(tx, actor, {
    what: made.isVariant ? 'playbook.variant-published' : 'playbook.published',
    facts: { version, reason },
  })
  return { version }
}

export async function listAllVersions(world: World, actor: Person) {
  const allowed = may(actor, 'write-playbook')
  if (!allowed.ok) return allowed
  return world.transaction(actor, async (tx) => {
    const rows = await listVersions(tx)
    const readings = await listReadings(tx)
    const newest = await findNewestHeard(tx)
    const callers = (await listPeople(tx)).filter((one) => may(one, 'work-calls').ok)
    const upToDate = new Set(
      readings.filter(({ version }) => version >= newest).map(({ userId }) => userId),
    )
    const unread = callers.filter(({ userId }) => !upToDate.has(userId)).map(({ name }) => name)
    const items = rows.map((row) => ({
      ...row,
      readBy: readings
        .filter(({ version }) => version === row.version)
        .map(({ userName: name, readAt: at }) => ({ name, at })),
      unreadBy: row.version === newest ? unread : [],
    }))
    return yes({ inForce: await findInForce(tx), items })
  })
}

export async function compareVersions(
  world: World,
  actor: Person,
  { version, since }: { readonly version: number; readonly since: number },
) {
  const allowed = may(actor, 'write-playbook')
  if (!allowed.ok) return allowed
  return world.transaction(actor, async (tx) => {
    for (const one of [version, since])
      if (!(await isVersion(tx, one))) return no('unknown-version', { version: one })
    const [before, after] = [await editsOf(tx, since), await editsOf(tx, version)]
    return yes({ changes: changes(catalogue, before, after) })
  })
}

/** What this person is to read before the next call: the sentences that are not as they knew. */
export async function readNews(world: World, actor: Person) {
  const allowed = may(actor, 'work-calls')
  if (!allowed.ok) return allowed
  return world.transaction(actor, async (tx) => {
    const version = await findNewestHeard(tx)
    const readVersion = Math.min(await findRead(tx, actor.userId), version)
    const rows = await listVersions(tx)
    const inForce = await findInForce(tx)
    const known = rows.find((row) => !row.isVariant && row.version <= readVersion)?.version ?? 0
    const edits = await editsOf(tx, inForce)
    const running = await findRunning(tx)
    const news = rows.filter((row) => row.version > readVersion && row.version <= version)
    return yes({
      version,
      readVersion,
      publishedBy: news[0]?.publishedBy ?? '',
      reasons: news.filter((row) => !row.isVariant).map(({ reason }) => reason),
      changes: changes(catalogue, await editsOf(tx, known), edits),
      isTested: running !== undefined,
      tested: running ? changes(catalogue, edits, await editsOf(tx, running.variantVersion)) : [],
    })
  })
}

export async function acknowledge(
  world: World,
  actor: Person,
  { version }: { readonly version: number },
): Promise<Decision<object, 'not-allowed' | 'changed-meanwhile'>> {
  const allowed = may(actor, 'work-calls')
  if (!allowed.ok) return allowed
  return world.transaction(actor, async (tx) => {
    const newest = await findNewestHeard(tx)
    if (version !== newest) return no('changed-meanwhile', { version: newest })
    if (version === 0) return yes({})
    const isNew = await insertReading(tx, version, actor)
    if (isNew > 0) await record(tx, actor, { what: 'playbook.read', facts: { version } })
    return yes({})
  })
}
