import type { Moment } from '../../kit/dates.ts'
import { daysBetween } from '../../kit/dates.ts'
import type { Answer } from '../listening/answer.ts'
import { answersOf } from '../listening/store.ts'
import { bestHours } from '../outreach/best-hours.ts'
import { listTries } from '../outreach/number-store.ts'
import type { Tx } from '../platform/sql.ts'
import { ageBand, debtKind, valueBand } from './case-bands.ts'
import { listNearTallies, listTallies } from './case-store.ts'
import { openChannels } from './channels.ts'
import { loadSigns } from './facts-store.ts'
import { type Profile, profile } from './profile.ts'
import { type CaseOf, type Similar, similar } from './similar.ts'
import { type Situation, situation } from './situation.ts'
import * as profiles from './store.ts'
import { channelTold, signsWith } from './told.ts'
import type { Span } from './when.ts'

/** When the law and the person's own hours let us call, in the person's zone. */
export type LawfulHours = { readonly zone: string; readonly windows: readonly Span[] }

/** All that is studied of a person before a call. */
export type Study = {
  readonly portfolioId: string | null
  readonly profile: Profile<profiles.CorrectionRow>
  readonly situation: Situation & { readonly overrides: readonly profiles.OverrideRow[] }
  readonly cases: (Similar & Pick<CaseOf, 'circumstance' | 'debtKind'>) | null
}

type Who = { readonly debtorId: string; readonly portfolioId?: string | undefined }

/** What facts say of this person today, what is recommended, and how like cases ended. */
export async function readStudy(tx: Tx, who: Who, hours: LawfulHours): Promise<Study> {
  const subject = await profiles.findSubject(tx, who.debtorId, who.portfolioId)
  if (!subject) return { ...(await nothingOwed(tx, who, hours)), portfolioId: null, cases: null }
  const answers = await answersOf(tx, who.debtorId)
  const found = await profileOf(tx, subject, answers)
  const like = caseOf(tx, subject, found)
  const cases = await similarTo(tx, like)
  const overrides = await profiles.listOverrides(tx, subject)
  const tries = await listTries(tx, [who.debtorId])
  return {
    portfolioId: subject.portfolioId,
    profile: found,
    situation: {
      ...situation({
        circumstances: found.held.map(({ circumstance }) => circumstance),
        bestHours: bestHours(tries, hours.zone),
        windows: hours.windows,
        zone: hours.zone,
        now: tx.now,
        hasPreferredHours: subject.hasPreferredHours,
        openChannels: openChannels(subject.carries ?? [], subject.optOuts ?? []),
        preferredChannel: channelTold(answers),
        similar: cases,
        overrides,
      }),
      overrides,
    },
    cases: { ...cases, circumstance: like.circumstance, debtKind: subject.product ?? '' },
  }
}

/** The nearest past cases: those a band away at most, and all only where these are too few. */
export async function similarTo(tx: Tx, one: CaseOf): Promise<Similar> {
  const near = similar(await listNearTallies(tx, one))
  return near.isFew ? similar(await listTallies(tx, one)) : near
}

/** What facts and people say of somebody towards one creditor. */
async function profileOf(
  tx: Tx,
  subject: Pick<profiles.Subject, 'debtorId' | 'creditorId' | 'portfolioId'>,
  answers: readonly Answer[],
): Promise<Profile<profiles.CorrectionRow>> {
  const { debtorId, creditorId } = subject
  const [signs = []] = await loadSigns(tx, [{ debtorId, creditorId, asOf: asOfNow(tx) }])
  const all = signsWith(signs, answers, tx.zone)
  return profile(all, await profiles.listCorrections(tx, subject), tx.today)
}

/** What happened in this very moment counts. */
const asOfNow = (tx: Tx): Moment => tx.now.add({ milliseconds: 1 })

function caseOf(tx: Tx, subject: profiles.Subject, found: Study['profile']): CaseOf {
  return {
    circumstance: found.held[0]?.circumstance ?? null,
    debtKind: debtKind(subject.product),
    ageBand: ageBand(daysBetween(subject.oldestDueOn, tx.today)),
    valueBand: valueBand(subject.owedCents, subject.currency),
    currency: subject.currency,
  }
}

/** Somebody who owes nothing that is open has no moment to speak of. */
async function nothingOwed(tx: Tx, { debtorId }: Who, { zone, windows }: LawfulHours) {
  const tries = await listTries(tx, [debtorId])
  const usual = situation({
    ...{ circumstances: [], windows, zone, now: tx.now, hasPreferredHours: false },
    ...{ openChannels: ['voice'], preferredChannel: null, similar: null, overrides: [] },
    bestHours: bestHours(tries, zone),
  })
  return { profile: { held: [], leftOut: [] }, situation: { ...usual, overrides: [] } }
}
