import { Button } from '@mantine/core'
import { useState } from 'react'
import { correctLayout, listImports, readImport } from '../../../api/imports.ts'
import { Notice } from '../../ui/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { useDo } from '../../use-do.ts'
import { useWords } from '../../words.ts'
import { ColumnList } from './column-list.tsx'
import { DiscardButton } from './discard-button.tsx'
import type { ImportRead } from './import-read.ts'
import styles from './imports.module.css'
import { isCutOtherwise, layoutToSend, missingIn, twiceIn, unknownLayout } from './layout-draft.ts'
import { RawPreview } from './raw-preview.tsx'
import { SourceFields } from './source-fields.tsx'

type LayoutFormProps = {
  readonly of: ImportRead
  /** Go back without a change; only where what was read already stands. */
  readonly onKeep?: () => void
  readonly onSent: () => void
}

/** How the file is read, for correction: how it is cut, and which column is which. */
export function LayoutForm({ of, onKeep, onSent }: LayoutFormProps) {
  const say = useWords('imports')
  const before = of.layout ?? unknownLayout
  const [draft, setDraft] = useState(before)
  const correct = useDo(correctLayout, { refreshes: [readImport, listImports] })
  const isCut = isCutOtherwise(before, draft)
  const missing = isCut ? [] : missingIn(draft)
  const twice = isCut ? [] : twiceIn(draft)
  const send = async () => {
    const layout = layoutToSend(before, draft)
    const answer = await correct.run({ importId: of.import.id, layout })
    if (answer.ok) onSent()
  }
  return (
    <>
      {missing.length > 0 && (
        <Notice tone="attention" title={say('layout.needsTitle')}>
          {say('layout.needs', {
            fields: missing.map((field) => say(`fields.${field}`)).join(', '),
          })}
        </Notice>
      )}
      {twice.map((field) => (
        <Notice key={field} tone="attention">
          {say('layout.twice', { field: say(`fields.${field}`) })}
        </Notice>
      ))}
      <Panel title={say('layout.source')}>
        <SourceFields layout={draft} sheets={of.sheets} onChange={setDraft} />
      </Panel>
      {isCut ? (
        <Notice tone="info">{say('layout.structureChanged')}</Notice>
      ) : (
        <Panel title={say('layout.columns')} help={say('layout.remembered')} flush>
          <ColumnList layout={draft} preview={of.preview} onChange={setDraft} />
        </Panel>
      )}
      <Panel title={say('layout.preview')} flush>
        <RawPreview layout={before} preview={of.preview} />
      </Panel>
      <div className={styles.bar}>
        {onKeep ? (
          <Button variant="default" onClick={onKeep}>
            {say('layout.keep')}
          </Button>
        ) : (
          <DiscardButton importId={of.import.id} />
        )}
        <Button
          onClick={send}
          loading={correct.isRunning}
          disabled={missing.length > 0 || twice.length > 0}
        >
          {say('layout.readAgain')}
        </Button>
      </div>
    </>
  )
}
