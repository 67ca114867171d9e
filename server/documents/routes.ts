import * as api from '../../api/documents.ts'
import { no, yes } from '../../kit/decision.ts'
import { may } from '../identity/authority.ts'
import type { Doors } from '../identity/routes.ts'
import { noteAccess } from '../journal/access-store.ts'
import { blocksHtml } from '../platform/blocks-html.ts'
import { sendPage } from '../platform/page.ts'
import { documentPdf } from '../platform/pdf.ts'
import { publicAddress } from '../platform/public-address.ts'
import type { World } from '../platform/world.ts'
import * as ofAgreements from './agreement-actions.ts'
import * as ofDebts from './debt-actions.ts'
import { aboutPdf, fileName, wholeBlocks } from './file.ts'
import { findDocument, listDocuments } from './store.ts'

export function routes({ serve }: Doors, world: World, publicUrl: string | undefined): void {
  serve(api.listDocuments, async (filter, actor) => {
    const allowed = may(actor, 'see-agreements')
    if (!allowed.ok) return allowed
    if (!filter.agreementId && !filter.debtorId) return yes({ items: [] })
    return yes({ items: await world.transaction(actor, (tx) => listDocuments(tx, filter)) })
  })

  serve(api.issueTerm, ({ agreementId }, actor) =>
    ofAgreements.issueTerm(world, actor, agreementId),
  )
  serve(api.issueClearance, ({ agreementId }, actor) =>
    ofAgreements.issueClearance(world, actor, agreementId),
  )
  serve(api.issueReceipt, ({ paymentId }, actor) =>
    ofAgreements.issueReceipt(world, actor, paymentId),
  )
  serve(api.issueStatement, (ask, actor) => ofDebts.issueStatement(world, actor, ask))
  serve(api.issueDebtClearance, (ask, actor) => ofDebts.issueDebtClearance(world, actor, ask))
  serve(api.issueYearly, (ask, actor) => ofDebts.issueYearly(world, actor, ask))

  serve(api.downloadDocument, async ({ documentId }, actor, request, reply) => {
    const allowed = may(actor, 'see-agreements')
    if (!allowed.ok) return allowed
    const found = await world.transaction(actor, async (tx) => {
      const document = await findDocument(tx, documentId)
      const debtorId = document?.debtorId
      if (debtorId) await noteAccess(tx, actor, { debtorId, what: 'document', origin: request.ip })
      return document
    })
    if (!found) return no('unknown-document')
    const address = publicAddress(request, publicUrl)
    const bytes = await documentPdf(aboutPdf(found), wholeBlocks(found, address))
    reply.header('content-type', 'application/pdf')
    reply.header('content-disposition', `inline; filename="${fileName(found)}"`)
    reply.header('cache-control', 'private, no-store')
    await reply.send(bytes)
    return yes({})
  })

  serve(api.readDocumentPage, async ({ documentId }, actor, request, reply) => {
    const allowed = may(actor, 'see-agreements')
    if (!allowed.ok) return allowed
    const found = await world.transaction(actor, (tx) => findDocument(tx, documentId))
    if (!found) return no('unknown-document')
    const body = blocksHtml(wholeBlocks(found, publicAddress(request, publicUrl)))
    await sendPage(reply, { language: found.locale, title: found.title, body })
    return yes({})
  })
}
