import { assert } from '../../kit/assert.ts'
import { type Moment, moment, type Temporal } from '../../kit/dates.ts'
import { publishTerms } from '../../server/debts/actions.ts'
import { usualTerms } from '../../server/debts/terms.ts'
import type { Actor } from '../../server/identity/actor.ts'
import { publishOfferPolicy } from '../../server/negotiation/actions.ts'
import { usualOfferPolicy } from '../../server/negotiation/policy.ts'
import { acknowledgePolicy } from '../../server/negotiation/policy-actions.ts'
import type { World } from '../../server/platform/world.ts'
import { newDebtor, newPortfolio, type TestPortfolio } from '../people.ts'
import type { TestAgency, TestWorld } from '../world.ts'
import type { Chance } from './chance.ts'
import { type Crashes, crashing, untilHeard } from './crashes.ts'

/** A Pix that happened, and when and how often the bank tells of it. */
export type Notice = {
  readonly body: {
    readonly endToEndId: string
    readonly txid?: string
    readonly valor: string
    readonly horario: string
    readonly chave?: string
  }
  readonly cents: number
  /** The day of the simulation on which it is told, from 0. */
  readonly onDay: number
  readonly timesLeft: number
}

/** How somebody pays, if at all. */
export type Character = 'faithful' | 'late' | 'piecemeal' | 'generous' | 'forgetful' | 'silent'
export const characters: readonly Character[] = [
  'faithful',
  'faithful',
  'late',
  'piecemeal',
  'generous',
  'forgetful',
  'silent',
]

/** Where somebody lives and which phone they have, and so whose hours hold for them. */
export type Home = {
  readonly jurisdiction: string | null
  readonly areaCode: string
}

/** `99` is no area code: with no address either, nobody knows where this person is. */
export const homes: readonly Home[] = [
  { jurisdiction: 'BR-SP', areaCode: '11' },
  { jurisdiction: 'BR-AM', areaCode: '92' },
  { jurisdiction: 'BR-CE', areaCode: '85' },
  { jurisdiction: 'BR-RJ', areaCode: '21' },
  { jurisdiction: 'BR-SP', areaCode: '92' },
  { jurisdiction: 'BR-AM', areaCode: '11' },
  { jurisdiction: null, areaCode: '21' },
  { jurisdiction: null, areaCode: 'abroad' },
]

export type Resident = {
  readonly n: number
  readonly home: Home
  readonly character: Character
  debtorId: string
  pointIds: string[]
  /** Offers that were made and may still be taken, or are too old. */
  offerIds: string[]
}

/** From when until when nobody may call, as the one who was told remembers it. */
export type Stop = {
  readonly debtorId: string
  readonly contactPointId: string | null
  readonly why: string
  readonly from: Moment
  until: Moment | null
}

export type Town = {
  readonly testWorld: TestWorld
  readonly world: World
  readonly agency: TestAgency
  readonly neighbour: TestAgency
  readonly portfolio: TestPortfolio
  readonly chance: Chance
  readonly crashes: Crashes
  readonly residents: Resident[]
  readonly stops: Stop[]
  /** Every Pix that a bank told us of, whatever became of it: end-to-end id and centavos. */
  readonly told: Map<string, number>
  /** What the bank has yet to tell, or to tell again. */
  mailbag: Notice[]
  /** What happened, by name, to see that there was something of everything. */
  readonly tally: Map<string, number>
}

export const agencyZone = 'America/Sao_Paulo'

