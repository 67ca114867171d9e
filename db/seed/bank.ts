import type { Day } from '../../kit/dates.ts'
import { cents, toDecimalText } from '../../kit/money.ts'
import { listInstalments } from '../../server/agreements/store.ts'
import { listCharges } from '../../server/charges/store.ts'
import type { Person } from '../../server/identity/actor.ts'
import { hearPix, settle } from '../../server/payments/pix-actions.ts'
import { at } from './calendar.ts'
import { demoCreditors } from './creditors.ts'
import type { Customer } from './customers.ts'
import type { Past } from './past.ts'
import { waitUntil } from './past.ts'
import { atWork } from './people.ts'
import type { Pays } from './story.ts'

/** What this person will send for an agreement, an instalment at a time. */
export async function promisePix(
  { world, mailbag }: Past,
  actor: Person,
  given: { readonly agreementId: string; readonly customer: Customer; pays: readonly Pays[] },
): Promise<void> {
  const { instalments, charges } = await world.transaction(actor, async (tx) => ({
    instalments: await listInstalments(tx, given.agreementId),
    charges: await listCharges(tx, given.agreementId),
  }))
  for (const [index, { daysLate, what, isUnnamed }] of given.pays.entries()) {
    const instalment = instalments[index]
    const charge = charges.find(({ instalmentId }) => instalmentId === instalment?.id)
    if (!instalment || !charge) continue
    mailbag.push({
      on: instalment.dueOn.add({ days: daysLate }),
      txid: isUnnamed ? null : charge.txid,
      cents: amountOf(instalment.amountCents, what),
      message: isUnnamed ? `pagto internet ${given.customer.name.split(' ')[0]}` : '',
    })
  }
}

function amountOf(amountCents: bigint, what: Pays['what']): bigint {
  if (what === 'half') return amountCents / 2n
  return what === 'too-much' ? amountCents + 2000n : amountCents
}

/** In the evening the bank tells of what came that day, and the worker settles it. */
export async function hearBank(past: Past, day: Day): Promise<void> {
  const { world, calendar, mailbag, office } = past
  const [creditor] = demoCreditors(atWork.slug)
  for (const [index, pix] of mailbag.entries()) {
    if (!pix.on.equals(day)) continue
    waitUntil(past, at(calendar, day, '17:40'))
    past.clock.advance({ minutes: 3 })
    const stamp = `${day}`.replaceAll('-', '')
    const endToEndId = `E00000000${stamp}2040${String(index + 1).padStart(11, '0')}`
    const notice = {
      endToEndId,
      ...(pix.txid === null ? {} : { txid: pix.txid }),
      valor: toDecimalText(cents(pix.cents)),
      horario: String(past.clock.now()),
      chave: creditor.pixKey,
      infoPagador: pix.message,
    }
    await hearPix(world, { pix: [notice] })
    await settle(world, office.agencyId, endToEndId)
  }
}
