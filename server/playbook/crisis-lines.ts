import type { Locale } from '../../api/shapes.ts'
import type { Words } from '../compliance/words.ts'

// Who listens to somebody in despair, and whom to call in danger. Only what is published by the
// service itself and long in force; where we are not sure of a line, none is named.

type Numbers = { readonly crisis: Words | null; readonly emergency: Words }

const said = (ptBR: string, es: string, en: string): Words => ({ 'pt-BR': ptBR, es, en })
const alike = (text: string): Words => ({ 'pt-BR': text, es: text, en: text })

const byCountry: Readonly<Record<string, Numbers>> = {
  BR: { crisis: alike('CVV, 188'), emergency: alike('SAMU, 192') },
  ES: { crisis: alike('024'), emergency: alike('112') },
  MX: { crisis: alike('Línea de la Vida, 800 911 2000'), emergency: alike('911') },
  US: { crisis: alike('988'), emergency: alike('911') },
}

const anywhere: Numbers = {
  crisis: null,
  emergency: said(
    'o serviço de emergência do lugar',
    'el servicio de emergencias del lugar',
    'the local emergency service',
  ),
}

/** Slots of what is said to somebody who speaks of hurting themselves; `country` is `BR`. */
export function crisisSlots(country: string, locale: Locale) {
  const { crisis, emergency } = byCountry[country] ?? anywhere
  return { crisis: crisis?.[locale], emergency: emergency[locale] }
}
