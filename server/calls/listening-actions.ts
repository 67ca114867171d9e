import type { AskedQuestion, FactKind } from '../../api/listening.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import type { Person } from '../identity/actor.ts'
import { keepAnswer } from '../listening/actions.ts'
import { type Answer, toldBy } from '../listening/answer.ts'
import { presentAnswer } from '../listening/present.ts'
import { barrier, barrierOf, type Proposed, proposal, ranked } from '../listening/proposal.ts'
import * as listening from '../listening/store.ts'
import { missingOfStory } from '../listening/story.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { closingArgument } from '../playbook/argument.ts'
import { openness } from '../playbook/open-question.ts'
import { ownCall, withOwnCall, withOwnCallAndPerson } from './actions.ts'
import { type Known, knownOf } from './asking-actions.ts'
import { areAmountsOpen } from './call.ts'
import type { AskedPerson } from './listening-store.ts'
import { type CallRow, findCall } from './store.ts'
import { callOf } from './stored-call.ts'

/** The three questions, what the person told before, and what their side still lacks. */
export const readListening = (world: World, actor: Person, callId: string) =>
  world.transaction(actor, async (tx) => {
    const own = await ownCall(actor, () => findCall(tx, callId))
    if (!own.ok) return own
    const row = own.value
    const known = await knownOf(tx, row)
    const { asking, person, whyNot, edits } = known
    const pins = await listening.listPins(tx, callId)
    const show = (answer: Answer) => shown(tx, row, person, answer)
    const told = toldBy(asking.answers)
    const hinders = asking.answers.find(({ fact }) => fact === 'listing-hinders')?.value
    const { count: learned } = await listening.countLearned(tx, callId)
    return yes({
      debtKind: asking.debtKind,
      isListed: asking.isListed,
      whyNotAsked: whyNot ? { ...whyNot, message: { ...whyNot.message } } : null,
      isPinned: pins.length > 0,
      questions: chosen(known, pins).map((one) => presented(one, person, show)),
      answers: asking.answers.map(show),
      learned,
      missing: missingOfStory(asking.answers, asking),
      argument: [
        ...closingArgument({
          motive: told.motive,
          hinders: hinders ?? undefined,
          isListed: asking.isListed,
          creditor: person.creditorName,
          locale: person.locale,
          edits,
        }),
      ],
    })
  })

/** All that fit, to choose from. */
export const listQuestions = (world: World, actor: Person, callId: string) =>
  world.transaction(actor, async (tx) => {
    const own = await ownCall(actor, () => findCall(tx, callId))
    if (!own.ok) return own
    const { asking, person, bank } = await knownOf(tx, own.value)
    const show = (answer: Answer) => shown(tx, own.value, person, answer)
    return yes({ items: ranked(bank, asking).map((one) => presented(one, person, show)) })
  })

/** Those that were pinned, as they are worded today; the proposal where none was. */
function chosen({ asking, bank, person }: Known, pins: readonly listening.Pin[]): Proposed[] {
  if (pins.length === 0) return proposal(bank, asking)
  return pins.flatMap(({ questionId, ownWords, fact }) => {
    const question = ownWords
      ? { id: questionId, fact, steps: [], words: { [person.locale]: ownWords } as never }
      : bank.find(({ id }) => id === questionId)
    if (!question || barrier(question, asking)) return []
    return ranked([question], { ...asking, hasBrokenAgreement: true })
  })
}

const shown = (tx: Tx, row: CallRow, person: AskedPerson, answer: Answer) =>
  presentAnswer(answer, {
    today: tx.today,
    zone: tx.zone,
    locale: person.locale,
    callId: row.id,
    areAmountsOpen: areAmountsOpen(callOf(row)),
  })

