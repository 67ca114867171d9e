import { assert } from '../../kit/assert.ts'
import { type Day, isAfter, isBefore } from '../../kit/dates.ts'
import type { Country } from '../../kit/places.ts'
import { type IndexTable, indexTable, legalRateTable, type PriceIndex } from './index-table.ts'
import {
  type PortfolioTerms,
  readTerms,
  type Terms,
  usualTerms,
  type WrittenTerms,
} from './terms.ts'

export type WrittenVersion = { readonly version: number; readonly terms: WrittenTerms }

/** What terms are read with: tables by index, and whose law counts. */
export type TermsSetting = {
  readonly tables: ReadonlyMap<string, IndexTable>
  readonly country: Country
}

export type TermsInForce = { readonly version: number; readonly terms: PortfolioTerms }

/** Versions as stored, after the product's own; one that no longer reads is our bug. */
export function readVersions(
  stored: readonly { readonly version: number; readonly policy: unknown }[],
): WrittenVersion[] {
  return [{ version: 0, policy: usualTerms }, ...stored].map(({ version, policy }) => {
    const read = readTerms(policy, 'terms')
    assert(read.ok, `version ${version} of the terms can be read`)
    return { version, terms: read.value }
  })
}

/** Whether any version names an index: most name none, and need no tables. */
export const needsTables = (versions: readonly WrittenVersion[]): boolean =>
  versions.some(({ terms }) => terms.correctionIndex !== 'none' || terms.interest === 'legal')

type From = WrittenVersion & { readonly from: Day | null }

/**
 * What delay costs on a day, with how that changed over time. A version counts from its day on, in
 * place of every version before it; one without a day, since ever. `versions` are in order.
 */
export function termsOverTime(
  versions: readonly WrittenVersion[],
  setting: TermsSetting,
  today: Day,
): TermsInForce {
  const line: From[] = []
  for (const { version, terms } of versions) {
    while (isReplaced(line.at(-1), terms.countsFrom)) line.pop()
    line.push({ version, terms, from: terms.countsFrom })
  }
  const built = line.map((one) => ({ ...one, read: withTables(one.terms, setting) }))
  const now = built.findLast(({ from }) => from === null || !isAfter(from, today)) ?? built[0]
  if (!now) throw new Error('a portfolio has at least its usual terms')
  const timeline = built.map(({ from, read }) => ({ from, terms: read }))
  const isAlways = timeline.length === 1
  return { version: now.version, terms: isAlways ? now.read : { ...now.read, timeline } }
}

const isReplaced = (last: From | undefined, from: Day | null): boolean =>
  last !== undefined && (from === null || (last.from !== null && !isBefore(last.from, from)))

/** The terms that count on the day after one: it is worked out only where terms change at all. */
export const termsAfter = (terms: Terms, end: Day): Terms =>
  terms.timeline ? termsOn(terms, end.add({ days: 1 })) : terms

/** The terms that count on a day; before the first, the first. */
export function termsOn(terms: Terms, on: Day): Terms {
  if (!terms.timeline) return terms
  const found = terms.timeline.findLast(({ from }) => from === null || !isAfter(from, on))
  return (found ?? terms.timeline[0])?.terms ?? terms
}

function withTables(
  { correctionIndex, interest, movesToBankingDay, countsFrom: _from, ...terms }: WrittenTerms,
  { tables, country }: TermsSetting,
): PortfolioTerms {
  const table = (index: PriceIndex | 'TAXA-LEGAL' | 'SELIC' | 'IPCA-15') =>
    tables.get(index) ?? indexTable(index, [])
  return {
    ...terms,
    correction: correctionIndex === 'none' ? undefined : table(correctionIndex),
    legalRate:
      interest === 'legal'
        ? legalRateTable(table('TAXA-LEGAL'), table('SELIC'), table('IPCA-15'))
        : undefined,
    isConsumer: terms.isConsumer && country === 'BR',
    movesToBankingDay: movesToBankingDay ?? country === 'BR',
  }
}
