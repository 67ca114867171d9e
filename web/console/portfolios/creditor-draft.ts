import type { Static } from 'typebox'
import type { Creditor } from '../../../api/creditors.ts'

type CreditorFields = Static<typeof Creditor>

/** A creditor as it is typed. */
export type CreditorDraft = {
  readonly name: string
  readonly document: string
  readonly country: CreditorFields['country']
  readonly address: string
  readonly phone: string
  readonly site: string
  readonly providesService: boolean
  readonly pixKey: string
  readonly pixName: string
  readonly pixCity: string
  readonly actorRole: CreditorFields['actorRole']
  readonly sector: CreditorFields['sector']
}

export const newCreditor: CreditorDraft = {
  name: '',
  document: '',
  country: 'BR',
  address: '',
  phone: '',
  site: '',
  providesService: false,
  pixKey: '',
  pixName: '',
  pixCity: '',
  actorRole: 'third_party_collector',
  sector: null,
}

export const draftOf = (creditor: CreditorFields): CreditorDraft => ({
  name: creditor.name,
  document: creditor.document ?? '',
  country: creditor.country,
  address: creditor.address ?? '',
  phone: creditor.phone ?? '',
  site: creditor.site ?? '',
  providesService: creditor.providesService,
  pixKey: creditor.pixKey ?? '',
  pixName: creditor.pixName ?? '',
  pixCity: creditor.pixCity ?? '',
  actorRole: creditor.actorRole,
  sector: creditor.sector,
})

const fieldRefusals = [
  'name-taken',
  'invalid-document',
  'invalid-pix-key',
  'ambiguous-pix-key',
  'pix-needs-name-and-city',
]

/** Said at the field that is wrong, and so not once more below. */
export const isAtField = (refusal: string): boolean => fieldRefusals.includes(refusal)

/** What is empty is not there. */
export const askOf = (draft: CreditorDraft) => ({
  name: draft.name.trim(),
  country: draft.country,
  document: draft.document.trim() || null,
  address: draft.address.trim() || null,
  phone: draft.phone.trim() || null,
  site: draft.site.trim() || null,
  providesService: draft.providesService,
  pixKey: draft.pixKey.trim() || null,
  pixName: draft.pixName.trim() || null,
  pixCity: draft.pixCity.trim() || null,
  actorRole: draft.actorRole,
  sector: draft.sector,
})
