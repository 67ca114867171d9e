import { Button } from '@mantine/core'
import { LongTextField } from '../../ui/fields.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useWords } from '../../words.ts'
import { WordHints } from '../wording/word-hints.tsx'
import { useDesk } from './desk.ts'
import styles from './guide-panel.module.css'
import { NoteExcuses } from './note-excuses.tsx'

/** Always in sight: what the person tells, and whether it is already kept. */
export function NoteField() {
  const say = useWords('call')
  const { drafting } = useDesk()
  const { draft, type, state } = drafting
  return (
    <div className={styles.note} id="call-note">
      {state === 'changed-elsewhere' && <Elsewhere />}
      <LongTextField
        label={say('note.label')}
        value={draft.note}
        onChange={(note) => type({ note })}
        rows={2}
        maxLength={4000}
      />
      <NoteExcuses />
      <WordHints text={draft.note} onChange={(note) => type({ note })} place="note" />
      <p className={`${styles.noteState} small muted`} data-state={state}>
        {state !== 'changed-elsewhere' && (draft.note || state !== 'saved') && say(`note.${state}`)}
      </p>
    </div>
  )
}

/** Two windows, two texts: a person says which one stays, and until then both are kept. */
function Elsewhere() {
  const say = useWords('call')
  const { settle } = useDesk().drafting
  return (
    <Notice tone="attention" title={say('note.elsewhere')}>
      <p>{say('note.elsewhereHelp')}</p>
      <Button size="compact-sm" variant="default" onClick={() => settle('mine-stays')}>
        {say('note.mine')}
      </Button>{' '}
      <Button size="compact-sm" variant="default" onClick={() => settle('theirs-stays')}>
        {say('note.theirs')}
      </Button>
    </Notice>
  )
}
