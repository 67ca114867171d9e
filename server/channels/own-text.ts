import type { Locale } from '../../api/shapes.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { slotsIn } from '../playbook/template.ts'
import { check } from '../wording/check.ts'
import { localeOf } from '../wording/check-at.ts'
import type { Finding } from '../wording/match.ts'
import { smsSize } from './gsm7.ts'
import { type Message, type MessageKind, messages } from './messages.ts'

/** An agency's own words of a message, with its slots open. */
export type OwnText = { readonly subject: string; readonly body: string; readonly short: string }
/** By message, where an agency wrote its own. */
export type Texts = Readonly<Partial<Record<MessageKind, OwnText>>>
export type Part = keyof OwnText

/** A text message of more parts than this is read by nobody, and paid for by part. */
const partsMax = 4

/** The words that are shipped, as one text each. */
export function shippedText(kind: MessageKind, locale: Locale): OwnText {
  const { subject, body, short }: Message = messages[kind]
  const paragraphs = body.map((line) => line[locale])
  return { subject: subject[locale], body: paragraphs.join('\n\n'), short: short[locale] }
}

/** What may stand in braces in a message of this kind: what is known when it is written. */
export const slotsOf = (kind: MessageKind): string[] => {
  const { body, short } = shippedText(kind, 'pt-BR')
  return [...new Set([...slotsIn(body), ...slotsIn(short)])]
}

/** Without these a message is of no use: what to pay with, or where to go. */
const needed: Partial<Record<MessageKind, readonly string[]>> = {
  'pix-payment': ['pixCode'],
  'person-page': ['link'],
  'proof-page': ['link'],
  visit: ['day', 'clock'],
  survey: ['link'],
}

type OwnRefusal = 'unknown-slot' | 'slot-missing' | 'text-too-long' | 'unlawful-words'

export type Weighed = {
  readonly kind: MessageKind
  readonly locale: Locale
  readonly country: string
  readonly text: OwnText
}

/**
 * May an agency write this message so? Its slots are known and none that is needed is missing, the
 * short form fits, and no words are found in it; its subject, and the line that shows on a locked
 * screen, tell nobody of a debt.
 */
export function weighOwnText(weighed: Weighed): Decision<OwnText, OwnRefusal> {
  const { kind, text } = weighed
  const known = slotsOf(kind)
  for (const [field, words] of Object.entries(text)) {
    const unknown = slotsIn(words).find((slot) => !known.includes(slot))
    if (unknown !== undefined) return no('unknown-slot', { field, slot: `{${unknown}}` })
  }
  for (const field of ['body', 'short'] as const) {
    const missing = needed[kind]?.find((slot) => !slotsIn(text[field]).includes(slot))
    if (missing !== undefined) return no('slot-missing', { field, slot: `{${missing}}` })
  }
  const { parts } = smsSize(text.short)
  if (parts > partsMax) return no('text-too-long', { field: 'short', parts, partsMax })
  const [first] = findingsIn(weighed)
  if (first) return no('unlawful-words', first)
  return yes(text)
}

/** What is found, and in which part. */
export function findingsIn({ locale, country, text }: Weighed): (Finding & { field: Part })[] {
  const speaks = localeOf(locale, country)
  const heard = (field: Part, words: string, audience: 'right_party' | 'unknown') =>
    check({ text: words, locale: speaks, country, audience }).map((one) => ({ ...one, field }))
  const [firstLine = ''] = text.body.split('\n')
  return [
    ...heard('subject', text.subject, 'unknown'),
    ...heard('body', firstLine, 'unknown'),
    ...heard('body', text.body, 'right_party'),
    ...heard('short', text.short, 'right_party'),
  ]
}
