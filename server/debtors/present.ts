import { formatDocument, maskDocument } from '../../kit/documents.ts'
import { formatPhone, maskPhone } from '../../kit/phones.ts'
import type { AddressRow, HoldRow, OptOutRow } from './standing-store.ts'
import type { ContactPointRow, Debtor } from './store.ts'

export type Sight = { readonly seesContactPoints: boolean; readonly seesDocument: boolean }

export type DebtorParts = {
  readonly debtor: Debtor
  readonly addresses: readonly AddressRow[]
  readonly contactPoints: readonly ContactPointRow[]
  readonly optOuts: readonly OptOutRow[]
  readonly holds: readonly HoldRow[]
}

/** A person as a screen may show it: documents masked, and phones only for those who call. */
export function presentDebtor(parts: DebtorParts, sight: Sight) {
  const { birthOn, country, documentKind, document, ...debtor } = parts.debtor
  const show = sight.seesDocument ? formatDocument : maskDocument
  return {
    ...debtor,
    documentKind,
    document: show(documentKind, document),
    holds: parts.holds,
    optOuts: parts.optOuts.map(({ channel }) => channel),
    places: parts.addresses.map(({ city, state, confirmedOn }) => ({
      city,
      state,
      isConfirmed: confirmedOn !== null,
    })),
    contactPoints: parts.contactPoints.map((point) => presentContactPoint(point, sight)),
  }
}

function presentContactPoint({ debtorId, ...point }: ContactPointRow, sight: Sight) {
  // Erased after the debt: only its last two signs are left.
  const left = /^purged:([^:]*)/.exec(point.value)?.[1]
  if (left !== undefined) return { ...point, value: '', display: `••••• ${left}` }
  const masked = point.kind === 'phone' ? maskPhone(point.value) : maskEmail(point.value)
  const whole = point.kind === 'phone' ? formatPhone(point.value) : point.value
  return {
    ...point,
    value: sight.seesContactPoints ? point.value : '',
    display: sight.seesContactPoints ? whole : masked,
  }
}

const maskEmail = (email: string): string => email.replace(/^(.).*(@.).*(\.[^.]+)$/, '$1•••$2•••$3')
