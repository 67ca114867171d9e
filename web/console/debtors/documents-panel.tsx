import { useState } from 'react'
import { listPortfolios } from '../../../api/creditors.ts'
import { readStatement } from '../../../api/debtors.ts'
import {
  issueDebtClearance,
  issueStatement,
  issueYearly,
  listDocuments,
} from '../../../api/documents.ts'
import { useMay } from '../../session.ts'
import { SelectField } from '../../ui/fields.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { useToday } from '../call/their-time.ts'
import { DocumentList } from '../documents/document-list.tsx'
import styles from '../documents/documents.module.css'
import { IssueButton } from '../documents/issue-button.tsx'

/** Papers about a person's debts: what is owed, that nothing is, and what a whole year came to. */
export function DocumentsPanel({ debtorId }: { readonly debtorId: string }) {
  const say = useWords('documents')
  const may = useMay()
  const read = useRead(listDocuments, { debtorId })
  return (
    <Panel title={say('title')} help={say('help')} flush>
      <Reading of={read} shape="table" rows={2}>
        {({ items }) => <DocumentList items={items} />}
      </Reading>
      {may('issue-documents') && <Issue debtorId={debtorId} />}
    </Panel>
  )
}

function Issue({ debtorId }: { readonly debtorId: string }) {
  const say = useWords('documents')
  const [chosenId, setChosenId] = useState<string | null>(null)
  const thisYear = Number(useToday().slice(0, 4))
  const [year, setYear] = useState<string | null>(String(thisYear - 1))
  const { portfolios, items } = useTheirPortfolios(debtorId)
  const portfolio = portfolios.find(({ id }) => id === chosenId) ?? portfolios[0]
  if (!portfolio) return null
  const about = { debtorId, portfolioId: portfolio.id }
  const { currency } = portfolio
  const isOpen = items.some((one) => one.portfolioId === portfolio.id && one.state === 'open')
  const years = [1, 2, 3, 4, 5].map((back) => String(thisYear - back))
  return (
    <div className={styles.issue}>
      {portfolios.length > 1 && (
        <div className={styles.portfolio}>
          <SelectField
            label={say('portfolio')}
            choices={portfolios.map(({ id, name }) => ({ value: id, word: name }))}
            value={portfolio.id}
            onChange={setChosenId}
          />
        </div>
      )}
      {isOpen ? (
        <IssueButton endpoint={issueStatement} ask={about} word={say('issueStatement')} />
      ) : (
        <IssueButton
          endpoint={issueDebtClearance}
          ask={about}
          word={say('issueClearance')}
          currency={currency}
        />
      )}
      {portfolio.country === 'BR' && (
        <>
          <div className={styles.year}>
            <SelectField
              label={say('year')}
              choices={years.map((one) => ({ value: one, word: one }))}
              value={year}
              onChange={setYear}
            />
          </div>
          <IssueButton
            endpoint={issueYearly}
            ask={{ ...about, year: Number(year) }}
            word={say('issueYearly')}
            currency={currency}
          />
        </>
      )}
    </div>
  )
}

/** The portfolios in which this person owes, or owed, something. */
function useTheirPortfolios(debtorId: string) {
  const items = useRead(readStatement, { debtorId }).value?.items ?? []
  const all = useRead(listPortfolios, {}).value?.items ?? []
  const theirs = new Set(items.map(({ portfolioId }) => portfolioId))
  return { items, portfolios: all.filter(({ id }) => theirs.has(id)) }
}
