import type { AskOf } from '../../api/endpoint.ts'
import type * as api from '../../api/surveys.ts'
import { assert } from '../../kit/assert.ts'
import { isEarlier } from '../../kit/dates.ts'
import { no, yes } from '../../kit/decision.ts'
import { ownCall } from '../calls/actions.ts'
import { findCall } from '../calls/store.ts'
import type { Purpose } from '../compliance/facts.ts'
import type { Person } from '../identity/actor.ts'
import { system } from '../identity/actor.ts'
import { handOver, waysTo } from '../outreach/message-actions.ts'
import { shareSurvey } from '../outreach/share.ts'
import { loadAddressed } from '../outreach/sharing-actions.ts'
import { digestOf, newSecret } from '../platform/secret.ts'
import type { World } from '../platform/world.ts'
import * as surveys from './store.ts'

/** For so long may the question be answered. */
const daysOpen = 7

/** Nobody is judged more gently because it is only a question: unasked, it is our contact. */
const purposeOf = (occasion: 'asked' | 'ours'): Purpose =>
  occasion === 'asked' ? 'inbound_reply' : 'collection'

export const listSurveyWays = (
  world: World,
  actor: Person,
  { callId, occasion }: AskOf<typeof api.listSurveyWays>,
) =>
  world.transaction(actor, async (tx) => {
    const own = await ownCall(actor, () => findCall(tx, callId))
    if (!own.ok) return own
    const isSent = (await surveys.findSurveyOf(tx, callId)) !== undefined
    return yes({ isSent, items: await waysTo(tx, own.value.debtorId, purposeOf(occasion)) })
  })

/**
 * The one question after a call (C8.9), handed to the agent's own app if the law lets it. Nothing
 * of a debt is in the text or behind the address; only who was verified is asked.
 */
export const sendSurvey = (
  world: World,
  actor: Person,
  { publicAddress, ...ask }: AskOf<typeof api.sendSurvey> & { readonly publicAddress: string },
) =>
  world.transaction(actor, async (tx) => {
    const own = await ownCall(actor, () => findCall(tx, ask.callId))
    if (!own.ok) return own
    const { debtorId, portfolioId, creditorId, agentId, verifiedAt } = own.value
    if (verifiedAt === null) return no('identity-not-verified')
    const expiresAt = tx.now.add({ hours: 24 * daysOpen })
    const made = { callId: ask.callId, debtorId, portfolioId, creditorId, agentId, expiresAt }
    const survey = await surveys.insertSurvey(tx, made)
    if (survey.answer) return no('survey-answered')
    const token = newSecret()
    await surveys.insertSurveyLink(tx, survey.id, digestOf(token))
    const about = { debtorId, ...(await surveys.findAsked(tx, ask.callId)) }
    const wording = shareSurvey(await loadAddressed(tx, actor, about), {
      link: `${publicAddress}/opiniao/${token}`,
    })
    assert(wording, 'the text about a question has all of its words')
    return handOver(tx, actor, {
      row: { id: null, code: null, debtorId, portfolioId, creditorId },
      channel: ask.channel,
      contactPointId: ask.contactPointId,
      purpose: purposeOf(ask.occasion),
      wording,
      n: null,
    })
  })

export type SurveyDoor = {
  readonly agencyId: string
  readonly surveyId: string
  readonly debtorId: string
  readonly isAnswered: boolean
}

/** Before the agency is known no row of any can be seen: a function of the owner answers this. */
async function agencyOfSurvey(world: World, tokenHash: string): Promise<string | undefined> {
  const { rows } = await world.pool.query<{ id: string | null }>(
    'select agency_of_survey($1) as id',
    [tokenHash],
  )
  return rows[0]?.id ?? undefined
}

/** The question whose address this is, while it may be answered; looking changes nothing. */
export async function findSurveyDoor(world: World, token: string): Promise<SurveyDoor | undefined> {
  const tokenHash = digestOf(token)
  const agencyId = await agencyOfSurvey(world, tokenHash)
  if (!agencyId) return undefined
  return world.transaction(system(agencyId), async (tx) => {
    const found = await surveys.findByToken(tx, tokenHash)
    if (!found || !isEarlier(tx.now, found.expiresAt)) return undefined
    const { id: surveyId, debtorId, answer } = found
    return { agencyId, surveyId, debtorId, isAnswered: answer !== null }
  })
}

/**
 * What the person says. It is no line of their history: whoever called them reads that, and must
 * not read this. The first answer stays.
 */
export const answerSurvey = (
  world: World,
  { agencyId, surveyId }: SurveyDoor,
  answer: surveys.SurveyAnswer,
) =>
  world.transaction(system(agencyId), async (tx) => {
    await surveys.answerSurvey(tx, surveyId, answer)
  })
