import { Button } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { commissionMeans } from '../../../api/remittances.ts'
import { FieldGroup } from '../../ui/field-group.tsx'
import { SelectField } from '../../ui/fields.tsx'
import { useWords } from '../../words.ts'
import { PercentField } from '../portfolios/percent-field.tsx'
import type { Policy } from './commission-policy.ts'
import styles from './remittances.module.css'

type Row = Policy['byMeans'][number]
type MeansRowsProps = {
  readonly rows: readonly Row[]
  readonly onChange: (rows: Row[]) => void
}

/** Commission of what was paid with some means, instead of that of the bands. */
export function MeansRows({ rows, onChange }: MeansRowsProps) {
  const say = useWords('remittances')
  const words = useWords('payments')
  const placed = rows.map((row, index) => ({ row, index, place: `means ${index}` }))
  const set = (at: number, part: Partial<Row>) =>
    onChange(rows.map((row, index) => (index === at ? { ...row, ...part } : row)))
  const free = commissionMeans.filter((means) => !rows.some((row) => row.means === means))
  const [next] = free
  return (
    <FieldGroup title={say('rule.byMeans')}>
      {placed.map(({ row, index, place }) => (
        <div key={place} className={styles.band}>
          <SelectField
            label={say('rule.means')}
            choices={[row.means, ...free].map((value) => ({
              value,
              word: words(`means.${value}`),
            }))}
            value={row.means}
            onChange={(means) => set(index, { means: means ?? row.means })}
          />
          <PercentField
            label={say('rule.pct')}
            value={row.pct}
            onChange={(pct) => set(index, { pct })}
          />
          <Button
            variant="default"
            aria-label={say('rule.removeMeans', { n: index + 1 })}
            onClick={() => onChange(rows.filter((_row, at) => at !== index))}
          >
            <IconTrash size={18} stroke={1.5} aria-hidden="true" />
          </Button>
        </div>
      ))}
      {next && (
        <Button
          variant="default"
          leftSection={<IconPlus size={18} stroke={1.5} aria-hidden="true" />}
          onClick={() => onChange([...rows, { means: next, pct: '0' }])}
        >
          {say('rule.addMeans')}
        </Button>
      )}
    </FieldGroup>
  )
}
