import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { useWords } from '../../words.ts'

/** Shown instead of everything, the shell included. */
export function NotFound() {
  const say = useWords('common')
  return (
    <main>
      <Page title={say('notFoundTitle')}>
        <EmptyState action={{ word: say('backHome'), to: '/' }}>{say('notFoundHelp')}</EmptyState>
      </Page>
    </main>
  )
}
