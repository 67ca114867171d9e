import * as api from '../../api/boletos.ts'
import { no, yes } from '../../kit/decision.ts'
import { may } from '../identity/authority.ts'
import type { Doors } from '../identity/routes.ts'
import { sendPage } from '../platform/page.ts'
import type { World } from '../platform/world.ts'
import { phonePage } from './phone-page.ts'
import { loadSlip } from './slip-actions.ts'
import { slipPdf } from './slip-file.ts'

/** One boleto as paper and as a page, for those who work here. */
export function routes({ serve }: Doors, world: World): void {
  serve(api.readBoletoPdf, async ({ chargeId }, actor, _request, reply) => {
    const allowed = may(actor, 'see-agreements')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    const slip = await world.transaction(actor, (tx) => loadSlip(tx, chargeId))
    if (!slip) return no('unknown-boleto')
    reply.header('content-type', 'application/pdf')
    reply.header('content-disposition', 'inline; filename="boleto.pdf"')
    reply.header('cache-control', 'private, no-store')
    await reply.send(await slipPdf(slip, world.clock.now()))
    return yes({})
  })

  serve(api.readBoletoPage, async ({ chargeId }, actor, _request, reply) => {
    const allowed = may(actor, 'see-agreements')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    const slip = await world.transaction(actor, (tx) => loadSlip(tx, chargeId))
    if (!slip) return no('unknown-boleto')
    const { locale } = actor
    const pdfAddress = `/api/boletos/${chargeId}/pdf`
    const body = phonePage(slip, { locale, pdfAddress })
    await sendPage(reply, { language: locale, title: 'Boleto', body, script: '/m/copy.js' })
    return yes({})
  })
}
