import { day, moment } from '../../kit/dates.ts'
import { dayInWords, momentInWords } from '../../kit/written.ts'
import type { Block, Fact } from '../platform/blocks.ts'
import type { Entry } from './chain.ts'
import { journalSentence, outcomeWords, stopWords } from './journal-words.ts'
import type { EvidenceFile } from './pack-file.ts'
import { says } from './says.ts'
import type { Sayings } from './words/sayings.ts'

/** What entries may hold, whatever their kind; each kind has its own of these. */
type Body = Readonly<{ [name: string]: unknown }>

type Page = {
  readonly say: Sayings
  readonly locale: string
  readonly zone: string
  readonly at: (value: unknown) => string
}

/** One entry: when and what in one line, the rest below it. */
export function entryBlocks({ n, kind, at, body }: Entry, { header }: EvidenceFile): Block[] {
  const { locale, zone } = header
  const when = (value: unknown) =>
    typeof value === 'string' ? withSeconds(value, zone, locale) : ''
  const page: Page = { say: says(locale), locale, zone, at: when }
  const told = tellers[kind](body as Body, page)
  const facts = told.facts.filter(({ value }) => value !== '')
  return [
    { kind: 'paragraph', tone: 'strong', text: `${n} · ${when(at)} · ${told.title}` },
    ...(facts.length > 0 ? [{ kind: 'facts', facts } as const] : []),
    ...(told.words ? [{ kind: 'verbatim', text: told.words } as const] : []),
  ]
}

