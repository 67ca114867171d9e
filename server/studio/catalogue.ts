import { assert } from '../../kit/assert.ts'
import type { Words } from '../compliance/words.ts'
import { argumentLines } from '../playbook/argument-lines.ts'
import { cardParts, placeOf as excusePlace } from '../playbook/excuse-card.ts'
import { excuseCards } from '../playbook/excuse-cards.ts'
import { gainLines } from '../playbook/gains.ts'
import type { Line, Place } from '../playbook/line.ts'
import { script } from '../playbook/lines.ts'
import { shippedOffPath, situations } from '../playbook/off-path.ts'
import { placeOf, questions } from '../playbook/question-bank.ts'
import { rescueLines } from '../playbook/rescue.ts'
import { techniqueLines } from '../playbook/techniques.ts'
import { type Group, groupOf, groups } from './place.ts'

/** A place, and what ships there. */
export type ShippedPlace = {
  readonly place: Place
  readonly group: Group
  /** What people call it; null where its name is a word of the screen. */
  readonly label: Words | null
  readonly lines: readonly Line[]
  /** More than one line may stand here. */
  readonly mayAdd: boolean
}

type Given = Partial<Pick<ShippedPlace, 'label' | 'mayAdd'>>

const placed = (place: Place, lines: readonly Line[], given: Given = {}): ShippedPlace => {
  const group = groupOf(place)
  assert(group, `nobody knows the place ${place}`)
  return { place, group, lines, label: null, mayAdd: true, ...given }
}

const offPathParts = ['say', 'ask', 'avoid', 'exit'] as const

const stepPlaces = Object.entries(script).flatMap(([step, { say, ask, avoid }]) => [
  placed(`step.${step}.say`, say),
  placed(`step.${step}.ask`, ask),
  placed(`step.${step}.avoid`, avoid),
])

/** A question is one sentence, which its fact hangs on. */
const questionPlaces = questions.map(({ id, words }) =>
  placed(placeOf(id), [{ id, words }], { label: words, mayAdd: false }),
)

const excusePlaces = excuseCards.flatMap(({ excuse, lines }) =>
  cardParts.map((part) => placed(excusePlace(excuse, part), lines[part])),
)

const offPathPlaces = situations.flatMap((situation) =>
  offPathParts.map((part) =>
    placed(`off-path.${situation}.${part}`, shippedOffPath[situation][part]),
  ),
)

/** Lines by a name of their own: a motive, a technique, a gain. */
const named = (group: Group, lines: Readonly<Record<string, readonly Line[]>>) =>
  Object.entries(lines).map(([name, own]) => placed(`${group}.${name}`, own))

/**
 * Every place from which a sentence is proposed, in the order of a call. What stands in law today
 * (`consequence.…`) is said as it ships: nobody rewords it.
 */
export const catalogue: readonly ShippedPlace[] = [
  ...stepPlaces,
  ...questionPlaces,
  ...excusePlaces,
  ...offPathPlaces,
  ...named('argument', argumentLines),
  ...named('technique', techniqueLines),
  placed('rescue.ask', rescueLines),
  ...named('gain', gainLines),
].toSorted((one, other) => groups.indexOf(one.group) - groups.indexOf(other.group))

const byPlace = new Map(catalogue.map((one) => [one.place, one]))

export const placeNamed = (place: Place): ShippedPlace | undefined => byPlace.get(place)
