import { Button } from '@mantine/core'
import { useState } from 'react'
import { TextField } from '../../ui/fields.tsx'
import { useWords } from '../../words.ts'
import { type Tightenings, townCode } from './own-draft.ts'
import styles from './own-law.module.css'

type Towns = Tightenings['towns']
type TownFieldsProps = {
  readonly towns: Towns
  /** Towns that some hours or days of the draft speak of. */
  readonly used: readonly string[]
  readonly onChange: (towns: Towns) => void
}

/** Municipalities with hours or days of their own, by the code that IBGE gives them. */
export function TownFields({ towns, used, onChange }: TownFieldsProps) {
  const say = useWords('law')
  const [city, setCity] = useState('')
  const [digits, setDigits] = useState('')
  const code = townCode(digits.trim())
  const isThere = towns.some((town) => town.code === code)
  const add = () => {
    if (!code || isThere || city.trim() === '') return
    onChange([...towns, { code, city: city.trim() }])
    setCity('')
    setDigits('')
  }
  return (
    <fieldset className={styles.group}>
      <legend>{say('own.towns')}</legend>
      <p className="small muted">{say('own.townsHelp')}</p>
      {towns.length > 0 && (
        <ul className={styles.towns}>
          {towns.map((town) => (
            <li key={town.code}>
              <span>
                {town.city} <span className="small muted number">{town.code}</span>
              </span>
              <Button
                variant="subtle"
                size="compact-sm"
                disabled={used.includes(town.code)}
                aria-label={say('own.removeNamed', { name: town.city })}
                onClick={() => onChange(towns.filter((one) => one.code !== town.code))}
              >
                {say('own.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.span}>
        <TextField label={say('own.city')} value={city} onChange={setCity} maxLength={80} />
        <TextField
          label={say('own.town')}
          value={digits}
          onChange={setDigits}
          problem={digits.length >= 7 && !code ? say('own.townWrong') : undefined}
          maxLength={7}
        />
      </div>
      <Button
        variant="default"
        className={styles.add}
        disabled={!code || isThere || city.trim() === ''}
        onClick={add}
      >
        {say('own.addTown')}
      </Button>
    </fieldset>
  )
}
