import type { Locale } from '../../api/shapes.ts'
import { no, yes } from '../../kit/decision.ts'
import type { Person } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { findAgencyCountry } from '../wording/agency-store.ts'
import { noteRefusals } from '../wording/refusal-store.ts'
import type { MessageKind } from './messages.ts'
import { findingsIn, type OwnText, type Texts, weighOwnText } from './own-text.ts'
import { insertText, listTexts } from './text-store.ts'

export type Setting = {
  readonly kind: MessageKind
  readonly locale: Locale
  /** The version that was in sight when it was written; 0 where there was none. */
  readonly after: number
  /** Null: back to the shipped words. */
  readonly text: OwnText | null
}

/** An agency's own words of a message: weighed before they are kept, and kept by version. */
export async function setText(world: World, actor: Person, setting: Setting) {
  const allowed = may(actor, 'write-messages')
  if (!allowed.ok) return allowed
  return world.transaction(actor, async (tx) => {
    const { kind, locale, after, text } = setting
    if (text !== null) {
      const country = await findAgencyCountry(tx)
      const weighed = { kind, locale, country, text }
      const decision = weighOwnText(weighed)
      if (!decision.ok) {
        await noteRefusals(tx, actor, 'template', findingsIn(weighed))
        return decision
      }
    }
    const made = await insertText(tx, { kind, locale, version: after + 1, text, by: actor.name })
    if (!made) return no('changed-meanwhile')
    const facts = { kind, locale, version: made.version, isShipped: text === null }
    await record(tx, actor, { what: 'wording.message-written', facts })
    return yes({ version: made.version })
  })
}

/** The agency's own words in a language; the shipped ones serve where there are none. */
export async function textsIn(tx: Tx, locale: Locale): Promise<Texts> {
  const rows = await listTexts(tx)
  const own = rows.flatMap(({ kind, subject, body, short, ...row }) =>
    row.locale === locale && subject !== null && body !== null && short !== null
      ? [[kind, { subject, body, short }] as const]
      : [],
  )
  return Object.fromEntries(own)
}
