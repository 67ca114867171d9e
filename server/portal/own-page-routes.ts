import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { phonePage } from '../banking/phone-page.ts'
import { type FoundSlip, loadSlip } from '../banking/slip-actions.ts'
import { slipPdf } from '../banking/slip-file.ts'
import { aboutPdf, fileName, wholeBlocks } from '../documents/file.ts'
import { findDocument } from '../documents/store.ts'
import { system } from '../identity/actor.ts'
import { blocksHtml } from '../platform/blocks-html.ts'
import { sendPage } from '../platform/page.ts'
import { documentPdf } from '../platform/pdf.ts'
import { publicAddress } from '../platform/public-address.ts'
import { digestOf, isSameSecret } from '../platform/secret.ts'
import type { World } from '../platform/world.ts'
import { sendCalendar } from './calendar-reply.ts'
import { askOfOwnData, handOver } from './data-actions.ts'
import { type Door, enter, findDoor, isVisiting, leave } from './entry-actions.ts'
import { entryPage, plainPage } from './entry-page.ts'
import { minePage } from './mine.ts'
import { loadMine } from './mine-actions.ts'
import { askForCall, confirmAgreement, sayChannel, sayHours } from './page-actions.ts'
import { asLocale, localeOf, says } from './says.ts'
import { findOwnCalendar } from './visit-actions.ts'

type Parts = { readonly world: World; readonly publicUrl: string | undefined }

const hidden = { schema: { hide: true } }
const perMinute = (max: number) => ({
  ...hidden,
  config: { rateLimit: { max, timeWindow: '1 minute' } },
})

/** The person's own page, under the address that was sent to them. */
export function ownPage(app: FastifyInstance, { world, publicUrl }: Parts): void {
  app.get('/m/:token', perMinute(60), async (request, reply) => {
    const door = await findDoor(world, tokenOf(request))
    if (!door) return sayGone(request, reply)
    const visit = await visitOf(world, door, request)
    return visit ? showMine(world, door, { request, reply, visit }) : ask(door, request, reply)
  })

  app.post('/m/:token/entry', perMinute(12), async (request, reply) => {
    const token = tokenOf(request)
    const { answer = '' } = (request.body ?? {}) as { answer?: string }
    const entered = await enter(world, { token, answer: String(answer).slice(0, 40) })
    if (entered.ok) {
      reply.header('set-cookie', cookie(request, entered.value.visit))
      return reply.redirect(`/m/${token}`, 303)
    }
    const door = await findDoor(world, token)
    if (!door) return sayGone(request, reply)
    const { entry } = says(asLocale(door.holder.locale))
    const left = Number(entered.facts.triesLeft ?? 0)
    const problem = entered.refusal === 'not-theirs' ? entry.wrong(left) : undefined
    return ask(door, request, reply, problem)
  })

  app.post('/m/:token/:does', perMinute(30), async (request, reply) => {
    const { does } = request.params as { does: string }
    const door = await findDoor(world, tokenOf(request))
    const visit = door && (await visitOf(world, door, request))
    if (!door || !visit || !isOurForm(request, visit)) return backToPage(request, reply)
    if (does === 'leave') {
      await leave(world, door, visit)
      reply.header('set-cookie', cookie(request, ''))
      const { mine, page } = says(asLocale(door.holder.locale))
      const body = plainPage(mine.leave, mine.left)
      return sendPage(reply, { language: door.holder.locale, title: page.title, body })
    }
    if (does === 'confirm') await confirmAgreement(world, door)
    if (does === 'data') await askOfOwnData(world, door, dataAsked(request))
    if (/^(allow|stop)-/.test(does)) await sayChannel(world, door, does)
    if (does === 'hours') {
      await sayHours(world, door, Object.keys((request.body ?? {}) as object))
      const notice = says(asLocale(door.holder.locale)).notMe.hoursDone
      return showMine(world, door, { request, reply, visit, notice })
    }
    const asked = does === 'call' ? await askForCall(world, door) : undefined
    if (asked && !asked.ok) {
      const notice = says(asLocale(door.holder.locale)).mine.noCall
      return showMine(world, door, { request, reply, visit, notice })
    }
    return backToPage(request, reply)
  })

  app.get('/m/:token/data/:shape', perMinute(10), async (request, reply) => {
    const { shape } = request.params as { shape: string }
    const door = await findDoor(world, tokenOf(request))
    const visit = door && (await visitOf(world, door, request))
    if (!door || !visit) return backToPage(request, reply)
    const file = await handOver(world, door, shape === 'json' ? 'json' : 'pdf')
    if (!file) return sayGone(request, reply)
    return reply
      .header('content-type', file.type)
      .header('content-disposition', `attachment; filename="${file.name}"`)
      .header('cache-control', 'private, no-store')
      .send(Buffer.from(file.bytes))
  })

  app.get('/m/:token/agenda.ics', perMinute(20), async (request, reply) => {
    const door = await findDoor(world, tokenOf(request))
    const visit = door && (await visitOf(world, door, request))
    const calendar = door && visit && (await findOwnCalendar(world, door))
    return calendar ? sendCalendar(reply, calendar) : backToPage(request, reply)
  })

  app.get('/m/:token/boletos/:chargeId/:shape', perMinute(30), async (request, reply) => {
    const { chargeId, shape } = request.params as { chargeId: string; shape: string }
    const door = await findDoor(world, tokenOf(request))
    const visit = door && (await visitOf(world, door, request))
    if (!door || !visit) return backToPage(request, reply)
    const slip = await boletoOf(world, door, chargeId)
    if (!slip) return sayGone(request, reply)
    if (shape === 'page') return showBoleto(slip, door, { request, reply })
    return reply
      .header('content-type', 'application/pdf')
      .header('content-disposition', 'inline; filename="boleto.pdf"')
      .header('cache-control', 'private, no-store')
      .send(await slipPdf(slip, world.clock.now()))
  })

  app.get('/m/:token/documents/:documentId/:shape', perMinute(30), async (request, reply) => {
    const { documentId, shape } = request.params as { documentId: string; shape: string }
    const door = await findDoor(world, tokenOf(request))
    const visit = door && (await visitOf(world, door, request))
    if (!door || !visit) return backToPage(request, reply)
    const found = await documentOf(world, door, documentId)
    if (!found) return sayGone(request, reply)
    const blocks = wholeBlocks(found, publicAddress(request, publicUrl))
    if (shape === 'page')
      return sendPage(reply, {
        language: found.locale,
        title: found.title,
        body: blocksHtml(blocks),
      })
    return reply
      .header('content-type', 'application/pdf')
      .header('content-disposition', `inline; filename="${fileName(found)}"`)
      .header('cache-control', 'private, no-store')
      .send(await documentPdf(aboutPdf(found), blocks))
  })
}

