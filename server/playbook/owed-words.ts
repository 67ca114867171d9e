import type { Locale } from '../../api/shapes.ts'
import { type Day, day, isBefore } from '../../kit/dates.ts'
import { add, type Cents, cents, zero } from '../../kit/money.ts'
import type { Words } from '../compliance/words.ts'
import { spokenDay, spokenMoney } from './spoken.ts'
import type { Slots } from './template.ts'

type Amount = number | bigint
type Word = { toString(): string }

/** What one open item comes to, and by which rules: as the statement says it. */
export type OwedLine = {
  /** `2026-11-27`. */
  readonly dueOn: Word
  readonly totalCents: Amount
  /** In today's money: the correction is inside. */
  readonly principalCents: Amount
  readonly correctionCents: Amount
  readonly fineCents: Amount
  readonly interestCents: Amount
  readonly feesCents: Amount
  readonly components: readonly Part[]
}
type Part = {
  readonly component: Word
  /** `late-fine` from a rule, `ledger-fee` from an entry of the creditor's. */
  readonly rule: Word
  readonly ratePct: Word | null
}

/** Value, dates, interest, fine and rule in words (D3.2). What is nothing has no words. */
export function owedSlots(
  items: readonly OwedLine[],
  { currency, locale, today }: { currency: string; locale: Locale; today: Day },
): Slots {
  const dues = items
    .map(({ dueOn }) => day(String(dueOn)))
    .toSorted((a, b) => (isBefore(a, b) ? -1 : 1))
  const [oldest] = dues
  const newest = dues.at(-1)
  if (!oldest || !newest) return {}
  const sum = (of: (item: OwedLine) => Amount) => add(...items.map((item) => cents(of(item))))
  const money = (amount: Cents) =>
    amount > zero ? spokenMoney(amount, currency, locale) : undefined
  const spoken = (on: Day) => spokenDay(on, locale)
  const isOne = oldest.equals(newest)
  return {
    today: spoken(today),
    owed: money(sum(({ totalCents }) => totalCents)),
    principal: money(sum((one) => BigInt(one.principalCents) - BigInt(one.correctionCents))),
    fine: money(sum(({ fineCents }) => fineCents)),
    fineRule: ruleWords(partsOf(items, 'fine'), locale),
    interest: money(sum(({ interestCents }) => interestCents)),
    interestRule: ruleWords(partsOf(items, 'interest'), locale),
    correction: money(sum(({ correctionCents }) => correctionCents)),
    fees: money(sum(({ feesCents }) => feesCents)),
    ...(isOne
      ? { dueOn: datedDay(oldest, locale) }
      : {
          count: String(dues.length),
          oldestDueOn: datedDay(oldest, locale),
          newestDueOn: datedDay(newest, locale),
        }),
  }
}

/** An old day is said with its year: `15/03/2024`. */
const datedDay = (on: Day, locale: Locale): string =>
  `${spokenDay(on, locale).split(' ')[0]}/${on.year}`

const partsOf = (items: readonly OwedLine[], component: string): readonly Part[] =>
  items.flatMap(({ components }) =>
    components.filter((part) => String(part.component) === component),
  )

/** By which rule: one that all the parts share, else that the statement shows each. */
function ruleWords(parts: readonly Part[], locale: Locale): string | undefined {
  const names = new Set(parts.map(({ rule }) => basisOf(String(rule))))
  const [basis] = names
  if (!basis) return undefined
  if (names.size > 1) return mixed[locale]
  const rates = new Set(parts.map(({ ratePct }) => ratePct && String(ratePct)))
  const [rate] = rates
  const said = bases[basis][locale]
  return basis === 'contract' && rates.size === 1 && rate
    ? `${said} (${rate.replace('.', locale === 'en' ? '.' : ',')}%)`
    : said
}

type Basis = 'contract' | 'law' | 'creditor'

function basisOf(rule: string): Basis {
  if (rule.startsWith('ledger-')) return 'creditor'
  return rule === 'legal-interest' ? 'law' : 'contract'
}

const bases: Readonly<Record<Basis, Words>> = {
  contract: {
    'pt-BR': 'conforme o contrato',
    es: 'según el contrato',
    en: 'as the contract has it',
  },
  law: {
    'pt-BR': 'pela taxa legal (Código Civil, art. 406)',
    es: 'por la tasa legal (Código Civil de Brasil, art. 406)',
    en: 'at the legal rate (Brazil’s Código Civil, art. 406)',
  },
  creditor: {
    'pt-BR': 'conforme o extrato do credor',
    es: 'según el estado de cuenta del acreedor',
    en: 'as the creditor’s statement has it',
  },
}

const mixed: Words = {
  'pt-BR': 'e posso explicar cada parte',
  es: 'y puedo explicar cada parte',
  en: 'and I can explain each part',
}
