import type { Static } from 'typebox'
import type { Differences } from '../../api/imports.ts'
import type { Day } from '../../kit/dates.ts'
import { type Cents, toWire } from '../../kit/money.ts'
import { dayInWords, moneyText } from '../../kit/written.ts'
import type { Tx } from '../platform/sql.ts'
import * as differences from './differences-store.ts'

type Comparing = differences.Compared & { readonly currency: string; readonly locale: string }

/** What loading the staged rows would change; null when the portfolio holds nothing yet. */
export async function differencesOf(
  tx: Tx,
  comparing: Comparing,
): Promise<Static<typeof Differences> | null> {
  if (!(await differences.holdsItems(tx, comparing.portfolioId))) return null
  await differences.createCompared(tx)
  await differences.fillCompared(tx, comparing)
  const { newCents, ...counts } = await differences.countGiven(tx)
  await differences.createMissing(tx)
  await differences.fillMissing(tx, comparing)
  const { missingItems, missingCents } = await differences.countMissing(tx)
  const given = await differences.listSamples(tx, comparing)
  const samples = [...given, ...(await differences.listMissingSamples(tx))]
  return {
    ...counts,
    newCents: toWire(newCents),
    missingItems,
    missingCents: toWire(missingCents),
    samples: samples.map(({ kind, contract, instalment, name, ...terms }) => ({
      kind,
      contract,
      instalment,
      name,
      before: termsText(terms.beforeCents, terms.beforeOn, comparing),
      after: termsText(terms.afterCents, terms.afterOn, comparing),
    })),
  }
}

const termsText = (cents: Cents | null, on: Day | null, { currency, locale }: Comparing) =>
  cents === null || on === null
    ? null
    : `${moneyText(cents, currency, locale)} · ${dayInWords(on, locale)}`