function dataAsked(request: FastifyRequest) {
  const { kind = '', wish = '' } = (request.body ?? {}) as { kind?: string; wish?: string }
  return { kind: String(kind), wish: String(wish) }
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** A document of this page's agreement, and of no other. */
async function documentOf(world: World, { agencyId, link }: Door, documentId: string) {
  if (!uuid.test(documentId)) return undefined
  const found = await world.transaction(system(agencyId), (tx) => findDocument(tx, documentId))
  return found?.agreementId === link.agreementId ? found : undefined
}

/** A boleto of this page's agreement that a bank has registered: no other is shared. */
async function boletoOf(world: World, { agencyId, link }: Door, chargeId: string) {
  if (!uuid.test(chargeId)) return undefined
  const found = await world.transaction(system(agencyId), (tx) => loadSlip(tx, chargeId))
  const isTheirs = found?.agreementId === link.agreementId
  return isTheirs && (found.state === 'registered' || found.state === 'paid') ? found : undefined
}

function showBoleto(
  slip: FoundSlip,
  door: Door,
  { request, reply }: Pick<Showing, 'request' | 'reply'>,
) {
  const locale = asLocale(door.holder.locale)
  const backAddress = `/m/${tokenOf(request)}`
  const pdfAddress = `${backAddress}/boletos/${slip.chargeId}/pdf`
  const body = phonePage(slip, { locale, pdfAddress, backAddress })
  const title = says(locale).page.title
  return sendPage(reply, { language: locale, title, body, script: '/m/copy.js' })
}

type Showing = {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly visit: string
  readonly notice?: string
}

async function showMine(world: World, door: Door, { request, reply, visit, notice }: Showing) {
  const locale = asLocale(door.holder.locale)
  const mine = await loadMine(world, door)
  const path = `/m/${tokenOf(request)}`
  const body = minePage({ mine, locale, path, formSecret: formSecretOf(visit), notice })
  const title = says(locale).page.title
  return sendPage(reply, { language: locale, title, body, script: '/m/copy.js' })
}

function ask(door: Door, request: FastifyRequest, reply: FastifyReply, problem?: string) {
  const locale = asLocale(door.holder.locale)
  const clock = door.lockedUntilAt?.toZonedDateTimeISO(door.zone).toPlainTime()
  const lockedUntil = door.state === 'locked' ? String(clock).slice(0, 5) : undefined
  const path = `/m/${tokenOf(request)}`
  const { documentKind } = door.holder
  const body = entryPage({ locale, documentKind, path, problem, lockedUntil })
  const code = door.state === 'locked' ? 429 : problem ? 403 : 200
  return sendPage(reply, { language: locale, title: says(locale).page.title, body }, code)
}

function sayGone(request: FastifyRequest, reply: FastifyReply) {
  const locale = localeOf(request.headers['accept-language'])
  const { page } = says(locale)
  const body = plainPage(page.gone, page.goneHow)
  return sendPage(reply, { language: locale, title: page.title, body }, 404)
}

const backToPage = (request: FastifyRequest, reply: FastifyReply) =>
  reply.redirect(`/m/${tokenOf(request)}`, 303)

/** Only what an address of ours can hold. */
function tokenOf(request: FastifyRequest): string {
  const { token } = request.params as { token: string }
  return /^[\w-]{20,64}$/.test(token) ? token : 'none'
}

const cookieName = 'combinado-visit'

function cookie(request: FastifyRequest, visit: string): string {
  const secure = request.protocol === 'https' ? '; Secure' : ''
  const ends = visit === '' ? '; Max-Age=0' : ''
  return `${cookieName}=${visit}; Path=/m; HttpOnly; SameSite=Lax${secure}${ends}`
}

/** The secret of this browser's visit, while it lasts. */
async function visitOf(world: World, door: Door, request: FastifyRequest) {
  const found = new RegExp(`(?:^|; )${cookieName}=([\\w-]{20,64})`).exec(
    request.headers.cookie ?? '',
  )
  const visit = found?.[1]
  return visit && (await isVisiting(world, door, visit)) ? visit : undefined
}

/** A form of this visit says so; another site cannot know it, nor be told by the cookie. */
const formSecretOf = (visit: string) => digestOf(`form of ${visit}`)

function isOurForm(request: FastifyRequest, visit: string): boolean {
  const { key = '' } = (request.body ?? {}) as { key?: string }
  return isSameSecret(String(key), formSecretOf(visit))
}
