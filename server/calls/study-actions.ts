import { planShapes } from '../../api/negotiation.ts'
import { paymentMeans } from '../../api/payments.ts'
import { yes } from '../../kit/decision.ts'
import { canPayBy } from '../agreements/means.ts'
import { findCreditor } from '../creditors/store.ts'
import { inCardOrder } from '../debts/service-fact.ts'
import { listServiceFacts } from '../debts/service-fact-store.ts'
import { listMarks } from '../debts/undue-store.ts'
import { listDuties } from '../duties/duty-store.ts'
import { listSaid } from '../excuses/store.ts'
import type { Actor } from '../identity/actor.ts'
import { writtenPolicy } from '../negotiation/policy-wire.ts'
import { offerPolicyInForce } from '../negotiation/table-actions.ts'
import { caseOf } from '../planning/gap-actions.ts'
import type { Tx } from '../platform/sql.ts'
import { listStops } from '../stops/store.ts'
import { ownCall } from './actions.ts'
import { areAmountsOpen } from './call.ts'
import { loadHistory } from './good-payer-store.ts'
import { negotiationLedger } from './negotiation-ledger.ts'
import * as tried from './negotiation-store.ts'
import { openIssues } from './open-issues.ts'
import { payer } from './payer.ts'
import { type CallRow, findCall } from './store.ts'
import { callOf } from './stored-call.ts'
import * as study from './study-store.ts'

/** What to know before dialing; nothing of it while somebody is on the line who may be anybody. */
export async function readStudy(tx: Tx, actor: Actor, callId: string) {
  const own = await ownCall(actor, () => findCall(tx, callId))
  if (!own.ok) return own
  const { debtorId, portfolioId } = own.value
  if (!areAmountsOpen(callOf(own.value))) return yes(hidden)
  const facts = await listServiceFacts(tx, debtorId)
  const contracts = (await study.listContracts(tx, debtorId, portfolioId)).map((one) => ({
    ...one,
    facts: inCardOrder(facts.filter(({ debtId }) => debtId === one.debtId)).map(
      ({ debtId: _debt, ...fact }) => fact,
    ),
  }))
  const talk = await study.findLastTalk(tx, debtorId)
  return yes({
    isHidden: false,
    completeness: (await caseOf(tx, { debtorId, portfolioId })) ?? null,
    payer: await payerOf(tx, own.value, contracts),
    lastTalk: talk ? { ...talk, note: talk.note ?? '', fields: talk.fields ?? {} } : null,
    issues: openIssues({
      stops: await listStops(tx, debtorId),
      marks: await listMarks(tx, debtorId),
      excuses: await listSaid(tx, debtorId),
      duties: await listDuties(tx, { debtorId, isOpen: true }),
      waiting: await study.listWaiting(tx, debtorId),
      today: tx.today,
    }),
    contracts,
  })
}

const hidden = {
  isHidden: true,
  completeness: null,
  payer: null,
  lastTalk: null,
  issues: [],
  contracts: [],
}

type WithFacts = { readonly facts: readonly { readonly kind: string; readonly value: string }[] }

async function payerOf(tx: Tx, row: CallRow, contracts: readonly WithFacts[]) {
  const { debtorId, portfolioId, creditorId } = row
  const { firstPaidOn, kept, broken } = await loadHistory(tx, { debtorId, portfolioId })
  const paid = await study.countPaid(tx, debtorId, creditorId)
  const since = contracts
    .flatMap(({ facts }) => facts.filter(({ kind }) => kind === 'active-since'))
    .map(({ value }) => value)
    .sort()
  return payer({ customerSince: since[0] ?? null, firstPaidOn, kept, broken, ...paid }, tx.today)
}

/** Every past negotiation, and beside it what may be offered here (A2.4). */
export async function readNegotiations(tx: Tx, actor: Actor, callId: string, currency: string) {
  const own = await ownCall(actor, () => findCall(tx, callId))
  if (!own.ok) return own
  const { debtorId, portfolioId, creditorId } = own.value
  if (!areAmountsOpen(callOf(own.value)))
    return yes({ isHidden: true, currency, items: [], terms: null })
  const items = negotiationLedger({
    agreements: await tried.listPastAgreements(tx, debtorId),
    offers: await tried.listUntakenOffers(tx, debtorId, callId),
    promises: await tried.listPastPromises(tx, debtorId),
    approvals: await tried.listRefusedApprovals(tx, debtorId),
  })
  const terms = await termsOffered(tx, portfolioId, creditorId)
  return yes({ isHidden: false, currency, items, terms })
}

async function termsOffered(tx: Tx, portfolioId: string, creditorId: string) {
  const { version, policy } = await offerPolicyInForce(tx, portfolioId)
  const written = writtenPolicy(policy)
  const creditor = await findCreditor(tx, creditorId)
  const receiver = { country: creditor?.country ?? 'BR', hasPixKey: Boolean(creditor?.pixKey) }
  return {
    version,
    means: paymentMeans.filter((means) => canPayBy(means, receiver).ok),
    paymentsMax: written.instalmentsMax,
    paymentCentsMin: written.instalmentCentsMin,
    downPaymentPctMin: written.downPaymentPctMin,
    firstPaymentDaysMax: written.firstPaymentDaysMax,
    dueDays: written.dueDays,
    planShapes: planShapes.filter((one) => one === 'level' || policy.shapes.includes(one)),
    benefits: written.benefits.map(({ code }) => code),
  }
}
