import { createHmac, timingSafeEqual } from 'node:crypto'
import { day, moment } from '../../kit/dates.ts'
import { no, yes } from '../../kit/decision.ts'
import { cents } from '../../kit/money.ts'
import type { Mood } from './account.ts'
import { checkRequest } from './charge-request.ts'
import type {
  ChargeRef,
  ChargeRequest,
  ChargeSeen,
  PaymentGateway,
  PaymentSeen,
  Told,
} from './payment-gateway.ts'
import { encodePix } from './pix-encode.ts'

/** A charge as the pretended gateway keeps it: JSON, on its own side of the world. */
export type Pretended = Omit<ChargeSeen, 'amountCents' | 'dueOn' | 'payments'> & {
  readonly amountCents: number
  readonly dueOn: string | null
  readonly payments: readonly PretendedPayment[]
}
type PretendedPayment = Omit<PaymentSeen, 'amountCents' | 'paidAt' | 'refunds'> & {
  readonly amountCents: number
  readonly paidAt: string
  readonly refunds: readonly { id: string; amountCents: number; state: 'returned' }[]
}

/** Where the pretended gateway keeps its books. */
export type Books = {
  find(externalId: string): Promise<Pretended | undefined>
  save(charge: Pretended): Promise<void>
  list(): Promise<readonly Pretended[]>
}

export type FakeAccount = { readonly mood: Mood; readonly delayMs: number }

/**
 * A gateway that is nobody's: the same question gets the same answer, and its mood says how badly
 * it behaves. For demonstrations and tests.
 */
export function fake({ mood, delayMs }: FakeAccount, books: Books): PaymentGateway {
  const met = async <Value>(work: () => Told<Value>): Told<Value> => {
    if (mood === 'slow') await new Promise((done) => setTimeout(done, delayMs))
    return mood === 'away' ? no('away', { detail: '' }) : work()
  }
  const find = async ({ externalId }: ChargeRef) => yes(seenOf(await books.find(externalId)))
  const write = async (ref: ChargeRef, change: Partial<Pretended>): Told<ChargeSeen> => {
    const held = await books.find(ref.externalId)
    if (!held) return no('refused', { detail: '404' })
    if (held.payments.length > 0) return no('refused', { detail: 'paid already' })
    await books.save({ ...held, ...change })
    return yes(charge({ ...held, ...change }))
  }
  const payments = async () =>
    (await books.list()).flatMap((one) => one.payments.map(payment)).sort(byTime)
  return {
    kind: 'fake',
    createCharge: (request) =>
      met(async () => {
        const checked = checkRequest(request)
        if (!checked.ok) return checked
        if (mood === 'refuses') return no('refused', { detail: 'pagador não aceito' })
        const held = await books.find(request.externalId)
        if (held) return yes(charge(held))
        const made = pretend(request)
        await books.save(made)
        const isLost = mood === 'times-out-after-charging'
        return isLost ? no('unknown-outcome', { detail: 'timeout' }) : yes(charge(made))
      }),
    findCharge: (ref) => met(() => find(ref)),
    changeCharge: (ref, to) =>
      met(async () => {
        const checked = checkRequest(to)
        if (!checked.ok) return checked
        const { amountCents, dueOn, pixCode, state } = pretend(to)
        return write(ref, { amountCents, dueOn, pixCode, state })
      }),
    cancelCharge: (ref) => met(() => write(ref, { state: 'cancelled' })),
    findPayment: (key) => met(async () => yes((await payments()).find((one) => one.key === key))),
    listPayments: ({ from, until }, page) =>
      met(async () => {
        const isWithin = ({ paidAt }: PaymentSeen) =>
          paidAt.epochMilliseconds >= from.epochMilliseconds &&
          paidAt.epochMilliseconds < until.epochMilliseconds
        const start = Number(page ?? 0)
        const found = (await payments()).filter(isWithin)
        const next = start + pageSize < found.length ? String(start + pageSize) : null
        return yes({ items: found.slice(start, start + pageSize), next })
      }),
    test: () => met(async () => yes({ noticesAreSent: mood !== 'forgets-notices' })),
  }
}

const pageSize = 50
const byTime = (a: PaymentSeen, b: PaymentSeen) =>
  a.paidAt.epochMilliseconds - b.paidAt.epochMilliseconds

function pretend({ externalId, amountCents, dueOn }: ChargeRequest): Pretended {
  const code = encodePix({
    url: `pix.exemplo.com.br/qr/v2/cobv/${externalId}`,
    merchantName: 'Banco de Mentira',
    merchantCity: 'Sao Paulo',
  })
  return {
    externalId,
    gatewayId: `cobv/${externalId}`,
    state: 'registered',
    amountCents: Number(amountCents),
    dueOn: `${dueOn}`,
    pixCode: code.ok ? code.value : null,
    boletoLine: null,
    link: null,
    payments: [],
  }
}

const seenOf = (held: Pretended | undefined): ChargeSeen | undefined => held && charge(held)

const charge = (held: Pretended): ChargeSeen => ({
  ...held,
  amountCents: cents(held.amountCents),
  dueOn: held.dueOn === null ? null : day(held.dueOn),
  payments: held.payments.map(payment),
})

const payment = (held: PretendedPayment): PaymentSeen => ({
  ...held,
  amountCents: cents(held.amountCents),
  paidAt: moment(held.paidAt),
  refunds: held.refunds.map((one) => ({ ...one, amountCents: cents(one.amountCents) })),
})

/** Somebody pays: what the gateway's books say afterwards. Its name is the charge's, and which. */
export function paidBy(held: Pretended, amountCents: number, paidAt: string): Pretended {
  const n = String(held.payments.length + 1)
  const key = `E99999999${held.externalId.slice(-21)}${n.padStart(2, '0')}`
  const made: PretendedPayment = {
    key,
    endToEndId: key,
    externalId: held.externalId,
    means: 'pix',
    amountCents,
    paidAt,
    payerDocument: null,
    payerName: null,
    message: null,
    refunds: [],
  }
  return { ...held, state: 'paid', payments: [...held.payments, made] }
}

/** The last payment goes back to whoever paid, whole. */
export function returnedBy(held: Pretended): Pretended {
  const payments = held.payments.map((one, index) =>
    index < held.payments.length - 1 || one.refunds.length > 0
      ? one
      : {
          ...one,
          refunds: [{ id: 'D1', amountCents: one.amountCents, state: 'returned' as const }],
        },
  )
  return { ...held, state: 'refunded', payments }
}

/** The proof that a notice is theirs, over the bytes as they were sent. */
export const signatureOf = (raw: Uint8Array, key: string): string =>
  createHmac('sha256', key).update(raw).digest('hex')

export function isSignedWith(raw: Uint8Array, key: string, shown: string | undefined): boolean {
  const [theirs, ours] = [Buffer.from(shown ?? ''), Buffer.from(signatureOf(raw, key))]
  return theirs.length === ours.length && timingSafeEqual(theirs, ours)
}
