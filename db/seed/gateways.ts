import { connectAccount, testAccount } from '../../server/charges/account-actions.ts'
import { system } from '../../server/identity/actor.ts'
import type { World } from '../../server/platform/world.ts'
import { must } from './must.ts'

/**
 * One creditor of each office is paid through a gateway, the pretended one: codes that are made a
 * moment later, notices, reconciliation. The others have static codes.
 */
export async function connectGateways(world: World): Promise<void> {
  const { rows } = await world.pool.query<{ agencyId: string; creditorId: string }>(
    'select agency_id as "agencyId", id as "creditorId" from creditor where name = $1',
    ['Lojas Bem Querer'],
  )
  for (const { agencyId, creditorId } of rows) {
    const given = {
      creditorId,
      kind: 'fake',
      environment: 'sandbox',
      settings: { mood: 'well', finePct: '2', interestPctMonth: '1', payUntilDays: 30 },
      secrets: {},
      isDefault: true,
    } as const
    const { accountId } = must(await connectAccount(world, system(agencyId), given, true))
    await testAccount(world, agencyId, accountId)
  }
}
