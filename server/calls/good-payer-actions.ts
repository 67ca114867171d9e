import { type Decision, no, yes } from '../../kit/decision.ts'
import { findPortfolio } from '../creditors/store.ts'
import { findDebtor } from '../debtors/store.ts'
import type { Actor } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { goodPayer, type NotGoodPayer, type PaidHistory } from '../negotiation/good-payer.ts'
import { offerPolicyInForce } from '../negotiation/table-actions.ts'
import type { World } from '../platform/world.ts'
import { loadHistory, type ProblemFound } from './good-payer-store.ts'

type Standing = Pick<PaidHistory, 'firstPaidOn' | 'kept' | 'broken'> & {
  readonly isGoodPayer: boolean
  readonly missing: NotGoodPayer | null
  readonly problems: readonly ProblemFound[]
}

/** Is the wider band open to this person, on what evidence, and if not, what is missing? */
export async function readGoodPayer(
  world: World,
  actor: Actor,
  who: { readonly debtorId: string; readonly portfolioId: string },
): Promise<Decision<Standing, 'not-allowed' | 'unknown-debtor'>> {
  const allowed = may(actor, 'make-offers')
  if (!allowed.ok) return allowed
  return world.transaction(actor, async (tx) => {
    const isKnown =
      (await findPortfolio(tx, who.portfolioId)) && (await findDebtor(tx, who.debtorId))
    if (!isKnown) return no('unknown-debtor')
    const { problem, ...history } = await loadHistory(tx, who)
    const { policy } = await offerPolicyInForce(tx, who.portfolioId)
    const answer = goodPayer(policy.goodPayer, { ...history, problem }, tx.today)
    return yes({
      ...history,
      isGoodPayer: answer.ok,
      missing: answer.ok ? null : answer.refusal,
    })
  })
}
