import { type ReactNode, useState } from 'react'
import type { Obstacle } from '../use-read.ts'
import { useWords } from '../words.ts'
import styles from './dialog.module.css'
import { ConfirmDialog } from './dialog.tsx'
import { LongTextField } from './fields.tsx'
import { Problem } from './problem.tsx'

type ReasonDialogProps = {
  readonly title: string
  /** Says what will happen. */
  readonly word: string
  readonly isHarsh?: boolean
  readonly label: string
  readonly help?: string | undefined
  readonly isRunning: boolean
  readonly problem: Obstacle | undefined
  readonly onClose: () => void
  readonly onSaid: (reason: string) => void
  /** What it means, before the reason is asked for. */
  readonly children: ReactNode
}

/** Something is undone or ended by hand: whoever does it says why. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { title, word, isHarsh, label, help, isRunning, problem, onClose, onSaid, children } = props
  const say = useWords('common')
  const [reason, setReason] = useState('')
  const [isAsked, setIsAsked] = useState(false)
  const said = reason.trim()
  const run = () => {
    setIsAsked(true)
    if (said !== '') onSaid(said)
  }
  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      title={title}
      word={word}
      isHarsh={isHarsh ?? false}
      isRunning={isRunning}
      onConfirm={run}
    >
      <div className={styles.reason}>
        {children}
        <LongTextField
          label={label}
          help={help}
          value={reason}
          onChange={setReason}
          problem={isAsked && said === '' ? say('required') : undefined}
          isRequired
          hasFocus
          maxLength={200}
        />
        {problem && <Problem of={problem} />}
      </div>
    </ConfirmDialog>
  )
}
