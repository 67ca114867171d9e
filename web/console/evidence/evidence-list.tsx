import { Anchor } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { downloadEvidence, type listEvidence } from '../../../api/evidence.ts'
import { addressOf } from '../../client.ts'
import { CopyButton } from '../../ui/copy-button.tsx'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Progress } from '../../ui/progress.tsx'
import { StateBadge } from '../../ui/state-badge.tsx'
import { Count, Day, Instant } from '../../ui/written.tsx'
import { useWords } from '../../words.ts'
import styles from './evidence.module.css'

export type Pack = ReplyOf<typeof listEvidence>['items'][number]

type EvidenceListProps = {
  readonly items: readonly Pack[]
  /** All of one person, whose name stands above already. */
  readonly isOfOne?: boolean
}

/** What was gathered: how far it is, whether it fits the seals, and its two files. */
export function EvidenceList({ items, isOfOne = false }: EvidenceListProps) {
  const say = useWords('evidence')
  if (items.length === 0) return <p className={styles.nothing}>{say('empty')}</p>
  const person: Column<Pack> = {
    key: 'person',
    header: say('person'),
    isTitle: true,
    cell: ({ debtorId, debtorName }) => (
      <Link to="/clientes/$debtorId" params={{ debtorId }}>
        {debtorName}
      </Link>
    ),
  }
  const columns: Column<Pack>[] = [
    ...(isOfOne ? [] : [person]),
    { key: 'what', header: say('period'), isTitle: isOfOne, cell: (pack) => <What of={pack} /> },
    { key: 'files', header: say('files'), align: 'end', cell: (pack) => <Files of={pack} /> },
  ]
  return (
    <DataTable caption={say('caption')} columns={columns} rows={items} rowKey={({ id }) => id} />
  )
}

function What({ of: pack }: { readonly of: Pack }) {
  const say = useWords('evidence')
  return (
    <div className={styles.what}>
      <span>
        <Day on={pack.fromOn} /> – <Day on={pack.toOn} /> <Standing of={pack} />
      </span>
      <span className="muted small">
        <Instant at={pack.askedAt} /> · {say('askedBy', { name: pack.askedBy })}
        {pack.state === 'ready' && pack.entryCount !== null && (
          <>
            {' '}
            · <Count of={pack.entryCount} /> {say('entries')}
          </>
        )}
      </span>
      {pack.state === 'waiting' && (
        <Progress label={say('gathering')} done={pack.doneCount} total={pack.entryCount} />
      )}
      {pack.headHash && (
        <span className={styles.mark}>
          {say('head')} <code>{pack.headHash}</code>
        </span>
      )}
    </div>
  )
}

function Standing({ of: { state, sealsFit, sealedCount } }: { readonly of: Pack }) {
  const say = useWords('evidence')
  if (state === 'failed') return <StateBadge tone="stop" word={say('failed')} />
  if (state === 'waiting') return null
  if (sealsFit && sealedCount === 0) return <StateBadge tone="plain" word={say('unsealed')} />
  return sealsFit ? (
    <StateBadge tone="done" word={say('fits')} />
  ) : (
    <StateBadge tone="stop" word={say('differs')} />
  )
}

function Files({ of: { id: packId, state, headHash } }: { readonly of: Pack }) {
  const say = useWords('evidence')
  if (state !== 'ready') return null
  return (
    <span className={styles.files}>
      <Anchor href={addressOf(downloadEvidence, { packId, form: 'pdf' }).address} download>
        {say('pdf')}
      </Anchor>
      <Anchor href={addressOf(downloadEvidence, { packId, form: 'json' }).address} download>
        {say('json')}
      </Anchor>
      {headHash && <CopyButton text={headHash} word={say('copyHead')} />}
    </span>
  )
}
