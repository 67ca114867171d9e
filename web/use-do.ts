import { useCallback, useRef, useState } from 'react'
import type { AnyEndpoint, AskOf, RefusalOf, ReplyOf } from '../api/endpoint.ts'
import { type Answer, call } from './client.ts'
import { toast } from './ui/toast.ts'
import { type Obstacle, useRefresh } from './use-read.ts'
import type { RefusalFacts } from './words/say-refusal.ts'
import { useRefusalWords } from './words.ts'

export type DoOptions<E extends AnyEndpoint> = {
  /** Readings that this deed makes old. */
  readonly refreshes?: readonly AnyEndpoint[]
  /** What a toast says when it is done; nothing when the screen itself shows it. */
  readonly says?: (value: ReplyOf<E>) => string
  /** Facts that the screen knows and the server does not say, such as the currency. */
  readonly facts?: RefusalFacts
  /** Refusals that the screen itself explains: they make no toast. `'all'` for every one. */
  readonly quiet?: 'all' | readonly (RefusalOf<E> | 'offline')[]
}

export type Doing<E extends AnyEndpoint> = {
  /** Does it once at a time: a second press while it runs waits for the same answer. */
  readonly run: (ask: AskOf<E>) => Promise<Answer<E>>
  readonly isRunning: boolean
  /** The last refusal, until the next run. */
  readonly problem: Obstacle | undefined
}

/** Does something on the server; a refusal is said in a toast unless the screen says it. */
export function useDo<E extends AnyEndpoint>(endpoint: E, options: DoOptions<E> = {}): Doing<E> {
  const [isRunning, setIsRunning] = useState(false)
  const [problem, setProblem] = useState<Obstacle>()
  const running = useRef<Promise<Answer<E>>>(undefined)
  const latest = useRef(options)
  latest.current = options
  const refresh = useRefresh()
  const words = useRefusalWords()
  const inWords = useRef(words)
  inWords.current = words

  const once = useCallback(
    async (ask: AskOf<E>): Promise<Answer<E>> => {
      setIsRunning(true)
      setProblem(undefined)
      const answer = await call(endpoint, ask)
      const { refreshes = [], says, quiet = [], facts } = latest.current
      running.current = undefined
      setIsRunning(false)
      if (answer.ok) {
        if (says) toast('done', says(answer.value))
        await refresh(...refreshes)
        return answer
      }
      const obstacle = { refusal: answer.refusal, facts: { ...facts, ...answer.facts } }
      setProblem(obstacle)
      if (quiet !== 'all' && !quiet.includes(answer.refusal)) {
        toast('stop', inWords.current(obstacle.refusal, obstacle.facts))
      }
      return answer
    },
    [endpoint, refresh],
  )
  const run = useCallback(
    (ask: AskOf<E>) => {
      running.current ??= once(ask)
      return running.current
    },
    [once],
  )
  return { run, isRunning, problem }
}
