import {
  IconAlertTriangle,
  IconBan,
  IconCircleCheck,
  IconInfoCircle,
  type TablerIcon,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import styles from './notice.module.css'

type NoticeTone = 'attention' | 'stop' | 'done' | 'info'

const icons: Record<NoticeTone, TablerIcon> = {
  attention: IconAlertTriangle,
  stop: IconBan,
  done: IconCircleCheck,
  info: IconInfoCircle,
}

type NoticeProps = {
  readonly tone: NoticeTone
  readonly title?: ReactNode
  readonly action?: ReactNode
  readonly children?: ReactNode
}

/** Something to know while working; it stays where it stands. */
export function Notice({ tone, title, action, children }: NoticeProps) {
  const Icon = icons[tone]
  return (
    <div className={styles.notice} data-tone={tone}>
      <Icon size={20} stroke={1.5} aria-hidden="true" className={styles.icon} />
      <div className={styles.words}>
        {title && <p className={styles.title}>{title}</p>}
        {children}
      </div>
      {action}
    </div>
  )
}
