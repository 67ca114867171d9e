import { day, moment } from '../../kit/dates.ts'
import { cents } from '../../kit/money.ts'
import { dayInWords, momentInWords, moneyText } from '../../kit/written.ts'
import { journal as english } from '../../web/words/en/journal.ts'
import { stops as englishStops } from '../../web/words/en/stops.ts'
import { journal as spanish } from '../../web/words/es/journal.ts'
import { stops as spanishStops } from '../../web/words/es/stops.ts'
import { journal as portuguese } from '../../web/words/pt-BR/journal.ts'
import { stops as portugueseStops } from '../../web/words/pt-BR/stops.ts'

// The history on paper says what the history on the screen says: the same sentences.

const all: Readonly<{ [locale: string]: object }> = {
  'pt-BR': portuguese,
  es: spanish,
  en: english,
}

type Facts = Readonly<{ [name: string]: unknown }>

/** `call.dialed` as a sentence; what has no sentence yet is told by its name. */
export function journalSentence(
  what: string,
  facts: Facts,
  { locale, zone }: { readonly locale: string; readonly zone: string },
): string {
  const words = all[locale] ?? portuguese
  const found = what
    .split('.')
    .reduce<unknown>((inner, key) => (inner as Facts | undefined)?.[key], words)
  const sentence = typeof found === 'string' ? found : portuguese.other
  const fill = (text: string) => filled(text, { what, ...facts }, { locale, zone })
  const withParts = sentence.replace(/\[([^\]]*)\]/g, (_all, part: string) => fill(part) ?? '')
  return fill(withParts) ?? what
}

/** What a code of an outcome says; a code that has no words stays as it is. */
export function outcomeWords(code: string, locale: string): string {
  const { outcome } = (all[locale] ?? portuguese) as typeof portuguese
  return (outcome as Readonly<{ [code: string]: string }>)[code] ?? code
}

const stops = { 'pt-BR': portugueseStops, es: spanishStops, en: englishStops }

/** What a code of a stop says. */
export function stopWords(code: string, locale: string): string {
  const { kind } =
    (stops as Readonly<{ [locale: string]: typeof portugueseStops }>)[locale] ?? portugueseStops
  return (kind as Readonly<{ [code: string]: string }>)[code] ?? code
}

/** Nothing when a fact that the words need is not known. */
function filled(
  text: string,
  facts: Facts,
  how: { readonly locale: string; readonly zone: string },
): string | undefined {
  let isKnown = true
  const said = text.replace(/\{\{\s*(\w+)\s*\}\}/g, (_all, name: string) => {
    const written = factText(name, facts, how)
    if (written === '') isKnown = false
    return written
  })
  return isKnown ? said : undefined
}

/** The unit of a fact is the end of its name. */
function factText(
  name: string,
  facts: Facts,
  { locale, zone }: { readonly locale: string; readonly zone: string },
): string {
  const fact = facts[name]
  if (fact === null || fact === undefined) return ''
  const text = name === 'outcome' ? outcomeWords(String(fact), locale) : String(fact)
  if (name.endsWith('Cents') && Number.isSafeInteger(Number(fact))) {
    const currency = typeof facts.currency === 'string' ? facts.currency : 'BRL'
    return moneyText(cents(Number(fact)), currency, locale)
  }
  if (name.endsWith('On') && /^\d{4}-\d\d-\d\d$/.test(text)) return dayInWords(day(text), locale)
  const isMoment = /^\d{4}-\d\d-\d\dT/.test(text)
  return isMoment ? momentInWords(moment(text), zone, locale) : text
}
