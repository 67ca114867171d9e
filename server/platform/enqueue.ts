import type { Moment } from '../../kit/dates.ts'
import type { Tx } from './sql.ts'

/** Every kind of background work, by name, with what it needs: the index of what happens later. */
export type Jobs = {
  'imports.read': { importId: string }
  'imports.load': { importId: string }
  'planning.planDay': { day?: string }
  'agreements.followUp': { day?: string }
  'payments.settle': { endToEndId: string }
  'payments.hear': {
    accountId: string
    externalId: string | null
    gatewayId: string | null
    paymentKey: string | null
  }
  'payments.reconcile': { accountId: string }
  'payments.reconcileAll': Record<never, never>
  'charges.bring': { chargeId: string }
  'charges.testAccount': { accountId: string }
  'documents.issueTerm': { agreementId: string }
  'documents.issueClearance': { agreementId: string }
  'documents.issueReceipt': { paymentId: string }
  'payments.spendCredits': object
  'portal.hearWrongPerson': { protocol: string }
  'complaints.openFromCall': { callId: string; number: string }
  'complaints.watch': object
  'studio.guard': object
  'outreach.purgeNumbers': Record<never, never>
  'suppression.read': { listFileId: string }
  'privacy.retain': object
  'banking.issue': { agreementId: string }
  'banking.readReturn': { bankFileId: string }
  'banking.applyReturn': { bankFileId: string }
  'evidence.sealDays': object
  'evidence.makePack': { packId: string }
  'profiles.keepCases': object
  'duties.follow': { debtorId: string }
  'duties.followAll': object
  'calls.endWrapUp': { callId: string }
  'imports.readPast': { importId: string }
  'duties.issueYearly': { batchId: string }
  'planning.mindGaps': { debtorId: string }
}

export type JobName = keyof Jobs
export type Job<Name extends JobName> = Jobs[Name] & { readonly agencyId: string }

/**
 * Promises work for later, in the transaction of its cause: if that rolls back, so does the
 * promise.
 * Work with the same key that has not begun is replaced, so it happens once.
 */
export async function enqueue<Name extends JobName>(
  tx: Tx,
  name: Name,
  payload: Jobs[Name],
  key?: string,
  runAt?: Moment,
): Promise<void> {
  const full = { ...payload, agencyId: tx.agencyId }
  const jobKey = key ? `${tx.agencyId}:${key}` : null
  // The clock of a demonstration may be moved; the queue goes by the database's own.
  const waitMs = runAt ? runAt.epochMilliseconds - tx.now.epochMilliseconds : null
  await tx.run`
    select enqueue(${name}, ${full}::jsonb, ${jobKey},
      now() + ${waitMs}::float8 * interval '1 millisecond')`
}