/** `24/11/2026, 10:00:05 (UTC-03:00)`: in a dispute the second may matter. */
function withSeconds(text: string, zone: string, locale: string): string {
  const at = moment(text)
  const seconds = String(at.toZonedDateTimeISO(zone).second).padStart(2, '0')
  return momentInWords(at, zone, locale).replace(/(\d\d:\d\d) \(/, `$1:${seconds} (`)
}

type Told = { readonly title: string; readonly facts: readonly Fact[]; readonly words?: string }
type Teller = (body: Body, page: Page) => Told

const text = (value: unknown): string =>
  value === null || value === undefined ? '' : String(value)

const decision: Teller = (body, { say, at, locale }) => {
  const { part, channels, purposes, entry } = say
  const channel = channels[text(body.channel)] ?? text(body.channel)
  const purpose = purposes[text(body.purpose)] ?? text(body.purpose)
  const isAllowed = body.outcome === 'allow'
  const versions = Object.entries((body.packVersions ?? {}) as Body)
  const judged = body.judged as { facts?: { contactPoint?: { value?: string } } } | null
  return {
    title: isAllowed ? entry.allowed(channel, purpose) : entry.refused(channel, purpose),
    facts: [
      { name: part.to, value: text(judged?.facts?.contactPoint?.value) },
      { name: part.askedBy, value: text(body.askedBy) },
      { name: part.because, value: saidBy(body.blockers, 'reason', locale) },
      { name: part.warned, value: saidBy(body.warnings, 'reason', locale) },
      { name: part.required, value: saidBy(body.requirements, 'what', locale) },
      { name: part.nextAllowedAt, value: at(body.nextAllowedAt) },
      { name: part.valid, value: isAllowed ? at(body.expiresAt) : '' },
      { name: part.places, value: placesIn(body.places) },
      { name: part.rules, value: versions.map(([id, version]) => `${id} ${version}`).join(', ') },
      { name: part.facts, value: judged ? '' : part.factsNotKept },
      { name: part.hash, value: text(body.inputHash) },
    ],
  }
}

type Saying = { readonly ruleId: string } & Body

/** `Fora do horário permitido… (BR-CE-HOURS)`, one after the other. */
const saidBy = (all: unknown, name: 'reason' | 'what', locale: string): string =>
  ((all ?? []) as readonly Saying[])
    .map((one) => {
      const words = (one[name] ?? {}) as Body
      return `${text(words[locale] ?? words['pt-BR'])} (${one.ruleId})`
    })
    .join(' ')

const placesIn = (all: unknown): string =>
  ((all ?? []) as readonly { jurisdiction?: string; zone?: string }[])
    .map(({ jurisdiction = '', zone = '' }) => `${jurisdiction} (${zone})`)
    .join(', ')

const attempt: Teller = (body, { say, at, locale }) => ({
  title: say.entry.attempt(say.channels[text(body.channel)] ?? text(body.channel)),
  facts: [
    { name: say.part.to, value: text(body.toWhom) },
    { name: say.part.agent, value: text(body.agentName) },
    { name: say.part.ended, value: at(body.endedAt) },
    { name: say.part.outcome, value: outcomeWords(text(body.outcome), locale) },
    {
      name: say.part.answered,
      value: `${yesNo(body.answered, say)}; ${yesNo(body.rightParty, say)}`,
    },
    { name: say.part.permit, value: text(body.permitId) },
  ],
})

const yesNo = (value: unknown, { yes, no }: Sayings): string => (value === true ? yes : no)

const message: Teller = (body, { say }) => ({
  title: say.entry.message(say.channels[text(body.channel)] ?? text(body.channel)),
  facts: [
    { name: say.part.by, value: text(body.handedBy) },
    { name: say.part.textMark, value: text(body.bodyHash) },
  ],
  words: text(body.body),
})

const call: Teller = (body, { say, at, locale }) => ({
  title: say.entry.call,
  facts: [
    { name: say.part.agent, value: text(body.agentName) },
    { name: say.part.ended, value: at(body.closedAt) },
    { name: say.part.outcome, value: outcomeWords(text(body.outcome), locale) },
    { name: say.part.identity, value: at(body.verifiedAt) },
    { name: say.part.note, value: text(body.note) },
    { name: say.part.recording, value: text(body.recording) || say.part.noRecording },
  ],
})

const acceptance: Teller = (body, { say }) => ({
  title: say.entry.acceptance,
  facts: [
    { name: say.part.by, value: say.byWhom[text(body.byWhom)] ?? text(body.byWhom) },
    { name: say.part.agent, value: text(body.heardBy) },
    { name: say.part.via, value: say.channels[text(body.channel)] ?? text(body.channel) },
    { name: say.part.textMark, value: text(body.textHash) },
  ],
  words: text(body.acceptedText),
})

const stop: Teller = (body, { say, at, locale }) => {
  const channel = text(body.channel)
  const words = [stopWords(text(body.kind), locale), say.channels[channel] ?? channel]
  return {
    title: say.entry.stop(words.filter(Boolean).join(', ')),
    facts: [
      { name: say.part.proof, value: text(body.evidence) },
      { name: say.part.by, value: text(body.placedBy) },
      { name: say.part.protocol, value: text(body.protocol) },
      { name: say.part.until, value: dayOf(body.untilOn, locale) },
      {
        name: say.part.lifted,
        value: [at(body.liftedAt), text(body.liftedBy), text(body.liftEvidence)]
          .filter(Boolean)
          .join('; '),
      },
    ],
  }
}

const dayOf = (value: unknown, locale: string): string =>
  typeof value === 'string' ? dayInWords(day(value), locale) : ''

const consent: Teller = (body, { say }) => {
  const channel = text(body.channel)
  const word = channel === 'creditor' ? say.entry.anyContact : (say.channels[channel] ?? channel)
  return {
    title: body.isGiven === true ? say.entry.authorised(word) : say.entry.tookBack(word),
    facts: [
      { name: say.part.proof, value: text(body.evidence) },
      { name: say.part.by, value: text(body.byName) },
    ],
  }
}

const optOut: Teller = (body, { say }) => ({
  title: say.entry.optOut(say.channels[text(body.channel)] ?? text(body.channel)),
  facts: [{ name: say.part.proof, value: text(body.evidence) }],
})

const hold: Teller = (body, { say, at, locale }) => ({
  title: say.entry.hold(say.holds[text(body.reason)] ?? text(body.reason)),
  facts: [
    {
      name: say.part.until,
      value: dayOf(body.untilOn, locale),
    },
    { name: say.part.lifted, value: at(body.liftedAt) },
  ],
})

const document: Teller = (body, { say }) => ({
  title: say.entry.document(text(body.title), text(body.code)),
  facts: [
    { name: say.part.by, value: text(body.issuedBy) },
    { name: say.part.textMark, value: text(body.contentHash) },
  ],
})

const journal: Teller = (body, { say, locale, zone }) => ({
  title: journalSentence(text(body.what), (body.facts ?? {}) as Body, { locale, zone }),
  facts: [{ name: say.part.by, value: text(body.actorName) }],
})

const tellers: Readonly<Record<Entry['kind'], Teller>> = {
  ...{ decision, attempt, message, call, acceptance, stop, consent, hold, document, journal },
  'opt-out': optOut,
}
