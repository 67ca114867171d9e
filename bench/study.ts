import { readCallStudy } from '../server/calls/profile-actions.ts'
import { similarTo } from '../server/profiles/actions.ts'
import { asksOf, type Bench, type Measured } from './bench.ts'
import { bareText, callsOf } from './brief.ts'
import { agentCount, type LargeWorld, openLargeWorld, peopleOf } from './large-world.ts'
import { inTurn, ratioOf, shown } from './latency.ts'

const usualAsks = 2000

/**
 * Cases like this one among 200,000, and all that is studied of a person before a call, each beside
 * one bare select by primary key.
 */
export const studyBench: Bench = {
  name: 'cases',
  run: async ({ adminUrl, args, say }) => {
    const large = await openLargeWorld(adminUrl, say)
    try {
      return await measure(large, asksOf(args, usualAsks))
    } finally {
      await large.world.close()
    }
  },
}

async function measure(large: LargeWorld, asks: number): Promise<Measured[]> {
  const { world, agencyId, agent } = large
  const callIds = await callsOf(large)
  const people = await peopleOf(large, asks)
  const client = await world.pool.connect()
  try {
    const timed = await inTurn(asks, {
      bare: (index) =>
        client.query({ name: 'bare', text: bareText, values: [agencyId, people[index]?.debtorId] }),
      cases: (index) => world.transaction(agent(1), (tx) => similarTo(tx, caseOf(index))),
      study: (index) => {
        const n = 1 + (index % agentCount)
        return studyOne(large, n, callIds[n - 1] ?? '')
      },
    })
    const lineOf = (what: string, of: 'cases' | 'study', wanted: string): Measured => ({
      what,
      measured: shown(timed[of]),
      against: 'bare select by primary key',
      yardstick: shown(timed.bare),
      ratio: ratioOf(timed[of], timed.bare),
      wanted,
    })
    return [
      lineOf('cases like this one', 'cases', 'p95 ≤ 10'),
      lineOf('what is studied before a call', 'study', '–'),
    ]
  } finally {
    client.release()
  }
}

const kinds = ['crediario', 'cartao', 'emprestimo', 'internet', 'escola', 'condominio'] as const

const caseOf = (index: number) => ({
  circumstance: index % 2 === 0 ? ('forgot' as const) : ('tight-month' as const),
  debtKind: kinds[index % kinds.length] ?? 'crediario',
  ageBand: index % 6,
  valueBand: (index * 7) % 6,
  currency: 'BRL',
})

async function studyOne({ world, agent }: LargeWorld, n: number, callId: string) {
  const read = await readCallStudy(world, agent(n), callId)
  if (!read.ok) throw new Error(`no study for agent ${n}: ${read.refusal}`)
}
