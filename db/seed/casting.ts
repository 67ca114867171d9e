import { between, pick } from '../../kit/chance.ts'
import type { Day } from '../../kit/dates.ts'
import { workdayBack } from './calendar.ts'
import type { Customer } from './customers.ts'
import type { Loaded } from './intake.ts'
import type { Past } from './past.ts'
import { fibreStories, storeStories } from './stories.ts'
import type { Story, Talk } from './story.ts'
import type { Deed } from './work.ts'

/** Who lives which story, and what each day brings. */
export function casting(past: Past, { fibre, store }: Loaded): { on(day: Day): Deed[] } {
  const cast = [...give(fibreStories, fibre), ...give(storeStories, store)]
  const taken = new Set(cast.map(({ customer }) => customer))
  const others = [...fibre, ...store].filter((one) => !taken.has(one) && past.chance() < 0.6)
  let turn = 0
  return {
    on(day) {
      const told = cast.flatMap(({ customer, story }, index) =>
        story.steps
          .filter(({ back }) => workdayBack(past.calendar, back).equals(day))
          .map((step) => ({ customer, step, desk: index % 2 })),
      )
      const tries = Array.from({ length: triesPerDay }, () => others[turn++ % others.length])
      return mixed(
        told,
        tries.flatMap((customer) => (customer ? [tryOf(past, customer)] : [])),
      )
    },
  }
}

const triesPerDay = 4

type Role = { readonly story: Story; readonly customer: Customer }

function give(stories: readonly Story[], customers: readonly Customer[]): Role[] {
  const free = [...customers]
  const picky = stories.filter(({ state }) => state !== undefined)
  return [...picky, ...stories.filter((story) => !picky.includes(story))].flatMap((story) => {
    const index = free.findIndex(({ state }) => !story.state || state === story.state)
    const [customer] = index === -1 ? [] : free.splice(index, 1)
    return customer ? [{ story, customer }] : []
  })
}

/** The most of any list: nobody there, or not the right one. */
const usual: readonly (Talk & { readonly weight: number })[] = [
  { weight: 8, outcome: 'NAT', note: '' },
  { weight: 5, outcome: 'CXP', note: '' },
  { weight: 2, outcome: 'OCU', note: '' },
  { weight: 1, outcome: 'MUD', note: 'Caiu logo depois do alô.' },
  {
    weight: 2,
    outcome: 'REC',
    note: 'Só disse o nome e o telefone para retorno.',
    fields: { answeredBy: 'Lauro', kinship: 'Irmão' },
  },
  { weight: 1, outcome: 'TRC', note: 'Colega de trabalho; não quis anotar.' },
  { weight: 1, outcome: 'DESL', note: '' },
  { weight: 1, outcome: 'NMOM', note: 'No meio do expediente.' },
]

const drawn = usual.flatMap(({ weight, ...talk }) => Array.from({ length: weight }, () => talk))

const tryOf = ({ chance }: Past, customer: Customer): Deed => ({
  customer,
  desk: between(chance, 0, 1),
  step: { does: 'call', back: 0, talk: pick(chance, drawn) },
})

/** One of each in turn, as long as there are both. */
const mixed = (told: readonly Deed[], tries: readonly Deed[]): Deed[] =>
  Array.from({ length: Math.max(told.length, tries.length) }, (_, index) =>
    [told[index], tries[index]].flatMap((deed) => (deed ? [deed] : [])),
  ).flat()
