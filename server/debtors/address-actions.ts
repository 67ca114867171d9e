import type { AskOf } from '../../api/endpoint.ts'
import type * as api from '../../api/person-card.ts'
import { type setAddressing as addressing, treatmentsOf } from '../../api/person-card.ts'
import { locales } from '../../api/shapes.ts'
import { no, yes } from '../../kit/decision.ts'
import { oneSpaced } from '../../kit/text.ts'
import type { Actor } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import { enqueue } from '../platform/enqueue.ts'
import type { World } from '../platform/world.ts'
import { readAddress } from './address.ts'
import * as addresses from './address-store.ts'
import { toldOf } from './point-actions.ts'
import { lockDebtor } from './store.ts'

/** Where somebody lives, with who gave it. Nothing known is lost: what they left stays, marked. */
export const addAddress = (world: World, actor: Actor, given: AskOf<typeof api.addAddress>) =>
  world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'work-calls')
    if (!allowed.ok) return allowed
    const debtor = await lockDebtor(tx, given.debtorId)
    if (!debtor) return no('unknown-debtor')
    const read = readAddress(given, debtor.country)
    if (!read.ok) return read
    const { debtorId, provenance, isMove } = given
    const told = toldOf(tx, provenance, given)
    if (!told.ok) return told
    const isConfirmed = provenance === 'consumer_provided'
    const line = { ...read.value, ...told.value, debtorId, provenance, isConfirmed, by: actor.name }
    const { id } = await addresses.putAddress(tx, line)
    const left = isMove ? await addresses.leaveOthers(tx, debtorId, id, 'moved') : []
    const { city, state } = read.value
    await record(tx, actor, {
      what: 'debtor.address-given',
      debtorId,
      facts: { place: [city, state].filter(Boolean).join(', '), provenance, left: left.length },
    })
    await enqueue(tx, 'planning.mindGaps', { debtorId }, `gaps:${debtorId}`)
    return yes({ addressId: id })
  })

/** Nobody is there any more. */
export const leaveAddress = (world: World, actor: Actor, given: AskOf<typeof api.leaveAddress>) =>
  world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'work-calls')
    if (!allowed.ok) return allowed
    if (!(await addresses.findAddress(tx, given.addressId))) return no('unknown-address')
    const left = await addresses.leaveAddress(tx, given.addressId, given.why)
    if (!left) return no('nothing-to-correct')
    const { debtorId } = left
    await record(tx, actor, { what: 'debtor.address-left', debtorId, facts: { reason: given.why } })
    await enqueue(tx, 'planning.mindGaps', { debtorId }, `gaps:${debtorId}`)
    return yes({})
  })

/** How somebody likes to be called and spoken to; asked once, and kept for every call (B1.4). */
export const setAddressing = (world: World, actor: Actor, given: AskOf<typeof addressing>) =>
  world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'work-calls')
    if (!allowed.ok) return allowed
    const debtor = await lockDebtor(tx, given.debtorId)
    if (!debtor) return no('unknown-debtor')
    const { debtorId, treatment } = given
    const locale = locales.find((one) => one === debtor.locale) ?? 'pt-BR'
    if (treatment && !treatmentsOf[locale].includes(treatment)) {
      return no('treatment-of-another-language', { field: 'treatment', value: treatment })
    }
    const preferredName = oneSpaced((given.preferredName ?? '').trim()) || null
    if (preferredName === debtor.preferredName && treatment === debtor.treatment) {
      return no('nothing-to-correct')
    }
    await addresses.saveAddressing(tx, debtorId, { preferredName, treatment })
    await record(tx, actor, {
      what: 'debtor.addressing-noted',
      debtorId,
      facts: { preferredName, treatment },
    })
    await enqueue(tx, 'planning.mindGaps', { debtorId }, `gaps:${debtorId}`)
    return yes({})
  })