export async function buildTown(
  testWorld: TestWorld,
  chance: Chance,
  debtorCount: number,
): Promise<Town> {
  const agency = await testWorld.newAgency('Assessoria da Vila')
  const neighbour = await testWorld.newAgency('Assessoria ao Lado')
  const portfolio = await newPortfolio(testWorld, agency)
  // The invariants reckon every balance again in SQL, by the plainest terms there are.
  const plain = { ...usualTerms, isConsumer: false, movesToBankingDay: false }
  const ask = { portfolioId: portfolio.portfolioId, basedOn: 0, policy: plain }
  const published = await publishTerms(testWorld.world, agency.person('owner'), ask)
  assert(published.ok, 'the terms are published')
  await chargeInterest(testWorld, agency, portfolio)
  const town: Town = {
    testWorld,
    world: testWorld.world,
    agency,
    neighbour,
    portfolio,
    chance,
    crashes: { before: 0, after: 0 },
    residents: [],
    stops: [],
    told: new Map(),
    mailbag: [],
    tally: new Map(),
  }
  for (let n = 0; n < debtorCount; n += 1) {
    const own = chance.of('resident', n)
    const home = homes[n % homes.length] ?? own.pick(homes)
    const character = own.pick(characters)
    const resident = { n, home, character, debtorId: '', pointIds: [], offerIds: [] }
    await moveIn(town, resident, own)
    town.residents.push(resident)
  }
  return town
}

/** Plans cost something here, so that money has one more place to go. */
async function chargeInterest(
  { world }: TestWorld,
  agency: TestAgency,
  { portfolioId }: TestPortfolio,
): Promise<void> {
  const policy = { ...usualOfferPolicy, instalmentInterest: { method: 'price', pctMonth: '1.5' } }
  const published = await publishOfferPolicy(world, agency.person('owner'), {
    portfolioId,
    basedOn: 0,
    policy,
  })
  assert(published.ok, 'the offer policy is published')
  for (const role of ['agent', 'supervisor', 'owner'] as const) {
    const read = { portfolioId, version: published.value.version }
    await acknowledgePolicy(world, agency.person(role), read)
  }
}

/** Somebody new who owes, in the place of one who owes no more. */
export async function moveIn(town: Town, resident: Resident, chance: Chance): Promise<void> {
  const today = todayIn(town)
  const items = Array.from({ length: chance.whole(1, 3) }, () => ({
    cents: chance.whole(1, 4) === 1 ? chance.whole(500, 6000) : chance.whole(6000, 180000),
    dueOn: today.subtract({ days: chance.whole(-5, 420) }).toString(),
  }))
  const { home } = resident
  const { debtorId, contactPointId } = await newDebtor(
    town.testWorld,
    town.agency,
    town.portfolio,
    { items, jurisdiction: home.jurisdiction, phone: phoneOf(home, chance) },
  )
  Object.assign(resident, { debtorId, pointIds: [contactPointId], offerIds: [] })
}

export const phoneOf = ({ areaCode }: Home, chance: Chance): string =>
  areaCode === 'abroad'
    ? `+442079460${chance.whole(100, 999)}`
    : `+55${areaCode}9${chance.whole(80000000, 99999999)}`

export const todayIn = ({ testWorld }: Town): Temporal.PlainDate =>
  testWorld.clock.now().toZonedDateTimeISO(agencyZone).toPlainDate()

/** A deed as somebody does it who may have to do it twice. */
export function persist<Value>(
  { world, crashes }: Town,
  chance: Chance,
  deed: (world: World) => Promise<Value>,
): Promise<Value> {
  const shaky = crashing(world, chance.of('crashes'), crashes, 0.06)
  return untilHeard(() => deed(shaky))
}

export function count({ tally }: Town, what: string, by = 1): void {
  tally.set(what, (tally.get(what) ?? 0) + by)
}

/** Counts what an action answered: the deed, or the name of its refusal. */
export function countAnswer(
  town: Town,
  what: string,
  answer: { readonly ok: boolean; readonly refusal?: string },
): void {
  count(town, answer.ok ? what : `${what}: ${answer.refusal}`)
}

export const someone = ({ agency }: Town, chance: Chance): Actor =>
  agency.person(chance.pick(['agent', 'supervisor', 'owner'] as const))

export const rowsOf = async <Row extends Record<string, unknown>>(
  { testWorld }: Town,
  text: string,
  ...values: readonly unknown[]
): Promise<Row[]> => (await testWorld.owner.query<Row>(text, [...values])).rows

/** The moment at which a day of the agency begins. */
export const startOf = (day: Temporal.PlainDate): Moment =>
  day.toZonedDateTime(agencyZone).toInstant()

export const momentOf = (value: unknown): Moment =>
  moment(value instanceof Date ? value.toISOString() : String(value))
