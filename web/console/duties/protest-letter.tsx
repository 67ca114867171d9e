import { Anchor, Button } from '@mantine/core'
import { useState } from 'react'
import { downloadDocument } from '../../../api/documents.ts'
import { issueProtestLetter } from '../../../api/duties.ts'
import { addressOf } from '../../client.ts'
import { useDo } from '../../use-do.ts'
import { useWords } from '../../words.ts'
import { refreshes } from './refreshes.ts'

/** The letter with which the customer has the protest cancelled. */
export function ProtestLetter({ measureId }: { readonly measureId: string }) {
  const say = useWords('duties')
  const [documentId, setDocumentId] = useState<string>()
  const issuing = useDo(issueProtestLetter, { refreshes })
  const issue = async () => {
    const answer = await issuing.run({ measureId })
    if (answer.ok) setDocumentId(answer.value.documentId)
  }
  if (documentId)
    return (
      <Anchor
        href={addressOf(downloadDocument, { documentId }).address}
        target="_blank"
        rel="noreferrer"
      >
        {say('openPdf')}
      </Anchor>
    )
  return (
    <Button variant="default" size="compact-sm" loading={issuing.isRunning} onClick={issue}>
      {say('deeds.letter')}
    </Button>
  )
}
