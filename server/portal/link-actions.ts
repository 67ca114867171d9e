import { assert } from '../../kit/assert.ts'
import { dayAt, type Moment } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { findAgreement, listAgreements } from '../agreements/store.ts'
import type { Person } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import { type Links, sharePage } from '../outreach/share.ts'
import { loadAddressed } from '../outreach/sharing-actions.ts'
import { digestOf, newSecret } from '../platform/secret.ts'
import type { World } from '../platform/world.ts'
import { goodUntil } from './link.ts'
import * as store from './store.ts'

type Made = { readonly address: string; readonly expiresAt: Moment; readonly share: Links }

/**
 * A new address of the person's own page. It is told here and nowhere else: only a digest of it is
 * kept, so that nobody who reads the database can open a page.
 */
export function makePageLink(
  world: World,
  actor: Person,
  { agreementId, publicAddress }: { readonly agreementId: string; readonly publicAddress: string },
): Promise<Decision<Made, 'not-allowed' | 'unknown-agreement'>> {
  return world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'issue-documents')
    if (!allowed.ok) return allowed
    const [row] = await listAgreements(tx, { agreementId, limit: 1 })
    if (!row) return no('unknown-agreement')
    const { debtorId, creditorId, portfolioId, code } = row
    const token = newSecret()
    const lastDue = await store.findLastDueDay(tx, agreementId)
    const expiresAt = goodUntil(tx.now, lastDue.dueOn, tx.zone)
    const untilOn = dayAt(expiresAt, tx.zone)
    await store.insertLink(tx, {
      ...{ agreementId, debtorId, creditorId, expiresAt },
      tokenHash: digestOf(token),
      madeBy: actor.name,
    })
    await record(tx, actor, {
      what: 'page.link-made',
      debtorId,
      portfolioId,
      facts: { agreementId, code, untilOn: String(untilOn) },
    })
    const address = `${publicAddress}/m/${token}`
    const share = sharePage(await loadAddressed(tx, actor, row), { address, untilOn })
    assert(share, 'the text about a page has all of its words')
    return yes({ address, expiresAt, share })
  })
}

/** Sent to the wrong person, or a telephone was lost: nothing that was sent opens any more. */
export function revokePageLinks(
  world: World,
  actor: Person,
  agreementId: string,
): Promise<Decision<{ count: number }, 'not-allowed' | 'unknown-agreement'>> {
  return world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'issue-documents')
    if (!allowed.ok) return allowed
    const row = await findAgreement(tx, agreementId)
    if (!row) return no('unknown-agreement')
    const count = await store.revokeLinks(tx, agreementId)
    const { debtorId, portfolioId, code } = row
    if (count > 0)
      await record(tx, actor, {
        what: 'page.links-revoked',
        debtorId,
        portfolioId,
        facts: { agreementId, code, count },
      })
    return yes({ count })
  })
}
