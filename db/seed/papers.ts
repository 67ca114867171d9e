import {
  issueClearance,
  issueReceipt,
  issueTerm,
} from '../../server/documents/agreement-actions.ts'
import { system } from '../../server/identity/actor.ts'
import { must } from './must.ts'
import type { Past } from './past.ts'

/** In the evening the worker issues what the day brought: terms, receipts, clearance letters. */
export async function issuePapers({ world, office, clock }: Past): Promise<void> {
  const worker = system(office.agencyId)
  const waiting = await world.transaction(
    worker,
    (tx) => tx.rows<Waiting>`
    select 'term' as kind, agreement.id from agreement
    where agency_id = ${tx.agencyId} and not exists (select from document
      where document.agency_id = agreement.agency_id and agreement_id = agreement.id
        and kind = 'term')
    union all
    select 'receipt', payment.id from payment
    where agency_id = ${tx.agencyId} and state = 'matched' and not exists (select from document
      where document.agency_id = payment.agency_id and payment_id = payment.id)
    union all
    select 'clearance', agreement.id from agreement
    where agency_id = ${tx.agencyId} and state = 'kept' and not exists (select from document
      where document.agency_id = agreement.agency_id and agreement_id = agreement.id
        and kind = 'clearance')
    order by 2
    limit 1000
  `,
  )
  for (const { kind, id } of waiting) {
    clock.advance({ seconds: 2 })
    must(await issuers[kind](world, worker, id))
  }
}

type Waiting = { readonly kind: keyof typeof issuers; readonly id: string }

const issuers = { term: issueTerm, receipt: issueReceipt, clearance: issueClearance }
