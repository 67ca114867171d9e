import assert from 'node:assert/strict'
import { acceptOffer, cancelAgreement } from '../../server/agreements/actions.ts'
import { makeOffers } from '../../server/negotiation/actions.ts'
import { newDebtor, newPortfolio } from '../people.ts'
import { digest } from './digest.ts'
import { rowsOf, type Town } from './town.ts'

export type Neighbour = {
  readonly before: Record<string, string>
  readonly offerId: string
  readonly agreementId: string
}

/** Another agency with a debtor, offers and an open agreement, which nobody touches. */
export async function buildNeighbour(town: Town): Promise<Neighbour> {
  const { testWorld, world, neighbour } = town
  const portfolio = await newPortfolio(testWorld, neighbour)
  await rowsOf(
    town,
    `update creditor set pix_key = 'outra@exemplo.com.br' where id = $1`,
    portfolio.creditorId,
  )
  const { debtorId } = await newDebtor(testWorld, neighbour, portfolio)
  const agent = neighbour.person('agent')
  const { portfolioId } = portfolio
  const made = await makeOffers(world, agent, { debtorId, portfolioId })
  assert.ok(made.ok)
  const [first, second] = made.value.items
  assert.ok(first && second)
  const accepted = await acceptOffer(world, agent, first.offerId)
  assert.ok(accepted.ok)
  const { agreementId } = accepted.value
  const before = await digest(town, neighbour.agencyId)
  return { before, offerId: second.offerId, agreementId }
}

/** What is asked of another agency's things is answered as if they did not exist. */
export async function tryNeighbour(town: Town, { offerId, agreementId }: Neighbour): Promise<void> {
  const { world, agency } = town
  const accepted = await acceptOffer(world, agency.person('owner'), offerId)
  assert.equal(accepted.ok ? '' : accepted.refusal, 'unknown-offer')
  const given = { agreementId, reason: 'engano' }
  const cancelled = await cancelAgreement(world, agency.person('owner'), given)
  assert.equal(cancelled.ok ? '' : cancelled.refusal, 'unknown-agreement')
}

export async function nothingOfTheNeighbourMoved(town: Town, { before }: Neighbour): Promise<void> {
  const after = await digest(town, town.neighbour.agencyId)
  assert.deepEqual(after, before, 'something of another agency was touched')
}
