import type { Sector } from '../../api/creditors.ts'
import type { DebtKind } from '../../api/listening.ts'
import type { Locale } from '../../api/shapes.ts'
import type { Tx } from '../platform/sql.ts'

/** Whom a call is with, as far as questions hang on it. */
export type AskedPerson = {
  readonly kind: 'person' | 'company'
  readonly country: string
  readonly locale: Locale
  readonly creditorName: string
  readonly debtKind: DebtKind | null
  readonly sector: Sector | null
  readonly providesService: boolean
  /** The places where the person may be. */
  readonly places: readonly string[]
  /** This creditor has had them listed, and nothing has undone it. */
  readonly isListed: boolean
  readonly hasBrokenAgreement: boolean
}

type Who = {
  readonly debtorId: string
  readonly portfolioId: string
  readonly creditorId: string
}

export const askedPerson = (tx: Tx, { debtorId, portfolioId, creditorId }: Who) =>
  tx.one<AskedPerson>`
    select debtor.kind, debtor.country, debtor.locale, creditor.name as creditor_name, debt_kind,
      sector, provides_service,
      array(select distinct jurisdiction from address
        where address.agency_id = debtor.agency_id and address.debtor_id = debtor.id
          and jurisdiction is not null) as places,
      exists (select from measure
        where measure.agency_id = debtor.agency_id and measure.debtor_id = debtor.id
          and measure.creditor_id = ${creditorId} and act = 'negativate'
          and measure.state = 'in-force') as is_listed,
      exists (select from agreement
        where agreement.agency_id = debtor.agency_id and agreement.debtor_id = debtor.id
          and agreement.state = 'broken') as has_broken_agreement
    from debtor
    join portfolio on portfolio.agency_id = debtor.agency_id and portfolio.id = ${portfolioId}
    join creditor on creditor.agency_id = debtor.agency_id and creditor.id = ${creditorId}
    where debtor.agency_id = ${tx.agencyId} and debtor.id = ${debtorId}
  `

type ResultRow = {
  readonly questionId: string
  readonly asked: number
  readonly agreed: number
}

/**
 * What calls with a question pinned led to: something agreed, by what the outcome says. Of the last
 * ones only, so that it costs the same in the tenth year as in the first.
 */
export const listQuestionResults = (tx: Tx) => tx.rows<ResultRow>`
  select question_id, count(*)::int as asked, count(*) filter (where has_agreed)::int as agreed
  from (
    select question_id, exists (
      select from attempt
      where attempt.agency_id = latest.agency_id and attempt.call_id = latest.call_id
        and promise) as has_agreed
    from (
      select agency_id, call_id, question_id
      from pinned_question
      where agency_id = ${tx.agencyId} and question_id is not null
      order by pinned_at desc
      limit 3000
    ) latest
    join call on call.agency_id = latest.agency_id and call.id = latest.call_id
      and call.state = 'closed'
    where exists (select from attempt
      where attempt.agency_id = latest.agency_id and attempt.call_id = latest.call_id
        and right_party)
  ) ended
  where question_id not like 'own-%'
  group by question_id
  order by question_id
  limit 500
`
