import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { sendPage } from '../platform/page.ts'
import { newSecret } from '../platform/secret.ts'
import type { World } from '../platform/world.ts'
import { claimNotMe, confirmProtocol } from './claim-actions.ts'
import { localeOf, says } from './says.ts'
import { typedContact } from './typed-contact.ts'
import { claimPage, protocolPage } from './wrong-person-page.ts'

const perMinute = (max: number) => ({
  schema: { hide: true },
  config: { rateLimit: { max, timeWindow: '1 minute' } },
})

/**
 * "Não sou essa pessoa", for whoever was called by mistake. Nobody signs in, and no answer tells
 * whether a number is known: what is known of it is looked up later, by each agency.
 */
export function wrongPersonPages(app: FastifyInstance, world: World): void {
  app.get('/nao-sou', perMinute(40), (request, reply) => ask(request, reply, '/nao-sou'))
  app.post('/nao-sou', perMinute(8), (request, reply) =>
    claim(world, request, reply, { action: '/nao-sou', token: null }),
  )
  app.get('/nao-sou/protocolo', perMinute(20), async (request, reply) => {
    const { number } = request.query as { number?: unknown }
    return confirm(world, request, reply, typeof number === 'string' ? number : '')
  })
  app.get('/nao-sou/:protocol', perMinute(20), async (request, reply) =>
    confirm(world, request, reply, (request.params as { protocol: string }).protocol),
  )
  app.get('/m/:token/nao-sou', perMinute(40), (request, reply) =>
    ask(request, reply, `/m/${tokenOf(request)}/nao-sou`),
  )
  app.post('/m/:token/nao-sou', perMinute(8), (request, reply) => {
    const token = tokenOf(request)
    return claim(world, request, reply, { action: `/m/${token}/nao-sou`, token })
  })
}

function ask(request: FastifyRequest, reply: FastifyReply, action: string, isMistyped = false) {
  const locale = localeOf(request.headers['accept-language'])
  const body = claimPage({ locale, action, requestKey: newSecret(), isMistyped })
  reply.header('vary', 'accept-language')
  const page = { language: locale, title: says(locale).notMe.title, body }
  return sendPage(reply, page, isMistyped ? 422 : 200)
}

type Door = { readonly action: string; readonly token: string | null }

async function claim(
  world: World,
  request: FastifyRequest,
  reply: FastifyReply,
  { action, token }: Door,
) {
  const { contact, key } = (request.body ?? {}) as { contact?: unknown; key?: unknown }
  const locale = localeOf(request.headers['accept-language'])
  const typed = typedContact(String(contact ?? ''), locale)
  if (!typed) return ask(request, reply, action, true)
  const requestKey = typeof key === 'string' && /^[\w-]{20,64}$/.test(key) ? key : newSecret()
  const protocol = await claimNotMe(world, { ...typed, token, requestKey })
  return reply.redirect(`/nao-sou/${protocol}`, 303)
}

async function confirm(world: World, request: FastifyRequest, reply: FastifyReply, typed: string) {
  const locale = localeOf(request.headers['accept-language'])
  const found = await confirmProtocol(world, typed)
  const body = protocolPage(locale, found, zones[locale])
  reply.header('vary', 'accept-language')
  const page = { language: locale, title: says(locale).notMe.title, body }
  return sendPage(reply, page, found ? 200 : 404)
}

/** The day is told where most who read the language live; no agency is known here. */
const zones = { 'pt-BR': 'America/Sao_Paulo', es: 'America/Mexico_City', en: 'America/Sao_Paulo' }

function tokenOf(request: FastifyRequest): string {
  const { token } = request.params as { token: string }
  return /^[\w-]{20,64}$/.test(token) ? token : 'none'
}
