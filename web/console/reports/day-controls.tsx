import { ActionIcon, Button } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { day as dayOf } from '../../../kit/dates.ts'
import { DayField } from '../../ui/fields.tsx'
import { useWords } from '../../words.ts'
import { useToday } from '../call/their-time.ts'
import { PortfolioFilter } from '../portfolios/portfolio-filter.tsx'
import styles from './reports.module.css'

/** Which day, and whose portfolio. */
export function DayControls() {
  const say = useWords('reports')
  const today = useToday()
  const search = useSearch({ from: '/shell/relatorios' })
  const navigate = useNavigate({ from: '/relatorios' })
  const day = search.day ?? today
  const go = (to: string) =>
    navigate({ search: (now) => ({ ...now, day: to === today ? undefined : to }) })
  const step = (days: number) => day && go(dayOf(day).add({ days }).toString())
  return (
    <div className={styles.controls}>
      <ActionIcon
        variant="default"
        size="input-sm"
        aria-label={say('dayBefore')}
        onClick={() => step(-1)}
      >
        <IconChevronLeft size={18} stroke={1.5} aria-hidden="true" />
      </ActionIcon>
      <DayField label={say('day')} value={day} max={today} onChange={(to) => to && go(to)} />
      <ActionIcon
        variant="default"
        size="input-sm"
        aria-label={say('dayAfter')}
        disabled={day >= today}
        onClick={() => step(1)}
      >
        <IconChevronRight size={18} stroke={1.5} aria-hidden="true" />
      </ActionIcon>
      <Button variant="default" disabled={day === today} onClick={() => go(today)}>
        {say('today')}
      </Button>
      <div className={styles.portfolio}>
        <PortfolioFilter
          value={search.portfolioId}
          onChange={(portfolioId) => navigate({ search: (now) => ({ ...now, portfolioId }) })}
        />
      </div>
    </div>
  )
}
