import { Page } from '../../ui/page.tsx'
import { Skeletons } from '../../ui/skeletons.tsx'
import { useWords } from '../../words.ts'

export function AgreementScreen() {
  const say = useWords('agreements')
  return (
    <Page title={say('oneTitle')} help={say('help')}>
      <Skeletons shape="list" />
    </Page>
  )
}
