import { type Decision, no, yes } from '../../kit/decision.ts'

// Links that open the agent's own apps with a text ready to send. Nothing is sent by us.

/** `https://wa.me/5511987654321?text=…` */
export const whatsappLink = (e164: string, text: string): Decision<string, 'invalid-phone'> =>
  withPhone(e164, (digits) => `https://wa.me/${digits}?text=${encode(text)}`)

/** `sms:+5511987654321?&body=…`: the form that both kinds of phone understand. */
export const smsLink = (e164: string, text: string): Decision<string, 'invalid-phone'> =>
  withPhone(e164, (digits) => `sms:+${digits}?&body=${encode(text)}`)

/** `tel:+5511987654321` */
export const telLink = (e164: string): Decision<string, 'invalid-phone'> =>
  withPhone(e164, (digits) => `tel:+${digits}`)

/** `mailto:maria@exemplo.br?subject=…&body=…` (RFC 6068: lines end in CRLF). */
export function mailLink(
  address: string,
  subject: string,
  body: string,
): Decision<string, 'invalid-email'> {
  const parts = /^([^\s@]+)@([^\s@]+\.[^\s@.]+)$/.exec(address)
  if (!parts) return no('invalid-email', { value: address })
  const to = `${encode(parts[1] ?? '')}@${encode(parts[2] ?? '')}`
  const lines = body.replace(/\r?\n/g, '\r\n')
  return yes(`mailto:${to}?subject=${encode(subject)}&body=${encode(lines)}`)
}

function withPhone(
  e164: string,
  link: (digits: string) => string,
): Decision<string, 'invalid-phone'> {
  return /^\+[1-9]\d{6,14}$/.test(e164)
    ? yes(link(e164.slice(1)))
    : no('invalid-phone', { value: e164 })
}

/** Half an emoji, which no URL can carry, becomes the sign for what cannot be read. */
const encode = (text: string): string => encodeURIComponent(text.toWellFormed())
