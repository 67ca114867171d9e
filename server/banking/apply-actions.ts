import { lockAgreement } from '../agreements/store.ts'
import { record } from '../journal/store.ts'
import { receive } from '../payments/received-actions.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { numberKey } from './boleto.ts'
import { type FoundBoleto, findReported, lockBoleto, moveBoleto } from './boleto-store.ts'
import * as files from './file-store.ts'
import { type News, newsOf } from './returned.ts'
import { teller } from './teller.ts'
import {
  isPaidInAnotherFile,
  isToldBefore,
  lockNextTitle,
  settleTitle,
  type WaitingTitle,
} from './title-store.ts'

/**
 * Does what a return says, title by title, each in a transaction of its own: interrupted, it goes
 * on where it was. News that was told before changes nothing; a payment that another file told of
 * under another number waits for a person.
 */
export async function applyReturn(world: World, agencyId: string, fileId: string): Promise<void> {
  for (let goesOn = true; goesOn; ) goesOn = await applyNext(world, agencyId, fileId)
}

function applyNext(world: World, agencyId: string, fileId: string): Promise<boolean> {
  return world.transaction(teller(agencyId), async (tx) => {
    const title = await lockNextTitle(tx, fileId)
    if (!title) {
      await files.moveFile(tx, fileId, 'done')
      return false
    }
    if (await isToldBefore(tx, title.key)) {
      await settleTitle(tx, fileId, { n: title.n, outcome: 'known' })
    } else if (title.meaning === 'paid' && (await isPaidInAnotherFile(tx, fileId, title))) {
      await settleTitle(tx, fileId, { n: title.n, outcome: 'told-elsewhere' })
    } else await applyTitle(tx, fileId, title)
    await files.noteTitleDone(tx, fileId)
    return true
  })
}

async function applyTitle(tx: Tx, fileId: string, title: WaitingTitle): Promise<void> {
  const bank = title.key.split(':')[1] ?? ''
  const { companyUse, ourNumber } = title
  const found = await findReported(tx, { bank, companyUse, numberKey: numberKey(ourNumber) })
  if (found) await lockAgreement(tx, found.agreementId)
  const state = found && (await lockBoleto(tx, found.chargeId)).state
  const news = newsOf(title, state)
  const paymentId = news.isMoney ? await pay(tx, title, { bank, found }) : undefined
  if (found && news.state)
    await moveBoleto(tx, found.chargeId, { state: news.state, reasons: title.reasons })
  const { n } = title
  const { outcome } = news
  await settleTitle(tx, fileId, { n, outcome, chargeId: found?.chargeId, paymentId })
  if (found) await tell(tx, found, news, title)
}

/** The money, for the one way in: it finds its instalment by what we asked the bank to keep. */
async function pay(
  tx: Tx,
  title: WaitingTitle,
  { bank, found }: { readonly bank: string; readonly found: FoundBoleto | undefined },
): Promise<string | undefined> {
  const { paidCents, occurredOn, creditedOn, feeCents } = title
  if (paidCents === null) return undefined
  const { paymentId } = await receive(tx, teller(tx.agencyId), {
    source: 'boleto',
    key: title.key,
    means: 'boleto',
    amountCents: paidCents,
    paidAt: occurredOn ? occurredOn.toZonedDateTime(tx.zone).toInstant() : tx.now,
    creditedOn: creditedOn ?? undefined,
    companyUse: found?.txid ?? (title.companyUse || undefined),
    ourNumber: title.ourNumber || undefined,
    bank,
    payerDocument: payerOf(title.payerDocument),
    payerName: title.payerName || undefined,
    costCents: feeCents ?? undefined,
  })
  return paymentId
}

/** Fifteen positions hold a CPF or a CNPJ behind zeros. */
function payerOf(document: string): string | undefined {
  const bare = document.replace(/^0+/, '')
  if (bare === '') return undefined
  return bare.length > 11 ? bare.padStart(14, '0') : bare.padStart(11, '0')
}

/** What people should find in the history; payments write their own line. */
async function tell(tx: Tx, found: FoundBoleto, { outcome }: News, title: WaitingTitle) {
  if (outcome !== 'registered' && outcome !== 'rejected' && outcome !== 'cancelled') return
  await record(tx, teller(tx.agencyId), {
    what: `boleto.${outcome}`,
    debtorId: found.debtorId,
    portfolioId: found.portfolioId,
    facts: {
      agreementId: found.agreementId,
      ourNumber: found.ourNumber,
      reasons: title.reasons.join(', ') || null,
    },
  })
}
