import type { Locale } from '../../api/shapes.ts'
import { type Decision, yes } from '../../kit/decision.ts'
import { fill, fillAll, type Slots } from '../playbook/template.ts'
import { toGsm7 } from './gsm7.ts'
import { type Message, type MessageKind, messages } from './messages.ts'
import type { OwnText } from './own-text.ts'

export type Written = { readonly subject: string; readonly body: string }

/** A message for WhatsApp or e-mail, in paragraphs. A slot without words is told. */
export function written(
  kind: MessageKind,
  locale: Locale,
  slots: Slots,
  own?: OwnText,
): Decision<Written, 'missing-slot'> {
  const { subject, body }: Message = messages[kind]
  if (own) {
    const filled = fill(own.body, slots)
    return filled.ok ? yes({ subject: own.subject, body: filled.value }) : filled
  }
  const filled = fillAll(
    body.map((line) => line[locale]),
    slots,
  )
  if (!filled.ok) return filled
  return yes({ subject: subject[locale], body: filled.value.join('\n\n') })
}

/** A text message. Without accents it costs half; with them it reads better. */
export function shortText(
  kind: MessageKind,
  locale: Locale,
  slots: Slots,
  letters: 'plain' | 'accented' = 'plain',
  own?: OwnText,
): Decision<string, 'missing-slot'> {
  const message: Message = messages[kind]
  const filled = fill(own?.short ?? message.short[locale], slots)
  if (!filled.ok || letters === 'accented') return filled
  return yes(toGsm7(filled.value))
}
