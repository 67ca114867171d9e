import type { Country } from '../../kit/places.ts'
import { type Sql, sql, type Tx } from '../platform/sql.ts'

export type StoredTerms = {
  readonly country: Country
  /** The first version first; nothing while the product's own counts. */
  readonly versions: readonly { readonly version: number; readonly policy: unknown }[] | null
}

/** Every version of a portfolio's terms, and whose law counts. */
export const findTerms = (tx: Tx, portfolioId: string) => tx.maybe<StoredTerms>`
  select country, ${versionsOf(sql`portfolio`)} as versions
  from portfolio
  where agency_id = ${tx.agencyId} and id = ${portfolioId}
`

/** Every version of the terms of a portfolio of the query around it, as JSON. */
export const versionsOf = (portfolio: Sql): Sql => sql`
  (select jsonb_agg(jsonb_build_object('version', version, 'policy', policy) order by version)
    from portfolio_policy terms
    where terms.agency_id = ${portfolio}.agency_id and terms.portfolio_id = ${portfolio}.id
      and terms.kind = 'terms')`
