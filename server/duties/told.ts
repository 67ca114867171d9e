import type { Day } from '../../kit/dates.ts'
import type { Told } from './verdict.ts'

export const noticeChannels = ['letter', 'email', 'whatsapp'] as const
export type NoticeChannel = (typeof noticeChannels)[number]

/** How we know that a notice arrived; the last one is no proof. */
export const proofs = [
  'postal-receipt',
  'signed-copy',
  'email-receipt',
  'reply',
  'read-receipt',
  'bureau-record',
  'none',
] as const
export type Proof = (typeof proofs)[number]

/** The notices that arrived, as the rules ask for them. */
export const toldIn = (
  notices: readonly {
    readonly deliveredOn: Day | null
    readonly proof: Proof | null
    readonly channel: NoticeChannel
  }[],
): Told[] =>
  notices.flatMap(({ deliveredOn: on, proof, channel }) =>
    on ? [{ on, isProven: proof !== 'none', channel }] : [],
  )
