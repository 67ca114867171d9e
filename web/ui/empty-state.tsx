import { Button } from '@mantine/core'
import { Link, type LinkProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import styles from './empty-state.module.css'
import { Mark } from './mark.tsx'

type EmptyStateProps = {
  /** One sentence that teaches. */
  readonly children: ReactNode
  /** One button: a deed, or the way to another screen. */
  readonly action?: { readonly word: string } & (
    | { readonly run: () => void }
    | { readonly to: LinkProps['to'] }
  )
}

/** Nothing here yet: what this place is for, and the one thing to do next. */
export function EmptyState({ children, action }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <Mark size={32} />
      <p className={styles.words}>{children}</p>
      {action && 'run' in action && <Button onClick={action.run}>{action.word}</Button>}
      {action && 'to' in action && (
        <Button component={Link} to={action.to as '/'}>
          {action.word}
        </Button>
      )}
    </div>
  )
}
