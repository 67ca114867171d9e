import { followUpAgreements } from '../server/agreements/night-actions.ts'
import { system } from '../server/identity/actor.ts'
import type { World } from '../server/platform/world.ts'
import { type AgreedWorld, agreementCount, withAgreedWorld } from './agreed-world.ts'
import { type Bench, type Measured, seconds, timed } from './bench.ts'

/** One night of 100,000 agreements, beside a bare read and write of the same rows. */
export const followUpBench: Bench = {
  name: 'follow-up',
  run: ({ adminUrl, say }) => withAgreedWorld(adminUrl, say, measure),
}

async function measure({ world, agencyId }: AgreedWorld): Promise<readonly Measured[]> {
  const [readMs] = await timed(() => readBare(world, agencyId))
  const [nightMs, night] = await timed(() => followUpAgreements(world, agencyId))
  const spoken = night.reminded + night.warned + night.rescued + night.broken + night.kept
  const [writeMs] = await timed(() => writeBare(world, agencyId, spoken))
  const [againMs] = await timed(() => followUpAgreements(world, agencyId))
  const bareMs = readMs + writeMs
  return [
    {
      what: `follow-up of ${agreementCount.toLocaleString('en-US')}, ${spoken} in need`,
      measured: seconds(nightMs),
      against: 'bare read of their rows, and a bare commit of one row for each in need',
      yardstick: `${seconds(bareMs)} (${seconds(readMs)} + ${seconds(writeMs)})`,
      ratio: (nightMs / bareMs).toFixed(1),
      wanted: '≤ 5.0',
    },
    {
      what: 'the same night again, nothing to do',
      measured: seconds(againMs),
      against: 'bare read of their rows',
      yardstick: seconds(readMs),
      ratio: (againMs / readMs).toFixed(1),
      wanted: '≤ 5.0',
    },
  ]
}

/** Every open agreement with its instalments, one row of text each, to this process. */
const readBare = (world: World, agencyId: string) =>
  world.transaction(
    system(agencyId),
    (tx) =>
      tx.rows`
      select agreement.id, agreement.portfolio_id, agreement.accepted_at, n, due_on, amount_cents,
        paid_cents, paid_on
      from agreement
      join instalment on instalment.agency_id = agreement.agency_id
        and instalment.agreement_id = agreement.id
      where agreement.agency_id = ${tx.agencyId} and agreement.state = 'open'
      order by agreement.id, n`,
  )

/** A transaction and a row for each agreement that needed something. */
async function writeBare(world: World, agencyId: string, rows: number): Promise<void> {
  await world.pool.query('create table bare_note (n int primary key, at timestamptz)')
  await world.pool.query('grant insert on bare_note to combinado_app')
  for (let n = 0; n < rows; n += 1)
    await world.transaction(
      system(agencyId),
      (tx) => tx.run`insert into bare_note (n, at) values (${n}, ${tx.now})`,
    )
}
