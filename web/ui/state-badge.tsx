import {
  IconAlertTriangle,
  IconBan,
  IconCircle,
  IconCircleCheck,
  IconClock,
  IconInfoCircle,
  type TablerIcon,
} from '@tabler/icons-react'
import styles from './state-badge.module.css'

export type Tone = 'plain' | 'brand' | 'attention' | 'stop' | 'done' | 'info'

const icons: Record<Tone, TablerIcon> = {
  plain: IconCircle,
  brand: IconClock,
  attention: IconAlertTriangle,
  stop: IconBan,
  done: IconCircleCheck,
  info: IconInfoCircle,
}

type StateBadgeProps = {
  readonly tone: Tone
  readonly word: string
  readonly icon?: TablerIcon
}

/** A state: icon, word and tone together, so that colour never speaks alone. */
export function StateBadge({ tone, word, icon }: StateBadgeProps) {
  const Icon = icon ?? icons[tone]
  return (
    <span className={styles.badge} data-tone={tone}>
      <Icon size={15} stroke={1.5} aria-hidden="true" />
      {word}
    </span>
  )
}
