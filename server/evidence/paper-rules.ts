import type { Pack } from '../compliance/pack.ts'
import type { Citation, Rule } from '../compliance/rule.ts'
import type { Block } from '../platform/blocks.ts'
import type { Entry } from './chain.ts'
import type { EvidenceFile, Wording } from './pack-file.ts'
import { says } from './says.ts'

/** The wording of every pack that some decision named, with where each rule comes from. */
export function ruleBlocks({ header, entries, wordings }: EvidenceFile): Block[] {
  if (wordings.length === 0) return []
  const { rules } = says(header.locale)
  const named = namedIn(entries)
  return [
    { kind: 'heading', text: rules.heading },
    { kind: 'paragraph', text: rules.what },
    ...wordings.flatMap((wording) => packBlocks(wording, header.locale, named)),
  ]
}

function packBlocks(
  { packId, version, content, contentHash }: Wording,
  locale: string,
  named: ReadonlyMap<string, readonly number[]>,
): Block[] {
  const { rules: say } = says(locale)
  const pack = content as Pack
  const [id, what, source, where] = say.columns
  const name = say.pack(pack.title, packId, version)
  if (pack.rules.length === 0) return []
  return [
    { kind: 'heading', text: name },
    { kind: 'paragraph', tone: 'small', text: `${say.mark} ${contentHash}` },
    {
      kind: 'table',
      caption: name,
      columns: [
        { title: id, share: 1.1 },
        { title: what, share: 2 },
        { title: source, share: 1.9 },
        { title: where, share: 0.9 },
      ],
      rows: pack.rules.map((rule) => [
        rule.id,
        wordsOf(rule, locale),
        sourceOf(rule, locale),
        (named.get(rule.id) ?? []).slice(0, 8).join(', '),
      ]),
    },
  ]
}

const wordsOf = ({ message }: Rule, locale: string): string =>
  (message as Readonly<{ [locale: string]: string }>)[locale] ?? message['pt-BR']

function sourceOf({ basis, citations }: Rule, locale: string): string {
  const { bases, rules, checks } = says(locale)
  const said = ({ instrument, provision, verification, checkedOn }: Citation) =>
    [instrument, provision, rules.checked(checks[verification] ?? verification, checkedOn)]
      .filter(Boolean)
      .join(', ')
  const what = bases[basis] ?? basis
  return citations.length > 0 ? `${what}: ${citations.map(said).join('; ')}` : what
}

/** By rule: the numbers of the entries in which it spoke. */
function namedIn(entries: readonly Entry[]): Map<string, number[]> {
  const found = new Map<string, number[]>()
  for (const { n, kind, body } of entries) {
    if (kind !== 'decision') continue
    const { blockers, warnings, requirements } = body as SaidIn
    for (const { ruleId } of [...blockers, ...warnings, ...requirements]) {
      found.set(ruleId, [...(found.get(ruleId) ?? []), n])
    }
  }
  return found
}

type SaidIn = { readonly [Part in 'blockers' | 'warnings' | 'requirements']: { ruleId: string }[] }
