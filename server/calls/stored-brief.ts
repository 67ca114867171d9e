import type { Treatment } from '../../api/person-card.ts'
import { day, type Moment, moment } from '../../kit/dates.ts'
import type { DocumentKind } from '../../kit/documents.ts'
import { cents } from '../../kit/money.ts'
import type { HoldReason, OptOutChannel, Provenance } from '../compliance/facts.ts'
import type { DebtorParts } from '../debtors/present.ts'
import type { ContactPointRow } from '../debtors/store.ts'
import type { Entry } from '../debts/ledger.ts'
import type { OwedItem } from '../debts/store.ts'
import type { StoredTerms } from '../debts/terms-store.ts'
import type { Reached, Try } from '../outreach/best-hours.ts'
import type { FactRow } from '../outreach/facts-store.ts'
import type { CallRow } from './store.ts'

/** All that a brief is made of; what is a list arrives as JSON. */
export type BriefRow = CallRow & {
  readonly debtor: DebtorJson
  readonly creditorName: string
  readonly portfolioName: string
  readonly currency: string
  readonly zone: string
  readonly canPix: boolean
  readonly agencyName: string
  readonly messagesLeft: ('third_party' | 'voicemail')[] | null
  readonly addresses: readonly AddressJson[] | null
  readonly points: readonly PointJson[] | null
  readonly optOuts: readonly OptOutJson[] | null
  readonly holds: readonly HoldJson[] | null
  readonly terms: StoredTerms
  readonly items: readonly ItemJson[] | null
  readonly agreements: readonly AgreementJson[] | null
  readonly lastPromise: PromiseJson | null
  readonly callbackAt: Moment | null
  readonly history: readonly LineJson[] | null
  /** What a call now is judged by, as outreach knows it; the rest of it is above. */
  readonly attempts: FactRow['attempts']
  readonly consents: FactRow['consents']
  readonly creditorIds: FactRow['creditorIds']
  readonly callerId: FactRow['callerId']
  /** What dialing each number came to, in the last half year. */
  readonly tries: readonly TryJson[] | null
  readonly agedItems: FactRow['agedItems']
  readonly firstMarks: FactRow['firstMarks']
  readonly forWhom: FactRow['creditors']
  /** Of the outcomes to choose from; null is as shipped. */
  readonly treeVersion: number | null
  readonly preferredHours: FactRow['preferredHours']
}

// How the lists of a brief arrive from its one statement, and what they are to the rules.

export type DebtorJson = {
  readonly id: string
  readonly kind: 'person' | 'company'
  readonly name: string
  readonly preferredName: string | null
  readonly country: string
  readonly documentKind: DocumentKind
  readonly document: string
  readonly birthOn: string | null
  readonly locale: string
  readonly flags: string[]
  readonly treatment: Treatment | null
}
export type AddressJson = {
  readonly city: string | null
  readonly state: string | null
  readonly postalCode: string | null
  readonly jurisdiction: string | null
  readonly confirmedOn: string | null
}
export type PointJson = Omit<ContactPointRow, 'debtorId' | 'notedAt' | 'provenance'> & {
  readonly notedAt: string
  readonly provenance: Provenance
  readonly listings: FactRow['listings']
}
export type TryJson = readonly [contactPointId: string, at: string, reached: Reached]
export type OptOutJson = { readonly channel: OptOutChannel; readonly at: string }
export type HoldJson = {
  readonly id: string
  readonly reason: HoldReason
  readonly untilOn: string | null
}
export type ItemJson = Pick<
  OwedItem,
  'id' | 'contract' | 'product' | 'instalment' | 'invoice' | 'agreementId'
> & {
  readonly dueOn: string
  readonly originalCents: number
  readonly entries: readonly EntryJson[] | null
}
type EntryJson = [string, Entry['kind'], Entry['component'], number, string, string | null]

export type AgreementJson = {
  readonly id: string
  readonly code: string
  readonly state: string
  readonly portfolioId: string
  readonly totalCents: number
  readonly acceptedAt: string
  readonly acceptedOn: string
  readonly endReason: string | null
  readonly instalments: readonly {
    readonly dueOn: string
    readonly amountCents: number
    readonly paidCents: number
  }[]
}
export type PromiseJson = {
  readonly dueOn: string
  readonly state: string
  readonly amountCents: number
}
export type LineJson = {
  readonly id: string
  readonly at: string
  readonly what: string
  readonly actorName: string
  readonly facts: Readonly<Record<string, string | number | boolean | null>>
}

export function debtorPartsOf(row: BriefRow): DebtorParts {
  const { birthOn, ...debtor } = row.debtor
  return {
    debtor: { ...debtor, birthOn: orNull(day, birthOn) },
    addresses: (row.addresses ?? []).map(({ confirmedOn, ...address }) => ({
      ...address,
      confirmedOn: orNull(day, confirmedOn),
    })),
    contactPoints: (row.points ?? []).map(({ listings: _, ...point }) => ({
      ...point,
      debtorId: row.debtorId,
      notedAt: moment(point.notedAt),
    })),
    optOuts: (row.optOuts ?? []).map(({ channel, at }) => ({ channel, at: moment(at) })),
    holds: (row.holds ?? []).map(({ untilOn, ...hold }) => ({
      ...hold,
      untilOn: orNull(day, untilOn),
    })),
  }
}

export const triesOf = ({ tries }: BriefRow): Try[] =>
  (tries ?? []).map(([contactPointId, at, reached]) => ({
    contactPointId,
    at: moment(at),
    reached,
  }))

export const itemsOf = ({ items, debtorId, portfolioId, creditorId }: BriefRow): OwedItem[] =>
  (items ?? []).map(({ entries, dueOn, originalCents, ...item }) => ({
    ...item,
    debtorId,
    portfolioId,
    creditorId,
    state: 'open',
    dueOn: day(dueOn),
    originalCents: cents(originalCents),
    entries: (entries ?? []).map(entryOf(item.id)),
  }))

const entryOf =
  (itemId: string) =>
  ([id, kind, component, amountCents, onDay, reversesId]: EntryJson): Entry => ({
    id,
    itemId,
    kind,
    component,
    amountCents: cents(amountCents),
    onDay: day(onDay),
    reversesId,
  })

const orNull = <Value>(read: (text: string) => Value, text: string | null): Value | null =>
  text === null ? null : read(text)
