import type { ComponentType } from 'react'
import { type Side, useDesk } from './desk.ts'
import { ExcusesPanel } from './excuses-panel.tsx'
import { Guide } from './guide-panel.tsx'
import { OffPathPanel } from './off-path-panel.tsx'
import { OutcomePanel } from './outcome-panel.tsx'

/** Each side of the third column. */
export const sidePanels: Readonly<Record<Side, ComponentType>> = {
  guide: Guide,
  excuses: ExcusesPanel,
  'off-path': OffPathPanel,
  outcome: OutcomePanel,
}

/** In the order of their tabs. */
const order = ['guide', 'excuses', 'off-path', 'outcome'] as const satisfies readonly Side[]

/** Those that tell of the debt: nobody sees them while another may be on the line. */
const telling: readonly Side[] = ['excuses']

/** What stands in the third column, and what one may turn to. */
export function useSides(): { readonly side: Side; readonly sides: readonly Side[] } {
  const { side, line, brief } = useDesk()
  const isHidden = line.isThirdParty || brief.isNeutral
  const sides = order.filter((one) => !(isHidden && telling.includes(one)))
  return { side: sides.find((one) => one === side) ?? 'guide', sides }
}
