import { system } from '../identity/actor.ts'
import type { Job } from '../platform/enqueue.ts'
import type { World } from '../platform/world.ts'
import { issueClearance, issueReceipt, issueTerm } from './agreement-actions.ts'

/**
 * What is issued by itself: the term when an agreement is made, the receipt when money finds its
 * place, the clearance letter when nothing is owed any more. Where something of the creditor is
 * missing nothing is issued now; whoever asks for the document is told what, and may mend it.
 */
export const jobs = (world: World) => ({
  'documents.issueTerm': async ({ agencyId, agreementId }: Job<'documents.issueTerm'>) => {
    await issueTerm(world, system(agencyId), agreementId)
  },
  'documents.issueReceipt': async ({ agencyId, paymentId }: Job<'documents.issueReceipt'>) => {
    await issueReceipt(world, system(agencyId), paymentId)
  },
  'documents.issueClearance': async ({
    agencyId,
    agreementId,
  }: Job<'documents.issueClearance'>) => {
    await issueClearance(world, system(agencyId), agreementId)
  },
})
