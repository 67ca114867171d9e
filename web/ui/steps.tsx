import { IconCheck } from '@tabler/icons-react'
import { useWords } from '../words.ts'
import styles from './steps.module.css'

export type Step<Name extends string> = { readonly name: Name; readonly word: string }

type StepsProps<Name extends string> = {
  readonly label: string
  readonly steps: readonly Step<Name>[]
  readonly now: Name
  /** Given, steps are buttons. */
  readonly onGo?: (name: Name) => void
  readonly isOpen?: (name: Name) => boolean
  /** Many steps in one line: only the one that one is at shows its word. */
  readonly isCompact?: boolean
}

/** Where one is in something with an order. */
export function Steps<Name extends string>(props: StepsProps<Name>) {
  const { label, steps, now, onGo, isOpen = () => true, isCompact = false } = props
  const say = useWords('common')
  const nowAt = steps.findIndex(({ name }) => name === now)
  return (
    <ol className={styles.steps} data-compact={isCompact} aria-label={label}>
      {steps.map(({ name, word }, index) => {
        const isDone = index < nowAt
        const inside = (
          <>
            <span className={styles.n}>
              {isDone ? <IconCheck size={14} stroke={2} aria-hidden="true" /> : index + 1}
            </span>
            <span className={isCompact && index !== nowAt ? 'unseen' : undefined}>{word}</span>
            {isDone && <span className="unseen"> ({say('stepDone')})</span>}
          </>
        )
        const current = index === nowAt ? 'step' : undefined
        return (
          <li key={name} className={styles.step} data-done={isDone} data-now={index === nowAt}>
            {onGo ? (
              <button
                type="button"
                className={styles.go}
                aria-current={current}
                disabled={!isOpen(name)}
                title={isCompact ? word : undefined}
                onClick={() => onGo(name)}
              >
                {inside}
              </button>
            ) : (
              <span className={styles.go} aria-current={current}>
                {inside}
              </span>
            )}
          </li>
        )
      })}
    </ol>
  )
}
