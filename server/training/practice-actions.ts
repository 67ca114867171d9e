import type { AskOf, ReplyOf } from '../../api/endpoint.ts'
import type * as api from '../../api/training.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import type { Person } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import type { Wireable } from '../platform/route.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { agencyNameOf } from './agency-store.ts'
import { personaOf } from './persona.ts'
import { replay, type Talk } from './roleplay.ts'
import { score } from './score.ts'
import * as store from './store.ts'
import { suggestions } from './suggestions.ts'

type Shown = Wireable<ReplyOf<typeof api.readPractice>>

/** Somebody to practise with; whoever has one on the line goes on with them (B0.4, E7.1). */
export function beginPractice(
  world: World,
  actor: Person,
  { locale, seed }: AskOf<typeof api.beginPractice>,
): Promise<Decision<{ practiceCallId: string }, 'not-allowed'>> {
  return world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'work-calls')
    if (!allowed.ok) return allowed
    const open = await store.findOpenPractice(tx, actor.userId)
    if (open) return yes({ practiceCallId: open.id })
    const from = seed ?? seedOf(tx.newId())
    const { character } = personaOf(from, locale)
    const { userId } = actor
    const made = await store.insertPractice(tx, {
      userId,
      seed: from,
      locale,
      character: character.id,
    })
    const begun = made ?? (await store.findOpenPractice(tx, userId))
    return begun ? yes({ practiceCallId: begun.id }) : no('not-allowed')
  })
}

const seedOf = (id: string): number => Number.parseInt(id.slice(-7), 16)

type Mine = Pick<AskOf<typeof api.readPractice>, 'practiceCallId'>

export const readPractice = (world: World, actor: Person, ask: Mine) =>
  world.transaction(actor, async (tx): Promise<Decision<Shown, 'unknown-practice-call'>> => {
    const row = await store.lockPractice(tx, actor.userId, ask.practiceCallId)
    return row ? yes(await shown(tx, actor, row)) : no('unknown-practice-call')
  })

/** One more sentence. Sent twice, it is said once: `turn` tells which one it is. */
export const sayInPractice = (world: World, actor: Person, ask: AskOf<typeof api.sayInPractice>) =>
  world.transaction(
    actor,
    async (
      tx,
    ): Promise<
      Decision<Shown, 'unknown-practice-call' | 'practice-call-over' | 'changed-meanwhile'>
    > => {
      const row = await store.lockPractice(tx, actor.userId, ask.practiceCallId)
      if (!row) return no('unknown-practice-call')
      if (row.endedAt) return no('practice-call-over')
      if (row.said.length !== ask.turn) return no('changed-meanwhile')
      const said = [...row.said, ask.said]
      await store.keepSaid(tx, row.id, said)
      return yes(await settled(tx, actor, { ...row, said }))
    },
  )

/** Whoever hangs up early is judged by what was said until then. */
export const endPractice = (world: World, actor: Person, ask: Mine) =>
  world.transaction(
    actor,
    async (tx): Promise<Decision<Shown, 'unknown-practice-call' | 'practice-call-over'>> => {
      const row = await store.lockPractice(tx, actor.userId, ask.practiceCallId)
      if (!row) return no('unknown-practice-call')
      if (row.endedAt) return no('practice-call-over')
      await store.endPractice(tx, row.id, score(talkOf(row)))
      return yes(await shown(tx, actor, { ...row, endedAt: tx.now }))
    },
  )

async function settled(tx: Tx, actor: Person, row: store.PracticeRow): Promise<Shown> {
  const talk = talkOf(row)
  if (!talk.ending) return shown(tx, actor, row)
  await store.endPractice(tx, row.id, score(talk))
  return shown(tx, actor, { ...row, endedAt: tx.now })
}

const talkOf = ({ seed, locale, said }: store.PracticeRow): Talk =>
  replay(personaOf(seed, locale), said)

async function shown(tx: Tx, actor: Person, row: store.PracticeRow): Promise<Shown> {
  const talk = talkOf(row)
  const { name, creditor, owedCents, daysLate, locale, character } = talk.persona
  const isOver = row.endedAt !== null
  const { judged, points, isPassed, moodChange } = score(talk)
  const caller = { agent: firstName(actor), agency: await agencyNameOf(tx) }
  return {
    id: row.id,
    locale,
    brief: { name, creditor, owedCents, currency: locale === 'es' ? 'MXN' : 'BRL', daysLate },
    hello: talk.hello,
    turns: talk.turns.map(({ said, reply }, index) => ({ n: index + 1, said, reply })),
    suggestions: isOver ? [] : suggestions(talk, caller),
    ending: talk.ending ?? (isOver ? 'stopped' : null),
    score: isOver ? { judged, points, isPassed, moodChange, character: character.title } : null,
  }
}

const firstName = ({ name }: Person): string => name.split(' ')[0] ?? name
