import type { ActorRole, Sector } from '../../api/creditors.ts'
import type { DebtKind } from '../../api/listening.ts'
import type { Locale } from '../../api/shapes.ts'
import type { Cents } from '../../kit/money.ts'
import type { Country } from '../../kit/places.ts'
import { sql, type Tx } from '../platform/sql.ts'
import { debtKindOf, type Sold } from './debt-kind.ts'
import type { StoredKind, Versioned } from './policies.ts'

export type Creditor = {
  readonly id: string
  readonly name: string
  readonly document: string | null
  readonly country: Country
  readonly address: string | null
  readonly phone: string | null
  readonly site: string | null
  /** A service that goes on: its customers are owed a yearly discharge statement. */
  readonly providesService: boolean
  readonly pixKey: string | null
  readonly pixName: string | null
  readonly pixCity: string | null
  /** In what role this agency collects for it; whose law counts may hang on that. */
  readonly actorRole: ActorRole
  /** What it sells, as packs name it: `telecom_isp`. Some rules speak of some trades only. */
  readonly sector: Sector | null
}

export type CreditorFields = Omit<Creditor, 'id'>

export type Portfolio = {
  readonly id: string
  readonly name: string
  readonly creditorId: string
  readonly creditorName: string
  readonly country: Country
  readonly currency: string
  readonly locale: Locale
  readonly zone: string
}

export type PortfolioRow = Portfolio & {
  /** As it was said; null is by what the creditor sells. */
  readonly debtKind: DebtKind | null
  readonly usualDebtKind: DebtKind
  readonly debtorCount: number
  readonly itemCount: number
  readonly openCents: Cents
  readonly canPix: boolean
}

const columns = sql`id, name, document, country, address, phone, site, provides_service, pix_key,
  pix_name, pix_city, actor_role, sector`

export const listCreditors = (tx: Tx) => tx.rows<Creditor>`
  select ${columns}
  from creditor
  where agency_id = ${tx.agencyId}
  order by name
  limit 1000
`

export const findCreditor = (tx: Tx, creditorId: string) => tx.maybe<Creditor>`
  select ${columns}
  from creditor
  where agency_id = ${tx.agencyId} and id = ${creditorId}
`

/** Nothing when the name is taken. */
export const insertCreditor = (tx: Tx, creditor: CreditorFields) => tx.maybe<{ id: string }>`
  insert into creditor
    (agency_id, name, document, country, address, phone, site, provides_service, pix_key,
     pix_name, pix_city, actor_role, sector, created_at)
  values (${tx.agencyId}, ${creditor.name}, ${creditor.document}, ${creditor.country},
    ${creditor.address}, ${creditor.phone}, ${creditor.site}, ${creditor.providesService},
    ${creditor.pixKey}, ${creditor.pixName}, ${creditor.pixCity}, ${creditor.actorRole},
    ${creditor.sector}, ${tx.now})
  on conflict on constraint one_creditor_per_name do nothing
  returning id
`

/** Its country stays: the debts in it were read by that country's rules. */
export const updateCreditor = (tx: Tx, creditorId: string, creditor: CreditorFields) => tx.run`
  update creditor
  set name = ${creditor.name}, document = ${creditor.document}, address = ${creditor.address},
    phone = ${creditor.phone}, site = ${creditor.site},
    provides_service = ${creditor.providesService}, pix_key = ${creditor.pixKey},
    pix_name = ${creditor.pixName}, pix_city = ${creditor.pixCity},
    actor_role = ${creditor.actorRole}, sector = ${creditor.sector}
  where agency_id = ${tx.agencyId} and id = ${creditorId}
`

export const findCreditorNamed = (tx: Tx, name: string) => tx.maybe<{ id: string }>`
  select id from creditor where agency_id = ${tx.agencyId} and name = ${name}
`

type StoredPortfolio = Omit<PortfolioRow, 'usualDebtKind'> &
  Pick<Sold, 'sector' | 'providesService'>

export async function listPortfolios(tx: Tx): Promise<PortfolioRow[]> {
  const rows = await storedPortfolios(tx)
  return rows.map(({ sector, providesService, ...row }) => ({
    ...row,
    usualDebtKind: debtKindOf({ debtKind: null, sector, providesService }),
  }))
}

