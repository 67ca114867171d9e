import { useNavigate, useSearch } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useState } from 'react'
import { readWorklist } from '../../../api/worklist.ts'
import { useMay } from '../../session.ts'
import { Page } from '../../ui/page.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useRead } from '../../use-read.ts'
import { useFormats, useWords } from '../../words.ts'
import { PlaybookNews } from '../playbook/playbook-news.tsx'
import { PortfolioFilter } from '../portfolios/portfolio-filter.tsx'
import { FirstDayNotice } from '../training/first-day-notice.tsx'
import { CallbacksStrip } from './callbacks-strip.tsx'
import { EmptyWorklist } from './empty-worklist.tsx'
import { keepFilter } from './last-filter.ts'
import { NextBriefs } from './next-briefs.tsx'
import { NextButton } from './next-button.tsx'
import { NobodyNow } from './nobody-now.tsx'
import { ResumeBanner } from './resume-banner.tsx'
import { UncodedStrip } from './uncoded-strip.tsx'
import styles from './worklist.module.css'
import { WorklistRows } from './worklist-rows.tsx'

/** Only for those who answer for the rules; what it needs is fetched only for them. */
const ReviewNotice = lazy(async () => ({
  default: (await import('../law/review-notice.tsx')).ReviewNotice,
}))

const pageRows = 25
const mostRows = 100
const refreshMs = 30_000

/** Today's people in the order to contact them; the next one is one press away. */
export function WorklistScreen() {
  const { portfolioId } = useSearch({ from: '/shell/fila' })
  const navigate = useNavigate({ from: '/fila' })
  const say = useWords('worklist')
  const [limit, setLimit] = useState(pageRows)
  const read = useRead(readWorklist, { portfolioId, limit }, { everyMs: refreshMs })
  useEffect(() => keepFilter(portfolioId), [portfolioId])
  const list = read.value
  const isNew = list?.items.length === 0 && list.doneToday === 0 && !portfolioId
  return (
    <Page
      title={say('title')}
      help={say('help')}
      actions={<NextButton isOff={read.value?.items.length === 0} />}
    >
      <PlaybookNews />
      <ResumeBanner />
      <FirstDayNotice />
      <LawReviews />
      <CallbacksStrip />
      <UncodedStrip />
      {!isNew && (
        <div className={styles.above}>
          <Standing of={read.value} />
          <PortfolioFilter
            value={portfolioId}
            onChange={(chosen) => navigate({ search: { portfolioId: chosen }, replace: true })}
          />
        </div>
      )}
      <Reading of={read} shape="list" rows={8}>
        {(list) =>
          list.items.length === 0 ? (
            <EmptyWorklist />
          ) : (
            <>
              <NobodyNow rows={list.items} />
              <WorklistRows
                rows={list.items}
                more={
                  list.waiting > list.items.length && limit < mostRows
                    ? { run: () => setLimit(mostRows), isRunning: read.isRefreshing }
                    : undefined
                }
              />
            </>
          )
        }
      </Reading>
      <NextBriefs />
    </Page>
  )
}

type StandingProps = {
  readonly of: { waiting: number; doneToday: number; plannedAt: string | null } | undefined
}

/** How much waits and how much is done, in one line. */
function Standing({ of }: StandingProps) {
  const say = useWords('worklist')
  const { time } = useFormats()
  if (!of) return <p />
  const parts = [say('waiting', { count: of.waiting })]
  if (of.doneToday > 0) parts.push(say('doneToday', { count: of.doneToday }))
  if (of.plannedAt) parts.push(say('planned', { at: time(of.plannedAt) }))
  return <p className="muted">{parts.join(' · ')}</p>
}

function LawReviews() {
  const isReader = useMay()('see-law')
  if (!isReader) return null
  return (
    <Suspense fallback={null}>
      <ReviewNotice withLink />
    </Suspense>
  )
}
