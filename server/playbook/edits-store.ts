import type { Tx } from '../platform/sql.ts'
import { type Arm, armOf } from './arm.ts'
import { composed, type Edits } from './edits.ts'
import type { Place } from './line.ts'
import { editsOf } from './version-store.ts'

/**
 * Whose conversation it is: what decides which published words are said in it. In a call they are
 * the words that it opened with; outside of one, those that it would open with now.
 */
export type Speaking = {
  readonly callId?: string
  readonly agentId: string
  readonly debtorId: string
}

type SpokenRow = {
  readonly version: number
  readonly place: Place | null
  /** The version that this arm of a test says; null outside of tests. */
  readonly armVersion: number | null
}

/** What the agency made of the shipped sentences: one small read, and each version once. */
export async function editsFor(tx: Tx, who: Speaking): Promise<Edits> {
  const spoken = await (who.callId ? findSpoken(tx, who.callId) : spokenNow(tx, who))
  if (!spoken) return []
  const base = await editsOf(tx, spoken.version)
  if (spoken.armVersion === null) return base
  return composed(base, spoken.place, await editsOf(tx, spoken.armVersion))
}

/** The words that a call opened with; none where it opened with what ships. */
const findSpoken = async (tx: Tx, callId: string): Promise<SpokenRow | undefined> => {
  const [row] = await tx.prepared('playbook-of-call')<SpokenRow>`
    select call_playbook.version, place,
      case arm when 'usual' then usual_version when 'variant' then variant_version end
        as arm_version
    from call_playbook
    left join playbook_experiment experiment
      on experiment.agency_id = call_playbook.agency_id and experiment.id = experiment_id
    where call_playbook.agency_id = ${tx.agencyId} and call_id = ${callId}
  `
  return row
}

export type InForce = {
  readonly version: number
  readonly experiment: {
    readonly id: string
    readonly seed: string
    readonly unit: 'agent' | 'person'
    readonly sharePct: number
    readonly place: Place | null
    readonly usualVersion: number
    readonly variantVersion: number
  } | null
}

/** The version in force, and the experiment that draws people today. */
export async function findInForceNow(tx: Tx): Promise<InForce> {
  const row = await tx.one<InForce>`
    select
      coalesce((select version from playbook_version
        where agency_id = ${tx.agencyId} and not is_variant
        order by version desc limit 1), 0) as version,
      (select jsonb_build_object('id', id, 'seed', seed, 'unit', unit, 'sharePct', share_pct,
          'place', place, 'usualVersion', usual_version, 'variantVersion', variant_version)
        from playbook_experiment
        where agency_id = ${tx.agencyId} and ended_at is null
          and ${tx.today} between starts_on and ends_on) as experiment
  `
  return row
}

export type Drawn = { readonly unitId: string; readonly arm: Arm }

/** In which arm a conversation is while an experiment draws. */
export function drawn(
  { unit, ...drawing }: NonNullable<InForce['experiment']>,
  { agentId, debtorId }: Pick<Speaking, 'agentId' | 'debtorId'>,
): Drawn {
  const unitId = unit === 'agent' ? agentId : debtorId
  return { unitId, arm: armOf(drawing, unitId) }
}

async function spokenNow(tx: Tx, who: Speaking): Promise<SpokenRow> {
  const { version, experiment } = await findInForceNow(tx)
  if (!experiment) return { version, place: null, armVersion: null }
  const { place, usualVersion, variantVersion } = experiment
  const isUsual = drawn(experiment, who).arm === 'usual'
  return { version, place, armVersion: isUsual ? usualVersion : variantVersion }
}
