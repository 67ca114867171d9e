import { Page } from '../../ui/page.tsx'
import { Skeletons } from '../../ui/skeletons.tsx'
import { useWords } from '../../words.ts'

export function ImportScreen() {
  const say = useWords('imports')
  return (
    <Page title={say('oneTitle')} help={say('help')}>
      <Skeletons shape="list" />
    </Page>
  )
}
