import type { Day, Moment } from '../../kit/dates.ts'
import type { Tx } from '../platform/sql.ts'
import type { TalkLocale } from './characters.ts'

export const listPassedLessons = (tx: Tx, userId: string) => tx.rows<{
  readonly lesson: string
  readonly passedAt: Moment
}>`
  select lesson, passed_at from lesson_passed
  where agency_id = ${tx.agencyId} and user_id = ${userId}`

/** Passed once is passed: again changes nothing. */
export const keepPassedLesson = (tx: Tx, userId: string, lesson: string) => tx.run`
  insert into lesson_passed (agency_id, user_id, lesson, passed_at)
  values (${tx.agencyId}, ${userId}, ${lesson}, ${tx.now})
  on conflict do nothing`

export type PracticeRow = {
  readonly id: string
  readonly seed: number
  readonly locale: TalkLocale
  readonly said: readonly string[]
  readonly begunAt: Moment
  readonly endedAt: Moment | null
  readonly points: number | null
  readonly isPassed: boolean | null
}

export const listPractice = (tx: Tx, userId: string) => tx.rows<PracticeRow>`
  select id, seed, locale, said, begun_at, ended_at, points, passed as is_passed
  from practice_call
  where agency_id = ${tx.agencyId} and user_id = ${userId}
  order by begun_at desc
  limit 20`

/** The agent's own, and nobody else's. */
export const lockPractice = (tx: Tx, userId: string, id: string) => tx.maybe<PracticeRow>`
  select id, seed, locale, said, begun_at, ended_at, points, passed as is_passed
  from practice_call
  where agency_id = ${tx.agencyId} and user_id = ${userId} and id = ${id}
  for no key update`

export const findOpenPractice = (tx: Tx, userId: string) => tx.maybe<{ readonly id: string }>`
  select id from practice_call
  where agency_id = ${tx.agencyId} and user_id = ${userId} and ended_at is null`

type NewPractice = {
  readonly userId: string
  readonly seed: number
  readonly locale: TalkLocale
  readonly character: string
}

/** Nothing when another was begun at the same moment. */
export const insertPractice = (tx: Tx, { userId, seed, locale, character }: NewPractice) =>
  tx.maybe<{ readonly id: string }>`
    insert into practice_call (agency_id, user_id, seed, locale, character, begun_at)
    values (${tx.agencyId}, ${userId}, ${seed}, ${locale}, ${character}, ${tx.now})
    on conflict do nothing
    returning id`

export const keepSaid = (tx: Tx, id: string, said: readonly string[]) => tx.run`
  update practice_call set said = ${JSON.stringify(said)}::jsonb
  where agency_id = ${tx.agencyId} and id = ${id}`

export const endPractice = (
  tx: Tx,
  id: string,
  { points, isPassed }: { readonly points: number; readonly isPassed: boolean },
) => tx.run`
  update practice_call set ended_at = ${tx.now}, points = ${points}, passed = ${isPassed}
  where agency_id = ${tx.agencyId} and id = ${id} and ended_at is null`

/** Of how many different simulated people a practice call was passed. */
export const countPeoplePassed = async (tx: Tx, userId: string): Promise<number> =>
  (
    await tx.one<{ readonly count: number }>`
      select count(distinct character)::int as count from practice_call
      where agency_id = ${tx.agencyId} and user_id = ${userId} and passed`
  ).count

export type CertifiedPortfolio = {
  readonly portfolioId: string
  readonly portfolioName: string
  readonly isNeeded: boolean
  readonly validUntil: Day | null
}

/** Every portfolio with what it asks, and until when this person may call its people. */
export const listCertified = (tx: Tx, userId: string) => tx.rows<CertifiedPortfolio>`
  select portfolio.id as portfolio_id, portfolio.name as portfolio_name,
    coalesce(is_needed, false) as is_needed, (
      select max(valid_until) from certificate
      where certificate.agency_id = portfolio.agency_id and portfolio_id = portfolio.id
        and user_id = ${userId} and valid_until >= ${tx.today}
    ) as valid_until
  from portfolio
  left join certificate_need need
    on need.agency_id = portfolio.agency_id and need.portfolio_id = portfolio.id
  where portfolio.agency_id = ${tx.agencyId}
  order by portfolio.name`

/** The portfolios that ask for a certificate which this person has not, today. */
export const listLacking = async (tx: Tx, userId: string): Promise<readonly string[]> =>
  (
    await tx.rows<{ readonly portfolioId: string }>`
      select portfolio_id from certificate_need need
      where need.agency_id = ${tx.agencyId} and is_needed
        and not exists (
          select 1 from certificate
          where certificate.agency_id = need.agency_id and user_id = ${userId}
            and certificate.portfolio_id = need.portfolio_id and valid_until >= ${tx.today})`
  ).map(({ portfolioId }) => portfolioId)

/** Again on the same day changes nothing. False when there is no such portfolio. */
export const insertCertificate = async (
  tx: Tx,
  given: {
    readonly userId: string
    readonly portfolioId: string
    readonly validUntil: Day
    readonly peoplePassed: number
  },
): Promise<boolean> =>
  (await tx.run`
    insert into certificate
      (agency_id, user_id, portfolio_id, creditor_id, given_at, valid_until, people_passed)
    select agency_id, ${given.userId}, id, creditor_id, ${tx.now}, ${given.validUntil},
      ${given.peoplePassed}
    from portfolio
    where agency_id = ${tx.agencyId} and id = ${given.portfolioId}
    on conflict (agency_id, user_id, portfolio_id, valid_until)
      do nothing`) >= 0

export const keepNeed = async (
  tx: Tx,
  portfolioId: string,
  need: { readonly isNeeded: boolean; readonly by: string },
): Promise<boolean> =>
  (await tx.run`
    insert into certificate_need
      (agency_id, portfolio_id, creditor_id, is_needed, set_at, set_by)
    select agency_id, id, creditor_id, ${need.isNeeded}, ${tx.now}, ${need.by}
    from portfolio
    where agency_id = ${tx.agencyId} and id = ${portfolioId}
    on conflict (agency_id, portfolio_id) do update
      set is_needed = excluded.is_needed, set_at = excluded.set_at, set_by = excluded.set_by`) > 0

export const listTeam = (tx: Tx) => tx.rows<{
  readonly userId: string
  readonly name: string
  readonly lessonsPassed: number
  readonly peoplePassed: number
  readonly certificates: readonly { readonly portfolioName: string; readonly validUntil: string }[]
}>`
  select staff.user_id, staff.name,
    (select count(*)::int from lesson_passed passed
      where passed.agency_id = staff.agency_id and passed.user_id = staff.user_id)
      as lessons_passed,
    (select count(distinct character)::int from practice_call
      where practice_call.agency_id = staff.agency_id and practice_call.user_id = staff.user_id
        and passed) as people_passed,
    coalesce((
      select jsonb_agg(jsonb_build_object('portfolioName', portfolio.name,
        'validUntil', valid_until) order by portfolio.name)
      from certificate join portfolio on portfolio.agency_id = certificate.agency_id
        and portfolio.id = certificate.portfolio_id
      where certificate.agency_id = staff.agency_id and certificate.user_id = staff.user_id
        and valid_until >= ${tx.today}), '[]') as certificates
  from staff
  where staff.agency_id = ${tx.agencyId} and staff.role = 'agent'
  order by staff.name`
