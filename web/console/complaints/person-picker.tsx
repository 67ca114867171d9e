import { Button } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { listDebtors } from '../../../api/debtors.ts'
import { TextField } from '../../ui/fields.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import styles from './complaints.module.css'

export type Chosen = { readonly id: string; readonly name: string }

type PickerProps = {
  readonly chosen: Chosen | undefined
  readonly onChange: (chosen: Chosen | undefined) => void
}

/** Finds a person by what is at hand; what is typed stands in no address. */
export function PersonPicker({ chosen, onChange }: PickerProps) {
  const say = useWords('complaints')
  const nobody = useWords('payments')('match.nobody')
  const [query, setQuery] = useState('')
  const [search] = useDebouncedValue(query.trim(), 250)
  const isWanted = search.length >= 3 && chosen === undefined
  const found = useRead(listDebtors, { search, limit: 6 }, { isWanted })
  if (chosen)
    return (
      <div className={styles.line}>
        <p>{say('form.whoChosen', { name: chosen.name })}</p>
        <Button variant="default" size="compact-sm" onClick={() => onChange(undefined)}>
          {say('form.whoChange')}
        </Button>
      </div>
    )
  return (
    <div className={styles.form}>
      <TextField
        label={say('form.who')}
        help={say('form.whoHelp')}
        kind="search"
        value={query}
        onChange={setQuery}
      />
      {isWanted && (
        <Reading of={found} shape="list" rows={2}>
          {({ items }) =>
            items.length === 0 ? (
              <p className="muted" role="status">
                {nobody}
              </p>
            ) : (
              <ul className={styles.found}>
                {items.map(({ id, name, document }) => (
                  <li key={id}>
                    <Button
                      variant="default"
                      size="compact-md"
                      onClick={() => onChange({ id, name })}
                    >
                      {name} <span className="muted number">&nbsp;{document}</span>
                    </Button>
                  </li>
                ))}
              </ul>
            )
          }
        </Reading>
      )}
    </div>
  )
}
