import { readFileSync } from 'node:fs'
import { check } from '../server/wording/check.ts'
import type { Bench, Measured } from './bench.ts'

type Sentence = { readonly text: string }

const sentences: readonly Sentence[] = readFileSync('test/fixtures/messages/pt-BR.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

/** What a list of forbidden words would do: each word looked for in each text. */
const words = ['prisão', 'polícia', 'caloteiro', 'serasa', 'justiça', 'penhora', 'última chance']
const plainList = new RegExp(words.join('|'), 'gi')

const rounds = 20

function timeOf(work: (text: string) => unknown): number {
  for (const { text } of sentences) work(text)
  const before = performance.now()
  for (let round = 0; round < rounds; round += 1) for (const { text } of sentences) work(text)
  return (performance.now() - before) / (rounds * sentences.length)
}

/** How long an agent waits for the check of a message; a plain list is blind to all but itself. */
export const wordingBench: Bench = {
  name: 'wording',
  run: async (): Promise<readonly Measured[]> => {
    const heard = { locale: 'pt-BR', audience: 'unknown', country: 'BR' } as const
    const ours = timeOf((text) => check({ ...heard, text }))
    const bare = timeOf((text) => JSON.parse(JSON.stringify(text.match(plainList))))
    return [
      {
        what: 'Check of the words of one message',
        measured: `${ours.toFixed(3)} ms`,
        against: 'seven words looked for in it',
        yardstick: `${bare.toFixed(3)} ms`,
        ratio: `${(ours / bare).toFixed(0)} ×`,
        wanted: 'below 1 ms',
      },
    ]
  },
}
