import { Button } from '@mantine/core'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { countDataGaps, downloadDataGaps, listDataGaps } from '../../../api/data-gaps.ts'
import { addressOf } from '../../client.ts'
import { useMay } from '../../session.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Sheet } from '../../ui/dialog.tsx'
import { FilterPills } from '../../ui/filter-pills.tsx'
import { Page } from '../../ui/page.tsx'
import { Reading } from '../../ui/reading.tsx'
import { Money } from '../../ui/written.tsx'
import { useRead } from '../../use-read.ts'
import { useReadPages } from '../../use-read-pages.ts'
import { useWords } from '../../words.ts'
import { PortfolioFilter } from '../portfolios/portfolio-filter.tsx'
import type { Gap } from './gap.ts'
import { Mend } from './mend.tsx'
import styles from './repair.module.css'

/** What is mended leaves the list by itself, a moment later. */
const everyMs = 5_000

/** Cases that lack what a good call needs: completed here, or asked of the creditor (B3.1). */
export function RepairScreen() {
  const say = useWords('study')
  const { portfolioId, missing } = useSearch({ from: '/shell/dados-a-completar' })
  const navigate = useNavigate({ from: '/dados-a-completar' })
  const read = useReadPages(listDataGaps, { portfolioId, missing }, { everyMs })
  const [mended, setMended] = useState<Gap>()
  const columns = useColumns(setMended)
  return (
    <Page title={say('repair.title')} help={say('repair.help')}>
      <div className={styles.stack}>
        <div className={styles.filters}>
          <PortfolioFilter
            value={portfolioId}
            onChange={(value) =>
              navigate({ search: (now) => ({ ...now, portfolioId: value ?? undefined }) })
            }
          />
          <Asking portfolioId={portfolioId} />
        </div>
        <Counts portfolioId={portfolioId} />
        <Reading of={read} shape="table">
          {({ items }) =>
            items.length === 0 ? (
              <p className="muted">{say('repair.empty')}</p>
            ) : (
              <DataTable
                caption={say('repair.table')}
                columns={columns}
                rows={items}
                rowKey={({ debtorId, portfolioId: of }) => `${debtorId} ${of}`}
                onOpen={setMended}
                more={read.more}
              />
            )
          }
        </Reading>
      </div>
      <Sheet
        isOpen={mended !== undefined}
        onClose={() => setMended(undefined)}
        title={mended?.name ?? ''}
      >
        {mended && <Mend of={mended} />}
      </Sheet>
    </Page>
  )
}

/** How many cases lack each thing; pressing one shows only those. */
function Counts({ portfolioId }: { readonly portfolioId: string | undefined }) {
  const say = useWords('study')
  const { missing } = useSearch({ from: '/shell/dados-a-completar' })
  const navigate = useNavigate({ from: '/dados-a-completar' })
  const read = useRead(countDataGaps, { portfolioId }, { everyMs })
  const { cases = 0, items = [] } = read.value ?? {}
  if (cases === 0) return null
  return (
    <>
      <p role="status">
        <strong>{say('repair.count', { count: cases })}</strong>
      </p>
      <FilterPills
        label={say('repair.filter')}
        choices={[
          { value: 'all' as const, word: say('repair.all') },
          ...items.map(({ missing: fact, count }) => ({
            value: fact,
            word: `${say(`fact.${fact}`)} (${count})`,
          })),
        ]}
        value={missing ?? 'all'}
        onChange={(value) =>
          navigate({
            search: (now) => ({ ...now, missing: value === 'all' ? undefined : value }),
          })
        }
      />
    </>
  )
}

/** The creditor is asked with a file that the import reads when it is back. */
function Asking({ portfolioId }: { readonly portfolioId: string | undefined }) {
  const say = useWords('study')
  const may = useMay()
  if (!may('see-imports')) return null
  if (!portfolioId) return <p className="small muted">{say('repair.choosePortfolio')}</p>
  return (
    <div>
      <Button
        component="a"
        variant="default"
        href={addressOf(downloadDataGaps, { portfolioId }).address}
        download
      >
        {say('repair.askCreditor')}
      </Button>
      <p className="small muted">{say('repair.askHelp')}</p>
    </div>
  )
}

function useColumns(onMend: (gap: Gap) => void): readonly Column<Gap>[] {
  const say = useWords('study')
  return [
    {
      key: 'who',
      header: say('repair.who'),
      isTitle: true,
      cell: ({ debtorId, name, document }) => (
        <>
          <Link to="/clientes/$debtorId" params={{ debtorId }}>
            {name}
          </Link>{' '}
          <span className="small muted number">{document}</span>
        </>
      ),
    },
    {
      key: 'missing',
      header: say('repair.missing'),
      cell: ({ missing }) => missing.map((fact) => say(`fact.${fact}`)).join('; '),
    },
    {
      key: 'portfolio',
      header: say('repair.portfolio'),
      isDetail: true,
      cell: ({ creditorName, portfolioName }) => `${creditorName} · ${portfolioName}`,
    },
    {
      key: 'known',
      header: say('repair.known'),
      align: 'end',
      cell: ({ scorePct }) => <span className="number">{scorePct}%</span>,
    },
    {
      key: 'balance',
      header: say('repair.balance'),
      align: 'end',
      cell: ({ balanceCents, currency }) => <Money cents={balanceCents} currency={currency} />,
    },
    {
      key: 'mend',
      header: say('repair.fix'),
      cell: (gap) => (
        <Button variant="default" size="compact-sm" onClick={() => onMend(gap)}>
          {say('repair.fix')}
        </Button>
      ),
    },
  ]
}
