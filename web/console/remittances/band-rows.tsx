import { Button } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { FieldGroup } from '../../ui/field-group.tsx'
import { NumberField } from '../../ui/fields.tsx'
import { useWords } from '../../words.ts'
import { PercentField } from '../portfolios/percent-field.tsx'
import type { Policy } from './commission-policy.ts'
import styles from './remittances.module.css'

type Band = Policy['bands'][number]
type BandRowsProps = {
  readonly bands: readonly Band[]
  readonly onChange: (bands: Band[]) => void
}

/** Commission by the age of the debt; the first band begins at no days at all. */
export function BandRows({ bands, onChange }: BandRowsProps) {
  const say = useWords('remittances')
  const placed = bands.map((band, index) => ({ band, index, place: `band ${index}` }))
  const set = (at: number, part: Partial<Band>) =>
    onChange(bands.map((band, index) => (index === at ? { ...band, ...part } : band)))
  const last = bands.at(-1)?.fromDays ?? 0
  return (
    <FieldGroup title={say('rule.bands')}>
      {placed.map(({ band, index, place }) => (
        <div key={place} className={styles.band}>
          <NumberField
            label={say('rule.fromDays')}
            min={0}
            max={36500}
            isDisabled={index === 0}
            value={band.fromDays}
            onChange={(fromDays) => set(index, { fromDays: fromDays ?? 0 })}
          />
          <PercentField
            label={say('rule.pct')}
            value={band.pct}
            onChange={(pct) => set(index, { pct })}
          />
          <Button
            variant="default"
            aria-label={say('rule.removeBand', { n: index + 1 })}
            disabled={index === 0}
            onClick={() => onChange(bands.filter((_band, at) => at !== index))}
          >
            <IconTrash size={18} stroke={1.5} aria-hidden="true" />
          </Button>
        </div>
      ))}
      <Button
        variant="default"
        leftSection={<IconPlus size={18} stroke={1.5} aria-hidden="true" />}
        onClick={() => onChange([...bands, { fromDays: last + 90, pct: '0' }])}
      >
        {say('rule.addBand')}
      </Button>
    </FieldGroup>
  )
}
