import { answerTextMax, type FactKind, factChoices, typedFacts } from '../../api/listening.ts'
import { type Day, daysBetween } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { dayText } from '../../kit/fields.ts'
import { squeezed } from '../../kit/text.ts'

type Refused = 'invalid-answer'

/** What was picked or typed for a fact, as it is kept; or what is wrong with it and the remedy. */
export function factValue(fact: FactKind, given: string, today: Day): Decision<string, Refused> {
  const value = squeezed(given)
  const wrong = (remedy: string) =>
    no('invalid-answer' as const, { fact, value: value.slice(0, 60), remedy })
  if (fact in factChoices) {
    const words: readonly string[] = factChoices[fact as keyof typeof factChoices]
    return words.includes(value) ? yes(value) : wrong('choice')
  }
  switch (typedFacts[fact as keyof typeof typedFacts]) {
    case 'day':
      return isLikelyDay(fact, value, today) ? yes(value) : wrong(fact)
    case 'days':
      return daysOfMonth(value) ?? wrong('days')
    case 'cents':
      return /^[1-9]\d{0,13}$/.test(value) ? yes(value) : wrong('cents')
    default:
      return value !== '' && value.length <= answerTextMax ? yes(value) : wrong('text')
  }
}

const yearDays = 366

/** An income lies ahead, within a year; a trouble began in the past, at most thirty years ago. */
function isLikelyDay(fact: FactKind, value: string, today: Day): boolean {
  const read = dayText(value, fact)
  if (!read.ok) return false
  const ahead = daysBetween(today, read.value)
  return fact === 'next-income-on'
    ? ahead >= 0 && ahead <= yearDays
    : ahead <= 0 && ahead >= -30 * yearDays
}

/** `20, 5` is kept as `5,20`: days of the month, each once, at most six. */
function daysOfMonth(value: string): Decision<string, Refused> | undefined {
  const parts = value.split(/[\s,;e y]+/).filter((part) => part !== '')
  const days = [...new Set(parts.map(Number))].toSorted((a, b) => a - b)
  const areDays = days.every((one) => Number.isInteger(one) && one >= 1 && one <= 31)
  return areDays && days.length >= 1 && days.length <= 6 ? yes(days.join(',')) : undefined
}
