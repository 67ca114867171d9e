import type { ReplyOf } from '../../../api/endpoint.ts'
import { type findInCase, readNegotiations, readStudy } from '../../../api/preparation.ts'
import { useRead } from '../../use-read.ts'
import { useDesk } from './desk.ts'

export type Prepared = ReplyOf<typeof readStudy>
export type Negotiations = ReplyOf<typeof readNegotiations>
export type Found = ReplyOf<typeof findInCase>['items'][number]

const minuteMs = 60_000

/** What is studied beside the brief; nothing while somebody is on the line who may be anybody. */
export function usePrepared() {
  const { brief, isOpen } = useDesk()
  const read = useRead(
    readStudy,
    { callId: brief.call.id },
    { isWanted: isOpen, freshMs: minuteMs },
  )
  const value = isOpen && read.value && !read.value.isHidden ? read.value : undefined
  return { ...read, value }
}

export function useNegotiations() {
  const { brief, isOpen } = useDesk()
  const read = useRead(
    readNegotiations,
    { callId: brief.call.id },
    { isWanted: isOpen, freshMs: minuteMs },
  )
  const value = isOpen && read.value && !read.value.isHidden ? read.value : undefined
  return { ...read, value }
}
