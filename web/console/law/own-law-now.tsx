import { Panel } from '../../ui/panel.tsx'
import { useFormats, useWords } from '../../words.ts'
import type { Law } from './chosen.ts'
import type { Version } from './own-draft.ts'
import { OwnSentences } from './own-sentences.tsx'

/** What counts today, and since whose decision. */
export function OwnLawNow({ law, version }: { readonly law: Law; readonly version: Version }) {
  const say = useWords('law')
  const { instant } = useFormats()
  const { version: n, decidedAt, decidedBy } = version
  const made =
    decidedAt === null
      ? say('own.usual')
      : `${say('own.historyLine', { version: n, name: decidedBy })}, ${instant(decidedAt)}`
  return (
    <Panel title={say('own.now')} help={made}>
      <OwnSentences law={law} version={version} />
    </Panel>
  )
}
