import type { Day, Moment } from '../../kit/dates.ts'
import { sql, type Tx } from '../platform/sql.ts'
import type { Arm } from './arm.ts'
import type { Place } from './line.ts'

export const units = ['agent', 'person'] as const
export type Unit = (typeof units)[number]

/** What counts as a success, said before the first call. */
export const measures = ['deal', 'next-step', 'kept'] as const
export type Measure = (typeof measures)[number]

export type Experiment = {
  readonly id: string
  readonly name: string
  /** Only this place differs; null: the whole playbook. */
  readonly place: Place | null
  readonly unit: Unit
  readonly seed: string
  readonly sharePct: number
  readonly usualVersion: number
  readonly variantVersion: number
  readonly measure: Measure
  readonly startsOn: Day
  readonly endsOn: Day
  readonly startedAt: Moment
  readonly startedBy: string
  readonly endedAt: Moment | null
  readonly endedBy: string | null
  readonly endKind: 'closed' | 'harm' | null
  readonly applied: Arm | null
  readonly endReason: string | null
}

const experiments = sql`
  select id, name, place, unit, seed, share_pct, usual_version, variant_version, measure, starts_on,
    ends_on, started_at, started_by, ended_at, ended_by, end_kind, applied, end_reason
  from playbook_experiment`

/** The one that is not ended, whether its last day has come or not. */
export const findRunning = (tx: Tx) => tx.maybe<Experiment>`
  ${experiments}
  where agency_id = ${tx.agencyId} and ended_at is null
`

export const findExperiment = (tx: Tx, experimentId: string) => tx.maybe<Experiment>`
  ${experiments}
  where agency_id = ${tx.agencyId} and id = ${experimentId}
`

export const lockExperiment = (tx: Tx, experimentId: string) => tx.maybe<Experiment>`
  ${experiments}
  where agency_id = ${tx.agencyId} and id = ${experimentId}
  for no key update
`

/** The newest first. */
export const listExperiments = (tx: Tx) => tx.rows<Experiment>`
  ${experiments}
  where agency_id = ${tx.agencyId}
  order by started_at desc, id desc
  limit 100
`

type NewExperiment = Omit<
  Experiment,
  'startedAt' | 'endedAt' | 'endedBy' | 'endKind' | 'applied' | 'endReason'
>

/** Nothing while another runs. */
export const insertExperiment = (tx: Tx, made: NewExperiment) => tx.maybe<{ id: string }>`
  insert into playbook_experiment
    (agency_id, id, name, place, unit, seed, share_pct, usual_version, variant_version, measure,
     starts_on, ends_on, started_at, started_by)
  values (${tx.agencyId}, ${made.id}, ${made.name}, ${made.place}, ${made.unit}, ${made.seed},
    ${made.sharePct}, ${made.usualVersion}, ${made.variantVersion}, ${made.measure},
    ${made.startsOn}, ${made.endsOn}, ${tx.now}, ${made.startedBy})
  on conflict do nothing
  returning id
`

export const endExperiment = (
  tx: Tx,
  end: {
    readonly id: string
    readonly by: string
    readonly kind: 'closed' | 'harm'
    readonly applied: Arm | null
    readonly reason: string
  },
) => tx.run`
  update playbook_experiment
  set ended_at = ${tx.now}, ended_by = ${end.by}, end_kind = ${end.kind}, applied = ${end.applied},
    end_reason = ${end.reason}
  where agency_id = ${tx.agencyId} and id = ${end.id} and ended_at is null
`

/** The arm that was drawn first stays, whatever is drawn later. */
export const drawUnit = (
  tx: Tx,
  drawn: { readonly experimentId: string; readonly unitId: string; readonly arm: Arm },
) => tx.run`
  insert into experiment_unit (agency_id, experiment_id, unit_id, arm, assigned_at)
  values (${tx.agencyId}, ${drawn.experimentId}, ${drawn.unitId}, ${drawn.arm}, ${tx.now})
  on conflict on constraint drawn_once do nothing
`

export const insertCallPlaybook = (
  tx: Tx,
  call: {
    readonly callId: string
    readonly debtorId: string
    readonly creditorId: string
    readonly version: number
    readonly experimentId: string | null
    readonly unitId: string | null
    readonly arm: Arm | null
  },
) => tx.run`
  insert into call_playbook
    (agency_id, call_id, debtor_id, creditor_id, version, experiment_id, unit_id, arm, opened_at)
  values (${tx.agencyId}, ${call.callId}, ${call.debtorId}, ${call.creditorId}, ${call.version},
    ${call.experimentId}, ${call.unitId}, ${call.arm}, ${tx.now})
  on conflict on constraint one_playbook_per_call do nothing
`
