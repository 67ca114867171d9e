import { locales } from '../../api/shapes.ts'
import type { Line, Place } from '../playbook/line.ts'
import type { Finding } from './lint.ts'

/**
 * What no agency leaves out. The basis is ours (`product_policy`): the Código de Defesa do
 * Consumidor (art. 71) forbids hiding who collects, and some Brazilian states ask to say it first,
 * as we remember their laws; nothing here is shown as law.
 */
export type MustSay = {
  readonly id: 'who-calls' | 'who-speaks' | 'on-whose-behalf' | 'read-back' | 'three-things'
  /** Somewhere among the lines of these places. */
  readonly places: readonly Place[]
  /** Each group needs one of its slots. */
  readonly slots: readonly (readonly string[])[]
}

export const mustSay: readonly MustSay[] = [
  { id: 'who-calls', places: ['step.open.say'], slots: [['caller', 'agent']] },
  { id: 'who-speaks', places: ['step.verify.say'], slots: [] },
  {
    id: 'on-whose-behalf',
    places: ['step.listen.say'],
    slots: [['creditor'], ['agency', 'caller']],
  },
  {
    id: 'read-back',
    places: ['step.close.say'],
    slots: [['total'], ['parts'], ['firstDueOn'], ['means']],
  },
  { id: 'three-things', places: ['step.close.ask'], slots: [] },
]

/** What would be missing, told at the first place where it may be said. */
export const missing = (linesOf: (place: Place) => readonly Line[]): Finding[] =>
  mustSay.flatMap(({ id, places: [first = '', ...more], slots }) => {
    const lines = [first, ...more].flatMap(linesOf)
    const lost = locales.find((locale) => {
      const said = lines.map(({ words }) => words[locale]).join(' ')
      return (
        said.trim() === '' ||
        slots.some((group) => !group.some((slot) => said.includes(`{${slot}}`)))
      )
    })
    if (!lost) return []
    const wanted = slots.map((group) => `{${group[0]}}`).join(' ')
    return [
      {
        place: first,
        lineId: null,
        locale: lost,
        rule: 'must-say',
        isStop: true,
        facts: { what: id, slots: wanted },
        suggestion: null,
      },
    ]
  })
