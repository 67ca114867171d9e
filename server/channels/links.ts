import { type Decision, no, yes } from '../../kit/decision.ts'
import type { Permit } from '../compliance/permit.ts'

// Links that open the agent's own apps with a text ready to send. Nothing is sent by us; and yet
// each is a contact, so none is made without the permit for it, on its own channel.

/** `https://wa.me/5511987654321?text=…` */
export const whatsappLink = (permit: Permit, e164: string, text: string): Link<'invalid-phone'> =>
  on(permit, ['whatsapp'], () =>
    withPhone(e164, (digits) => `https://wa.me/${digits}?text=${encode(text)}`),
  )

/** `sms:+5511987654321?&body=…`: the form that both kinds of phone understand. */
export const smsLink = (permit: Permit, e164: string, text: string): Link<'invalid-phone'> =>
  on(permit, ['sms'], () => withPhone(e164, (digits) => `sms:+${digits}?&body=${encode(text)}`))

/** `tel:+5511987654321` */
export const telLink = (permit: Permit, e164: string): Link<'invalid-phone'> =>
  on(permit, ['voice_manual'], () => withPhone(e164, (digits) => `tel:+${digits}`))

/** `mailto:maria@exemplo.br?subject=…&body=…` (RFC 6068: lines end in CRLF). */
export const mailLink = (
  permit: Permit,
  address: string,
  { subject, body }: { readonly subject: string; readonly body: string },
): Link<'invalid-email'> =>
  on(permit, ['email'], () => {
    const parts = /^([^\s@]+)@([^\s@]+\.[^\s@.]+)$/.exec(address)
    if (!parts) return no('invalid-email', { value: address })
    const to = `${encode(parts[1] ?? '')}@${encode(parts[2] ?? '')}`
    const lines = body.replace(/\r?\n/g, '\r\n')
    return yes(`mailto:${to}?subject=${encode(subject)}&body=${encode(lines)}`)
  })

type Link<Refusal extends string> = Decision<string, Refusal | 'permit-of-another'>

/** A permit to telephone is none to write. */
const on = <Refusal extends string>(
  { channel }: Permit,
  channels: readonly Permit['channel'][],
  made: () => Decision<string, Refusal>,
): Link<Refusal> => (channels.includes(channel) ? made() : no('permit-of-another', { channel }))

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
