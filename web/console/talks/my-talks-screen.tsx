import { readMyTalks } from '../../../api/surveys.ts'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useRead } from '../../use-read.ts'
import { useFormats, useWords } from '../../words.ts'
import { TalkFacts, TechniqueFacts } from './talk-facts.tsx'

/** One's own conversations of the last thirty days; no ranking, and nobody to compare with. */
export function MyTalksScreen() {
  const say = useWords('talks')
  const { day } = useFormats()
  const read = useRead(readMyTalks, {})
  return (
    <Page title={say('mine')} help={say('mineHelp')}>
      <Reading of={read} shape="cards">
        {({ from, to, whole, techniques }) => (
          <>
            <Panel title={say('title')} help={say('period', { from: day(from), to: day(to) })}>
              <TalkFacts of={whole} />
            </Panel>
            <Panel title={say('techniques')} help={say('techniquesHelp')}>
              <TechniqueFacts of={techniques} />
            </Panel>
          </>
        )}
      </Reading>
    </Page>
  )
}