function presented(
  { question, answer, reasons }: Proposed,
  { locale }: AskedPerson,
  show: (answer: Answer) => ReturnType<typeof presentAnswer>,
) {
  return {
    questionId: question.id,
    fact: question.fact,
    text: question.words[locale],
    isOwn: question.id.startsWith('own-'),
    reasons: reasons.map(({ reason, facts }) => ({ reason, facts: { ...facts } })),
    answer: answer ? show(answer) : null,
  } satisfies Record<keyof AskedQuestion, unknown>
}

type Wanted = {
  readonly questionId?: string | undefined
  readonly own?: { readonly text: string; readonly fact: FactKind } | undefined
}

/** Up to three questions stay in sight; one of the agent's own has to be open (A3.4). */
export const pinQuestions = (
  world: World,
  actor: Person,
  { callId, questions }: { readonly callId: string; readonly questions: readonly Wanted[] },
) =>
  withOwnCall(world, actor, callId, async (tx, row) => {
    if (row.state === 'closed') return no('call-closed')
    const known = await knownOf(tx, row)
    const pins: listening.Pin[] = []
    for (const wanted of questions) {
      const pin = await pinOf(tx, known, wanted, callId)
      if (!pin.ok) return pin
      pins.push(pin.value)
    }
    await listening.savePins(tx, { callId, pins, isChosen: true, by: actor.name, at: tx.now })
    return yes({})
  })

type PinRefusal = 'unknown-question' | 'question-not-open' | 'why-not-asked' | 'not-listed'

async function pinOf(
  tx: Tx,
  { bank, asking, person, whyNot }: Known,
  { questionId, own }: Wanted,
  callId: string,
): Promise<Decision<listening.Pin, PinRefusal>> {
  if (own) {
    const barred = barrierOf(own.fact, asking)
    if (barred) return no(barred, { rule: whyNot?.ruleId ?? null })
    const found = openness(own.text, person.locale)
    if (!found.isOpen)
      return no('question-not-open', { text: own.text, suggestion: found.suggestion })
    return yes({ questionId: `own-${tx.newId()}`, ownWords: own.text, fact: own.fact })
  }
  const question = bank.find(({ id }) => id === questionId)
  if (!question) return keptOwn(tx, callId, questionId)
  const barred = barrier(question, asking)
  if (barred) return no(barred, { rule: whyNot?.ruleId ?? null })
  return yes({ questionId: question.id, ownWords: null, fact: question.fact })
}

/** One of the agent's own that was pinned before stays as it was asked. */
async function keptOwn(tx: Tx, callId: string, questionId: string | undefined) {
  const kept = (await listening.listPins(tx, callId)).find((one) => one.questionId === questionId)
  return kept ? yes(kept) : no('unknown-question' as const)
}

type ToldInCall = {
  readonly callId: string
  readonly fact: FactKind
  readonly value: string
  readonly questionId?: string | undefined
  readonly basedOn?: string | null | undefined
}

/** Kept as it was told in a call of one's own, with nobody else on the line. */
export const noteAnswer = (world: World, actor: Person, { callId, ...told }: ToldInCall) =>
  withOwnCallAndPerson(world, actor, callId, async (tx, row) => {
    if (row.state === 'closed') return no('call-closed')
    if (row.isThirdParty) return no('third-party-on-line')
    const { asking, bank, whyNot } = await knownOf(tx, row)
    const barred = barrierOf(told.fact, asking)
    if (barred) return no(barred, { rule: whyNot?.ruleId ?? null })
    const pins = await listening.listPins(tx, callId)
    const pin = pins.find(({ questionId }) => questionId === told.questionId)
    const isKnown = pin ?? bank.find(({ id }) => id === told.questionId)
    if (told.questionId !== undefined && !isKnown) return no('unknown-question')
    return keepAnswer(tx, actor, {
      ...{ debtorId: row.debtorId, callId, fact: told.fact, value: told.value },
      questionId: told.questionId ?? null,
      ownWords: pin?.ownWords ?? null,
      basedOn: told.basedOn,
    })
  })
