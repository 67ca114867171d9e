import { spokenMoney } from '../playbook/spoken.ts'
import type { Said } from './characters.ts'
import type { Persona } from './persona.ts'

/** What the person says, with what they know of themselves. */
export function inTheirWords(persona: Persona, said: Said): string {
  const { locale, birth, documentEnd, fitsCents, incomeDay } = persona
  return said[locale]
    .replace('{birth}', birth)
    .replace('{end}', documentEnd)
    .replace('{fits}', spokenMoney(fitsCents, locale === 'es' ? 'MXN' : 'BRL', locale))
    .replace('{day}', `${incomeDay}`)
}
