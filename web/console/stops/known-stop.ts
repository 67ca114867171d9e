import type { ReplyOf } from '../../../api/endpoint.ts'
import type { listStops } from '../../../api/stops.ts'

export type Stops = ReplyOf<typeof listStops>
export type PlacedStop = Stops['stops'][number]
export type StopKind = Stops['kinds'][number]

const kinds = [
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
] as const
const stoppables = ['callbacks', 'worklist', 'messages', 'breaking', 'offers', 'approvals'] as const
const grounds = [
  'person-asked',
  'settled',
  'document-seen',
  'mandate-ended',
  'identity-verified',
  'over',
] as const

const orElse =
  <Name extends string, Other extends string>(names: readonly Name[], other: Other) =>
  (given: string): Name | Other =>
    names.find((name) => name === given) ?? other

export const kindOf = orElse(kinds, 'other')
export const groundOf = orElse(grounds, 'mistake')
export const stoppableOf = orElse(stoppables, 'messages')
