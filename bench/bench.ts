/** One line of the table. A yardstick is measured in the same run; alone, figures say nothing. */
export type Measured = {
  readonly what: string
  readonly measured: string
  readonly against: string
  readonly yardstick: string
  readonly ratio: string
  readonly wanted: string
}

export type BenchParts = {
  /** A PostgreSQL in which databases may be made. */
  readonly adminUrl: string
  /** What stood behind the bench's name on the command line. */
  readonly args: readonly string[]
  readonly say: (sentence: string) => void
}

export type Bench = {
  readonly name: string
  readonly run: (parts: BenchParts) => Promise<readonly Measured[]>
}

/** How often to ask: as said on the command line, else as usual. */
export const asksOf = (args: readonly string[], usual: number): number => Number(args[0] ?? usual)

export const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`

export async function timed<Value>(work: () => Promise<Value>): Promise<[ms: number, Value]> {
  const start = performance.now()
  const value = await work()
  return [performance.now() - start, value]
}
