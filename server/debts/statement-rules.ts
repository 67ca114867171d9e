import type { Component } from './amounts.ts'

export type RuleId =
  | 'monetary-correction'
  | 'late-fine'
  | 'late-interest'
  | 'legal-interest'
  | 'collection-fees'

/** Where a rule comes from. The console says `sourceId` and `formulaId` in three languages. */
export type RuleSource = {
  readonly basis: 'contract' | 'law'
  readonly sourceId: string
  /** The law that bounds the contract, and how far we have verified what it says. */
  readonly source: string
  readonly verification: 'verified' | 'secondary'
  readonly formula: string
}

type Rule = RuleSource & { readonly component: Component | 'correction' }

export const rules: Readonly<Record<RuleId, Rule>> = {
  'monetary-correction': {
    component: 'correction',
    formula: 'base × product of (1 + month% ÷ 100) − base',
    basis: 'contract',
    sourceId: 'cc-389',
    source: 'Código Civil art. 389, as amended by Lei 14.905/2024',
    verification: 'secondary',
  },
  'late-fine': {
    component: 'fine',
    formula: 'base × pct ÷ 100, once',
    basis: 'contract',
    sourceId: 'cdc-52-1',
    source: 'CDC art. 52 §1: at most 2% in consumer contracts',
    verification: 'secondary',
  },
  'late-interest': {
    component: 'interest',
    formula: 'sum over stretches of (base × days) × pct ÷ 100 ÷ 30',
    basis: 'contract',
    sourceId: 'cc-406',
    source: 'Código Civil art. 406, as amended by Lei 14.905/2024, where the contract is silent',
    verification: 'secondary',
  },
  'legal-interest': {
    component: 'interest',
    formula: 'sum over months of base × month% ÷ 100 × days ÷ days of the month',
    basis: 'law',
    sourceId: 'cc-406-cmn-5171',
    source: 'Código Civil art. 406 and Resolução CMN 5.171/2024: Selic less IPCA-15, simple',
    verification: 'secondary',
  },
  'collection-fees': {
    component: 'fees',
    formula: '(principal + fine + interest) × pct ÷ 100',
    basis: 'contract',
    sourceId: 'cdc-51-xii',
    source: 'only where the contract says so, for both sides (CDC art. 51, XII)',
    verification: 'secondary',
  },
}
