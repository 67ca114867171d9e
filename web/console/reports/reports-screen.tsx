import { Page } from '../../ui/page.tsx'
import { Skeletons } from '../../ui/skeletons.tsx'
import { useWords } from '../../words.ts'

export function ReportsScreen() {
  const say = useWords('reports')
  return (
    <Page title={say('title')} help={say('help')}>
      <Skeletons shape="list" />
    </Page>
  )
}
