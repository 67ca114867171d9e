import type { HoldReason } from '../compliance/facts.ts'

export const stopCodes = [
  'cease',
  'channel',
  'not-at-work',
  'wrong-person',
  'deceased',
  'minor',
  'lawyer',
  'illness',
  'disputed',
  'hardship',
  'payment-claimed',
  'complaint',
  'technical',
  'other',
] as const
export type StopCode = (typeof stopCodes)[number]

/** What ends in the moment in which a stop is placed. */
export const stoppables = [
  // Calls that were arranged: those within the stop.
  'callbacks',
  // Today's list and tomorrow's plan.
  'worklist',
  // Texts that waited to be sent, reminders of the night, links to share.
  'messages',
  // The night ends no agreement meanwhile, nor asks anybody to save one.
  'breaking',
  'offers',
  // Discounts that waited for a supervisor.
  'approvals',
] as const
export type Stoppable = (typeof stoppables)[number]

/** With what a stop is lifted: said, seen, or simply over. */
export const liftGrounds = [
  'person-asked',
  'mistake',
  'settled',
  'document-seen',
  'mandate-ended',
  'identity-verified',
] as const
export type LiftGround = (typeof liftGrounds)[number]

/** The policy of one kind of stop, as data. All of it is ours, and none is shown as law. */
export type StopKind = {
  readonly code: StopCode
  /** What it reaches: the whole person, a channel, phones of the workplace, or one number. */
  readonly reach: 'person' | 'channel' | 'workplace' | 'contact-point'
  /** Under which reason the rules of compliance refuse; null where they know by another sign. */
  readonly hold: HoldReason | null
  /** Days unless another day is named, and the most; null lasts until a person lifts it. */
  readonly days: { readonly usual: number; readonly max: number } | null
  readonly stops: readonly Stoppable[]
  /** Agents record what they hear; some stops come only from elsewhere. */
  readonly isPlacedByAgents: boolean
  readonly liftedBy: 'agent' | 'supervisor'
  readonly grounds: readonly LiftGround[]
  /** Who may be contacted in the person's place, once named. */
  readonly representative: 'lawyer' | 'estate' | null
  /** How a call in which it was heard is closed. */
  readonly outcome: string | null
}

const everything = ['callbacks', 'worklist', 'messages', 'breaking', 'offers', 'approvals'] as const
const contact = ['callbacks', 'worklist', 'messages'] as const
const untilLifted = { reach: 'person', days: null, isPlacedByAgents: true } as const
const bySupervisor = { liftedBy: 'supervisor', representative: null } as const
const byAgent = { liftedBy: 'agent', representative: null } as const

/** E1.3, E1.5, D3.5, C8.6: what each word stops, for how long, and who may lift it with what. */
export const stopKinds: readonly StopKind[] = [
  {
    ...untilLifted,
    ...byAgent,
    code: 'cease',
    hold: null,
    stops: contact,
    grounds: ['person-asked', 'mistake'],
    outcome: 'OPT',
  },
  {
    ...untilLifted,
    ...byAgent,
    code: 'channel',
    reach: 'channel',
    hold: null,
    stops: contact,
    grounds: ['person-asked', 'mistake'],
    outcome: 'OPT',
  },
  {
    ...untilLifted,
    ...byAgent,
    code: 'not-at-work',
    reach: 'workplace',
    hold: 'not-at-work',
    stops: ['callbacks', 'worklist'],
    grounds: ['person-asked', 'mistake'],
    outcome: null,
  },
  {
    ...untilLifted,
    ...bySupervisor,
    code: 'wrong-person',
    reach: 'contact-point',
    hold: null,
    stops: ['callbacks', 'worklist'],
    grounds: ['identity-verified', 'mistake'],
    outcome: 'ERR',
  },
  {
    ...untilLifted,
    ...bySupervisor,
    code: 'deceased',
    hold: 'deceased',
    stops: everything,
    grounds: ['mistake'],
    representative: 'estate',
    outcome: 'FALT',
  },
  {
    ...untilLifted,
    ...bySupervisor,
    code: 'minor',
    hold: 'minor',
    stops: everything,
    grounds: ['document-seen', 'mistake'],
    outcome: 'MENO',
  },
  {
    ...untilLifted,
    ...bySupervisor,
    code: 'lawyer',
    hold: 'lawyer',
    stops: ['callbacks', 'worklist', 'messages', 'breaking', 'approvals'],
    grounds: ['mandate-ended', 'person-asked', 'mistake'],
    representative: 'lawyer',
    outcome: 'JUD',
  },
  {
    ...untilLifted,
    ...byAgent,
    code: 'illness',
    hold: 'illness',
    days: { usual: 30, max: 180 },
    stops: ['callbacks', 'worklist', 'messages', 'breaking', 'approvals'],
    grounds: ['person-asked', 'mistake'],
    outcome: 'HOSP',
  },
  {
    ...untilLifted,
    ...bySupervisor,
    code: 'disputed',
    hold: 'disputed',
    stops: everything,
    grounds: ['settled', 'mistake'],
    outcome: 'DESC',
  },
  {
    ...untilLifted,
    ...byAgent,
    code: 'hardship',
    hold: 'hardship',
    days: { usual: 30, max: 90 },
    stops: ['callbacks', 'worklist', 'messages', 'breaking'],
    grounds: ['person-asked', 'mistake'],
    outcome: 'SEMC',
  },
  {
    ...untilLifted,
    ...bySupervisor,
    code: 'payment-claimed',
    hold: 'payment-claimed',
    days: { usual: 3, max: 10 },
    stops: ['callbacks', 'worklist', 'messages', 'breaking'],
    grounds: ['settled', 'mistake'],
    outcome: 'ALEG',
  },
  {
    ...untilLifted,
    ...bySupervisor,
    code: 'complaint',
    hold: 'complaint',
    stops: ['callbacks', 'worklist', 'messages', 'breaking', 'approvals'],
    grounds: ['settled', 'mistake'],
    outcome: 'PROC',
  },
  {
    ...untilLifted,
    ...bySupervisor,
    code: 'technical',
    hold: 'technical',
    days: { usual: 2, max: 10 },
    stops: ['callbacks', 'worklist', 'messages'],
    isPlacedByAgents: false,
    grounds: ['settled', 'mistake'],
    outcome: 'TEC',
  },
  {
    ...untilLifted,
    ...bySupervisor,
    code: 'other',
    hold: 'other',
    stops: contact,
    isPlacedByAgents: false,
    grounds: ['settled', 'mistake'],
    outcome: null,
  },
]

const byCode: ReadonlyMap<string, StopKind> = new Map(stopKinds.map((kind) => [kind.code, kind]))

/** The policy of a kind, or undefined for a word that is none. */
export const stopKindOf = (code: string): StopKind | undefined => byCode.get(code)

/** The kind whose hold has this reason. */
export const stopKindOfHold = (reason: string): StopKind | undefined =>
  stopKinds.find(({ hold }) => hold === reason)

/** Kinds of which something ends, such as offers. */
export const kindsThatStop = (what: Stoppable): StopCode[] =>
  stopKinds.filter(({ stops }) => stops.includes(what)).map(({ code }) => code)
