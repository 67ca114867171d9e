import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { surveyAnswers } from '../../api/surveys.ts'
import { html } from '../platform/html.ts'
import { sendPage } from '../platform/page.ts'
import type { World } from '../platform/world.ts'
import { answerSurvey, findSurveyDoor } from '../surveys/actions.ts'
import { plainPage } from './entry-page.ts'
import { localeOf, says } from './says.ts'

const perMinute = (max: number) => ({
  schema: { hide: true },
  config: { rateLimit: { max, timeWindow: '1 minute' } },
})

/**
 * "Fui respeitado": one question, three buttons, nothing to type and nobody to be (C8.9). The page
 * says neither who asks nor what the call was about.
 */
export function surveyPages(app: FastifyInstance, world: World): void {
  app.get('/opiniao/:token', perMinute(40), async (request, reply) => {
    const door = await findSurveyDoor(world, tokenOf(request))
    if (!door) return sayGone(request, reply)
    return door.isAnswered ? thank(request, reply) : ask(request, reply)
  })
  app.post('/opiniao/:token', perMinute(10), async (request, reply) => {
    const door = await findSurveyDoor(world, tokenOf(request))
    if (!door) return sayGone(request, reply)
    const { answer } = (request.body ?? {}) as { answer?: unknown }
    const said = surveyAnswers.find((one) => one === answer)
    if (said && !door.isAnswered) await answerSurvey(world, door, said)
    return reply.redirect(`/opiniao/${tokenOf(request)}`, 303)
  })
}

function ask(request: FastifyRequest, reply: FastifyReply) {
  const locale = localeOf(request.headers['accept-language'])
  const { survey } = says(locale)
  const body = html`<h1>${survey.question}</h1>
<form action="/opiniao/${tokenOf(request)}" method="post">
${surveyAnswers.map(
  (one) => html`<p><button name="answer" value="${one}">${survey.answers[one]}</button></p>`,
)}</form><p class="small">${survey.private}</p>`
  return show(request, reply, body)
}

function thank(request: FastifyRequest, reply: FastifyReply) {
  const { survey } = says(localeOf(request.headers['accept-language']))
  return show(request, reply, html`<h1>${survey.thanks}</h1>`)
}

function show(request: FastifyRequest, reply: FastifyReply, body: ReturnType<typeof html>) {
  const language = localeOf(request.headers['accept-language'])
  reply.header('vary', 'accept-language')
  return sendPage(reply, { language, title: says(language).page.title, body })
}

function sayGone(request: FastifyRequest, reply: FastifyReply) {
  const locale = localeOf(request.headers['accept-language'])
  const { page, survey } = says(locale)
  const body = plainPage(page.gone, survey.goneHow)
  return sendPage(reply, { language: locale, title: page.title, body }, 404)
}

/** Only what an address of ours can hold. */
function tokenOf(request: FastifyRequest): string {
  const { token } = request.params as { token: string }
  return /^[\w-]{20,64}$/.test(token) ? token : 'none'
}
