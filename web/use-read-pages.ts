import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import type { AnyEndpoint, AskOf, ReplyOf } from '../api/endpoint.ts'
import { call } from './client.ts'
import { type Obstacle, type Read, type ReadOptions, reading } from './use-read.ts'

type Paged = { readonly items: readonly unknown[]; readonly next: string | number | null }
type RowOf<E extends AnyEndpoint> =
  ReplyOf<E> extends { items: readonly (infer Row)[] } ? Row : never

export type ReadPages<Row> = Read<{ readonly items: readonly Row[] }> & {
  /** For `DataTable more`: there is another page, and how to get it. */
  readonly more: { readonly run: () => void; readonly isRunning: boolean } | undefined
}

/** Reads a list that comes in pages (`items`, `next`); those fetched so far are one list. */
export function useReadPages<E extends AnyEndpoint>(
  endpoint: E,
  ask: Omit<AskOf<E>, 'after'>,
  { isWanted = true, everyMs, freshMs = 5_000 }: ReadOptions = {},
): ReadPages<RowOf<E>> {
  const query = useInfiniteQuery({
    queryKey: [...reading(endpoint, ask as AskOf<E>).queryKey, 'pages'],
    initialPageParam: undefined as string | number | undefined,
    queryFn: async ({ pageParam, signal }) => {
      const answer = await call(endpoint, { ...ask, after: pageParam } as AskOf<E>, signal)
      if (answer.ok) return answer.value as Paged
      throw Object.assign(new Error(answer.refusal), { facts: answer.facts })
    },
    getNextPageParam: ({ next }) => next ?? undefined,
    enabled: isWanted,
    staleTime: freshMs,
    refetchInterval: everyMs ?? false,
    placeholderData: keepPreviousData,
  })
  return {
    value: query.data && { items: query.data.pages.flatMap(({ items }) => items as RowOf<E>[]) },
    problem: query.error ? { refusal: query.error.message, ...factsOf(query.error) } : undefined,
    isReading: query.isPending && isWanted,
    isRefreshing: query.isFetching && !query.isPending,
    again: query.refetch,
    more: query.hasNextPage
      ? { run: () => void query.fetchNextPage(), isRunning: query.isFetchingNextPage }
      : undefined,
  }
}

const factsOf = (error: Error): Pick<Obstacle, 'facts'> => ({
  facts: (error as { facts?: Obstacle['facts'] }).facts ?? {},
})
