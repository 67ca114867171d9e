import * as api from '../../api/outcomes.ts'
import * as wrapUps from '../../api/wrap-up.ts'
import { no, yes } from '../../kit/decision.ts'
import { may } from '../identity/authority.ts'
import type { Doors } from '../identity/routes.ts'
import type { World } from '../platform/world.ts'
import { ownVersionsFrom, shippedNodes, systemOutcomes } from './outcome-tree.ts'
import { outcomes } from './outcomes.ts'
import * as tree from './tree-actions.ts'
import { treeDifferences } from './tree-differences.ts'
import { lintTree, lockedFields } from './tree-lint.ts'
import { findDraft, listVersions } from './tree-store.ts'
import * as wrapUp from './wrap-up-actions.ts'
import { findSetting, listSettings, listUncoded } from './wrap-up-store.ts'
import { usualSetting } from './wrap-up-time.ts'

/** The tree of outcomes, how long one may take, and the calls that wait for theirs. */
export function routes({ serve }: Doors, world: World): void {
  serve(api.readOutcomeTree, (ask, actor) =>
    world.transaction(actor, async (tx) => {
      const creditorId = ask.creditorId ?? null
      const allowed = await tree.maySet(tx, actor, creditorId)
      if (!allowed.ok) return allowed
      const { nodes, version, isOwn } = await tree.inForceIn(tx, creditorId)
      const draft = await findDraft(tx, creditorId)
      const shown = draft?.nodes ?? nodes
      const history = await listVersions(tx, creditorId)
      return yes({
        version: numberOf(version),
        isOwn,
        nodes: [...nodes],
        draft: draft ? { ...draft, basedOn: numberOf(draft.basedOn) } : null,
        problems: lintTree(shown, await tree.pastCodes(tx)),
        differences: draft ? treeDifferences(nodes, draft.nodes) : [],
        shipped: [...shippedNodes],
        locked,
        system: systemOutcomes.map(({ code, label }) => ({ code, label: { ...label } })),
        history: [
          ...history.map((row) => ({
            ...row,
            version: numberOf(row.version),
            restores: row.restores === null ? null : numberOf(row.restores),
            isInForce: isOwn && row.version === version,
          })),
          { ...shippedVersion, isInForce: !isOwn && creditorId === null },
        ],
      })
    }),
  )
  serve(api.saveOutcomeDraft, (ask, actor) =>
    tree.saveDraft(world, actor, { ...ask, basedOn: storedOf(ask.basedOn) }),
  )
  serve(api.dropOutcomeDraft, (ask, actor) => tree.dropDraft(world, actor, ask))
  serve(api.publishOutcomes, async (ask, actor) => numbered(await tree.publish(world, actor, ask)))
  serve(api.restoreOutcomes, async (ask, actor) =>
    numbered(await tree.restore(world, actor, { ...ask, version: storedOf(ask.version) })),
  )
  serve(api.followAgencyOutcomes, async (ask, actor) =>
    numbered(await tree.followAgency(world, actor, ask)),
  )
  wrapUpRoutes({ serve }, world)
}

function wrapUpRoutes({ serve }: Pick<Doors, 'serve'>, world: World): void {
  serve(api.readWrapUpSettings, async (_ask, actor) => {
    const allowed = may(actor, 'set-outcomes')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    return world.transaction(actor, async (tx) => {
      const agency = await findSetting(tx, null)
      const portfolios = await listSettings(tx)
      return yes({
        agency: agency?.mode ? { ...agency, mode: agency.mode } : usualSetting,
        portfolios: portfolios.map(({ portfolioId, name, mode, limitSeconds }) => ({
          portfolioId,
          name,
          own: mode ? { mode, limitSeconds } : null,
        })),
      })
    })
  })
  serve(api.saveWrapUpSetting, (ask, actor) => wrapUp.saveSetting(world, actor, ask))

  serve(wrapUps.readWrapUp, ({ callId }, actor) =>
    world.transaction(actor, (tx) => wrapUp.readWrapUp(tx, actor, callId)),
  )
  serve(wrapUps.extendWrapUp, (ask, actor) => wrapUp.extendWrapUp(world, actor, ask))
  serve(wrapUps.codeLater, (ask, actor) => wrapUp.codeLater(world, actor, ask))
  serve(wrapUps.listUncoded, async (_ask, actor) => {
    const allowed = may(actor, 'work-calls')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    const seesAll = may(actor, 'see-team-hours').ok
    const rows = await world.transaction(actor, (tx) =>
      listUncoded(tx, seesAll ? null : actor.userId),
    )
    const items = rows.map(({ agentId, ...row }) => ({ ...row, isMine: agentId === actor.userId }))
    return yes({ items })
  })
}

/** An agency counts its own versions from one; the shipped tree is 0. */
const numberOf = (stored: number): number => Math.max(0, stored - ownVersionsFrom)
const storedOf = (n: number): number => (n === 0 ? 0 : n + ownVersionsFrom)

const numbered = <Answer extends { ok: boolean; value?: { version: number } }>(
  answer: Answer,
): Answer =>
  answer.value ? { ...answer, value: { version: numberOf(answer.value.version) } } : answer

const locked = Object.fromEntries(outcomes.map(({ code }) => [code, [...lockedFields(code)]]))

const shippedVersion = {
  version: 0,
  followsAgency: false,
  restores: null,
  reason: '',
  publishedAt: null,
  publishedBy: 'Combinado',
} as const
