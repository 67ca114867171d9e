import { Button } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { listPeopleBehind, readToday } from '../../../api/reports.ts'
import { Sheet } from '../../ui/dialog.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useRead } from '../../use-read.ts'
import { useReadPages } from '../../use-read-pages.ts'
import { useFormats, useWords } from '../../words.ts'
import type { NumberName } from './day-numbers.ts'
import { PersonBehind } from './person-behind.tsx'
import styles from './reports.module.css'

/** The people behind the number that the address names; going back closes it. */
export function PeopleSheet() {
  const say = useWords('reports')
  const { number } = useSearch({ from: '/shell/relatorios' })
  const navigate = useNavigate({ from: '/relatorios' })
  const close = () =>
    navigate({
      search: ({ day, portfolioId }) => ({ day, portfolioId }),
      resetScroll: false,
    })
  return (
    <Sheet
      isOpen={number !== undefined}
      onClose={close}
      title={number ? say(`number.${number}`) : ''}
    >
      {number && <People number={number} />}
    </Sheet>
  )
}

function People({ number }: { readonly number: NumberName }) {
  const say = useWords('reports')
  const { weekday } = useFormats()
  const { day, portfolioId, agentId, inPortfolioId } = useSearch({ from: '/shell/relatorios' })
  const report = useRead(readToday, { day, portfolioId }).value
  const agent = report?.byAgent.find((one) => one.agentId === agentId)?.name
  const portfolio = report?.byPortfolio.find((one) => one.portfolioId === inPortfolioId)?.name
  const read = useReadPages(listPeopleBehind, {
    number,
    day,
    portfolioId: inPortfolioId ?? portfolioId,
    agentId,
    limit: 50,
  })
  const when = report ? weekday(report.day) : ''
  return (
    <div className={styles.people}>
      <p className="muted">{[when, agent, portfolio].filter(Boolean).join(' · ')}</p>
      <Reading of={read} shape="list">
        {({ items }) => (
          <>
            {items.length === 0 && <p>{say('nobody')}</p>}
            <ol className={styles.list}>
              {items.map((person) => (
                <PersonBehind
                  key={`${person.debtorId} ${person.at} ${person.what} ${person.cents}`}
                  of={person}
                  number={number}
                />
              ))}
            </ol>
            {read.more && (
              <Button variant="default" loading={read.more.isRunning} onClick={read.more.run}>
                {say('morePeople')}
              </Button>
            )}
          </>
        )}
      </Reading>
    </div>
  )
}
