import { day, type Moment, moment } from '../../kit/dates.ts'
import { type DocumentKind, formatDocument } from '../../kit/documents.ts'
import { dayInWords, momentInWords } from '../../kit/written.ts'
import type { Block } from '../platform/blocks.ts'
import type { EvidenceFile } from './pack-file.ts'
import { entryBlocks } from './paper-entry.ts'
import { ruleBlocks } from './paper-rules.ts'
import { says } from './says.ts'

/** The head of the file: the same pack drawn twice is the same file. */
export function aboutPack({ header, head }: EvidenceFile, at: Moment) {
  const { title } = says(header.locale)
  return { title, language: header.locale, at, foot: `${title} · ${head.slice(0, 16)}` }
}

/** A pack as somebody reads it who was not there: who, what, when, by which rules, how to check. */
export function packBlocks(file: EvidenceFile): Block[] {
  const { header, entries } = file
  const say = says(header.locale)
  const { fromOn, toOn, locale, debtorName } = header
  const on = (text: string) => dayInWords(day(text), locale)
  return [
    { kind: 'title', text: say.title },
    { kind: 'paragraph', text: say.intro(debtorName, on(fromOn), on(toOn)) },
    factsBlock(file),
    ...say.how.map((text): Block => ({ kind: 'paragraph', text })),
    ...verifyBlocks(file),
    ...sealBlocks(file),
    ...summaryBlocks(file),
    ...contactBlocks(file),
    { kind: 'heading', text: say.timeline },
    ...(entries.length === 0 ? [{ kind: 'paragraph', text: say.nothing } as const] : []),
    ...entries.flatMap((entry) => entryBlocks(entry, file)),
    ...ruleBlocks(file),
    { kind: 'heading', text: say.limits.heading },
    { kind: 'list', items: say.limits.list },
  ]
}

function factsBlock({ header }: EvidenceFile): Block {
  const { fact } = says(header.locale)
  const { locale, zone, fromOn, toOn, documentKind, document } = header
  const on = (text: string) => dayInWords(day(text), locale)
  return {
    kind: 'facts',
    facts: [
      { name: fact.agency, value: header.agencyName },
      { name: fact.person, value: header.debtorName },
      { name: fact.document, value: formatDocument(documentKind as DocumentKind, document) },
      { name: fact.period, value: `${on(fromOn)} – ${on(toOn)}` },
      { name: fact.madeAt, value: momentInWords(moment(header.madeAt), zone, locale) },
      { name: fact.madeBy, value: header.madeBy },
      { name: fact.entries, value: String(header.entryCount) },
    ],
  }
}

/** What the JSON is called: as it is attached, and as it is downloaded. */
export const jsonName = ({ header }: EvidenceFile): string =>
  `registro-de-contatos-${header.packId.slice(-12)}.json`

function verifyBlocks(file: EvidenceFile): Block[] {
  const { verify } = says(file.header.locale)
  const name = jsonName(file)
  return [
    { kind: 'heading', text: verify.heading },
    { kind: 'paragraph', text: verify.head },
    { kind: 'verbatim', text: file.head },
    { kind: 'paragraph', text: verify.attached(name) },
    { kind: 'verbatim', text: verify.command(name, file.head) },
    { kind: 'paragraph', text: verify.means },
  ]
}

function sealBlocks({ header, seals, entries, misfits, proofs }: EvidenceFile): Block[] {
  const { seals: say } = says(header.locale)
  const on = (text: string) => dayInWords(day(text), header.locale)
  const numbers = (ids: readonly string[]) =>
    entries.flatMap(({ id, n }) => (ids.includes(id) ? [`${n}`] : [])).join(', ')
  const told = misfits.flatMap(({ day: of, altered, missingCount, late, removed }) => [
    ...(removed.length > 0 ? [say.removed(on(of), numbers(removed))] : []),
    ...(altered.length > 0 ? [say.altered(on(of), numbers(altered))] : []),
    ...(missingCount > 0 ? [say.missing(on(of), missingCount)] : []),
    ...(late.length > 0 ? [say.late(on(of), numbers(late))] : []),
  ])
  const isWhole = misfits.every(({ altered, missingCount }) => altered.length + missingCount === 0)
  const fit = proofs.length === 0 ? say.unsealed : say.fit
  const whole = isWhole ? fit : say.differ
  const [dayTitle, count, mark] = say.columns
  return [
    { kind: 'heading', text: say.heading },
    { kind: 'paragraph', text: say.what },
    { kind: 'paragraph', tone: 'strong', text: whole },
    ...(told.length > 0 ? [{ kind: 'list', items: told } as const] : []),
    ...(seals.length === 0
      ? []
      : [
          {
            kind: 'table',
            caption: say.heading,
            columns: [
              { title: dayTitle, share: 0.8 },
              { title: count, share: 0.9 },
              { title: mark, share: 3.4 },
            ],
            rows: seals.map((one) => [on(one.day), `${one.recordCount}`, one.sealHash]),
          } as const,
        ]),
  ]
}

function summaryBlocks({ header, entries }: EvidenceFile): Block[] {
  const { summary } = says(header.locale)
  const count = (isMeant: (entry: (typeof entries)[number]) => boolean) =>
    String(entries.filter(isMeant).length)
  const decided = (outcome: string) =>
    count(
      ({ kind, body }) => kind === 'decision' && (body as { outcome?: string }).outcome === outcome,
    )
  const facts = [
    { name: summary.allowed, value: decided('allow') },
    { name: summary.refused, value: decided('block') },
    { name: summary.attempts, value: count(({ kind }) => kind === 'attempt') },
    { name: summary.messages, value: count(({ kind }) => kind === 'message') },
    { name: summary.stops, value: count(({ kind }) => ['stop', 'opt-out', 'hold'].includes(kind)) },
    { name: summary.acceptances, value: count(({ kind }) => kind === 'acceptance') },
  ]
  return [
    { kind: 'heading', text: summary.heading },
    { kind: 'facts', facts },
  ]
}

function contactBlocks({ header }: EvidenceFile): Block[] {
  const { contacts: say, provenances } = says(header.locale)
  const { contacts, zone, locale } = header
  const [value, provenance, noted] = say.columns
  if (contacts.length === 0) {
    return [
      { kind: 'heading', text: say.heading },
      { kind: 'paragraph', text: say.none },
    ]
  }
  return [
    { kind: 'heading', text: say.heading },
    {
      kind: 'table',
      caption: say.heading,
      columns: [{ title: value, share: 1.4 }, { title: provenance, share: 1.4 }, { title: noted }],
      rows: contacts.map((one) => [
        one.value,
        provenances[one.provenance] ?? one.provenance,
        momentInWords(moment(one.notedAt), zone, locale),
      ]),
    },
  ]
}
