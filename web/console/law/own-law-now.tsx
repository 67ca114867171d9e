import { Panel } from '../../ui/panel.tsx'
import { useFormats, useWords } from '../../words.ts'
import type { Law } from './chosen.ts'
import type { Version } from './own-law-form.tsx'
import { OwnSentences } from './own-sentences.tsx'

/** What counts today, and since whose decision. */
export function OwnLawNow({ law, version }: { readonly law: Law; readonly version: Version }) {
  const say = useWords('law')
  const { instant } = useFormats()
  return (
    <Panel
      title={say('own.now')}
      help={
        version.version === 0 || version.decidedAt === null
          ? say('own.usual')
          : `${say('own.historyLine', { version: version.version, name: version.decidedBy })}, ${instant(version.decidedAt)}`
      }
    >
      <OwnSentences law={law} version={version} />
    </Panel>
  )
}
