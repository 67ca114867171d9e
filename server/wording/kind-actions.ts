import type { Locale } from '../../api/shapes.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import type { Person } from '../identity/actor.ts'
import type { World } from '../platform/world.ts'
import { checkAt } from './check-at.ts'
import { kindly } from './kindly.ts'
import { noteRefusals } from './refusal-store.ts'

/** What people of an agency write for others to read, by the names that the contract gives it. */
const written = ['note', 'reason', 'evidence', 'comment', 'because', 'why', 'answer'] as const

/**
 * No word that judges a person is written down, wherever it is typed (B6.3, D1.1): the customer
 * may read it one day, and whoever calls next would believe it. The refusal says what to write.
 */
export async function refuseUnkind(
  world: World,
  actor: Person,
  ask: object,
): Promise<Decision<true, 'unkind-words'>> {
  const texts = Object.entries(ask).flatMap(([field, text]) =>
    typeof text === 'string' && written.some((name) => name === field) ? [{ field, text }] : [],
  )
  if (texts.length === 0) return yes(true)
  for (const { field, text } of texts) {
    const unkind = unkindIn(text, actor.locale)
    if (!unkind) continue
    const { found, locale } = unkind
    const place = field === 'note' ? 'note' : 'reason'
    await world.transaction(actor, (tx) => noteRefusals(tx, actor, place, found))
    return no('unkind-words', { field, match: found[0]?.match ?? '', rewrite: kindly[locale] })
  }
  return yes(true)
}

/** Somebody who works in English writes in either language of the floor. */
function unkindIn(text: string, speaks: Locale) {
  const locales = speaks === 'en' ? (['pt-BR', 'es'] as const) : [speaks]
  return locales
    .map((locale) => ({ locale, found: checkAt('note', { text, locale, audience: 'unknown' }) }))
    .find(({ found }) => found.length > 0)
}
