import type { Locale } from '../../api/shapes.ts'
import type { Day } from '../../kit/dates.ts'
import { type Cents, toDecimalText } from '../../kit/money.ts'
import { remembered } from '../compliance/remembered.ts'
import type { Words } from '../compliance/words.ts'

/** `R$ 1.234,56`: an amount as the person reads it, with plain spaces. */
export function spokenMoney(amount: Cents, currency: string, locale: Locale): string {
  const form = formOf(regions, `${locale} ${currency}`, () => {
    return new Intl.NumberFormat(regions[locale], { style: 'currency', currency })
  })
  const exact = toDecimalText(amount) as Intl.StringNumericLiteral
  return form.format(exact).replace(/\s/g, ' ')
}

/** Making one takes longer than all else that a brief computes. */
const formOf = remembered<Words, Intl.NumberFormat>()

/** `27/11 (sexta)`: a day as people say it. */
export function spokenDay(day: Day, locale: Locale): string {
  const two = (number: number) => String(number).padStart(2, '0')
  const weekday = weekdays[locale].split(' ')[day.dayOfWeek - 1]
  return `${two(day.day)}/${two(day.month)} (${weekday})`
}

/** Good morning until noon, good afternoon until six, in the debtor's own time. */
export function greeting(hour: number, locale: Locale): string {
  const [morning, afternoon, evening] = greetings[locale].split(', ')
  if (hour < 12) return morning ?? ''
  return (hour < 18 ? afternoon : evening) ?? ''
}

/** English is read by people of the same floor, who write days the same way. */
const regions: Words = { 'pt-BR': 'pt-BR', es: 'es-MX', en: 'en-GB' }

const weekdays: Words = {
  'pt-BR': 'segunda terça quarta quinta sexta sábado domingo',
  es: 'lunes martes miércoles jueves viernes sábado domingo',
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
}

const greetings: Words = {
  'pt-BR': 'Bom dia, Boa tarde, Boa noite',
  es: 'Buenos días, Buenas tardes, Buenas noches',
  en: 'Good morning, Good afternoon, Good evening',
}
