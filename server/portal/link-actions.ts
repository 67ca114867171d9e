import type { AskOf } from '../../api/endpoint.ts'
import type { sendPage } from '../../api/messages.ts'
import { assert } from '../../kit/assert.ts'
import { dayAt, type Moment } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { findAgreement, listAgreements } from '../agreements/store.ts'
import type { Person } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import { handOver } from '../outreach/message-actions.ts'
import { dueDayOf } from '../outreach/payment-actions.ts'
import { purposeOfMessage, sharePage } from '../outreach/share.ts'
import { loadAddressed } from '../outreach/sharing-actions.ts'
import { digestOf, newSecret } from '../platform/secret.ts'
import type { World } from '../platform/world.ts'
import { goodUntil, stateOf } from './link.ts'
import * as store from './store.ts'

type Made = { readonly address: string; readonly expiresAt: Moment; readonly text: string }

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
    const wording = sharePage(await loadAddressed(tx, actor, row), { address, untilOn })
    assert(wording, 'the text about a page has all of its words')
    return yes({ address, expiresAt, text: wording.body })
  })
}

/**
 * Hands the address of a page to the agent's own app, if the law lets it be sent. It was told when
 * it was made and is not kept, so it is told again, and must be one that still opens.
 */
export const handPage = (
  world: World,
  actor: Person,
  { publicAddress, ...ask }: AskOf<typeof sendPage> & { readonly publicAddress: string },
) =>
  world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'issue-documents')
    if (!allowed.ok) return allowed
    const { agreementId, address, channel, contactPointId } = ask
    const [row] = await listAgreements(tx, { agreementId, limit: 1 })
    if (!row) return no('unknown-agreement')
    const ours = `${publicAddress}/m/`
    const token = address.startsWith(ours) ? address.slice(ours.length) : ''
    const link = await store.findLink(tx, digestOf(token))
    if (link?.agreementId !== agreementId || stateOf(link, tx.now) !== 'live') {
      return no('unknown-page')
    }
    const untilOn = dayAt(link.expiresAt, tx.zone)
    const wording = sharePage(await loadAddressed(tx, actor, row), { address, untilOn })
    assert(wording, 'the text about a page has all of its words')
    const dueOn = await dueDayOf(tx, agreementId)
    const purpose = purposeOfMessage({ isAsked: ask.occasion === 'asked', dueOn }, tx.today)
    return handOver(tx, actor, { row, channel, contactPointId, purpose, wording, n: null })
  })

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
