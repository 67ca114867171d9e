import { yes } from '../../kit/decision.ts'
import { type Fit, fields, list, optional, text } from '../../kit/fields.ts'
import type { GatewayKind, Hint } from './payment-gateway.ts'
import { readPixNotice } from './pix-notice.ts'

const name = text(/^[^\s]{1,200}$/, 'write 1 to 200 letters without spaces')

const asaasEvent = fields(
  {
    id: name,
    event: name,
    payment: optional(
      fields({ id: name, externalReference: optional(name, null) }, 'ignored'),
      undefined,
    ),
  },
  'ignored',
)

const fakeEvent = fields(
  { id: name, externalId: name, paymentKey: optional(name, null) },
  'ignored',
)

/**
 * What a gateway's notice is about, each event with a name that it always has. What happened is
 * not believed: the charge is asked for. A body that is not theirs names the field and the remedy.
 */
export function readHints(kind: GatewayKind, body: unknown): Fit<readonly Hint[]> {
  if (kind === 'bcb-pix') return pixHints(body)
  if (kind === 'fake') {
    const read = fakeEvent(body, '')
    if (!read.ok) return read
    const { id, externalId, paymentKey } = read.value
    return yes([{ eventKey: id, externalId, gatewayId: null, paymentKey }])
  }
  const read = asaasEvent(body, '')
  if (!read.ok) return read
  const { id: eventKey, payment } = read.value
  const gatewayId = payment?.id ?? null
  return yes([
    {
      eventKey,
      externalId: payment?.externalReference ?? null,
      gatewayId,
      paymentKey: gatewayId && `asaas:${gatewayId}`,
    },
  ])
}

/** The same Pix is told again when money of it goes back: that is another event. */
function pixHints(body: unknown): Fit<readonly Hint[]> {
  const read = fields({ pix: list(readPixNotice, 1) }, 'ignored')(body, '')
  if (!read.ok) return read
  return yes(
    read.value.pix.map(({ endToEndId, txid = null, refunds }) => {
      const returns = refunds.map(({ id, state }) => `${id}=${state}`).sort()
      return {
        eventKey: [endToEndId, ...returns].join(':'),
        externalId: txid,
        gatewayId: null,
        paymentKey: endToEndId,
      }
    }),
  )
}
