import type { AskOf, ReplyOf } from '../../api/endpoint.ts'
import type * as api from '../../api/training.ts'
import type { Day } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import type { Person } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import type { Wireable } from '../platform/route.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { missingFor, type Practice, peopleNeeded, validUntil } from './certificate.ts'
import { judge, lessons } from './lesson.ts'
import { personaOf } from './persona.ts'
import * as store from './store.ts'

/** What I read, practised and may do. */
export const readTraining = (world: World, actor: Person) =>
  world.transaction(
    actor,
    async (tx): Promise<Decision<Wireable<ReplyOf<typeof api.readTraining>>, never>> => {
      const { userId } = actor
      const passed = await store.listPassedLessons(tx, userId)
      const rows = await store.listPractice(tx, userId)
      return yes({
        lessons: lessons.map(({ id, title }) => ({
          id,
          title,
          passedAt: passed.find(({ lesson }) => lesson === id)?.passedAt ?? null,
        })),
        practice: rows.map(({ id, seed, locale, begunAt, points, isPassed }) => ({
          id,
          // Who it was is told afterwards: one should not know before picking up.
          title: points === null ? { 'pt-BR': '…', es: '…', en: '…' } : titleOf(seed, locale),
          begunAt,
          points,
          isPassed,
        })),
        peoplePassed: await store.countPeoplePassed(tx, userId),
        peopleNeeded,
        portfolios: await store.listCertified(tx, userId),
      })
    },
  )

const titleOf = (seed: number, locale: 'pt-BR' | 'es') => personaOf(seed, locale).character.title

const lessonOf = (lessonId: string) => lessons.find(({ id }) => id === lessonId)

export function readLesson({ lessonId }: AskOf<typeof api.readLesson>) {
  const lesson = lessonOf(lessonId)
  if (!lesson) return no('unknown-lesson')
  const { id, title, text, questions } = lesson
  return yes({
    id,
    title,
    text: [...text],
    questions: questions.map(({ ask, choices }) => ({ ask, choices: [...choices] })),
  })
}

/** All right is passed; whatever is wrong is explained, and may be tried again. */
export async function answerLesson(
  world: World,
  actor: Person,
  { lessonId, answers }: AskOf<typeof api.answerLesson>,
) {
  const lesson = lessonOf(lessonId)
  if (!lesson) return no('unknown-lesson')
  const { isPassed, isRight } = judge(lesson, answers)
  if (isPassed) {
    await world.transaction(actor, (tx) => store.keepPassedLesson(tx, actor.userId, lessonId))
  }
  const questions = lesson.questions.map(({ because }, index) => ({
    isRight: isRight[index] ?? false,
    because,
  }))
  return yes({ isPassed, questions })
}

/** Given by itself once everything is done; what lacks is named. */
export function askCertificate(
  world: World,
  actor: Person,
  { portfolioId }: AskOf<typeof api.askCertificate>,
): Promise<Decision<{ validUntil: Day }, 'not-allowed' | 'unknown-portfolio' | 'not-ready-yet'>> {
  return world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'work-calls')
    if (!allowed.ok) return allowed
    const known = await store.listCertified(tx, actor.userId)
    const portfolio = known.find((one) => one.portfolioId === portfolioId)
    if (!portfolio) return no('unknown-portfolio')
    const practice = await practiceOf(tx, actor.userId)
    const [missing] = missingFor(practice)
    if (missing) return no('not-ready-yet', { missing, ...practice, peopleNeeded })
    const given = { userId: actor.userId, portfolioId, validUntil: validUntil(tx.today) }
    await store.insertCertificate(tx, { ...given, peoplePassed: practice.peoplePassed })
    const { portfolioName } = portfolio
    const facts = { portfolioName, validUntil: given.validUntil.toString() }
    await record(tx, actor, { what: 'training.certified', portfolioId, facts })
    return yes({ validUntil: given.validUntil })
  })
}

async function practiceOf(tx: Tx, userId: string): Promise<Practice> {
  const passed = await store.listPassedLessons(tx, userId)
  return {
    lessonsPassed: lessons.filter(({ id }) => passed.some(({ lesson }) => lesson === id)).length,
    lessonsInAll: lessons.length,
    peoplePassed: await store.countPeoplePassed(tx, userId),
  }
}

export function needCertificate(
  world: World,
  actor: Person,
  { portfolioId, isNeeded }: AskOf<typeof api.needCertificate>,
): Promise<Decision<Record<string, never>, 'not-allowed' | 'unknown-portfolio'>> {
  return world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'set-policies')
    if (!allowed.ok) return allowed
    const isKept = await store.keepNeed(tx, portfolioId, { isNeeded, by: actor.name })
    if (!isKept) return no('unknown-portfolio')
    await record(tx, actor, { what: 'training.need-set', portfolioId, facts: { isNeeded } })
    return yes({})
  })
}

type Caller = { readonly userId: string | null; readonly role: string }

/**
 * The portfolios whose people this person may not call yet, for want of a certificate (B0.4). Those
 * who lead others may always.
 */
export const uncertifiedFor = async (tx: Tx, { userId, role }: Caller): Promise<Set<string>> =>
  new Set(role === 'agent' && userId !== null ? await store.listLacking(tx, userId) : [])
