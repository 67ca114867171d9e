import pg from 'pg'
import { openNextCall } from '../server/calls/next-actions.ts'
import type { Person } from '../server/identity/actor.ts'
import { asksOf, type Bench, type Measured } from './bench.ts'
import { bareText } from './brief.ts'
import { type LargeWorld, openLargeWorld, peopleOf } from './large-world.ts'
import { inTurn, ratioOf, shown } from './latency.ts'

const usualAsks = 500
const agentId = 'agent-free'

/** Opening the next person of 300,000 planned ones, beside one bare select by primary key. */
export const nextPersonBench: Bench = {
  name: 'next-person',
  run: async ({ adminUrl, args, say }) => {
    const large = await openLargeWorld(adminUrl, say)
    const owner = new pg.Client({ connectionString: large.databaseUrl })
    await owner.connect()
    try {
      await forget(owner)
      return await measure(large, owner, asksOf(args, usualAsks))
    } finally {
      await forget(owner)
      await owner.end()
      await large.world.close()
    }
  },
}

async function measure(large: LargeWorld, owner: pg.Client, asks: number): Promise<Measured[]> {
  const { world, agencyId } = large
  const people = await peopleOf(large, asks)
  const client = await world.pool.connect()
  const free: Person = { ...large.agent(1), userId: agentId }
  try {
    const timed = await inTurn(asks, {
      bare: (index) =>
        client.query({ name: 'bare', text: bareText, values: [agencyId, people[index]?.debtorId] }),
      next: async () => {
        const opened = await openNextCall(world, free, {})
        if (!opened.ok) throw new Error(`nobody next: ${opened.refusal}`)
      },
      // The call is over, and this person is not the next one again today.
      end: () =>
        owner.query(
          `update call set state = 'closed', outcome = 'NAT', outcome_version = 1,
             closed_at = opened_at, not_before = opened_at + interval '1 day'
           where agent_id = $1 and state <> 'closed'`,
          [agentId],
        ),
    })
    return [
      {
        what: 'opening the next person of the worklist',
        measured: shown(timed.next),
        against: 'bare select by primary key',
        yardstick: shown(timed.bare),
        ratio: ratioOf(timed.next, timed.bare),
        wanted: '–',
      },
    ]
  } finally {
    client.release()
  }
}

/** As it was before: the world is kept for the next run. */
async function forget(owner: pg.Client) {
  await owner.query(`
    begin;
    set local session_replication_role = replica;
    delete from journal_line where actor_id = '${agentId}';
    delete from call where agent_id = '${agentId}';
    commit`)
}
