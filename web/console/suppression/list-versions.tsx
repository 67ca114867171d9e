import { Button } from '@mantine/core'
import { useState } from 'react'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { listRefusedNumbers, listSuppressionFiles } from '../../../api/suppression.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Sheet } from '../../ui/dialog.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Progress } from '../../ui/progress.tsx'
import { Reading } from '../../ui/reading.tsx'
import { StateBadge } from '../../ui/state-badge.tsx'
import { Count, Instant } from '../../ui/written.tsx'
import { useRead } from '../../use-read.ts'
import { useFormats, useWords } from '../../words.ts'
import styles from './suppression.module.css'
import { useListName } from './use-list-name.ts'

type ListFile = ReplyOf<typeof listSuppressionFiles>['items'][number]

const tones = {
  receiving: 'brand',
  reading: 'brand',
  'in-force': 'done',
  replaced: 'plain',
  failed: 'attention',
} as const

/** Every file that came: how far it is, what it found, and the lines that are no numbers. */
export function ListVersions({ canSeeRefused }: { readonly canSeeRefused: boolean }) {
  const say = useWords('numbers')
  const read = useRead(listSuppressionFiles, {}, { everyMs: 3000 })
  const [shown, setShown] = useState<ListFile>()
  return (
    <Panel title={say('lists.versions')} flush>
      <Reading of={read} shape="table">
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState>{say('lists.noVersions')}</EmptyState>
          ) : (
            <>
              {items
                .filter(({ state }) => state === 'reading')
                .map((file) => (
                  <div key={file.id} className={styles.reading}>
                    <Progress
                      label={say('lists.reading', { name: file.fileName })}
                      done={file.bytesRead}
                      total={file.byteCount}
                    />
                  </div>
                ))}
              <Files files={items} onRefused={canSeeRefused ? setShown : undefined} />
            </>
          )
        }
      </Reading>
      <RefusedLines file={shown} onClose={() => setShown(undefined)} />
    </Panel>
  )
}

type FilesProps = {
  readonly files: readonly ListFile[]
  readonly onRefused: ((file: ListFile) => void) | undefined
}

function Files({ files, onRefused }: FilesProps) {
  const say = useWords('numbers')
  const name = useListName()
  const { day, number } = useFormats()
  return (
    <DataTable
      caption={say('lists.versions')}
      rows={files}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'file',
          header: say('lists.file'),
          isTitle: true,
          cell: (file) => (
            <span className={styles.cell}>
              <strong>{name(file.listId)}</strong>
              <span className="small muted">
                {say('lists.of', { day: day(file.listedOn) })} · {file.fileName}
              </span>
              <span className="small muted">
                {file.createdBy}, <Instant at={file.createdAt} />
              </span>
            </span>
          ),
        },
        { key: 'state', header: say('lists.newest'), cell: (file) => <Standing file={file} /> },
        {
          key: 'numbers',
          header: say('lists.numbers'),
          cell: (file) => (
            <span className={styles.cell}>
              <Count of={file.numberCount} />
              {file.state !== 'failed' && (
                <span className="small muted">
                  {say('lists.news', { made: number(file.newCount), gone: number(file.goneCount) })}
                </span>
              )}
              {file.refusedCount > 0 && onRefused && (
                <Button variant="subtle" size="compact-sm" onClick={() => onRefused(file)}>
                  {say('lists.refused', { count: file.refusedCount })}
                </Button>
              )}
            </span>
          ),
        },
        {
          key: 'people',
          header: say('lists.people'),
          align: 'end',
          cell: ({ peopleCount }) => <Count of={peopleCount} />,
        },
      ]}
    />
  )
}

function Standing({ file: { state, problem } }: { readonly file: ListFile }) {
  const say = useWords('numbers')
  return (
    <span className={styles.cell}>
      <StateBadge tone={tones[state]} word={say(`lists.state.${state}`)} />
      {problem && <span className="small">{say(`lists.problem.${problem}`)}</span>}
    </span>
  )
}

const reasons = ['line-too-long', 'no-number', 'not-a-phone', 'day-wrong'] as const

type RefusedLinesProps = { readonly file: ListFile | undefined; readonly onClose: () => void }

function RefusedLines({ file, onClose }: RefusedLinesProps) {
  const say = useWords('numbers')
  const asked = { listFileId: file?.id ?? '' }
  const read = useRead(listRefusedNumbers, asked, { isWanted: file !== undefined })
  const why = (reason: string) =>
    say(`lists.reason.${reasons.find((one) => one === reason) ?? 'no-number'}`)
  return (
    <Sheet isOpen={file !== undefined} onClose={onClose} title={say('lists.refusedTitle')}>
      <Reading of={read} shape="table">
        {({ items }) => (
          <DataTable
            caption={say('lists.refusedTitle')}
            rows={items}
            rowKey={({ line }) => line}
            columns={[
              {
                key: 'line',
                header: say('lists.line'),
                isTitle: true,
                cell: ({ line }) => <Count of={line} />,
              },
              { key: 'why', header: say('lists.why'), cell: ({ reason }) => why(reason) },
              { key: 'value', header: say('lists.written'), cell: ({ value }) => value },
            ]}
          />
        )}
      </Reading>
    </Sheet>
  )
}
