import { type Day, isBefore, isEarlier } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { type Person, system } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import type { Arm } from '../playbook/arm.ts'
import { deleteDraft, findDraft } from '../playbook/draft-store.ts'
import { composed, type Edits } from '../playbook/edits.ts'
import * as experiments from '../playbook/experiment-store.ts'
import type { Place } from '../playbook/line.ts'
import { editsOf, findInForce, queueToPublish } from '../playbook/version-store.ts'
import { catalogue, placeNamed } from './catalogue.ts'
import { changes } from './changes.ts'
import { isHarmful, type Results, results, standing, verdict } from './experiment.ts'
import { countUnits } from './result-store.ts'
import { fitToSay, insertNext, type PublishRefusal } from './version-actions.ts'

type Starting = {
  readonly name: string
  readonly place?: Place | undefined
  readonly unit: experiments.Unit
  readonly measure: experiments.Measure
  readonly sharePct: number
  readonly endsOn: Day
  readonly revision: number
  readonly reason: string
}

type StartRefusal = PublishRefusal | 'unknown-place' | 'date-in-the-past'

/** The draft is heard by a part of all from now on, beside what is in force. */
export async function startExperiment(
  world: World,
  actor: Person,
  ask: Starting,
): Promise<Decision<{ experimentId: string }, StartRefusal>> {
  const allowed = may(actor, 'write-playbook')
  if (!allowed.ok) return allowed
  const { place = null } = ask
  if (place !== null && !placeNamed(place)) return no('unknown-place', { place })
  return world.transaction(actor, async (tx) => {
    if (isBefore(ask.endsOn, tx.today)) return no('date-in-the-past')
    await queueToPublish(tx)
    const running = await experiments.findRunning(tx)
    if (running) return no('experiment-running', { name: running.name })
    const variant = await variantOf(tx, place, ask.revision)
    if (!variant.ok) return variant
    const { usualVersion, edits } = variant.value
    const { version } = await insertNext(tx, actor, { edits, isVariant: true, reason: ask.reason })
    const id = tx.newId()
    const { name, unit, measure, sharePct, endsOn } = ask
    const made = { id, name: name.trim(), place, unit, measure, sharePct, endsOn, usualVersion }
    await experiments.insertExperiment(tx, {
      ...made,
      seed: id,
      variantVersion: version,
      startsOn: tx.today,
      startedBy: actor.name,
    })
    await record(tx, actor, { what: 'playbook.experiment-started', facts: { name, version } })
    return yes({ experimentId: id })
  })
}

/** What the variant says: the draft, or the draft at one place and what is in force elsewhere. */
async function variantOf(
  tx: Tx,
  place: Place | null,
  revision: number,
): Promise<Decision<{ usualVersion: number; edits: Edits }, PublishRefusal>> {
  const draft = await findDraft(tx)
  if (!draft) return no('nothing-changed')
  if (draft.revision !== revision) return no('changed-meanwhile', { version: draft.revision })
  const usualVersion = await findInForce(tx)
  const usual = await editsOf(tx, usualVersion)
  const edits = composed(usual, place, draft.edits)
  if (changes(catalogue, usual, edits).length === 0) return no('nothing-changed')
  const fit = await fitToSay(tx, edits)
  return fit.ok ? yes({ usualVersion, edits }) : fit
}

type Closing = { readonly experimentId: string; readonly apply: Arm; readonly reason: string }

/** The test is over; what won is what everybody says from now on. */
export async function closeExperiment(
  world: World,
  actor: Person,
  { experimentId, apply, reason }: Closing,
): Promise<
  Decision<
    { version: number },
    'not-allowed' | 'unknown-experiment' | 'experiment-ended' | 'playbook-not-fit'
  >
> {
  const allowed = may(actor, 'write-playbook')
  if (!allowed.ok) return allowed
  return world.transaction(actor, async (tx) => {
    await queueToPublish(tx)
    const experiment = await experiments.lockExperiment(tx, experimentId)
    if (!experiment) return no('unknown-experiment')
    if (experiment.endedAt) return no('experiment-ended')
    const applied = apply === 'variant' ? await applyVariant(tx, actor, experiment, reason) : null
    if (applied && !applied.ok) return applied
    const said = reason.trim()
    const ended = { id: experimentId, by: actor.name, kind: 'closed', reason: said } as const
    await experiments.endExperiment(tx, { ...ended, applied: apply })
    const { name } = experiment
    await record(tx, actor, {
      what: 'playbook.experiment-closed',
      facts: { name, applied: apply, reason: said },
    })
    return yes({ version: applied?.value.version ?? (await findInForce(tx)) })
  })
}

/** The variant at its place, over what is in force now; the draft has done its work. */
async function applyVariant(
  tx: Tx,
  actor: Person,
  { place, variantVersion }: experiments.Experiment,
  reason: string,
): Promise<Decision<{ version: number }, 'playbook-not-fit'>> {
  const variant = await editsOf(tx, variantVersion)
  const edits = composed(await editsOf(tx, await findInForce(tx)), place, variant)
  const fit = await fitToSay(tx, edits)
  if (!fit.ok) return fit
  const draft = await findDraft(tx)
  const isDone = draft && changes(catalogue, edits, draft.edits).length === 0
  if (isDone) await deleteDraft(tx)
  return yes(await insertNext(tx, actor, { edits, isVariant: false, reason }))
}

export async function listExperiments(world: World, actor: Person) {
  const allowed = may(actor, 'write-playbook')
  if (!allowed.ok) return allowed
  return world.transaction(actor, async (tx) => {
    const rows = await experiments.listExperiments(tx)
    return yes({ items: rows.map((row) => ({ ...row, state: standing(row, tx.today) })) })
  })
}

export async function readExperiment(world: World, actor: Person, experimentId: string) {
  const allowed = may(actor, 'write-playbook')
  if (!allowed.ok) return allowed
  return world.transaction(actor, async (tx) => {
    const experiment = await experiments.findExperiment(tx, experimentId)
    if (!experiment) return no('unknown-experiment')
    const found = await resultsOf(tx, experiment)
    const usual = await editsOf(tx, experiment.usualVersion)
    const variant = await editsOf(tx, experiment.variantVersion)
    return yes({
      ...experiment,
      ...found,
      state: standing(experiment, tx.today),
      verdict: verdict(found, experiment, tx.today),
      changes: changes(catalogue, usual, variant),
    })
  })
}

async function resultsOf(tx: Tx, experiment: experiments.Experiment): Promise<Results> {
  const { id, measure, unit, endsOn, endedAt } = experiment
  const end = endsOn.add({ days: 1 }).toZonedDateTime(tx.zone).toInstant()
  const until = endedAt && isEarlier(endedAt, end) ? endedAt : end
  return results(unit, await countUnits(tx, experiment, { id, measure, until }))
}

/** Each night: a variant that brings more complaints, or more requests to stop, is ended. */
export const guardExperiment = (world: World, agencyId: string): Promise<boolean> => {
  const actor = system(agencyId)
  return world.transaction(actor, async (tx) => {
    const running = await experiments.findRunning(tx)
    if (!running) return false
    const found = await resultsOf(tx, running)
    if (!isHarmful(found)) return false
    const { successes, tries } = found.arms.variant.harm
    const ended = { id: running.id, by: actor.name, kind: 'harm', applied: null } as const
    await experiments.endExperiment(tx, { ...ended, reason: `${successes}/${tries}` })
    const { name } = running
    await record(tx, actor, {
      what: 'playbook.experiment-stopped',
      facts: { name, harms: successes },
    })
    return true
  })
}
