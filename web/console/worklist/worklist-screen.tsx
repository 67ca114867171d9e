import { Page } from '../../ui/page.tsx'
import { Skeletons } from '../../ui/skeletons.tsx'
import { useWords } from '../../words.ts'

export function WorklistScreen() {
  const say = useWords('worklist')
  return (
    <Page title={say('title')} help={say('help')}>
      <Skeletons shape="list" />
    </Page>
  )
}
