import { Button } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { checkQuestion, type FactKind, factKinds } from '../../../api/listening.ts'
import { locales } from '../../../api/shapes.ts'
import { SelectField, TextField } from '../../ui/fields.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { useDesk } from '../call/desk.ts'
import styles from './listening.module.css'

export type OwnWords = { readonly text: string; readonly fact: FactKind }

type OwnProps = {
  readonly own: OwnWords | undefined
  readonly onChange: (own: OwnWords | undefined) => void
  readonly isFull: boolean
}

/** A question in the agent's own words: looked at while it is typed, kept only when it is open. */
export function OwnQuestion({ own, onChange, isFull }: OwnProps) {
  const say = useWords('listening')
  const [text, setText] = useState('')
  const [fact, setFact] = useState<FactKind>('has-said')
  const openness = useOpenness(text)
  if (own) {
    return (
      <p className={styles.ownKept}>
        {own.text}{' '}
        <Button size="compact-sm" variant="subtle" onClick={() => onChange(undefined)}>
          {say('undo')}
        </Button>
      </p>
    )
  }
  const isOpen = openness?.isOpen === true
  return (
    <form
      className={styles.own}
      onSubmit={(event) => {
        event.preventDefault()
        if (isOpen && !isFull) onChange({ text: text.trim(), fact })
      }}
    >
      <TextField
        label={say('own')}
        help={say('ownHelp')}
        value={text}
        onChange={setText}
        maxLength={200}
      />
      <div aria-live="polite">
        {openness && !isOpen && (
          <Closed suggestion={openness.suggestion} onUse={(suggested) => setText(suggested)} />
        )}
      </div>
      {text.trim() !== '' && (
        <div className={styles.ownRow}>
          <SelectField
            label={say('ownFact')}
            value={fact}
            onChange={(chosen) => setFact(factKinds.find((one) => one === chosen) ?? 'has-said')}
            choices={factKinds.map((value) => ({ value, word: say(`fact.${value}`) }))}
          />
          <Button type="submit" variant="default" disabled={!isOpen || isFull}>
            {say('ownAdd')}
          </Button>
        </div>
      )}
    </form>
  )
}

/** Whether what is typed is open, by the same rule as on the server; nothing while it is short. */
export function useOpenness(text: string) {
  const { speaks } = useDesk().brief
  const locale = locales.find((one) => one === speaks) ?? 'pt-BR'
  const [settled] = useDebouncedValue(text.trim(), 400)
  const isWanted = settled.length >= 8
  const read = useRead(checkQuestion, { text: settled, locale }, { isWanted, freshMs: 600_000 })
  return isWanted && settled === text.trim() ? read.value : undefined
}

type ClosedProps = {
  readonly suggestion: string | null
  readonly onUse: (suggested: string) => void
}

function Closed({ suggestion, onUse }: ClosedProps) {
  const say = useWords('listening')
  return (
    <Notice tone="attention" title={say('closed')}>
      {suggestion && (
        <>
          {say('closedHelp', { suggestion })}{' '}
          <Button size="compact-sm" variant="default" onClick={() => onUse(suggestion)}>
            {say('useThis')}
          </Button>
        </>
      )}
    </Notice>
  )
}
