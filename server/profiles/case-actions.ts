import { dayAt, daysBetween } from '../../kit/dates.ts'
import { system } from '../identity/actor.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { arrangementOf } from './arrangement.ts'
import { ageBand, debtKind, valueBand } from './case-bands.ts'
import * as cases from './case-store.ts'
import { loadSigns } from './facts-store.ts'
import { profile } from './profile.ts'

const pageSize = 200

type Source = 'agreement' | 'promise'

/**
 * Every agreement and promise that ended becomes a case, once, with the circumstance that was
 * known when it was made. Run again it changes nothing; it begins with all that ended before there
 * were cases.
 */
export async function keepCases(world: World, agencyId: string): Promise<{ kept: number }> {
  const actor = system(agencyId)
  let kept = await world.transaction(actor, async (tx) => {
    await cases.queueForCases(tx)
    await cases.dropReopened(tx)
    return 0
  })
  for (const source of ['agreement', 'promise'] as const) {
    let after: string | null = null
    do {
      const page: Page = await world.transaction(actor, (tx) => keepPage(tx, source, after))
      kept += page.count
      after = page.last
    } while (after !== null)
  }
  return { kept }
}

type Page = { readonly count: number; readonly last: string | null }

async function keepPage(tx: Tx, source: Source, after: string | null): Promise<Page> {
  await cases.queueForCases(tx)
  const list = source === 'agreement' ? cases.listEndedAgreements : cases.listEndedPromises
  const ended = await list(tx, after, pageSize)
  if (ended.length === 0) return { count: 0, last: null }
  const asked = ended.map(({ debtorId, creditorId, agreedAt: asOf }) => ({
    ...{ debtorId, creditorId, asOf },
  }))
  const signs = await loadSigns(tx, asked)
  const made = ended.map((deal, index) => caseOf(tx, source, deal, signs[index] ?? []))
  await cases.keepCases(tx, made, source)
  const last = ended.length === pageSize ? (ended.at(-1)?.id ?? null) : null
  return { count: ended.length, last }
}

function caseOf(
  tx: Tx,
  source: Source,
  deal: cases.EndedDeal,
  signs: Awaited<ReturnType<typeof loadSigns>>[number],
): cases.NewCase {
  const { portfolioId, creditorId, currency, ended } = deal
  const agreedOn = dayAt(deal.agreedAt, tx.zone)
  const [strongest] = profile(signs, [], agreedOn).held
  return {
    agreementId: source === 'agreement' ? deal.id : null,
    promiseId: source === 'promise' ? deal.id : null,
    ...{ portfolioId, creditorId, currency, ended },
    debtKind: debtKind(deal.product),
    circumstance: strongest?.circumstance ?? cases.noCircumstance,
    ageBand: ageBand(daysBetween(deal.oldestDueOn, agreedOn)),
    valueBand: valueBand(deal.balanceCents, currency),
    arrangement: arrangementOf({ ...deal, agreedOn }),
  }
}
