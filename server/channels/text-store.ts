import type { Locale } from '../../api/shapes.ts'
import type { Moment } from '../../kit/dates.ts'
import type { Tx } from '../platform/sql.ts'
import type { MessageKind } from './messages.ts'
import type { OwnText } from './own-text.ts'

export type TextRow = {
  readonly kind: MessageKind
  readonly locale: Locale
  readonly version: number
  readonly isShipped: boolean
  readonly subject: string | null
  readonly body: string | null
  readonly short: string | null
  readonly setAt: Moment
  readonly setBy: string
}

/** Of each message and language the version in force. */
export const listTexts = (tx: Tx) => tx.rows<TextRow>`
  select distinct on (kind, locale) kind, locale, version, is_shipped, subject, body, short, set_at,
    set_by
  from message_text
  where agency_id = ${tx.agencyId}
  order by kind, locale, version desc
`

/** The next version; nothing when somebody else wrote it a moment ago. */
export const insertText = (
  tx: Tx,
  made: {
    readonly kind: MessageKind
    readonly locale: Locale
    readonly version: number
    readonly text: OwnText | null
    readonly by: string
  },
) => tx.maybe<{ version: number }>`
  insert into message_text (agency_id, kind, locale, version, is_shipped, subject, body, short,
    set_at, set_by)
  values (${tx.agencyId}, ${made.kind}, ${made.locale}, ${made.version}, ${made.text === null},
    ${made.text?.subject ?? null}, ${made.text?.body ?? null}, ${made.text?.short ?? null},
    ${tx.now}, ${made.by})
  on conflict do nothing
  returning version
`
