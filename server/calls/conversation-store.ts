import type { Treatment } from '../../api/person-card.ts'
import type { Tx } from '../platform/sql.ts'
import type { Standing } from '../playbook/measure-lines.ts'

export type Speaker = {
  readonly locale: string
  readonly country: string
  readonly treatment: Treatment | null
}

export const findSpeaker = (tx: Tx, debtorId: string) => tx.one<Speaker>`
  select locale, country, treatment from debtor
  where agency_id = ${tx.agencyId} and id = ${debtorId}
`

type Debts = { readonly debtorId: string; readonly portfolioId: string }

/** Measures in force about this person's debts in this portfolio. */
export const listStanding = (tx: Tx, { debtorId, portfolioId }: Debts) => tx.rows<Standing>`
  select act, registry from measure
  where agency_id = ${tx.agencyId} and debtor_id = ${debtorId}
    and portfolio_id = ${portfolioId} and state = 'in-force'
    and act in ('negativate', 'protest', 'suspend_service', 'sue')
  order by done_on, id
  limit 20
`
