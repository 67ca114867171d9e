import {
  keepPreviousData,
  QueryClient,
  queryOptions,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import { useCallback } from 'react'
import type { AnyEndpoint, AskOf, ReplyOf } from '../api/endpoint.ts'
import { call } from './client.ts'
import { keepRead, keptRead } from './kept-reads.ts'
import type { RefusalFacts } from './words/say-refusal.ts'

/** What stands in the way, for `<Problem>` and toasts. */
export type Obstacle = { readonly refusal: string; readonly facts: RefusalFacts }

export type Read<Value> = {
  /** What was read last; it stays while something newer is fetched, and when that fails. */
  readonly value: Value | undefined
  readonly problem: Obstacle | undefined
  /** Nothing to show yet. */
  readonly isReading: boolean
  /** Something is shown and something newer is on its way. */
  readonly isRefreshing: boolean
  readonly again: () => void
}

export type ReadOptions = {
  readonly isWanted?: boolean
  /** Ask again every so often, while the page is looked at. */
  readonly everyMs?: number | undefined
  /** How long what was read is fresh enough not to be asked again; 5 seconds if unsaid. */
  readonly freshMs?: number
}

export const queries = new QueryClient({
  defaultOptions: {
    queries: { retry: false, networkMode: 'always', refetchOnReconnect: true, staleTime: 5_000 },
    mutations: { networkMode: 'always' },
  },
})

/** Reads an endpoint and keeps what was read. */
export function useRead<E extends AnyEndpoint>(
  endpoint: E,
  ask: AskOf<E>,
  { isWanted = true, everyMs, freshMs = 5_000 }: ReadOptions = {},
): Read<ReplyOf<E>> {
  const query = useQuery({
    ...reading(endpoint, ask),
    enabled: isWanted,
    staleTime: freshMs,
    refetchInterval: everyMs ?? false,
    placeholderData: keepPreviousData,
  })
  return {
    value: query.data,
    problem: query.error ? obstacleOf(query.error) : undefined,
    isReading: query.isPending && isWanted,
    isRefreshing: query.isFetching && !query.isPending,
    again: query.refetch,
  }
}

/** The same reading outside of a component: `queries.ensureQueryData(reading(readSession, {}))`. */
export const reading = <E extends AnyEndpoint>(endpoint: E, ask: AskOf<E>) =>
  queryOptions<ReplyOf<E>>({
    queryKey: [...keyOf(endpoint), ask],
    queryFn: async ({ signal }) => {
      const answer = await call(endpoint, ask, signal)
      if (answer.ok) {
        keepRead(endpoint, ask, answer.value)
        return answer.value
      }
      const kept = answer.refusal === 'offline' ? keptRead(endpoint, ask) : undefined
      if (kept !== undefined) return kept as ReplyOf<E>
      throw Object.assign(new Error(answer.refusal), { facts: answer.facts })
    },
  })

/** What was read from these endpoints is old: whatever is on the screen is read again. */
export function useRefresh() {
  const client = useQueryClient()
  return useCallback(
    (...endpoints: readonly AnyEndpoint[]) =>
      Promise.all(
        endpoints.map((endpoint) => client.invalidateQueries({ queryKey: keyOf(endpoint) })),
      ),
    [client],
  )
}

const keyOf = (endpoint: AnyEndpoint) => [`${endpoint.method} ${endpoint.path}`]

export const obstacleOf = (error: Error): Obstacle => ({
  refusal: error.message,
  facts: (error as { facts?: RefusalFacts }).facts ?? {},
})
