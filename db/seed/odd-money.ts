import { type Day, isAfter } from '../../kit/dates.ts'
import { toDecimalText } from '../../kit/money.ts'
import { type AgreementListed, listAgreements } from '../../server/agreements/store.ts'
import { listCharges } from '../../server/charges/store.ts'
import { askCheque } from '../../server/payments/cheque-actions.ts'
import { hearPix, settle } from '../../server/payments/pix-actions.ts'
import { askRefund } from '../../server/payments/rest-actions.ts'
import { listPayments } from '../../server/payments/store.ts'
import { personOf } from './agencies.ts'
import { at, isWorkday } from './calendar.ts'
import { must } from './must.ts'
import { type Past, waitUntil } from './past.ts'

/** On the last evening: money that came odd, one of each kind, for a visitor to settle. */
export async function oddMoney(past: Past): Promise<void> {
  const { calendar, office, world } = past
  const last = calendar.days.at(-1)
  if (!last) return
  waitUntil(past, at(calendar, last, '18:10'))
  const supervisor = personOf(office, 'supervisor')
  const found = await world.transaction(supervisor, (tx) => listAgreements(tx, { limit: 200 }))
  const ended = (state: string) => found.find((one) => one.state === state)
  await returnLeftOver(past)
  await payAgain(past, ended('kept'))
  await payAgain(past, ended('cancelled'))
  const daughter = { cpf: '39053344705', nome: 'Helena Prado Nogueira' }
  await payAgain(past, found.find(isEarly(calendar.today)), { pagador: daughter })
  await fetchCheque(past, found.find(isEarly(calendar.today, 1)))
}

/** Open, on time, and with more to pay than the next instalment. */
const isEarly =
  (today: Day, more = 2) =>
  ({ state, nextDueOn, partCount, currency }: AgreementListed): boolean =>
    state === 'open' &&
    currency === 'BRL' &&
    partCount > more &&
    nextDueOn !== null &&
    isAfter(nextDueOn, today.add({ days: 3 }))

/** The code of an agreement's first unpaid instalment is paid, or its first one once more. */
async function payAgain(
  { world, office, clock }: Past,
  agreement: AgreementListed | undefined,
  more: object = {},
): Promise<void> {
  if (!agreement) return
  clock.advance({ minutes: 4 })
  const actor = personOf(office, 'supervisor')
  const charges = await world.transaction(actor, (tx) => listCharges(tx, agreement.id))
  const charge = agreement.state === 'open' ? charges.at(-1) : charges[0]
  if (!charge) return
  const stamp = String(clock.now()).replaceAll(/\D/g, '').slice(0, 14)
  const notice = {
    endToEndId: `E00000000${stamp}${'odd'.padStart(9, '0')}`,
    txid: charge.txid,
    valor: toDecimalText(charge.amountCents),
    horario: String(clock.now()),
    ...more,
  }
  await hearPix(world, { pix: [notice] })
  await settle(world, office.agencyId, notice.endToEndId)
}

/** Somebody paid too much, and it is to go back. */
async function returnLeftOver({ world, office }: Past): Promise<void> {
  const actor = personOf(office, 'supervisor')
  const [odd] = await world.transaction(actor, (tx) => listPayments(tx, { state: 'odd', limit: 1 }))
  if (!odd || odd.leftOverCents === 0n) return
  const reason = 'A pessoa pediu o troco de volta.'
  must(await askRefund(world, actor, { paymentId: odd.id, reason }))
}

async function fetchCheque(
  { world, office, calendar }: Past,
  agreement: AgreementListed | undefined,
): Promise<void> {
  if (!agreement) return
  let pickUpOn = calendar.today
  while (!isWorkday(pickUpOn)) pickUpOn = pickUpOn.add({ days: 1 })
  must(
    await askCheque(world, personOf(office, 'agent'), {
      debtorId: agreement.debtorId,
      portfolioId: agreement.portfolioId,
      amountCents: Number(agreement.totalCents - agreement.paidCents),
      address: 'Rua das Acácias, 40, Centro',
      pickUpOn: String(pickUpOn),
      slot: 'afternoon',
      collector: 'Jonas, do escritório',
      note: 'Tocar a campainha da casa dos fundos.',
    }),
  )
}
