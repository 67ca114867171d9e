import * as api from '../../api/stops.ts'
import { no, yes } from '../../kit/decision.ts'
import { dayText, optional } from '../../kit/fields.ts'
import { may } from '../identity/authority.ts'
import type { Doors } from '../identity/routes.ts'
import type { World } from '../platform/world.ts'
import { setPreferredHours } from './hours-actions.ts'
import { liftStop, nameRepresentative } from './lift-actions.ts'
import { protocolFile, protocolsOf } from './protocol-actions.ts'
import { placeStop } from './stop-actions.ts'
import { readStops } from './stop-list-actions.ts'
import { recordWrongPerson } from './wrong-person-actions.ts'

/** What stops contact: placed, listed, lifted; and who said "I am not this person". */
export function routes({ serve }: Doors, world: World): void {
  serve(api.listStops, ({ debtorId }, actor) => readStops(world, actor, debtorId))

  serve(api.placeStop, async (ask, actor) => {
    const { channel = null, callId = null, ...given } = ask
    const untilOn = optional(dayText, undefined)(ask.untilOn, 'untilOn')
    if (!untilOn.ok) return no('invalid-input', untilOn.facts)
    const placed = await placeStop(world, actor, {
      ...given,
      channel,
      callId,
      untilOn: untilOn.value ?? null,
      contactPointId: null,
      protocol: null,
    })
    return placed.ok ? yes({ stopId: placed.value.stopId }) : placed
  })

  serve(api.recordWrongPerson, ({ callId = null, ...ask }, actor) =>
    recordWrongPerson(world, actor, { ...ask, callId }),
  )
  serve(api.liftStop, (ask, actor) => liftStop(world, actor, ask))
  serve(api.nameRepresentative, ({ phone = null, email = null, ...ask }, actor) =>
    nameRepresentative(world, actor, { ...ask, phone, email }),
  )
  serve(api.setPreferredHours, (ask, actor) => setPreferredHours(world, actor, ask))

  serve(api.listProtocols, async (ask, actor) => {
    const allowed = may(actor, 'lift-stops')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    return yes(await protocolsOf(world, actor, ask))
  })
  serve(api.downloadProtocols, async ({ month }, actor, _request, reply) => {
    const allowed = may(actor, 'lift-stops')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    const csv = await protocolFile(world, actor, month)
    reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('content-disposition', 'attachment; filename="protocolos.csv"')
    await reply.send(csv)
    return yes({})
  })
}
