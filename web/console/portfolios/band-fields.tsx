import { Button } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { FieldGroup } from '../../ui/field-group.tsx'
import { NumberField } from '../../ui/fields.tsx'
import { useWords } from '../../words.ts'
import { type Band, components, pctOf } from './discount.ts'
import { PercentField } from './percent-field.tsx'
import type { Draft } from './policy-draft.ts'
import styles from './portfolios.module.css'

type BandFieldsProps = {
  readonly bands: readonly Draft<Band>[]
  readonly onChange: (bands: Draft<Band>[]) => void
}

const empty: Draft<Band> = {
  fromDaysLate: null,
  principalPct: '0',
  finePct: '0',
  interestPct: '0',
  feesPct: '0',
}

/** The most discount of each component, band by band. */
export function BandFields({ bands, onChange }: BandFieldsProps) {
  const say = useWords('portfolios')
  // A band has no name of its own while it is typed: its place is who it is.
  const placed = bands.map((band, index) => ({ band, index, place: `band ${index + 1}` }))
  const set = (at: number, part: Partial<Draft<Band>>) =>
    onChange(bands.map((band, index) => (index === at ? { ...band, ...part } : band)))
  return (
    <FieldGroup title={say('offers.bands')}>
      <p className="muted small">{say('offers.bandsHelp')}</p>
      {placed.map(({ band, index, place }) => (
        <div key={place} className={styles.band}>
          <NumberField
            label={say('offers.fromDaysLate')}
            min={0}
            max={100_000}
            value={band.fromDaysLate}
            onChange={(fromDaysLate) => set(index, { fromDaysLate })}
          />
          {components.map((name) => (
            <PercentField
              key={name}
              label={say(`components.${name}`)}
              value={band[pctOf[name]]}
              onChange={(pct) => set(index, { [pctOf[name]]: pct })}
            />
          ))}
          <Button
            variant="default"
            aria-label={say('offers.removeBand', { n: index + 1 })}
            disabled={bands.length === 1}
            onClick={() => onChange(bands.filter((_band, at) => at !== index))}
          >
            <IconTrash size={18} stroke={1.5} aria-hidden="true" />
          </Button>
        </div>
      ))}
      <Button
        variant="default"
        className={styles.addBand}
        leftSection={<IconPlus size={18} stroke={1.5} aria-hidden="true" />}
        onClick={() => onChange([...bands, empty])}
      >
        {say('offers.addBand')}
      </Button>
    </FieldGroup>
  )
}
