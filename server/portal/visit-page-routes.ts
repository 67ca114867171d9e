import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { html } from '../platform/html.ts'
import { sendPage } from '../platform/page.ts'
import type { World } from '../platform/world.ts'
import { sendCalendar } from './calendar-reply.ts'
import { plainPage } from './entry-page.ts'
import { localeOf, says } from './says.ts'
import { callOff, findVisitDoor, type VisitDoor } from './visit-actions.ts'
import { visitHtml } from './visit-html.ts'

const perMinute = (max: number) => ({
  schema: { hide: true },
  config: { rateLimit: { max, timeWindow: '1 minute' } },
})

/**
 * The page of a visit, under the address that was sent: where, when, what to bring, the file for
 * the calendar. Whoever holds it learns of an appointment and of nothing else.
 */
export function visitPages(app: FastifyInstance, world: World): void {
  app.get('/visita/:token', perMinute(40), async (request, reply) => {
    const door = await findVisitDoor(world, tokenOf(request))
    return door ? show(door, request, reply) : sayGone(request, reply)
  })
  app.get('/visita/:token/agenda.ics', perMinute(20), async (request, reply) => {
    const door = await findVisitDoor(world, tokenOf(request))
    return door ? sendCalendar(reply, door.calendar) : sayGone(request, reply)
  })
  app.post('/visita/:token/off', perMinute(10), async (request, reply) => {
    const door = await findVisitDoor(world, tokenOf(request))
    if (door) await callOff(world, door)
    return reply.redirect(`/visita/${tokenOf(request)}`, 303)
  })
}

function show(door: VisitDoor, request: FastifyRequest, reply: FastifyReply) {
  const { locale, visit, agencyName } = door
  const { visit: say } = says(locale)
  const path = `/visita/${tokenOf(request)}`
  const body = html`<h1>${say.title(agencyName)}</h1>
${visitHtml(visit, locale, `${path}/agenda.ics`)}
${
  visit.state === 'booked' &&
  html`<form action="${path}/off" method="post"><p>${say.cannotHow}</p>
<p><button class="quiet">${say.cannot}</button></p></form>`
}
${visit.state === 'cancelled' && html`<p>${say.another(agencyName)}</p>`}`
  return sendPage(reply, { language: locale, title: says(locale).page.title, body })
}

function sayGone(request: FastifyRequest, reply: FastifyReply) {
  const locale = localeOf(request.headers['accept-language'])
  const { page, visit } = says(locale)
  const body = plainPage(page.gone, visit.goneHow)
  return sendPage(reply, { language: locale, title: page.title, body }, 404)
}

/** Only what an address of ours can hold. */
function tokenOf(request: FastifyRequest): string {
  const { token } = request.params as { token: string }
  return /^[\w-]{20,64}$/.test(token) ? token : 'none'
}
