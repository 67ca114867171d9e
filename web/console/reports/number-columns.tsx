import type { Column } from '../../ui/data-table.tsx'
import { useWords } from '../../words.ts'
import { type Numbers, shown } from './day-numbers.ts'
import { NumberLink } from './number-link.tsx'

type Counted = { readonly name: string; readonly numbers: Numbers }

type Whose = { readonly agentId?: string | undefined; readonly portfolioId?: string | undefined }

/** One column for each number of the day; each cell opens the people behind it. */
export function useNumberColumns<Row extends Counted>(
  whose: (row: Row) => Whose,
): readonly Column<Row>[] {
  const say = useWords('reports')
  return shown.map(({ name }) => ({
    key: name,
    header: say(`number.${name}`),
    align: 'end',
    cell: (row) => (
      <NumberLink name={name} count={row.numbers[name]} who={row.name} {...whose(row)} />
    ),
  }))
}
