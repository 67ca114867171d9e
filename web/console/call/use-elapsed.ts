import { useEffect, useState } from 'react'
import { readSession } from '../../../api/sessions.ts'
import { queries, reading } from '../../use-read.ts'

/**
 * Whole seconds from a moment of the server to another, or to now while `to` is null. The server's
 * clock is asked once and counted on from there: the clock of this computer may be wrong.
 */
export function useElapsed(from: string | null, to: string | null): number {
  const isRunning = from !== null && to === null
  const nowMs = useServerNow(isRunning)
  if (from === null) return 0
  const end = to === null ? (nowMs ?? Date.parse(from)) : Date.parse(to)
  return Math.max(0, Math.floor((end - Date.parse(from)) / 1000))
}

/** 102 → `01:42`; an hour and more → `1:05:00`. */
export function clockOf(seconds: number): string {
  const two = (part: number) => String(part).padStart(2, '0')
  const minutes = Math.floor(seconds / 60)
  const inHour = `${two(minutes % 60)}:${two(seconds % 60)}`
  return minutes < 60 ? inHour : `${Math.floor(minutes / 60)}:${inHour}`
}

function useServerNow(isRunning: boolean): number | undefined {
  const [nowMs, setNowMs] = useState<number>()
  useEffect(() => {
    if (!isRunning) return
    let timer: ReturnType<typeof setInterval> | undefined
    let isHere = true
    const start = async () => {
      const session = await queries
        .fetchQuery({ ...reading(readSession, {}), staleTime: 0 })
        .catch(() => queries.getQueryData(reading(readSession, {}).queryKey))
      if (!session || !isHere) return
      const behindMs = Date.parse(session.now) - performance.now()
      const tick = () => setNowMs(performance.now() + behindMs)
      tick()
      timer = setInterval(tick, 1000)
    }
    void start()
    return () => {
      isHere = false
      clearInterval(timer)
    }
  }, [isRunning])
  return nowMs
}
