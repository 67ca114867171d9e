import { dayAt } from '../../kit/dates.ts'
import type { Person } from '../../server/identity/actor.ts'
import type { World } from '../../server/platform/world.ts'
import { armOf } from '../../server/playbook/arm.ts'
import type { Place } from '../../server/playbook/line.ts'
import { editDraft } from '../../server/studio/draft-actions.ts'
import { startExperiment } from '../../server/studio/experiment-actions.ts'
import { sayLine } from '../../server/studio/said-actions.ts'
import * as versions from '../../server/studio/version-actions.ts'
import { type Office, personOf } from './agencies.ts'
import { must } from './must.ts'
import type { Past } from './past.ts'
import type { Line } from './wrap-up.ts'

const own = {
  'pt-BR': 'O que faria diferença para {você|o senhor|a senhora} neste mês?',
  es: '¿Qué haría la diferencia para {usted|ti|vos} este mes?',
  en: 'What would make a difference to you this month?',
}

const variant = {
  'pt-BR': 'Antes de falar de valores, quero ouvir como foram as coisas por aí.',
  es: 'Antes de hablar de montos, quiero escuchar cómo han ido las cosas.',
  en: 'Before we speak of amounts, I want to hear how things have been.',
}

/** A question of the office's own on the first day, and a test of other words that still runs. */
export async function writePlaybook(world: World, office: Office): Promise<void> {
  const owner = personOf(office, 'owner')
  const asked = { place: 'step.listen.ask', deed: 'add', words: own, revision: 0 } as const
  const { revision } = must(await editDraft(world, owner, asked))
  const reason = 'Uma pergunta nossa, que ajuda a pessoa a contar'
  must(await versions.publishDraft(world, owner, { revision, basedOn: 0, reason }))
  await everybodyReads(world, office)
  await startTest(world, office)
}

const testedDays = 45

async function startTest(world: World, office: Office): Promise<void> {
  const supervisor = personOf(office, 'supervisor')
  const place = 'step.listen.say'
  const words = { place, deed: 'change', lineId: 'listen.keep-you', words: variant } as const
  const { revision } = must(await editDraft(world, supervisor, { ...words, revision: 0 }))
  const endsOn = dayAt(world.clock.now(), 'America/Sao_Paulo').add({ days: testedDays })
  const test = { name: 'Ouvir antes de falar de valores', unit: 'person', measure: 'deal' } as const
  const drawn = { place, sharePct: 50, endsOn, revision, reason: 'Ver se mais gente combina' }
  must(await startExperiment(world, supervisor, { ...test, ...drawn }))
  await everybodyReads(world, office)
}

/** Nobody is kept from calling. */
async function everybodyReads(world: World, { people }: Office): Promise<void> {
  for (const person of people.filter(({ role }) => role !== 'viewer')) {
    const { version } = must(await versions.readNews(world, person))
    must(await versions.acknowledge(world, person, { version }))
  }
}

const lines: readonly (readonly [lineId: string, place: Place, saidPct: number])[] = [
  ['listen.on-behalf', 'step.listen.say', 95],
  ['listen.what-matters', 'step.listen.ask', 60],
  ['listen.this-month', 'step.listen.ask', 35],
  ['options.which', 'step.options.ask', 50],
]

/** What the agent tapped as said; the same of the same person, whatever else chance decides. */
export async function sayLines({ world }: Past, { agent, callId, customer }: Line): Promise<void> {
  for (const [lineId, place, saidPct] of lines)
    if (armOf({ seed: lineId, sharePct: saidPct }, customer.debtorId) === 'variant')
      await tell(world, agent, { callId, lineId, place })
}

async function tell(
  world: World,
  agent: Person,
  said: { readonly callId: string; readonly lineId: string; readonly place: Place },
): Promise<void> {
  const isClear = armOf({ seed: said.lineId, sharePct: 70 }, said.callId) === 'variant'
  const answer = said.place.endsWith('.ask') ? (isClear ? 'concrete' : 'vague') : null
  must(await sayLine(world, agent, { ...said, answer }))
}
