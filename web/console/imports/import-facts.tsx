import { type Fact, Facts } from '../../ui/facts.tsx'
import { Panel } from '../../ui/panel.tsx'
import { StateBadge } from '../../ui/state-badge.tsx'
import { Instant } from '../../ui/written.tsx'
import { useFormats, useWords } from '../../words.ts'
import { fileSize } from './file-size.ts'
import { type Import, toneOf } from './import-states.ts'

/** Which file this is, whose, and where it stands. */
export function ImportFacts({ of }: { readonly of: Import }) {
  const say = useWords('imports')
  const { region } = useFormats()
  const facts: Fact[] = [
    { word: say('facts.creditor'), value: of.creditorName },
    { word: say('facts.portfolio'), value: of.portfolioName },
    { word: say('facts.size'), value: fileSize(of.byteCount, region) },
    { word: say('facts.received'), value: <Instant at={of.createdAt} /> },
    { word: say('facts.by'), value: of.createdBy },
  ]
  return (
    <Panel
      title={of.fileName}
      actions={<StateBadge tone={toneOf[of.state]} word={say(`state.${of.state}`)} />}
    >
      <Facts items={facts} />
    </Panel>
  )
}
