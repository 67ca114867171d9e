import type {
  Circumstance,
  correctionReasons,
  overrideReasons,
  SituationPart,
  SpokenChannel,
} from '../../api/profiles.ts'
import type { Day } from '../../kit/dates.ts'
import type { Cents } from '../../kit/money.ts'
import type { OptOutChannel } from '../compliance/facts.ts'
import { empty, sql, type Tx } from '../platform/sql.ts'

/** What is on the table with somebody: one portfolio, and what is owed in it. */
export type Subject = {
  readonly debtorId: string
  readonly portfolioId: string
  readonly creditorId: string
  readonly currency: string
  /** The product of the largest contract, as its file names it. */
  readonly product: string | null
  readonly oldestDueOn: Day
  readonly owedCents: Cents
  readonly optOuts: readonly OptOutChannel[] | null
  /** Living points, by what they can carry. */
  readonly carries: readonly SpokenChannel[] | null
  readonly hasPreferredHours: boolean
}

/** The portfolio asked for, else the one in which the person owes the most. */
export const findSubject = (tx: Tx, debtorId: string, portfolioId?: string | undefined) =>
  tx.maybe<Subject>`
    select owed.debtor_id, owed.portfolio_id, owed.creditor_id, portfolio.currency,
      (select product from debt where debt.agency_id = ${tx.agencyId} and debt.id = owed.debt_id)
        as product,
      owed.oldest_due_on, owed.owed_cents,
      (select jsonb_agg(distinct channel) from opt_out
        where opt_out.agency_id = ${tx.agencyId} and opt_out.debtor_id = owed.debtor_id)
        as opt_outs,
      (select jsonb_agg(distinct carried) from contact_point point
        cross join lateral unnest(case
          when kind = 'email' then array['email']
          when has_whatsapp is true then array['voice', 'whatsapp']
          when phone_type = 'mobile' then array['voice', 'sms']
          else array['voice'] end) as carried
        where point.agency_id = ${tx.agencyId} and point.debtor_id = owed.debtor_id
          and point.state = 'alive' and holder not in ('lawyer', 'estate', 'third_party'))
        as carries,
      exists (select from preferred_hours asked where asked.agency_id = ${tx.agencyId}
        and asked.debtor_id = owed.debtor_id) as has_preferred_hours
    from (
      select debtor_id, portfolio_id, creditor_id, min(due_on) as oldest_due_on,
        sum(original_cents)::bigint as owed_cents,
        (array_agg(debt_id order by original_cents desc, debt_id))[1] as debt_id
      from debt_item
      where agency_id = ${tx.agencyId} and debtor_id = ${debtorId} and state = 'open'
        ${portfolioId ? sql`and portfolio_id = ${portfolioId}` : empty}
      group by debtor_id, portfolio_id, creditor_id
    ) owed
    join portfolio on portfolio.agency_id = ${tx.agencyId} and portfolio.id = owed.portfolio_id
    order by owed_cents desc, owed.portfolio_id
    limit 1
  `

export type CorrectionRow = {
  readonly id: string
  readonly circumstance: Circumstance
  readonly does: 'holds' | 'left-out'
  readonly reason: (typeof correctionReasons)[number]
  readonly note: string
  readonly on: Day
  readonly by: string
  readonly untilOn: Day
}

type Whose = { readonly debtorId: string; readonly portfolioId: string }

export const listCorrections = (tx: Tx, { debtorId, portfolioId }: Whose) => tx.rows<CorrectionRow>`
  select id, circumstance, does, reason, note, made_on as on, made_by as by, until_on
  from profile_correction
  where agency_id = ${tx.agencyId} and debtor_id = ${debtorId} and portfolio_id = ${portfolioId}
    and undone_at is null and until_on >= ${tx.today}
  order by made_at desc, id
  limit 20
`

export type NewCorrection = Omit<CorrectionRow, 'id' | 'on'> & Subject

/** The one before it ends in the same moment. */
export async function insertCorrection(tx: Tx, made: NewCorrection): Promise<{ id: string }> {
  await tx.run`
    update profile_correction set undone_at = ${tx.now}, undone_by = ${made.by}
    where agency_id = ${tx.agencyId} and debtor_id = ${made.debtorId}
      and portfolio_id = ${made.portfolioId} and circumstance = ${made.circumstance}
      and undone_at is null
  `
  return tx.one<{ id: string }>`
    insert into profile_correction (agency_id, debtor_id, portfolio_id, creditor_id, circumstance,
      does, reason, note, until_on, made_by, made_on, made_at)
    values (${tx.agencyId}, ${made.debtorId}, ${made.portfolioId}, ${made.creditorId},
      ${made.circumstance}, ${made.does}, ${made.reason}, ${made.note}, ${made.untilOn},
      ${made.by}, ${tx.today}, ${tx.now})
    returning id
  `
}

type Undone = Whose & { readonly what: string }

/** Nothing when it was undone before, or is none of ours. */
export const undoCorrection = (tx: Tx, correctionId: string, by: string) => tx.maybe<Undone>`
  update profile_correction set undone_at = ${tx.now}, undone_by = ${by}
  where agency_id = ${tx.agencyId} and id = ${correctionId} and undone_at is null
  returning debtor_id, portfolio_id, circumstance as what
`

export type OverrideRow = {
  readonly id: string
  readonly part: SituationPart
  readonly choice: string
  readonly because: (typeof overrideReasons)[number]
  readonly note: string
  readonly on: Day
  readonly by: string
  readonly untilOn: Day
}

export const listOverrides = (tx: Tx, { debtorId, portfolioId }: Whose) => tx.rows<OverrideRow>`
  select id, part, choice, because, note, made_on as on, made_by as by, until_on
  from situation_override
  where agency_id = ${tx.agencyId} and debtor_id = ${debtorId} and portfolio_id = ${portfolioId}
    and undone_at is null and until_on >= ${tx.today}
  order by part
  limit 10
`

export type NewOverride = Omit<OverrideRow, 'id' | 'on'> &
  Subject & { readonly recommended: string | null }

export async function insertOverride(tx: Tx, made: NewOverride): Promise<{ id: string }> {
  await tx.run`
    update situation_override set undone_at = ${tx.now}, undone_by = ${made.by}
    where agency_id = ${tx.agencyId} and debtor_id = ${made.debtorId}
      and portfolio_id = ${made.portfolioId} and part = ${made.part} and undone_at is null
  `
  return tx.one<{ id: string }>`
    insert into situation_override (agency_id, debtor_id, portfolio_id, creditor_id, part, choice,
      recommended, because, note, until_on, made_by, made_on, made_at)
    values (${tx.agencyId}, ${made.debtorId}, ${made.portfolioId}, ${made.creditorId},
      ${made.part}, ${made.choice}, ${made.recommended}, ${made.because}, ${made.note},
      ${made.untilOn}, ${made.by}, ${tx.today}, ${tx.now})
    returning id
  `
}

export const undoOverride = (tx: Tx, overrideId: string, by: string) => tx.maybe<Undone>`
  update situation_override set undone_at = ${tx.now}, undone_by = ${by}
  where agency_id = ${tx.agencyId} and id = ${overrideId} and undone_at is null
  returning debtor_id, portfolio_id, part as what
`
