import { issueClearance, issueTerm, listDocuments } from '../../../api/documents.ts'
import { useMay } from '../../session.ts'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { DocumentList } from '../documents/document-list.tsx'
import { IssueButton } from '../documents/issue-button.tsx'
import type { Agreement } from './agreement-states.ts'

/** The papers of an agreement. What has not been issued by itself is issued here. */
export function DocumentsPanel({ of }: { readonly of: Agreement }) {
  const say = useWords('documents')
  const may = useMay()
  const { id: agreementId, currency } = of
  const read = useRead(listDocuments, { agreementId })
  return (
    <Panel
      title={say('title')}
      help={say('help')}
      flush
      actions={
        may('issue-documents') && (
          <>
            <IssueButton endpoint={issueTerm} ask={{ agreementId }} word={say('issueTerm')} />
            {of.state === 'kept' && (
              <IssueButton
                endpoint={issueClearance}
                ask={{ agreementId }}
                word={say('issueClearance')}
                currency={currency}
              />
            )}
          </>
        )
      }
    >
      <Reading of={read} shape="table" rows={2}>
        {({ items }) => <DocumentList items={items} />}
      </Reading>
    </Panel>
  )
}
