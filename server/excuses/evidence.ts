import type { ExcuseName, Stand } from '../../api/excuses.ts'
import type { EvidenceKind, ExcuseCard } from '../playbook/excuse-card.ts'

/** Something that our data hold, by the names of what the words need. Days are `YYYY-MM-DD`. */
export type Found = {
  readonly kind: EvidenceKind | 'earlier' | 'creditor-said'
  readonly facts: Readonly<Record<string, string | number | boolean | null>>
}

export type EvidenceLine = {
  readonly what: string
  readonly stand: Stand
  readonly facts: Found['facts']
}

/**
 * What our data say of an excuse, before anybody is asked to prove it (E3.1, E6.2): what is there,
 * with its days, and what is not there. It confirms, does not confirm, or does not say; a thing
 * that we are never told of is unknown, not absent.
 */
export function evidence(
  { excuse, looksUp }: ExcuseCard,
  found: readonly Found[],
): readonly EvidenceLine[] {
  const told = found.filter(({ kind }) => kind === 'creditor-said' || kind === 'earlier')
  const own = looksUp.flatMap((kind) => {
    const here = found.filter((one) => one.kind === kind)
    return here.length > 0 ? here : [{ kind, facts: { isMissing: true } }]
  })
  return [...told, ...own].map((one) => lineOf(excuse, one))
}

function lineOf(excuse: ExcuseName, { kind, facts }: Found): EvidenceLine {
  const isMissing = facts.isMissing === true
  const what = isMissing ? `no-${kind}` : kind
  if (kind === 'creditor-said') return { what, stand: standOf(facts.finding), facts }
  if (isMissing && neverTold.includes(kind)) return { what, stand: 'unknown', facts: {} }
  const stand = telling[excuse]?.[what] ?? 'context'
  return { what, stand, facts: isMissing ? {} : facts }
}

const standOf = (finding: unknown): Stand =>
  finding === 'confirms' || finding === 'does-not-confirm' ? finding : 'unknown'

/** What only the creditor knows unless it was told to us: its absence says nothing. */
const neverTold: readonly Found['kind'][] = ['visits', 'suspension', 'contract', 'income']

/** For which excuse a thing, or its absence, says something. All the rest is context. */
const telling: Partial<Record<ExcuseName, Readonly<Record<string, Stand>>>> = {
  'already-paid': {
    unmatched: 'confirms',
    'no-unmatched': 'does-not-confirm',
    'no-payments': 'does-not-confirm',
  },
  'payment-failed': { unmatched: 'does-not-confirm', 'no-bills': 'confirms' },
  'bill-never-came': {
    'no-bills': 'confirms',
    'no-messages': 'confirms',
    messages: 'does-not-confirm',
  },
  'does-not-recognise': {
    payments: 'does-not-confirm',
    agreements: 'does-not-confirm',
    contract: 'context',
  },
  'service-problem': { suspension: 'confirms', complaints: 'confirms', visits: 'confirms' },
  'technician-never-came': { visits: 'context' },
  'waiting-visit': { visits: 'confirms' },
  'lost-job': { problems: 'confirms' },
  illness: { problems: 'confirms', stops: 'confirms' },
  bereavement: { problems: 'confirms', stops: 'confirms' },
  'too-many-debts': { problems: 'confirms', income: 'confirms' },
  'complaint-filed': { complaints: 'confirms' },
  'talk-to-lawyer': { stops: 'confirms' },
}
