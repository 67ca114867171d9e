import type { TablerIcon } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Tone } from './state-badge.tsx'
import styles from './timeline.module.css'
import { Instant } from './written.tsx'

export type TimelineItem = {
  readonly id: string
  readonly at: string
  readonly icon: TablerIcon
  readonly tone?: Tone
  readonly title: ReactNode
  readonly detail?: ReactNode
}

/** What happened, newest first. */
export function Timeline({ items }: { readonly items: readonly TimelineItem[] }) {
  return (
    <ol className={styles.timeline}>
      {items.map(({ id, at, icon: Icon, tone = 'plain', title, detail }) => (
        <li key={id} className={styles.item}>
          <span className={styles.icon} data-tone={tone}>
            <Icon size={16} stroke={1.5} aria-hidden="true" />
          </span>
          <div className={styles.words}>
            <div className={styles.title}>{title}</div>
            <div className="muted small">
              <Instant at={at} />
            </div>
            {detail && <div className={styles.detail}>{detail}</div>}
          </div>
        </li>
      ))}
    </ol>
  )
}
