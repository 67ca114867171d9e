import { readBrief } from '../server/calls/brief-actions.ts'
import { asksOf, type Bench, type Measured } from './bench.ts'
import { agentCount, type LargeWorld, openLargeWorld, peopleOf } from './large-world.ts'
import { inTurn, type Latency, ratioOf, shown } from './latency.ts'

const usualAsks = 3000

/**
 * The agent's brief, whole, beside one bare select by primary key over a connection of its pool.
 */
export const briefBench: Bench = {
  name: 'brief',
  run: async ({ adminUrl, args, say }) => {
    const large = await openLargeWorld(adminUrl, say)
    try {
      return await measure(large, asksOf(args, usualAsks))
    } finally {
      await large.world.close()
    }
  },
}

export const bareText = 'select * from debtor where agency_id = $1 and id = $2'

async function measure(large: LargeWorld, asks: number): Promise<Measured[]> {
  const { world, agencyId } = large
  const callIds = await callsOf(large)
  const people = await peopleOf(large, asks)
  const client = await world.pool.connect()
  try {
    const timed = await inTurn(asks, {
      bare: (index) =>
        client.query({ name: 'bare', text: bareText, values: [agencyId, people[index]?.debtorId] }),
      inTransaction: (index) =>
        world.transaction(
          large.agent(1),
          (tx) => tx.rows`
            select * from debtor where agency_id = ${agencyId} and id = ${people[index]?.debtorId}`,
        ),
      brief: (index) => {
        const n = 1 + (index % agentCount)
        return readOne(large, n, callIds[n - 1] ?? '')
      },
    })
    return [
      lineOf(timed.brief, 'bare select by primary key', timed.bare, '≤ 3.0'),
      lineOf(timed.brief, 'the same select in a transaction of ours', timed.inTransaction, '–'),
    ]
  } finally {
    client.release()
  }
}

async function readOne({ world, agent }: LargeWorld, n: number, callId: string) {
  const read = await world.transaction(agent(n), (tx) => readBrief(tx, agent(n), callId))
  if (!read.ok || !read.value.areAmountsOpen) throw new Error(`no open brief for agent ${n}`)
}

/** The conversation of each agent, in their order. */
export function callsOf({ world, agent }: LargeWorld): Promise<string[]> {
  return world.transaction(agent(1), async (tx) => {
    const rows = await tx.rows<{ id: string }>`
      select id from call where agency_id = ${tx.agencyId} and state <> 'closed'
      order by split_part(agent_id, '-', 2)::int`
    if (rows.length !== agentCount) throw new Error(`${rows.length} calls are open`)
    return rows.map(({ id }) => id)
  })
}

const lineOf = (brief: Latency, against: string, bare: Latency, wanted: string): Measured => ({
  what: 'brief of a call',
  measured: shown(brief),
  against,
  yardstick: shown(bare),
  ratio: ratioOf(brief, bare),
  wanted,
})
