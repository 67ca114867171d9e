import * as api from '../../api/message-texts.ts'
import { locales } from '../../api/shapes.ts'
import { no, yes } from '../../kit/decision.ts'
import { may } from '../identity/authority.ts'
import type { Doors } from '../identity/routes.ts'
import type { World } from '../platform/world.ts'
import { messageKinds } from './messages.ts'
import { shippedText, slotsOf } from './own-text.ts'
import { setText } from './text-actions.ts'
import { listTexts, type TextRow } from './text-store.ts'

export function routes({ serve }: Doors, world: World): void {
  serve(api.listMessageTexts, async (_ask, actor) => {
    const allowed = may(actor, 'see-policies')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    const rows = await world.transaction(actor, listTexts)
    return yes({
      items: messageKinds.flatMap((kind) => locales.map((one) => shown(rows, kind, one))),
    })
  })
  serve(api.setMessageText, ({ text, ...ask }, actor) =>
    setText(world, actor, { ...ask, text: text ?? null }),
  )
}

function shown(rows: readonly TextRow[], kind: TextRow['kind'], locale: TextRow['locale']) {
  const row = rows.find((one) => one.kind === kind && one.locale === locale)
  const shipped = shippedText(kind, locale)
  const { subject, body, short } = row ?? {}
  const isOwn = subject && body && short
  return {
    kind,
    locale,
    version: row?.version ?? 0,
    isOwn: Boolean(isOwn),
    setBy: row?.setBy ?? null,
    setAt: row?.setAt ?? null,
    text: isOwn ? { subject, body, short } : shipped,
    slots: slotsOf(kind),
  }
}
