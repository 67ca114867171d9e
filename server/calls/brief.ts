import type { readBrief } from '../../api/calls.ts'
import type { ReplyOf } from '../../api/endpoint.ts'
import type { Role } from '../../api/shapes.ts'
import { dayAt, type Moment } from '../../kit/dates.ts'
import type { Packs } from '../compliance/pack.ts'
import { presentDebtor } from '../debtors/present.ts'
import { presentItem, sumCents } from '../debts/present.ts'
import type { Terms } from '../debts/terms.ts'
import type { Preview } from '../outreach/actions.ts'
import { permitAnswer } from '../outreach/permit-answer.ts'
import type { Wireable } from '../platform/route.ts'
import type { Edit } from '../playbook/line.ts'
import { briefNumbers, inRank } from './brief-numbers.ts'
import { postalCodesOf, spoken } from './brief-script.ts'
import { areAmountsOpen } from './call.ts'
import { askable } from './identity.ts'
import { lateOf } from './late-summary.ts'
import { isNeutral, neutral } from './neutral-brief.ts'
import { shownOutcomes } from './outcome-nodes.ts'
import type { Tree } from './outcome-tree.ts'
import type { BriefRow } from './stored-brief.ts'
import { type AgreementJson, debtorPartsOf, itemsOf, type LineJson } from './stored-brief.ts'
import { callOf } from './stored-call.ts'

type Brief = Wireable<ReplyOf<typeof readBrief>>

export type BriefParts = {
  readonly row: BriefRow
  readonly terms: Terms
  readonly previews: readonly Preview[]
  readonly packs: Packs
  /** What the agency made of the shipped sentences. */
  readonly edits: readonly Edit[]
  readonly agent: { readonly name: string; readonly role: Role | 'system' }
  readonly now: Moment
  readonly tree: Tree
  /** Where the agency keeps its days. */
  readonly officeZone: string
}

/** The prepared call, as this agent may see it now: amounts hidden while others may be there. */
export function brief(parts: BriefParts): Brief {
  const { row, previews, packs } = parts
  const isOpen = areAmountsOpen(callOf(row))
  const stored = debtorPartsOf(row)
  const numbers = briefNumbers(row, previews, { now: parts.now, zone: zoneOf(parts) })
  const debtorParts = { ...stored, contactPoints: inRank(stored.contactPoints, numbers) }
  const items = isOpen ? owed(parts) : []
  const mine = (row.agreements ?? []).filter((one) => one.portfolioId === row.portfolioId)
  const whole: Brief = {
    call: callShown(row),
    debtor: presentDebtor(debtorParts, { seesContactPoints: true, seesDocument: false }),
    creditorName: row.creditorName,
    portfolioName: row.portfolioName,
    currency: row.currency,
    speaks: row.debtor.locale,
    canPix: row.canPix,
    authority: parts.agent.role,
    identityFields: askable({
      ...debtorParts.debtor,
      postalCodes: postalCodesOf(row),
    }),
    permits: previews.map(({ facts, decision }) => ({
      contactPointId: facts.contactPointId,
      answer: permitAnswer(packs, facts, decision),
    })),
    numbers,
    isNeutral: false,
    areAmountsOpen: isOpen,
    itemCount: row.items?.length ?? 0,
    totalCents: isOpen ? sumCents(items) : null,
    late: isOpen ? lateOf(items) : null,
    items,
    pastAgreements: mine.map((one) => agreementShown(one, isOpen)),
    openAgreementId: mine.find(({ state }) => state === 'open')?.id ?? null,
    lastPromise: row.lastPromise && {
      ...row.lastPromise,
      amountCents: isOpen ? row.lastPromise.amountCents : null,
    },
    ...spoken({ ...parts, zone: zoneOf(parts), items: isOpen ? items : null }),
    messagesLeft: row.messagesLeft ?? [],
    outcomes: shownOutcomes(parts.tree),
    history: (row.history ?? []).map((line) => (isOpen ? line : withoutAmounts(line))),
  }
  return isNeutral(row, numbers) ? neutral(whole) : whole
}

/** Where the person is, as far as a number or an address says. */
const zoneOf = ({ row, previews }: BriefParts): string =>
  previews.find(({ decision }) => decision.places[0])?.decision.places[0]?.zone ?? row.zone

const emptyDraft = { step: 'prepare', note: '', outcome: null, fields: {} } as const

function callShown(row: BriefRow): Brief['call'] {
  const { id, state, debtorId, portfolioId, openedAt, briefSeenAt, draftVersion } = row
  const isOnTheWay = state !== 'preparing'
  return {
    id,
    state,
    debtorId,
    portfolioId,
    openedAt,
    briefSeenAt,
    study: row.study,
    studySkippedBy: row.studySkippedBy,
    studySkippedBecause: row.studySkippedBecause,
    verifiedAt: row.verifiedAt,
    isThirdParty: row.isThirdParty,
    dialedAt: isOnTheWay ? row.dialedAt : null,
    hungUpAt: isOnTheWay ? row.hungUpAt : null,
    draft: { ...emptyDraft, ...row.draft },
    draftVersion,
  }
}

function owed({ row, terms, now, officeZone }: BriefParts) {
  const today = dayAt(now, officeZone)
  return itemsOf(row).map((item) => presentItem(item, terms, today))
}

function agreementShown(agreement: AgreementJson, isOpen: boolean) {
  const { id, code, state, totalCents, acceptedOn, endReason, instalments } = agreement
  const paidCents = instalments.reduce((sum, one) => sum + one.paidCents, 0)
  return {
    id,
    code,
    state,
    acceptedOn,
    endReason,
    totalCents: isOpen ? totalCents : null,
    paidCents: isOpen ? paidCents : null,
  }
}

const withoutAmounts = (line: LineJson): LineJson => ({
  ...line,
  facts: Object.fromEntries(Object.entries(line.facts).filter(([name]) => !/cents$/i.test(name))),
})
