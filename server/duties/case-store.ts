import { type Day, day, dayAt, type Moment, moment } from '../../kit/dates.ts'
import type { ActorRole, Profile } from '../compliance/facts.ts'
import { lawOf } from '../law/actions.ts'
import type { Tx } from '../platform/sql.ts'
import type { Standing } from './cause.ts'
import type { Case } from './verdict.ts'

/** A contract as acts about it are judged, with whom it is between. */
export type DebtCase = Case & {
  readonly debtId: string
  readonly contract: string
  readonly debtorId: string
  readonly portfolioId: string
  readonly creditorId: string
  /** The day on which the contract came to this agency. */
  readonly cameOn: Day
  /** By item: how it stands, for what must be undone. */
  readonly standing: ReadonlyMap<string, Standing>
}

type ItemJson = {
  readonly id: string
  readonly dueOn: string
  readonly state: Standing['state']
  readonly isAgreed: boolean
  readonly marks: readonly { readonly reason: string; readonly at: string }[] | null
  readonly interruptedOn: string | null
  readonly paidOn: string | null
  readonly firstPaidOn: string | null
}

type CaseRow = Pick<DebtCase, 'debtId' | 'contract' | 'debtorId' | 'portfolioId' | 'creditorId'> & {
  readonly kind: 'person' | 'company'
  readonly actorRole: ActorRole
  readonly sector: string | null
  readonly country: string
  readonly jurisdictions: readonly string[] | null
  readonly holds: readonly string[] | null
  readonly items: readonly ItemJson[] | null
  readonly suspendedOn: Day | null
  readonly createdAt: Moment
}

/** These contracts, in one statement. */
export async function listCases(tx: Tx, debtIds: readonly string[]): Promise<DebtCase[]> {
  const rows = await tx.rows<CaseRow>`
    select debt.id as debt_id, debt.contract, debt.debtor_id, debt.portfolio_id, debt.creditor_id,
      debtor.kind, creditor.actor_role, creditor.sector, portfolio.country, debt.created_at,
      (select array_agg(distinct jurisdiction) from address
        where address.agency_id = debt.agency_id and address.debtor_id = debt.debtor_id
          and jurisdiction is not null and left_on is null) as jurisdictions,
      (select array_agg(distinct reason) from hold
        where hold.agency_id = debt.agency_id and hold.debtor_id = debt.debtor_id
          and lifted_at is null and (until_on is null or until_on > ${tx.today})) as holds,
      (select max(done_on) from measure
        where measure.agency_id = debt.agency_id and measure.debt_id = debt.id
          and act = 'suspend_service' and measure.state = 'in-force') as suspended_on,
      (select jsonb_agg(jsonb_build_object('id', item.id, 'dueOn', item.due_on,
          'state', item.state, 'isAgreed', item.agreement_id is not null,
          'interruptedOn', interruption.on_day,
          'marks', (select jsonb_agg(jsonb_build_object('reason', reason, 'at', marked_at))
            from undue_mark mark
            where mark.agency_id = item.agency_id and mark.debt_item_id = item.id
              and mark.lifted_at is null),
          'paidOn', (select coalesce(max(on_day) filter (where kind = 'payment'), max(on_day))
            from ledger_entry entry
            where entry.agency_id = item.agency_id and entry.debt_item_id = item.id
              and kind in ('payment', 'waiver') and not exists (
                select from ledger_entry undoing where undoing.agency_id = entry.agency_id
                  and undoing.reverses_id = entry.id)),
          'firstPaidOn', (select paid_on from instalment
            where instalment.agency_id = item.agency_id
              and instalment.agreement_id = item.agreement_id
            order by n limit 1)) order by item.due_on, item.id)
        from debt_item item
        left join interruption on interruption.agency_id = item.agency_id
          and interruption.debt_item_id = item.id and interruption.withdrawn_at is null
        where item.agency_id = debt.agency_id and item.debt_id = debt.id) as items
    from debt
    join debtor on debtor.agency_id = debt.agency_id and debtor.id = debt.debtor_id
    join creditor on creditor.agency_id = debt.agency_id and creditor.id = debt.creditor_id
    join portfolio on portfolio.agency_id = debt.agency_id and portfolio.id = debt.portfolio_id
    where debt.agency_id = ${tx.agencyId} and debt.id = any (${debtIds}::uuid[])
    order by debt.id
    limit 5000
  `
  const { profile } = await lawOf(tx)
  return rows.map((row) => caseOf(row, { zone: tx.zone, profile }))
}

function caseOf(
  { items, country, kind, holds, jurisdictions, createdAt, ...row }: CaseRow,
  { zone, profile }: { readonly zone: string; readonly profile: Profile },
) {
  const all = items ?? []
  return {
    ...row,
    profile,
    cameOn: dayAt(createdAt, zone),
    debtorKind: kind === 'person' ? 'consumer' : 'business',
    jurisdictions: jurisdictions?.length ? jurisdictions : [country],
    holds: holds ?? [],
    items: all.map(({ id, dueOn, state, isAgreed, marks, interruptedOn }) => ({
      id,
      dueOn: day(dueOn),
      isOpen: state === 'open',
      isAgreed,
      isMarked: marks !== null,
      interruptedOn: onDay(interruptedOn),
    })),
    standing: new Map(all.map((item) => [item.id, standingOf(item, zone)])),
  } satisfies DebtCase
}

function standingOf(
  { dueOn, state, paidOn, firstPaidOn, marks }: ItemJson,
  zone: string,
): Standing {
  const mark = marks?.find(({ reason }) => reason !== 'disputed')
  return {
    dueOn: day(dueOn),
    state,
    paidOn: onDay(paidOn),
    firstPaidOn: onDay(firstPaidOn),
    notOwedOn: mark ? dayAt(moment(mark.at), zone) : null,
  }
}

const onDay = (text: string | null): Day | null => (text === null ? null : day(text))
