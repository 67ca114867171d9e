import type { ReplyOf } from '../../api/endpoint.ts'
import type { readStudy } from '../../api/preparation.ts'
import { type Day, isAfter } from '../../kit/dates.ts'
import type { UndueMark } from '../debts/undue-store.ts'
import type { DutyRow } from '../duties/duty-store.ts'
import type { SaidRow } from '../excuses/store.ts'
import type { Wireable } from '../platform/route.ts'
import type { StopRow } from '../stops/store.ts'
import type { WaitingRow } from './study-store.ts'

type Issue = Wireable<ReplyOf<typeof readStudy>>['issues'][number]

export type Unsettled = {
  readonly stops: readonly StopRow[]
  readonly marks: readonly UndueMark[]
  readonly excuses: readonly Pick<SaidRow, 'excuse' | 'state' | 'heardAt' | 'heardBy' | 'untilOn'>[]
  readonly duties: readonly Pick<DutyRow, 'act' | 'contract' | 'openedAt' | 'dueOn'>[]
  readonly waiting: readonly WaitingRow[]
  readonly today: Day
}

/**
 * What is not settled with this person, what stops a contact first: requests and pauses, items that
 * may not be asked for, what the law wants done, calls that save an agreement, late promises,
 * excuses that nobody has answered yet, and calls that were agreed. Each with who said it and when.
 */
export function openIssues({ stops, marks, excuses, duties, waiting, today }: Unsettled): Issue[] {
  const inForce = stops.filter(
    ({ liftedAt, untilOn }) => liftedAt === null && (!untilOn || isAfter(untilOn, today)),
  )
  return [
    ...inForce.map(ofStop),
    ...marks.map(ofMark),
    ...duties.map(ofDuty),
    ...waiting.filter(({ kind }) => kind !== 'callback').map(ofWaiting),
    ...excuses.filter(({ state }) => state === 'open').map(ofExcuse),
    ...waiting.filter(({ kind }) => kind === 'callback').map(ofWaiting),
  ]
}

const ofStop = ({ kind, evidence, placedBy, placedAt, untilOn, door }: StopRow): Issue => ({
  kind: 'stop',
  what: kind,
  said: evidence === kind ? null : evidence,
  source: door === 'system' ? 'system' : 'person',
  byName: placedBy,
  at: placedAt,
  dueOn: untilOn,
})

const ofMark = ({ reason, evidence, markedBy, markedAt }: UndueMark): Issue => ({
  kind: 'undue-mark',
  what: reason,
  said: evidence,
  source: 'agent',
  byName: markedBy,
  at: markedAt,
  dueOn: null,
})

const ofDuty = ({ act, contract, openedAt, dueOn }: Unsettled['duties'][number]): Issue => ({
  kind: 'duty',
  what: act,
  said: contract,
  source: 'system',
  byName: 'Combinado',
  at: openedAt,
  dueOn,
})

const ofWaiting = ({ kind, what, byName, at, dueOn }: WaitingRow): Issue => ({
  kind,
  what,
  said: null,
  source: kind === 'rescue' ? 'system' : 'person',
  byName,
  at,
  dueOn,
})

const ofExcuse = ({ excuse, heardAt, heardBy, untilOn }: Unsettled['excuses'][number]): Issue => ({
  kind: 'excuse',
  what: excuse,
  said: null,
  source: 'person',
  byName: heardBy,
  at: heardAt,
  dueOn: untilOn,
})
