import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { momentInWords } from '../../kit/written.ts'
import { proofBytesMax } from '../excuses/proof-file.ts'
import { sendPage } from '../platform/page.ts'
import { digestOf, isSameSecret } from '../platform/secret.ts'
import { filePart } from '../platform/upload.ts'
import type { World } from '../platform/world.ts'
import { excuseCard } from '../playbook/excuse-cards.ts'
import { addressed } from '../playbook/treatment.ts'
import { entryPage, plainPage } from './entry-page.ts'
import { lockedUntil } from './link.ts'
import * as doors from './proof-door-actions.ts'
import { proofPage } from './proof-page.ts'
import { asLocale, localeOf, says } from './says.ts'

const perMinute = (max: number) => ({
  schema: { hide: true },
  config: { rateLimit: { max, timeWindow: '1 minute' } },
})

/** Where a person sends what backs their word, under the address that was sent to them. */
export function proofPages(app: FastifyInstance, world: World): void {
  app.get('/prova/:token/nao-sou', perMinute(40), (_request, reply) =>
    reply.redirect('/nao-sou', 303),
  )

  app.get('/prova/:token', perMinute(60), async (request, reply) => {
    const door = await doors.findProofDoor(world, tokenOf(request))
    if (!door) return sayGone(request, reply)
    const visit = await visitOf(world, door, request)
    return visit ? show(door, { request, reply, visit }) : ask(door, request, reply)
  })

  app.post('/prova/:token/entry', perMinute(12), async (request, reply) => {
    const token = tokenOf(request)
    const { answer = '' } = (request.body ?? {}) as { answer?: string }
    const entered = await doors.enterProof(world, { token, answer: String(answer).slice(0, 40) })
    if (entered.ok) {
      reply.header('set-cookie', cookie(request, entered.value.visit))
      return reply.redirect(`/prova/${token}`, 303)
    }
    const door = await doors.findProofDoor(world, token)
    if (!door) return sayGone(request, reply)
    const { entry } = says(asLocale(door.holder.locale))
    const left = Number(entered.facts.triesLeft ?? 0)
    return ask(door, request, reply, left > 0 ? entry.wrong(left) : undefined)
  })

  app.post('/prova/:token/files', perMinute(20), async (request, reply) => {
    const door = await doors.findProofDoor(world, tokenOf(request))
    const visit = door && (await visitOf(world, door, request))
    if (!door || !visit) return back(request, reply)
    const file = await fileOf(request)
    if (!file || !isSameSecret(file.key, formSecretOf(visit))) return back(request, reply)
    const kept = await doors.receiveProof(world, door, file.bytes)
    if (kept.ok) return back(request, reply)
    if (kept.refusal === 'page-gone') return sayGone(request, reply)
    const problem = says(asLocale(door.holder.locale)).proof.refused[kept.refusal]
    return show(door, { request, reply, visit, problem })
  })
}

/** The key stands before the file in the form, so it is known when the file begins. */
async function fileOf(request: FastifyRequest) {
  const part = await filePart(request, proofBytesMax)
  if (!part || part === 'cut-short') return undefined
  const { key } = part.fields
  const bytes = await part.toBuffer().catch(() => undefined)
  if (!bytes || !key || Array.isArray(key) || key.type !== 'field') return undefined
  return { key: String(key.value), bytes }
}

type Showing = {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly visit: string
  readonly problem?: string
}

function show(door: doors.ProofDoor, { request, reply, visit, problem }: Showing) {
  const locale = asLocale(door.holder.locale)
  const body = proofPage({
    locale,
    problem,
    path: `/prova/${tokenOf(request)}`,
    formSecret: formSecretOf(visit),
    what: (excuseCard(door.said.excuse)?.lines.proof ?? []).map(({ words }) =>
      addressed(words[locale], locale, null),
    ),
    sent: door.sent.map(({ arrivedAt }) => momentInWords(arrivedAt, door.zone, locale)),
  })
  const title = says(locale).page.title
  return sendPage(reply, { language: locale, title, body }, problem ? 422 : 200)
}

function ask(
  door: doors.ProofDoor,
  request: FastifyRequest,
  reply: FastifyReply,
  problem?: string,
) {
  const locale = asLocale(door.holder.locale)
  const isLocked = door.state === 'locked'
  const clock = lockedUntil(door.link)?.toZonedDateTimeISO(door.zone).toPlainTime()
  const body = entryPage({
    ...{ locale, problem, documentKind: door.holder.documentKind },
    path: `/prova/${tokenOf(request)}`,
    lockedUntil: isLocked ? String(clock).slice(0, 5) : undefined,
  })
  const code = isLocked ? 429 : problem ? 403 : 200
  return sendPage(reply, { language: locale, title: says(locale).page.title, body }, code)
}

function sayGone(request: FastifyRequest, reply: FastifyReply) {
  const locale = localeOf(request.headers['accept-language'])
  const { page } = says(locale)
  const body = plainPage(page.gone, page.goneHow)
  return sendPage(reply, { language: locale, title: page.title, body }, 404)
}

const back = (request: FastifyRequest, reply: FastifyReply) =>
  reply.redirect(`/prova/${tokenOf(request)}`, 303)

/** Only what an address of ours can hold. */
function tokenOf(request: FastifyRequest): string {
  const { token } = request.params as { token: string }
  return /^[\w-]{20,64}$/.test(token) ? token : 'none'
}

const cookieName = 'combinado-proof'

function cookie(request: FastifyRequest, visit: string): string {
  const secure = request.protocol === 'https' ? '; Secure' : ''
  return `${cookieName}=${visit}; Path=/prova; HttpOnly; SameSite=Lax${secure}`
}

async function visitOf(world: World, door: doors.ProofDoor, request: FastifyRequest) {
  const found = new RegExp(`(?:^|; )${cookieName}=([\\w-]{20,64})`).exec(
    request.headers.cookie ?? '',
  )
  const visit = found?.[1]
  return visit && (await doors.isProving(world, door, visit)) ? visit : undefined
}

/** A form of this visit says so; another site cannot know it, nor be told by the cookie. */
const formSecretOf = (visit: string) => digestOf(`proof of ${visit}`)
