import type { readBrief } from '../../api/calls.ts'
import type { ReplyOf } from '../../api/endpoint.ts'
import { type Locale, locales, type Role } from '../../api/shapes.ts'
import { assert } from '../../kit/assert.ts'
import { day, isEarlier, type Moment, moment } from '../../kit/dates.ts'
import { cents } from '../../kit/money.ts'
import { runsOf } from '../../kit/runs.ts'
import type { Packs } from '../compliance/pack.ts'
import { presentDebtor } from '../debtors/present.ts'
import { presentItem, sumCents } from '../debts/present.ts'
import type { Terms } from '../debts/terms.ts'
import type { Preview } from '../outreach/actions.ts'
import { permitAnswer } from '../outreach/permit-answer.ts'
import type { Wireable } from '../platform/route.ts'
import type { Edit } from '../playbook/line.ts'
import { type Deal, script, thirdPartyScript } from '../playbook/script.ts'
import { spokenDay, spokenMoney } from '../playbook/spoken.ts'
import { briefNumbers, inRank } from './brief-numbers.ts'
import { areAmountsOpen } from './call.ts'
import { askable } from './identity.ts'
import { lateOf } from './late-summary.ts'
import { isNeutral, neutral } from './neutral-brief.ts'
import { shownOutcomes } from './outcome-nodes.ts'
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
    ...owed(parts, isOpen),
    pastAgreements: mine.map((one) => agreementShown(one, isOpen)),
    openAgreementId: mine.find(({ state }) => state === 'open')?.id ?? null,
    lastPromise: row.lastPromise && {
      ...row.lastPromise,
      amountCents: isOpen ? row.lastPromise.amountCents : null,
    },
    ...spoken(parts, isOpen),
    messagesLeft: row.messagesLeft ?? [],
    outcomes: shownOutcomes,
    history: (row.history ?? []).map((line) => (isOpen ? line : withoutAmounts(line))),
  }
  return isNeutral(row, numbers) ? neutral(whole) : whole
}

/** Where the person is, as far as a number or an address says. */
const zoneOf = ({ row, previews }: BriefParts): string =>
  previews.find(({ decision }) => decision.places[0])?.decision.places[0]?.zone ?? row.zone

export const postalCodesOf = ({ addresses }: Pick<BriefRow, 'addresses'>): string[] =>
  (addresses ?? []).flatMap(({ postalCode }) => postalCode ?? [])

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
    verifiedAt: row.verifiedAt,
    isThirdParty: row.isThirdParty,
    dialedAt: isOnTheWay ? row.dialedAt : null,
    hungUpAt: isOnTheWay ? row.hungUpAt : null,
    draft: { ...emptyDraft, ...row.draft },
    draftVersion,
  }
}

function owed({ row, terms, now, officeZone }: BriefParts, isOpen: boolean) {
  if (!isOpen) return { totalCents: null, late: null, items: [] }
  const today = now.toZonedDateTimeISO(officeZone).toPlainDate()
  const items = itemsOf(row).map((item) => presentItem(item, terms, today))
  return { totalCents: sumCents(items), late: lateOf(items), items }
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

function spoken(parts: BriefParts, isOpen: boolean) {
  const { row, now, agent } = parts
  const locale = locales.find((one) => one === row.debtor.locale) ?? 'pt-BR'
  const said = {
    locale,
    agent: agent.name.split(' ')[0] ?? agent.name,
    agency: row.agencyName,
    creditor: row.creditorName,
    debtor: calledName(row.debtor),
    hour: now.toZonedDateTimeISO(zoneOf(parts)).hour,
  }
  const { birthOn, ...file } = row.debtor
  const steps = script({
    ...said,
    identity: askable({
      ...file,
      birthOn: birthOn === null ? null : day(birthOn),
      postalCodes: postalCodesOf(row),
    }),
    mayAskWhy: row.debtor.country !== 'CO',
    deal: isOpen ? dealOf(row, locale) : null,
    edits: parts.edits,
  })
  const others = thirdPartyScript({ ...said, phone: null, country: row.debtor.country })
  assert(steps.ok && others.ok, 'the script has all its words')
  return {
    script: steps.value.map(({ step, say, ask, avoid }) => ({ step, say, ask, avoid })),
    leave: others.value,
  }
}

/** As one says on the phone: `MARIA DAS DORES` is Maria, a company has its whole name. */
function calledName({ kind, name, preferredName }: BriefRow['debtor']): string {
  if (preferredName) return preferredName
  if (kind === 'company') return name
  const [first = name] = name.trim().split(/\s+/)
  return first.charAt(0).toLocaleUpperCase('pt') + first.slice(1).toLocaleLowerCase('pt')
}

/** What was agreed in this call, to be read back at its end. */
function dealOf({ agreements, openedAt, portfolioId, currency }: BriefRow, locale: Locale) {
  const made = (agreements ?? []).find(
    (one) =>
      one.portfolioId === portfolioId &&
      one.state === 'open' &&
      !isEarlier(moment(one.acceptedAt), openedAt),
  )
  const [first] = made?.instalments ?? []
  if (!made || !first) return null
  const money = (amountCents: number) => spokenMoney(cents(amountCents), currency, locale)
  return {
    total: money(made.totalCents),
    parts: runsOf(made.instalments)
      .map(({ count, amountCents }) => (count > 1 ? `${count} × ` : '') + money(amountCents))
      .join(' + '),
    firstDueOn: spokenDay(day(first.dueOn), locale),
    means: 'Pix',
  } satisfies Deal
}
