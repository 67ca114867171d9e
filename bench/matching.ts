import { moment } from '../kit/dates.ts'
import { cents } from '../kit/money.ts'
import { bank } from '../server/identity/actor.ts'
import type { Received } from '../server/payments/received.ts'
import { decide, receive } from '../server/payments/received-actions.ts'
import type { World } from '../server/platform/world.ts'
import { type AgreedWorld, agreementCount, withAgreedWorld } from './agreed-world.ts'
import { type Bench, type Measured, seconds, timed } from './bench.ts'

const lines = agreementCount
const placed = 2_000
const linesAtOnce = 1_000

/**
 * Whose 100,000 lines of a bank are: most by their txid, some by payer and amount, some nobody's;
 * and some of them put into their places, each in a transaction of its own.
 */
export const matchingBench: Bench = {
  name: 'matching',
  run: ({ adminUrl, say }) => withAgreedWorld(adminUrl, say, measure),
}

async function measure({ world, agencyId }: AgreedWorld): Promise<readonly Measured[]> {
  const bare = (line: Received) => findBare(world, line)
  await inPages(world, agencyId, 2_000, () => Promise.resolve(), bare)
  const [bareMs] = await timed(() => inPages(world, agencyId, lines, () => Promise.resolve(), bare))
  const tally = { matched: 0, waiting: 0 }
  const [matchMs] = await timed(() =>
    inPages(world, agencyId, lines, async (tx, line) => {
      const { outcome } = await decide(tx, line)
      tally[outcome === 'matched' ? 'matched' : 'waiting'] += 1
    }),
  )
  const [commitMs] = await timed(() => commitBare(world, agencyId))
  const [placeMs] = await timed(() => placeSome(world, agencyId))
  return [
    {
      what: `matching of ${lines.toLocaleString('en-US')} lines, ${tally.matched} found`,
      measured: `${seconds(matchMs)}, ${Math.round(lines / (matchMs / 1000))} a second`,
      against: 'a bare look-up of each by its key',
      yardstick: seconds(bareMs),
      ratio: (matchMs / bareMs).toFixed(1),
      wanted: '≤ 3.0',
    },
    {
      what: `received and placed, ${placed} lines`,
      measured: `${seconds(placeMs)}, ${Math.round(placed / (placeMs / 1000))} a second`,
      against: 'a bare row and commit for each',
      yardstick: seconds(commitMs),
      ratio: (placeMs / commitMs).toFixed(1),
      wanted: '≤ 20.0',
    },
  ]
}

type Tx = Parameters<typeof decide>[0]

async function inPages(
  world: World,
  agencyId: string,
  count: number,
  work: (tx: Tx, line: Received) => Promise<void>,
  before?: (line: Received) => Promise<unknown>,
): Promise<void> {
  for (let from = 0; from < count; from += linesAtOnce)
    await world.transaction(bank(agencyId), async (tx) => {
      for (let n = from; n < from + linesAtOnce; n += 1) {
        if (before) await before(lineOf(n))
        else await work(tx, lineOf(n))
      }
    })
}

/** Seventeen in twenty by their txid, two by who paid what, one of nobody. */
function lineOf(n: number): Received {
  const kind = n % 20
  const person = 1 + (n % agreementCount)
  return {
    source: 'transfer',
    key: `bench:${n}`,
    means: 'pix',
    amountCents: cents(10000),
    paidAt: moment('2026-11-24T09:00:00-03:00'),
    txid: kind < 17 ? `C${String(person * 3 + 1).padStart(24, '0')}` : undefined,
    payerDocument: kind === 19 ? undefined : String(person).padStart(11, '0'),
    payerName: `Pessoa ${person}`,
  }
}

const findBare = (world: World, { txid, payerDocument = '' }: Received) =>
  txid
    ? world.pool.query('select id from charge where txid = $1', [txid])
    : world.pool.query('select id from debtor where document = $1', [payerDocument])

async function placeSome(world: World, agencyId: string): Promise<void> {
  const actor = bank(agencyId)
  for (let n = 0; n < placed; n += 1)
    await world.transaction(actor, (tx) => receive(tx, actor, lineOf(n)))
}

async function commitBare(world: World, agencyId: string): Promise<void> {
  await world.pool.query('create table bare_payment (n int primary key, at timestamptz)')
  await world.pool.query('grant insert on bare_payment to combinado_app')
  for (let n = 0; n < placed; n += 1)
    await world.transaction(
      bank(agencyId),
      (tx) => tx.run`insert into bare_payment (n, at) values (${n}, ${tx.now})`,
    )
}
