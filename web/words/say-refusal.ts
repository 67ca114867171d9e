import type { RefusalFact } from '../../kit/decision.ts'
import type { Formats } from './format.ts'

export type RefusalFacts = Readonly<Record<string, RefusalFact | undefined>>

/**
 * A refusal in words. What stands in square brackets is said only when all of its facts are known;
 * amounts, days and moments are written as the reader writes them.
 */
export function fillRefusal(words: string, facts: RefusalFacts, formats: Formats): string {
  const fill = (text: string) => {
    let isKnown = true
    const filled = text.replace(/\{\{\s*(\w+)\s*\}\}/g, (_all, name: string) => {
      const written = writeFact(name, facts[name], facts, formats)
      if (written === '') isKnown = false
      return written
    })
    return { filled, isKnown }
  }
  const withParts = words.replace(/\[([^\]]*)\]/g, (_all, part: string) => {
    const { filled, isKnown } = fill(part)
    return isKnown ? filled : ''
  })
  return fill(withParts).filled
}

/** The unit of a fact is the end of its name: `limitCents`, `dueOnMax`, `nextAllowedAt`. */
function writeFact(
  name: string,
  fact: RefusalFact | undefined,
  facts: RefusalFacts,
  formats: Formats,
): string {
  if (fact === null || fact === undefined) return ''
  const unit = /(Cents|On|At|Pct)(Min|Max)?$/.exec(name)?.[1]
  const currency = typeof facts.currency === 'string' ? facts.currency : undefined
  if (unit === 'Cents' && Number.isSafeInteger(Number(fact)))
    return formats.money(Number(fact), currency)
  if (unit === 'On' && isDate(fact)) return formats.weekday(fact)
  if ((unit === 'At' || name === 'at') && isDate(fact)) return formats.instantWeekday(fact)
  if (unit === 'Pct') return formats.percent(String(fact)).replace(/%$/, '')
  return String(fact)
}

const isDate = (fact: RefusalFact): fact is string =>
  typeof fact === 'string' && !Number.isNaN(Date.parse(fact))
