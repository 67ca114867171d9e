import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMay } from '../../session.ts'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { useWords } from '../../words.ts'
import { EarlierImports } from './earlier-imports.tsx'
import { ReceivePanel } from './receive-panel.tsx'

/** Where a creditor's file comes in, and all that came before. */
export function ImportsScreen() {
  const say = useWords('imports')
  const may = useMay()
  const { portfolioId } = useSearch({ from: '/shell/importar' })
  const navigate = useNavigate({ from: '/importar' })
  const choose = (chosen: string | undefined) =>
    navigate({ search: (now) => ({ ...now, portfolioId: chosen }), replace: true })
  return (
    <Page title={say('title')} help={say('help')}>
      {may('import-portfolios') ? (
        <ReceivePanel portfolioId={portfolioId} onPortfolio={choose} />
      ) : (
        may('see-imports') && <Notice tone="info">{say('readOnly')}</Notice>
      )}
      <EarlierImports portfolioId={portfolioId} />
    </Page>
  )
}
