import { Button } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { findInCase } from '../../../api/preparation.ts'
import { Sheet } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/fields.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useKeys } from '../../ui/use-keys.ts'
import { useRead } from '../../use-read.ts'
import { useFormats, useWords } from '../../words.ts'
import { useJournalWords } from '../debtors/journal-words.ts'
import { useFactValue } from '../debtors/value-card.tsx'
import { useDesk } from './desk.ts'
import styles from './study.module.css'
import type { Found } from './use-prepared.ts'

const typedMs = 250

/** A few words looked for in this person's case while talking (B3.2). */
export function CaseFinder() {
  const say = useWords('study')
  const { isOpen } = useDesk()
  const [isFinding, setIsFinding] = useState(false)
  useKeys([
    { keys: 'Alt+B', does: say('finder.open'), run: () => setIsFinding(true), isOff: !isOpen },
  ])
  if (!isOpen) return null
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconSearch size={16} stroke={1.5} aria-hidden="true" />}
        onClick={() => setIsFinding(true)}
      >
        {say('finder.open')}
      </Button>
      <Sheet isOpen={isFinding} onClose={() => setIsFinding(false)} title={say('finder.open')}>
        <Finder />
      </Sheet>
    </>
  )
}

function Finder() {
  const say = useWords('study')
  const { brief } = useDesk()
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed.trim(), typedMs)
  const isWanted = search.length >= 2
  const read = useRead(findInCase, { callId: brief.call.id, search }, { isWanted })
  return (
    <div className={styles.form}>
      <TextField
        label={say('finder.label')}
        help={say('finder.example')}
        value={typed}
        onChange={setTyped}
        maxLength={80}
        hasFocus
      />
      {isWanted && (
        <Reading of={read} shape="list">
          {({ items }) =>
            items.length === 0 ? (
              <p className="muted" role="status">
                {say('finder.none')}
              </p>
            ) : (
              <ul className={styles.list} aria-label={say('finder.found')}>
                {items.map((found) => (
                  <One key={`${found.kind} ${found.id}`} found={found} />
                ))}
              </ul>
            )
          }
        </Reading>
      )}
    </div>
  )
}

function One({ found }: { readonly found: Found }) {
  const say = useWords('study')
  const { brief } = useDesk()
  const { day, money } = useFormats()
  const text = useFoundWords()(found)
  const { kind, at, amountCents } = found
  return (
    <li className={styles.entry}>
      <p className={styles.head}>
        <strong>{say(`finder.kind.${kind}`)}</strong>
        {at && <span className="small muted number">{day(at)}</span>}
        {amountCents !== null && (
          <span className="number">{money(amountCents, brief.currency)}</span>
        )}
      </p>
      <p>{text}</p>
    </li>
  )
}

function useFoundWords() {
  const { brief } = useDesk()
  const journal = useJournalWords(brief.currency)
  const listening = useWords('listening')
  const say = useWords('study')
  const written = useFactValue()
  return ({ id, kind, what, words, facts }: Found): string => {
    if (kind === 'line' && what) {
      const note = typeof facts.note === 'string' ? ` “${facts.note}”` : ''
      return journal.sentence({ id, at: '', what, actorName: '', facts }) + note
    }
    if (kind === 'service') {
      const fact = what as 'speed'
      return `${say(`service.kind.${fact}`)}: ${written(fact, words[0] ?? '')}`
    }
    const name = kind === 'answer' && what ? listening(`fact.${what}` as 'fact.reason') : ''
    return [name, ...words].filter(Boolean).join(': ')
  }
}
