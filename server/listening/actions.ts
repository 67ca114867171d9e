import type { FactKind } from '../../api/listening.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { whyNotAsked } from '../compliance/asking-why.ts'
import { type Debtor, lockDebtor } from '../debtors/store.ts'
import type { Actor } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import { lawOf } from '../law/actions.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { topicOf } from './answer.ts'
import { factValue } from './fact-value.ts'
import { sensitiveIn } from './sensitive.ts'
import { findAnswer, findHead, insertAnswer, listPlaces } from './store.ts'

export type ToldFact = {
  readonly debtorId: string
  readonly callId: string | null
  readonly fact: FactKind
  readonly value: string
  readonly questionId: string | null
  /** Of a question of the agent's own. */
  readonly ownWords: string | null
  /** The answer that stood on the screen; undefined where none was looked at. */
  readonly basedOn?: string | null | undefined
}

export type ToldRefusal = 'invalid-answer' | 'sensitive-detail' | 'changed-meanwhile'

/**
 * Keeps what somebody said, in a transaction of the caller's that holds the person. What was told
 * before stays and counts no more. The words themselves stay out of the journal: history is read by
 * more people than those who talk.
 */
export async function keepAnswer(
  tx: Tx,
  actor: Actor,
  { debtorId, callId, fact, questionId, ownWords, ...told }: ToldFact,
): Promise<Decision<{ answerId: string }, ToldRefusal>> {
  const value = factValue(fact, told.value, tx.today)
  if (!value.ok) return value
  const sensitive = sensitiveIn(value.value)
  if (sensitive) return no('sensitive-detail', sensitive)
  const topic = topicOf(fact, questionId)
  const head = await findHead(tx, debtorId, fact, topic)
  const known = head?.value === null ? null : (head?.id ?? null)
  if (told.basedOn !== undefined && told.basedOn !== known) return no('changed-meanwhile', { fact })
  const made = await insertAnswer(tx, {
    ...{ debtorId, callId, fact, topic, questionId, ownWords },
    value: value.value,
    followsId: head?.id ?? null,
    takesBack: false,
    toldAt: tx.now,
    by: actor,
  })
  if (!made) return no('changed-meanwhile', { fact })
  await record(tx, actor, { what: 'debtor.told', debtorId, facts: { fact } })
  return yes({ answerId: made.id })
}

type CorrectRefusal = 'not-allowed' | 'unknown-debtor' | 'why-not-asked' | 'not-listed'

/**
 * Why it is not paid is not noted where a law forbids asking; what a list hinders only corrects
 * what was told while the person was on one.
 */
async function barrierTo(
  tx: Tx,
  { id: debtorId, country }: Debtor,
  { fact }: Pick<ToldFact, 'fact'>,
) {
  if (fact === 'listing-hinders' && !(await findHead(tx, debtorId, fact, '')))
    return no('not-listed' as const)
  if (fact !== 'reason') return undefined
  const { packs } = await lawOf(tx)
  const places = [country, ...(await listPlaces(tx, debtorId)).map(({ place }) => place)]
  const whyNot = whyNotAsked(packs, places, String(tx.today))
  return whyNot && no('why-not-asked' as const, { rule: whyNot.ruleId })
}

/** What a person told outside of a call; or a correction, by whoever reads their page. */
export async function correctAnswer(
  world: World,
  actor: Actor,
  told: Omit<ToldFact, 'callId'>,
): Promise<Decision<{ answerId: string }, ToldRefusal | CorrectRefusal>> {
  const allowed = may(actor, 'work-calls')
  if (!allowed.ok) return allowed
  return world.transaction(actor, async (tx) => {
    const debtor = await lockDebtor(tx, told.debtorId)
    if (!debtor) return no('unknown-debtor')
    const barred = await barrierTo(tx, debtor, told)
    if (barred) return barred
    return keepAnswer(tx, actor, { ...told, callId: null })
  })
}

/** Noted by mistake: what was known before counts again, as it was told then. */
export async function undoAnswer(
  world: World,
  actor: Actor,
  answerId: string,
): Promise<Decision<object, 'not-allowed' | 'unknown-answer' | 'changed-meanwhile'>> {
  const allowed = may(actor, 'work-calls')
  if (!allowed.ok) return allowed
  return world.transaction(actor, async (tx) => {
    const wrong = await findAnswer(tx, answerId)
    if (!wrong || wrong.value === null) return no('unknown-answer')
    await lockDebtor(tx, wrong.debtorId)
    const before = wrong.followsId ? await findAnswer(tx, wrong.followsId) : undefined
    const { debtorId, fact, topic } = wrong
    const made = await insertAnswer(tx, {
      ...{ debtorId, fact, topic },
      value: before?.value ?? null,
      callId: before?.callId ?? null,
      questionId: before?.questionId ?? null,
      ownWords: before?.ownWords ?? null,
      toldAt: before?.toldAt ?? tx.now,
      followsId: wrong.id,
      takesBack: true,
      by: actor,
    })
    if (!made) return no('changed-meanwhile', { fact })
    await record(tx, actor, { what: 'debtor.told-undone', debtorId, facts: { fact } })
    return yes({})
  })
}
