import { readFileSync } from 'node:fs'
import { findExcuses } from '../kit/excuse-find.ts'
import { fold } from '../kit/text.ts'
import type { Bench, Measured } from './bench.ts'

type Sentence = { readonly text: string }

const sentences: readonly Sentence[] = ['', '.second', '.third']
  .flatMap((part) =>
    readFileSync(`test/fixtures/excuses/pt-BR${part}.jsonl`, 'utf8').trim().split('\n'),
  )
  .map((line) => JSON.parse(line))

const entriesMax = 500
const rounds = 5

/** Five hundred entries, each looked for as it stands: what a plain list would do. */
const entries = sentences.slice(0, entriesMax).map(({ text }) => fold(text))
const listed = (text: string) => entries.filter((entry) => entry.includes(fold(text)))

function timesOf(work: (text: string) => unknown): number[] {
  for (const { text } of sentences) work(text)
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1)
    for (const { text } of sentences) {
      const before = performance.now()
      work(text)
      times.push(performance.now() - before)
    }
  return times.sort((one, other) => one - other)
}

const at = (times: readonly number[], share: number): number =>
  times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0

/** How long an agent waits for the excuses in what is typed, against a search of 500 entries. */
export const excuseBench: Bench = {
  name: 'excuse',
  run: async (): Promise<readonly Measured[]> => {
    const ours = timesOf((text) => findExcuses(text, 'pt-BR'))
    const bare = timesOf(listed)
    return [0.5, 0.95, 0.99].map((share) => ({
      what: `Excuses in one sentence, p${share * 100}`,
      measured: `${at(ours, share).toFixed(3)} ms`,
      against: `a search of ${entries.length} entries for its text`,
      yardstick: `${at(bare, share).toFixed(3)} ms`,
      ratio: `${(at(ours, share) / at(bare, share)).toFixed(0)} ×`,
      wanted: 'below 100 ms',
    }))
  },
}
