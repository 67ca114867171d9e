import type { Sector } from '../../api/creditors.ts'
import type { DebtKind } from '../../api/listening.ts'

export type Sold = {
  /** As somebody said it of the portfolio; null is not said. */
  readonly debtKind: DebtKind | null
  readonly sector: Sector | null
  readonly providesService: boolean
}

/** What the debts of a portfolio are of: as was said of it, else by what the creditor sells. */
export const debtKindOf = ({ debtKind, sector, providesService }: Sold): DebtKind =>
  debtKind ?? (sector ? bySector[sector] : null) ?? (providesService ? 'services' : 'other')

const bySector: Readonly<Record<Sector, DebtKind | null>> = {
  telecom_isp: 'internet',
  telecom_smp: 'internet',
  telecom_stfc: 'internet',
  telecom_tv: 'internet',
  utility: 'services',
  bank: 'loan',
  retail: 'store',
  school: 'school',
  health: 'health',
  condominium: 'condominium',
  other: null,
}