const storedPortfolios = (tx: Tx) => tx.rows<StoredPortfolio>`
  select portfolio.id, portfolio.name, creditor_id, creditor.name as creditor_name,
    portfolio.country, currency, locale, zone, creditor.pix_key is not null as can_pix,
    debt_kind, sector, provides_service,
    coalesce(held.debtor_count, 0)::int as debtor_count,
    coalesce(held.item_count, 0)::int as item_count,
    coalesce(held.open_cents, 0)::bigint as open_cents
  from portfolio
  join creditor on creditor.agency_id = portfolio.agency_id and creditor.id = creditor_id
  left join lateral (
    select count(distinct debtor_id) as debtor_count, count(*) as item_count,
      sum(original_cents) filter (where state = 'open') as open_cents
    from debt_item
    where debt_item.agency_id = portfolio.agency_id and portfolio_id = portfolio.id
  ) held on true
  where portfolio.agency_id = ${tx.agencyId}
  order by portfolio.name
  limit 1000
`

export const findPortfolio = (tx: Tx, portfolioId: string) => tx.maybe<Portfolio>`
  select portfolio.id, portfolio.name, creditor_id, creditor.name as creditor_name,
    portfolio.country, currency, locale, zone
  from portfolio
  join creditor on creditor.agency_id = portfolio.agency_id and creditor.id = creditor_id
  where portfolio.agency_id = ${tx.agencyId} and portfolio.id = ${portfolioId}
`

/** Nothing when the name is taken. */
export const insertPortfolio = (
  tx: Tx,
  portfolio: Omit<Portfolio, 'id' | 'creditorName'>,
) => tx.maybe<{ id: string }>`
  insert into portfolio
    (agency_id, creditor_id, name, country, currency, locale, zone, created_at)
  values (${tx.agencyId}, ${portfolio.creditorId}, ${portfolio.name}, ${portfolio.country},
    ${portfolio.currency}, ${portfolio.locale}, ${portfolio.zone}, ${tx.now})
  on conflict on constraint one_portfolio_per_name do nothing
  returning id
`

/** Null is by what the creditor sells. */
export const setDebtKind = (tx: Tx, portfolioId: string, debtKind: DebtKind | null) =>
  tx.maybe<{ name: string }>`
    update portfolio
    set debt_kind = ${debtKind}
    where agency_id = ${tx.agencyId} and id = ${portfolioId}
    returning name
  `

type StoredPolicy = Versioned<unknown>

/** The policy in force, not yet parsed; nothing while the default is. */
export const findPolicy = (tx: Tx, portfolioId: string, kind: StoredKind) => tx.maybe<StoredPolicy>`
  select version, made_at, made_by, policy
  from portfolio_policy
  where agency_id = ${tx.agencyId} and portfolio_id = ${portfolioId} and kind = ${kind}
  order by version desc
  limit 1
`

/** Every version of the policies of a creditor's portfolios, the oldest first. */
export const listPolicyVersions = (tx: Tx, creditorId: string, kind: StoredKind) =>
  tx.rows<StoredPolicy & { readonly portfolioId: string }>`
    select portfolio_id, version, made_at, made_by, policy
    from portfolio_policy
    where agency_id = ${tx.agencyId} and creditor_id = ${creditorId} and kind = ${kind}
    order by portfolio_id, version
    limit 5000
  `

/** One more version on top of the one it was made from; nothing when another came first. */
export const insertPolicy = (
  tx: Tx,
  portfolio: Portfolio,
  made: { kind: StoredKind; basedOn: number; policy: unknown; madeBy: string },
) => tx.maybe<{ version: number }>`
  insert into portfolio_policy
    (agency_id, portfolio_id, creditor_id, kind, version, policy, made_at, made_by)
  select ${tx.agencyId}, ${portfolio.id}, ${portfolio.creditorId}, ${made.kind},
    ${made.basedOn} + 1, ${made.policy}::jsonb, ${tx.now}, ${made.madeBy}
  where ${made.basedOn} = coalesce((
    select max(version) from portfolio_policy
    where agency_id = ${tx.agencyId} and portfolio_id = ${portfolio.id} and kind = ${made.kind}), 0)
  on conflict do nothing
  returning version
`
