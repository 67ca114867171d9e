import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useMay } from '../../session.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useWords } from '../../words.ts'
import { ReviewNotice } from '../law/review-notice.tsx'
import { CreditorList } from './creditor-list.tsx'
import { NewPortfolioDialog } from './new-portfolio-dialog.tsx'
import { PortfolioRules } from './portfolio-rules.tsx'
import styles from './portfolios.module.css'
import { usePortfolios } from './use-portfolios.ts'

/** Creditors and their portfolios, and the rules in force in each. */
export function PortfoliosScreen() {
  const say = useWords('portfolios')
  const may = useMay()
  const canSet = may('set-policies')
  const { portfolioId } = useSearch({ from: '/shell/regras' })
  const navigate = useNavigate({ from: '/regras' })
  const portfolios = usePortfolios()
  const [isMaking, setIsMaking] = useState(false)
  const add = { word: say('newPortfolio'), run: () => setIsMaking(true) }
  return (
    <Page
      title={say('title')}
      help={say('help')}
      actions={
        canSet && (
          <Button
            variant="default"
            leftSection={<IconPlus size={18} stroke={1.5} aria-hidden="true" />}
            onClick={add.run}
          >
            {add.word}
          </Button>
        )
      }
    >
      <ReviewNotice withLink />
      <Reading of={portfolios} shape="cards">
        {({ items }) => {
          const chosen = items.find(({ id }) => id === portfolioId) ?? items[0]
          if (!chosen)
            return canSet ? (
              <EmptyState action={add}>{say('empty')}</EmptyState>
            ) : (
              <EmptyState>{say('emptyForOthers')}</EmptyState>
            )
          return (
            <div className={styles.columns}>
              <CreditorList portfolios={items} chosenId={chosen.id} />
              <PortfolioRules key={chosen.id} portfolio={chosen} />
            </div>
          )
        }}
      </Reading>
      <NewPortfolioDialog
        isOpen={isMaking}
        onClose={() => setIsMaking(false)}
        onMade={(made) => {
          setIsMaking(false)
          void navigate({ search: (now) => ({ ...now, portfolioId: made }) })
        }}
      />
    </Page>
  )
}
