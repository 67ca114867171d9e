import { useSearch } from '@tanstack/react-router'
import { readToday } from '../../../api/reports.ts'
import { Page } from '../../ui/page.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { ByAgent } from './by-agent.tsx'
import { ByPortfolio } from './by-portfolio.tsx'
import { DayControls } from './day-controls.tsx'
import { DayFigures } from './day-figures.tsx'
import { Definitions } from './definitions.tsx'
import { PeopleSheet } from './people-sheet.tsx'
import styles from './reports.module.css'
import { Standings } from './standings.tsx'
import { Talks } from './talks.tsx'

/** The day in numbers; behind each stand the people whom it counts. */
export function ReportsScreen() {
  const say = useWords('reports')
  const { day, portfolioId } = useSearch({ from: '/shell/relatorios' })
  const read = useRead(readToday, { day, portfolioId }, { everyMs: day ? undefined : 30_000 })
  return (
    <Page title={say('title')} help={say('help')}>
      <DayControls />
      <Reading of={read} shape="cards">
        {(report) => (
          <div className={styles.page} aria-busy={read.isRefreshing}>
            <DayFigures of={report} />
            <ByAgent of={report} />
            <ByPortfolio of={report} />
          </div>
        )}
      </Reading>
      <Standings />
      <Talks />
      <Definitions />
      <PeopleSheet />
    </Page>
  )
}
