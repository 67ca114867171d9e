import type { DocumentKind } from '../../api/documents.ts'
import { assert } from '../../kit/assert.ts'
import { type Decision, no } from '../../kit/decision.ts'
import { sha256 } from '../compliance/sha256.ts'
import type { Actor } from '../identity/actor.ts'
import { record } from '../journal/store.ts'
import type { Block } from '../platform/blocks.ts'
import { chance } from '../platform/secret.ts'
import type { Tx } from '../platform/sql.ts'
import { toJson } from '../platform/values.ts'
import { codeText, newCode } from './code.ts'
import { type FrameRow, findFrame } from './facts-store.ts'
import { type Frame, named, signedBlock } from './parties.ts'
import { says } from './says.ts'
import { findSame, insertDocument } from './store.ts'

/** A document that could be issued: what it says, and about what. */
export type Composed = {
  readonly kind: DocumentKind
  readonly subject: string
  readonly blocks: readonly Block[]
  readonly frame: Frame
  readonly debtorId: string
  readonly portfolioId: string
  readonly creditorId: string
  readonly agreementId?: string | null
  readonly paymentId?: string | null
  readonly itemIds?: readonly string[]
}

export type Issued = { readonly documentId: string; readonly code: string; readonly isNew: boolean }

/**
 * Issues a document: once for the same words about the same subject, however often it is asked.
 * It is kept as it was said, with a code by which anybody can verify it.
 */
export async function issue(tx: Tx, actor: Actor, composed: Composed): Promise<Issued> {
  const { kind, subject, blocks, frame, debtorId, portfolioId, creditorId } = composed
  const { agreementId = null, paymentId = null, itemIds = [] } = composed
  const contentHash = sha256(toJson(blocks))
  const code = newCode(chance(15))
  const made = await insertDocument(tx, {
    ...{ kind, subject, code, contentHash, debtorId, portfolioId, creditorId },
    ...{ agreementId, paymentId, itemIds },
    title: says(frame.locale).titles[kind],
    locale: frame.locale,
    blocks: [...blocks, signedBlock(frame, tx.now)],
    issuedBy: actor.name,
  })
  if (!made) {
    const same = await findSame(tx, { kind, subject, contentHash })
    assert(same, 'a document that was not issued now was issued before')
    return { documentId: same.id, code: same.code, isNew: false }
  }
  await record(tx, actor, {
    what: `document.${kind}-issued`,
    debtorId,
    portfolioId,
    facts: { documentId: made.id, code: codeText(code) },
  })
  return { documentId: made.id, code, isNew: true }
}

type Found = { readonly frame: Frame; readonly row: FrameRow }

/** The parties, or what is missing of the creditor before anything may be sent in its name. */
export async function frameOf(
  tx: Tx,
  about: { readonly debtorId: string; readonly portfolioId: string },
): Promise<Decision<Found, 'unknown-debtor' | 'creditor-details-missing'>> {
  const row = await findFrame(tx, about)
  if (!row) return no('unknown-debtor')
  const { address, phone, site } = row
  const details = { name: row.creditorName, document: row.creditorDocument, address, phone, site }
  const creditor = named(details)
  if (!creditor.ok) return creditor
  const { debtorName, documentKind, document, agencyName, locale, currency } = row
  const debtor = { name: debtorName, documentKind, document }
  const frame = { creditor: creditor.value, agencyName, debtor, locale, currency, zone: tx.zone }
  return { ok: true, value: { frame, row } }
}
