import { ActionIcon, Button } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useState } from 'react'
import type { ReplyOf } from '../../../api/endpoint.ts'
import type { readPlaybookPlace } from '../../../api/playbook.ts'
import type { Locale } from '../../../api/shapes.ts'
import { StateBadge } from '../../ui/state-badge.tsx'
import { useWords } from '../../words.ts'
import { Findings } from './findings.tsx'
import { LineForm } from './line-form.tsx'
import styles from './playbook.module.css'
import type { Editing } from './use-edit-draft.ts'

type Line = ReplyOf<typeof readPlaybookPlace>['lines'][number]

type LineCardProps = {
  readonly line: Line
  readonly place: string
  readonly slots: readonly string[]
  readonly locale: Locale
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly editing: Editing
}

const tones = {
  shipped: 'plain',
  changed: 'info',
  added: 'brand',
  'left-out': 'attention',
} as const

/** One sentence with what may be done to it; words, and what is to be mended in them. */
export function LineCard(props: LineCardProps) {
  const { line, place, slots, locale, editing } = props
  const say = useWords('playbook')
  const [isEditing, setIsEditing] = useState(false)
  const { state, words, shipped, findings } = line
  const text = words[locale]
  return (
    <li className={styles.line} data-state={state}>
      {isEditing ? (
        <LineForm
          title={say('line.edit')}
          place={place}
          slots={slots}
          words={words}
          shipped={shipped}
          isRunning={editing.isRunning}
          onSave={async (changed) => {
            if (await editing.run({ deed: 'change', lineId: line.id, words: changed }))
              setIsEditing(false)
          }}
          onCancel={() => setIsEditing(false)}
        />
      ) : (
        <>
          <p lang={locale} className={styles.sentence}>
            {text || <span className="muted">—</span>}
          </p>
          {state === 'changed' && shipped && shipped[locale] !== text && (
            <p className="small muted" lang={locale}>
              {say('line.ships', { text: shipped[locale] })}
            </p>
          )}
          <Findings of={findings} />
          <div className={styles.deeds}>
            {state !== 'shipped' && <StateBadge tone={tones[state]} word={say(`state.${state}`)} />}
            <LineDeeds {...props} onEdit={() => setIsEditing(true)} />
          </div>
        </>
      )}
    </li>
  )
}

function LineDeeds(props: LineCardProps & { readonly onEdit: () => void }) {
  const { line, editing, isFirst, isLast, onEdit } = props
  const say = useWords('playbook')
  const { id: lineId, state } = line
  const isOff = editing.isRunning
  const small = { variant: 'subtle', size: 'compact-sm', disabled: isOff } as const
  if (state === 'left-out') {
    return (
      <Button {...small} onClick={() => editing.run({ deed: 'restore', lineId })}>
        {say('line.putBack')}
      </Button>
    )
  }
  return (
    <>
      <Button {...small} onClick={onEdit}>
        {say('line.edit')}
      </Button>
      {state === 'changed' && (
        <Button {...small} onClick={() => editing.run({ deed: 'restore', lineId })}>
          {say('line.restore')}
        </Button>
      )}
      <Button {...small} onClick={() => editing.run({ deed: 'leave-out', lineId })}>
        {say(state === 'added' ? 'line.remove' : 'line.leaveOut')}
      </Button>
      {!(isFirst && isLast) && (
        <>
          <ActionIcon
            variant="subtle"
            aria-label={say('line.up')}
            disabled={isOff || isFirst}
            onClick={() => editing.run({ deed: 'move-up', lineId })}
          >
            <IconArrowUp size={16} stroke={1.5} aria-hidden="true" />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            aria-label={say('line.down')}
            disabled={isOff || isLast}
            onClick={() => editing.run({ deed: 'move-down', lineId })}
          >
            <IconArrowDown size={16} stroke={1.5} aria-hidden="true" />
          </ActionIcon>
        </>
      )}
    </>
  )
}
