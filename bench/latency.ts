/** What half of the asks took at most, nineteen of twenty, and ninety-nine of a hundred. */
export type Latency = { readonly p50Ms: number; readonly p95Ms: number; readonly p99Ms: number }

export function latencyOf(timesMs: readonly number[]): Latency {
  const sorted = timesMs.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.ceil(sorted.length * share) - 1] ?? 0
  return { p50Ms: at(0.5), p95Ms: at(0.95), p99Ms: at(0.99) }
}

export const shown = ({ p50Ms, p95Ms, p99Ms }: Latency): string =>
  `p50 ${p50Ms.toFixed(2)} ms, p95 ${p95Ms.toFixed(2)} ms, p99 ${p99Ms.toFixed(2)} ms`

/** How many times as long, at each of the three. */
export const ratioOf = (one: Latency, other: Latency): string =>
  (['p50Ms', 'p95Ms', 'p99Ms'] as const)
    .map((at) => `${at.slice(0, 3)} ${(one[at] / other[at]).toFixed(1)}`)
    .join(', ')

/**
 * Asks in turn, so that whatever else the machine does falls on all of them alike. The first
 * tenth is practice and is not counted.
 */
export async function inTurn<Name extends string>(
  count: number,
  asks: Readonly<Record<Name, (index: number) => Promise<unknown>>>,
): Promise<Record<Name, Latency>> {
  const names = Object.keys(asks) as Name[]
  const timesMs = new Map<Name, number[]>(names.map((name) => [name, []]))
  for (let index = 0; index < count; index += 1) {
    for (const name of names) {
      const start = performance.now()
      await asks[name](index)
      if (index >= count / 10) timesMs.get(name)?.push(performance.now() - start)
    }
  }
  const found = names.map((name) => [name, latencyOf(timesMs.get(name) ?? [])])
  return Object.fromEntries(found)
}
