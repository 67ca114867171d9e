import { Anchor } from '@mantine/core'
import { downloadDocument, type listDocuments, readDocumentPage } from '../../../api/documents.ts'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { addressOf } from '../../client.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { StateBadge } from '../../ui/state-badge.tsx'
import { Instant } from '../../ui/written.tsx'
import { useWords } from '../../words.ts'
import styles from './documents.module.css'

export type Issued = ReplyOf<typeof listDocuments>['items'][number]

/** What was issued: each as a file, as a page of text, and with the code that verifies it. */
export function DocumentList({ items }: { readonly items: readonly Issued[] }) {
  const say = useWords('documents')
  if (items.length === 0) return <p className={styles.nothing}>{say('empty')}</p>
  const columns: Column<Issued>[] = [
    {
      key: 'kind',
      header: say('kindHeader'),
      isTitle: true,
      cell: ({ kind, isReplaced, issuedAt, code }) => (
        <div className={styles.document}>
          <span>
            {say(`kind.${kind}`)} {isReplaced && <StateBadge tone="plain" word={say('replaced')} />}
          </span>
          <span className="muted small">
            <Instant at={issuedAt} /> · <Code code={code} />
          </span>
        </div>
      ),
    },
    { key: 'open', header: say('open'), align: 'end', cell: (one) => <Files of={one} /> },
  ]
  return (
    <DataTable caption={say('caption')} columns={columns} rows={items} rowKey={({ id }) => id} />
  )
}

function Code({ code }: { readonly code: string }) {
  const say = useWords('documents')
  const text = code.match(/.{4}/g)?.join('-') ?? code
  return (
    <Anchor
      href={`/v/${code}`}
      target="_blank"
      rel="noreferrer"
      className="number small"
      aria-label={say('verify', { code: text })}
    >
      {text}
    </Anchor>
  )
}

/** The file and its page of text, each in a tab of its own. */
export function Files({ of }: { readonly of: Issued }) {
  const say = useWords('documents')
  const name = say(`kind.${of.kind}`)
  const ask = { documentId: of.id }
  return (
    <span className={styles.files}>
      <Anchor
        href={addressOf(downloadDocument, ask).address}
        target="_blank"
        rel="noreferrer"
        aria-label={say('pdfOf', { name })}
      >
        {say('pdf')}
      </Anchor>
      <Anchor
        href={addressOf(readDocumentPage, ask).address}
        target="_blank"
        rel="noreferrer"
        aria-label={say('textOf', { name })}
      >
        {say('text')}
      </Anchor>
    </span>
  )
}
