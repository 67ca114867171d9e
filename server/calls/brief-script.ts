import { type Locale, locales, type Role } from '../../api/shapes.ts'
import { assert } from '../../kit/assert.ts'
import { day, dayAt, isEarlier, type Moment, moment } from '../../kit/dates.ts'
import { cents } from '../../kit/money.ts'
import { runsOf } from '../../kit/runs.ts'
import { whyNotAsked } from '../compliance/asking-why.ts'
import type { Packs } from '../compliance/pack.ts'
import type { Edit } from '../playbook/line.ts'
import { type OwedLine, owedSlots } from '../playbook/owed-words.ts'
import { type Deal, type Said, script, thirdPartyScript } from '../playbook/script.ts'
import { spokenDay, spokenMoney } from '../playbook/spoken.ts'
import { askable } from './identity.ts'
import type { BriefRow } from './stored-brief.ts'

type Speaking = {
  readonly row: BriefRow
  readonly agent: { readonly name: string; readonly role: Role | 'system' }
  readonly edits: readonly Edit[]
  readonly now: Moment
  /** Where the person is; where the agency keeps its days. */
  readonly zone: string
  readonly officeZone: string
  /** What is owed; null until identity is verified. */
  readonly items: readonly OwedLine[] | null
  readonly packs: Packs
}

/** What is said in a call, and what is left with somebody else. */
export function spoken(speaking: Speaking) {
  const { row, now, agent, edits, items, zone, officeZone } = speaking
  const locale = locales.find((one) => one === row.debtor.locale) ?? 'pt-BR'
  const { birthOn, country, kind, ...file } = row.debtor
  const said = {
    locale,
    agent: agent.name.split(' ')[0] ?? agent.name,
    agency: row.agencyName,
    debtor: calledName(row.debtor),
    hour: now.toZonedDateTimeISO(zone).hour,
    country,
  }
  const inWords = { currency: row.currency, locale, today: dayAt(now, officeZone) }
  const forbidsWhy = whyNotAsked(speaking.packs, placesOf(row), String(inWords.today))
  const steps = script({
    ...said,
    kind,
    creditor: row.creditorName,
    treatment: row.debtor.treatment,
    identity: askable({
      ...file,
      birthOn: birthOn === null ? null : day(birthOn),
      postalCodes: postalCodesOf(row),
    }),
    mayAskWhy: !forbidsWhy,
    owed: items && owedSlots(items, inWords),
    deal: items && dealOf(row, locale),
    edits,
  })
  const others = thirdPartyScript({ ...said, phone: null })
  assert(others.ok, 'what is left with others has all its words')
  return {
    script: steps.map(({ step, say, ask, avoid }) => ({
      step,
      say: say.map(shown),
      ask: ask.map(shown),
      avoid: avoid.map(shown),
    })),
    leave: others.value,
  }
}

/** Where the person may be: their country, and the places of their addresses. */
const placesOf = ({ debtor, addresses }: BriefRow): string[] => [
  debtor.country,
  ...(addresses ?? []).flatMap(({ jurisdiction }) => jurisdiction ?? []),
]

const shown = ({ id, text }: Said) => ({ id, text })

export const postalCodesOf = ({ addresses }: Pick<BriefRow, 'addresses'>): string[] =>
  (addresses ?? []).flatMap(({ postalCode }) => postalCode ?? [])

/** As one says on the phone: `MARIA DAS DORES` is Maria, a company has its whole name. */
function calledName({ kind, name, preferredName }: BriefRow['debtor']): string {
  if (preferredName) return preferredName
  if (kind === 'company') return name
  const [first = name] = name.trim().split(/\s+/)
  return first.charAt(0).toLocaleUpperCase('pt') + first.slice(1).toLocaleLowerCase('pt')
}

/** What was agreed in this call, to be read back at its end. */
function dealOf({ agreements, openedAt, portfolioId, currency }: BriefRow, locale: Locale) {
  const made = (agreements ?? []).find(
    (one) =>
      one.portfolioId === portfolioId &&
      one.state === 'open' &&
      !isEarlier(moment(one.acceptedAt), openedAt),
  )
  const [first] = made?.instalments ?? []
  if (!made || !first) return null
  const money = (amountCents: number) => spokenMoney(cents(amountCents), currency, locale)
  return {
    total: money(made.totalCents),
    parts: runsOf(made.instalments)
      .map(({ count, amountCents }) => (count > 1 ? `${count} × ` : '') + money(amountCents))
      .join(' + '),
    firstDueOn: spokenDay(day(first.dueOn), locale),
    means: 'Pix',
  } satisfies Deal
}
