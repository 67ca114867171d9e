import type { Moment } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import {
  checkDocument,
  type DocumentKind,
  formatDocument,
  maskDocument,
} from '../../kit/documents.ts'
import { momentInWords } from '../../kit/written.ts'
import type { Block, Fact } from '../platform/blocks.ts'
import { says } from './says.ts'

export type CreditorDetails = {
  readonly name: string
  readonly document: string | null
  readonly address: string | null
  readonly phone: string | null
  readonly site: string | null
}

/** A creditor whose name, address and CPF or CNPJ are known: CDC art. 42-A (Lei 12.039/2009). */
export type NamedCreditor = CreditorDetails & {
  readonly document: string
  readonly address: string
}

/** What must stand in every document of collection, or the first thing that is missing. */
export function named(
  creditor: CreditorDetails,
): Decision<NamedCreditor, 'creditor-details-missing'> {
  const { name, document, address } = creditor
  const missing = (field: string) => no('creditor-details-missing', { creditor: name, field })
  if (!document) return missing('document')
  if (!address?.trim()) return missing('address')
  return yes({ ...creditor, document, address })
}

export type Customer = {
  readonly name: string
  readonly documentKind: DocumentKind
  readonly document: string
}

/** Whom a document is between, and in which language, money and zone it speaks. */
export type Frame = {
  readonly creditor: NamedCreditor
  readonly agencyName: string
  readonly debtor: Customer
  readonly locale: string
  readonly currency: string
  readonly zone: string
}

/**
 * Creditor, agency and customer. The customer's document is whole only where a notary or a bureau
 * has to read it; elsewhere enough of it to recognise.
 */
export function partiesBlock(frame: Frame, documentIs: 'whole' | 'masked' = 'masked'): Block {
  const { creditor, agencyName, debtor, locale } = frame
  const { party } = says(locale)
  const { documentKind: kind, document: number } = debtor
  const show = documentIs === 'whole' ? formatDocument : maskDocument
  const facts: (Fact | false)[] = [
    { name: party.creditor, value: `${creditor.name}\n${documentLine(creditor.document)}` },
    { name: party.address, value: creditor.address },
    creditor.phone !== null && { name: party.phone, value: creditor.phone },
    creditor.site !== null && { name: party.site, value: creditor.site },
    { name: party.agency, value: agencyName },
    { name: party.debtor, value: `${debtor.name}\n${kind.toUpperCase()} ${show(kind, number)}` },
  ]
  return { kind: 'facts', facts: facts.filter((fact) => fact !== false) }
}

function documentLine(document: string): string {
  const read = checkDocument(document)
  return read.ok ? `${read.value.kind.toUpperCase()} ${read.value.formatted}` : document
}

/** Who issued it, for whom, when: the creditor's representative signs (Código Civil art. 320). */
export const signedBlock = ({ agencyName, creditor, locale, zone }: Frame, at: Moment): Block => ({
  kind: 'paragraph',
  text: says(locale).signed(agencyName, creditor.name, momentInWords(at, zone, locale)),
})
