import { Button } from '@mantine/core'
import { listDocuments } from '../../../api/documents.ts'
import type { AnyEndpoint, AskOf } from '../../../api/endpoint.ts'
import { useDo } from '../../use-do.ts'
import { useWords } from '../../words.ts'

type IssueProps<E extends AnyEndpoint> = {
  readonly endpoint: E
  readonly ask: AskOf<E>
  readonly word: string
  readonly currency?: string
  readonly size?: 'xs' | 'sm'
}

/** Issues a document; the same one again when it was issued before. */
export function IssueButton<E extends AnyEndpoint>(props: IssueProps<E>) {
  const { endpoint, ask, word, currency, size = 'sm' } = props
  const say = useWords('documents')
  const issue = useDo(endpoint, {
    refreshes: [listDocuments],
    says: () => say('issued'),
    ...(currency ? { facts: { currency } } : {}),
  })
  return (
    <Button
      variant="default"
      size={size}
      loading={issue.isRunning}
      onClick={() => {
        issue.run(ask)
      }}
    >
      {word}
    </Button>
  )
}
