import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { useWords } from '../../words.ts'

export function NotFound() {
  const say = useWords('common')
  return (
    <Page title={say('notFoundTitle')}>
      <EmptyState action={{ word: say('backHome'), to: '/' }}>{say('notFoundHelp')}</EmptyState>
    </Page>
  )
}
