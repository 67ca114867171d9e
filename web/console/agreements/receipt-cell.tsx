import { issueReceipt, listDocuments } from '../../../api/documents.ts'
import { useMay } from '../../session.ts'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { Files } from '../documents/document-list.tsx'
import { IssueButton } from '../documents/issue-button.tsx'

type ReceiptProps = { readonly agreementId: string; readonly paymentId: string }

/** The receipt of a payment, or the button that issues it. */
export function ReceiptCell({ agreementId, paymentId }: ReceiptProps) {
  const say = useWords('documents')
  const may = useMay()
  const issued = useRead(listDocuments, { agreementId }).value?.items.find(
    (one) => one.paymentId === paymentId && !one.isReplaced,
  )
  if (issued) return <Files of={issued} />
  if (!may('issue-documents')) return <span className="muted">–</span>
  return (
    <IssueButton endpoint={issueReceipt} ask={{ paymentId }} word={say('issueReceipt')} size="xs" />
  )
}
