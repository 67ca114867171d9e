import { assert } from '../../kit/assert.ts'
import { minus } from '../../kit/money.ts'
import { listAcceptances } from '../agreements/acceptance-store.ts'
import { trackerOf } from '../agreements/outlook-actions.ts'
import { type AgreementRow, findAgreement, listInstalments } from '../agreements/store.ts'
import { listBoletos } from '../banking/boleto-store.ts'
import { findCallback } from '../calls/callback-store.ts'
import { listCharges } from '../charges/store.ts'
import { findCreditor, findPortfolio } from '../creditors/store.ts'
import { listConsents } from '../debtors/consent-store.ts'
import { findDebtor } from '../debtors/store.ts'
import { listDocuments } from '../documents/store.ts'
import { barredItems } from '../duties/interruption-actions.ts'
import { listMeasures } from '../duties/measure-store.ts'
import { system } from '../identity/actor.ts'
import { listPayments } from '../payments/store.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { findAgencyName } from '../staff/store.ts'
import { keptHours, partsOfHours } from '../stops/preferred-hours.ts'
import { findHours } from '../stops/store.ts'
import { findBooked } from '../visits/store.ts'
import { loadOwnRequests } from './data-actions.ts'
import type { Door } from './entry-actions.ts'
import { type Mine, pageChannels } from './shown.ts'
import type { Standing } from './standing-html.ts'

/** What stands with this creditor, and what is past its years. */
async function standingOf(tx: Tx, row: AgreementRow): Promise<Standing> {
  const { debtorId, creditorId } = row
  const filter = { debtorId, creditorId, act: 'negativate', states: ['in-force'] } as const
  const measures = await listMeasures(tx, filter)
  const barred = await barredItems(tx, row)
  return {
    listed: measures.map(({ registry, doneOn: sinceOn }) => ({ registry, sinceOn })),
    barred: barred.map(({ item }) => ({
      contract: item.contract,
      dueOn: item.dueOn,
      cents: item.originalCents,
    })),
  }
}

/** All that the person sees of their agreement, as it is now. Nothing is changed by looking. */
export function loadMine(world: World, { agencyId, link }: Door): Promise<Mine> {
  return world.transaction(system(agencyId), async (tx) => {
    const row = await findAgreement(tx, link.agreementId)
    const debtor = await findDebtor(tx, link.debtorId)
    assert(row && debtor, 'a page is of an agreement of somebody')
    const portfolio = await findPortfolio(tx, row.portfolioId)
    const creditor = await findCreditor(tx, row.creditorId)
    assert(portfolio && creditor, 'an agreement is with a creditor')
    const instalments = await listInstalments(tx, row.id)
    const charges = row.state === 'open' ? await listCharges(tx, row.id) : []
    const payloadOf = new Map(charges.map(({ instalmentId, payload }) => [instalmentId, payload]))
    const boletos = row.state === 'open' ? await listBoletos(tx, row.id) : []
    const boletoOf = new Map(
      boletos
        .filter(({ state }) => state === 'registered')
        .map(({ instalmentId, chargeId }) => [instalmentId, chargeId]),
    )
    const acceptances = await listAcceptances(tx, row.id)
    const waiting = await findCallback(tx, row.debtorId, row.portfolioId)
    return {
      name: debtor.preferredName ?? debtor.name,
      isCompany: debtor.kind === 'company',
      agencyName: await findAgencyName(tx),
      creditor,
      currency: portfolio.currency,
      zone: tx.zone,
      today: tx.today,
      isOpen: row.state === 'open',
      totalCents: row.totalCents,
      acceptedText: row.acceptedText,
      confirmedAt: acceptances.find(({ channel }) => channel === 'page')?.acceptedAt ?? null,
      tracker: await trackerOf(tx, row),
      standing: await standingOf(tx, row),
      instalments: instalments.map((one) => ({
        ...one,
        leftCents: minus(one.amountCents, one.paidCents),
        pix: (one.paidOn === null && payloadOf.get(one.id)) || null,
        boletoId: (one.paidOn === null && boletoOf.get(one.id)) || null,
      })),
      payments: await listPayments(tx, { state: 'matched', agreementId: row.id, limit: 200 }),
      documents: await listDocuments(tx, { agreementId: row.id }),
      visit: (await findBooked(tx, row.debtorId, row.portfolioId)) ?? null,
      callAt: waiting?.at ?? null,
      requests: await loadOwnRequests(tx, row.debtorId),
      dayParts: partsOfHours(keptHours((await findHours(tx, link.debtorId))?.hours)),
      channels: await channelsOf(tx, row.debtorId),
      expiresAt: link.expiresAt,
    }
  })
}

/** What the person said of each channel, the newest line of each. */
async function channelsOf(tx: Tx, debtorId: string): Promise<Mine['channels']> {
  const lines = await listConsents(tx, debtorId)
  return pageChannels.map((channel) => ({
    channel,
    isGiven: lines.find((line) => line.channel === channel)?.isGiven ?? null,
  }))
}
