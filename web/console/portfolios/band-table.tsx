import { type Column, DataTable } from '../../ui/data-table.tsx'
import { useFormats, useWords } from '../../words.ts'
import { type Band, bandEnd, components, type OfferPolicy, pctOf } from './discount.ts'

type BandTableProps = {
  readonly policy: OfferPolicy
  readonly isHere: (band: Band) => boolean
}

/** The most discount of each component, by days late. */
export function BandTable({ policy, isHere }: BandTableProps) {
  const say = useWords('portfolios')
  const { percent } = useFormats()
  const columns: Column<Band>[] = [
    {
      key: 'days',
      header: say('offers.daysLate'),
      isTitle: true,
      cell: (band) => {
        const to = bandEnd(policy, band)
        const from = band.fromDaysLate
        return to === null ? say('offers.from', { from }) : say('offers.fromTo', { from, to })
      },
    },
    ...components.map((name) => ({
      key: name,
      header: say(`components.${name}`),
      align: 'end' as const,
      cell: (band: Band) => percent(band[pctOf[name]]),
    })),
  ]
  return (
    <DataTable
      caption={say('offers.bandsCaption')}
      columns={columns}
      rows={policy.bands}
      rowKey={({ fromDaysLate }) => fromDaysLate}
      isChosen={isHere}
    />
  )
}
