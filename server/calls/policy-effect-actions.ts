import { type Decision, no, yes } from '../../kit/decision.ts'
import { findPortfolio, type Portfolio } from '../creditors/store.ts'
import { termsInForce } from '../debts/actions.ts'
import { balance } from '../debts/balance.ts'
import { listItems } from '../debts/store.ts'
import type { Actor } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import type { PaidHistory } from '../negotiation/good-payer.ts'
import type { OfferPolicy } from '../negotiation/policy.ts'
import {
  type Compared,
  compared,
  type Effects,
  effects,
  type Owing,
} from '../negotiation/policy-effect.ts'
import { readOfferPolicy } from '../negotiation/policy-reader.ts'
import { offerPolicyInForce } from '../negotiation/table-actions.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { listHistories } from './good-payer-store.ts'
import { countOpen, type Sampled, samplePeople } from './policy-effect-store.ts'

/** Enough for an average within two per cent; a larger portfolio is sampled. */
const sampleMax = 5000
/** Few enough at a time that other requests are answered in between. */
const batch = 250
/** As many as one reading of debts gives: where there may be more, fewer people are read. */
const itemsMax = 5000

export type MeasuredEffects = Effects & {
  /** Of the whole portfolio; `people` counts those who were looked at. */
  readonly peopleInAll: number
  readonly itemsInAll: number
}

type Draft = { readonly portfolioId: string; readonly policy: unknown }

/** What a draft would change on the real portfolio, by the real rules. Nothing is written. */
export async function previewOfferPolicy(
  world: World,
  actor: Actor,
  { portfolioId, policy: draft }: Draft,
): Promise<Decision<MeasuredEffects, 'not-allowed' | 'unknown-portfolio' | 'invalid-policy'>> {
  const allowed = may(actor, 'set-policies')
  if (!allowed.ok) return allowed
  const after = readOfferPolicy(draft, 'policy')
  if (!after.ok) return no('invalid-policy', after.facts)
  return world.transaction(actor, async (tx) => {
    const portfolio = await findPortfolio(tx, portfolioId)
    if (!portfolio) return no('unknown-portfolio')
    const { policy: before } = await offerPolicyInForce(tx, portfolioId)
    const { terms } = await termsInForce(tx, portfolioId)
    const people = await samplePeople(tx, portfolioId, sampleMax)
    const all: Compared[] = []
    for (let from = 0; from < people.length; from += batch) {
      const some = people.slice(from, from + batch)
      all.push(...(await compareSome(tx, portfolio, some, { terms, before, after: after.value })))
    }
    const inAll = await countOpen(tx, portfolioId)
    // Where all were looked at, those who owe nothing today are not counted.
    const peopleInAll = people.length < inAll.people ? inAll.people : all.length
    return yes({ ...effects(all, peopleInAll), peopleInAll, itemsInAll: inAll.items })
  })
}

type Rules = {
  readonly terms: Awaited<ReturnType<typeof termsInForce>>['terms']
  readonly before: OfferPolicy
  readonly after: OfferPolicy
}

async function compareSome(
  tx: Tx,
  portfolio: Portfolio,
  people: readonly Sampled[],
  rules: Rules,
): Promise<Compared[]> {
  const { id: portfolioId, creditorId } = portfolio
  const debtorIds = people.map(({ debtorId }) => debtorId)
  const items = await listItems(tx, { debtorIds, portfolioId, onlyOpen: true })
  if (items.length >= itemsMax && people.length > 1) {
    const half = Math.ceil(people.length / 2)
    const [first, rest] = [people.slice(0, half), people.slice(half)]
    return [
      ...(await compareSome(tx, portfolio, first, rules)),
      ...(await compareSome(tx, portfolio, rest, rules)),
    ]
  }
  const histories = await listHistories(tx, debtorIds, creditorId)
  const itemsOf = Map.groupBy(items, ({ debtorId }) => debtorId)
  const historyOf = new Map(histories.map((one) => [one.debtorId, one]))
  const owing = people.map(({ debtorId, name }): Owing => {
    const balances = (itemsOf.get(debtorId) ?? [])
      .filter(({ agreementId }) => agreementId === null)
      .map((item) => balance(item, rules.terms, tx.today))
      .filter(({ totalCents }) => totalCents > 0n)
    return { debtorId, name, balances, history: historyIn(historyOf.get(debtorId)) }
  })
  return owing
    .filter(({ balances }) => balances.length > 0)
    .map((one) => compared(one, rules, tx.today))
}

function historyIn(
  found: Awaited<ReturnType<typeof listHistories>>[number] | undefined,
): PaidHistory {
  if (!found) return { firstPaidOn: null, kept: 0, broken: 0, problem: null }
  const { firstPaidOn, kept, broken, problemKind: kind, verifiedOn } = found
  const problem = kind && verifiedOn ? { kind, verifiedOn } : null
  return { firstPaidOn, kept, broken, problem }
}
