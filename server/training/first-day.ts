import type { Role } from '../../api/shapes.ts'
import type { firstDaySteps } from '../../api/training.ts'

export type Step = (typeof firstDaySteps)[number]

/** How many of each there are: counts, so that nothing has to be ticked by hand. */
export type Counts = {
  readonly portfolios: number
  readonly files: number
  readonly agents: number
  readonly policies: number
  readonly lessonsOfMine: number
  readonly practiceOfMine: number
  readonly callsOfMine: number
  readonly agreementsOfMine: number
}

const feature: Readonly<Record<Step, keyof Counts>> = {
  portfolio: 'portfolios',
  file: 'files',
  people: 'agents',
  policy: 'policies',
  lesson: 'lessonsOfMine',
  practice: 'practiceOfMine',
  call: 'callsOfMine',
  agreement: 'agreementsOfMine',
}

const forLeaders: readonly Step[] = ['portfolio', 'file', 'people', 'policy']
const forCallers: readonly Step[] = ['lesson', 'practice', 'call', 'agreement']

/** The first quarter of an hour (B0.5): who leads sets the firm up, who calls finds the craft. */
export function firstDay(role: Role, counts: Counts): { step: Step; isDone: boolean }[] {
  const leads = role === 'owner' || role === 'supervisor'
  const steps = role === 'viewer' ? [] : [...(leads ? forLeaders : []), ...forCallers]
  return steps.map((step) => ({ step, isDone: counts[feature[step]] > 0 }))
}
