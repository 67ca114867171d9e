import { useNavigate, useSearch } from '@tanstack/react-router'
import { listPortfolios } from '../../../api/creditors.ts'
import { useMay } from '../../session.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'

/** Nothing loaded yet, or all done: each says what to do next. */
export function EmptyWorklist() {
  const say = useWords('worklist')
  const may = useMay()
  const navigate = useNavigate({ from: '/fila' })
  const { portfolioId } = useSearch({ from: '/shell/fila' })
  const portfolios = useRead(listPortfolios, {}).value?.items
  if (!portfolios) return null
  const isLoaded = portfolios.some(({ itemCount }) => itemCount > 0)
  if (!isLoaded && may('import-portfolios')) {
    return <EmptyState action={{ word: say('import'), to: '/importar' }}>{say('empty')}</EmptyState>
  }
  if (!isLoaded) return <EmptyState>{say('emptyAgent')}</EmptyState>
  if (!portfolioId) return <EmptyState>{say('done')}</EmptyState>
  const seeAll = () => void navigate({ search: {}, replace: true })
  return <EmptyState action={{ word: say('seeAll'), run: seeAll }}>{say('doneFilter')}</EmptyState>
}
