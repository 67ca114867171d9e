import type { AskOf } from '../../api/endpoint.ts'
import type { saveWrapUpSetting as promised } from '../../api/outcomes.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { breakMsSince } from '../breaks/store.ts'
import { findPortfolio } from '../creditors/store.ts'
import type { Actor, Person } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { type NotYours, ownCall, withOwnCall, withOwnCallAndPerson } from './actions.ts'
import { type CallRow, findCall } from './store.ts'
import { suggestion } from './suggestion.ts'
import { treeFor } from './tree-actions.ts'
import { dueOf, endUncoded, promiseEnd } from './uncoded-actions.ts'
import * as store from './wrap-up-store.ts'
import * as time from './wrap-up-time.ts'

/** How long the outcome may take here: as its portfolio says, else the agency, else the program. */
export async function settingFor(tx: Tx, portfolioId: string): Promise<time.WrapUpSetting> {
  return (
    modeOf(await store.findSetting(tx, portfolioId)) ??
    modeOf(await store.findSetting(tx, null)) ??
    time.usualSetting
  )
}

const modeOf = (
  row: { mode: time.WrapUpMode | null; limitSeconds: number } | undefined,
): time.WrapUpSetting | undefined =>
  row?.mode ? { mode: row.mode, limitSeconds: row.limitSeconds } : undefined

/** Hanging up starts the clock, where there is one. */
export async function startWrapUp(tx: Tx, row: CallRow): Promise<void> {
  const endsAt = time.wrapUpEnd(await settingFor(tx, row.portfolioId), tx.now)
  await store.saveRunning(tx, row.id, { endsAt, extensions: 0 })
  if (endsAt) await promiseEnd(tx, row.id, endsAt)
}

/** Another number is dialed: nothing runs while somebody may answer. */
export const stopWrapUp = (tx: Tx, callId: string) =>
  store.saveRunning(tx, callId, { endsAt: null, extensions: 0 })

/** How the end of a call stands for its agent. */
export async function readWrapUp(tx: Tx, actor: Person, callId: string) {
  const own = await ownCall(actor, () => findCall(tx, callId))
  if (!own.ok) return own
  const row = own.value
  const running = await store.findRunning(tx, callId)
  const agreed = await store.findAgreedParts(tx, row)
  const facts = { ...row, agreedParts: agreed?.parts ?? null, hungUpAt: running.hungUpAt }
  const isWrapping = row.state === 'wrapping' || row.outcome === time.uncoded
  return yes({
    mode: (await settingFor(tx, row.portfolioId)).mode,
    hungUpAt: running.hungUpAt,
    endsAt: await dueOf(tx, row),
    warnSeconds: time.warnSeconds,
    extensionSeconds: time.extensionSeconds,
    extensionsLeft: Math.max(0, time.extensionsMax - running.extensions),
    isUncoded: row.outcome === time.uncoded,
    suggestion: isWrapping ? suggestion(facts, await treeFor(tx, row.creditorId)) : null,
    also: (await store.hasSentBill(tx, row)) ? '2VIA' : null,
  })
}

export const extendWrapUp = (world: World, actor: Actor, { callId }: { callId: string }) =>
  withOwnCall(world, actor, callId, async (tx, row) => {
    if (row.state === 'closed') return no('call-closed')
    const running = await store.findRunning(tx, callId)
    const breakMs = await breakMsSince(tx, row.agentId, running.hungUpAt ?? tx.now)
    const longer = time.extend(running, breakMs, tx.now)
    if (!longer.ok) return longer
    await store.saveRunning(tx, callId, longer.value)
    const endsAt = (await dueOf(tx, row)) ?? tx.now
    await promiseEnd(tx, callId, endsAt)
    return yes({ endsAt })
  })

type LaterRefusal = NotYours | 'call-closed' | 'outcome-first' | 'still-on-the-line'

/** Where the outcome is left to the agent, it may wait: the call ends as not coded. */
export const codeLater = (
  world: World,
  actor: Actor,
  { callId }: { callId: string },
): Promise<Decision<object, LaterRefusal>> =>
  withOwnCallAndPerson(world, actor, callId, async (tx, row) => {
    if (row.state === 'closed') return no('call-closed')
    const { mode } = await settingFor(tx, row.portfolioId)
    if (mode !== 'discretionary') return no('outcome-first')
    if (row.state !== 'wrapping') return no('still-on-the-line')
    await endUncoded(tx, row)
    return yes({})
  })

/** Another time for the outcome: of the agency, or of one portfolio; null goes with the agency. */
export const saveSetting = (world: World, actor: Actor, ask: AskOf<typeof promised>) =>
  world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'set-outcomes')
    if (!allowed.ok) return allowed
    const portfolioId = ask.portfolioId ?? null
    if (portfolioId && !(await findPortfolio(tx, portfolioId))) return no('unknown-portfolio')
    const setting = ask.setting ?? (portfolioId === null ? time.usualSetting : null)
    const before = modeOf(await store.findSetting(tx, portfolioId)) ?? null
    if (JSON.stringify(before) === JSON.stringify(setting)) return no('nothing-changed')
    await store.insertSetting(tx, { portfolioId, setting, reason: ask.reason, by: actor.name })
    await record(tx, actor, {
      what: 'outcomes.wrap-up-set',
      portfolioId,
      facts: {
        mode: setting?.mode ?? null,
        seconds: setting?.mode === 'with-limit' ? setting.limitSeconds : null,
        reason: ask.reason,
      },
    })
    return yes({})
  })
