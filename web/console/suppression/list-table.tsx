import type { ReplyOf } from '../../../api/endpoint.ts'
import type { listSuppressionLists } from '../../../api/suppression.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Count } from '../../ui/written.tsx'
import { useFormats, useWords } from '../../words.ts'
import styles from './suppression.module.css'
import { useListName } from './use-list-name.ts'

export type KnownList = ReplyOf<typeof listSuppressionLists>['items'][number]

/** Every list that a law of ours names: what it forbids, from when, and who of ours is on it. */
export function ListTable({ lists }: { readonly lists: readonly KnownList[] }) {
  const say = useWords('numbers')
  const name = useListName()
  const { day } = useFormats()
  return (
    <DataTable
      caption={say('lists.table')}
      rows={lists}
      rowKey={({ listId }) => listId}
      columns={[
        {
          key: 'list',
          header: say('lists.list'),
          isTitle: true,
          cell: (list) => <Named list={list} name={name(list.listId)} />,
        },
        { key: 'counts', header: say('lists.counts'), cell: (list) => <Counts list={list} /> },
        {
          key: 'newest',
          header: say('lists.newest'),
          cell: ({ newest }) =>
            newest ? say('lists.of', { day: day(newest.listedOn) }) : say('lists.never'),
        },
        {
          key: 'numbers',
          header: say('lists.numbers'),
          align: 'end',
          cell: ({ numberCount }) => <Count of={numberCount} />,
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

function Named({ list, name }: { readonly list: KnownList; readonly name: string }) {
  const say = useWords('numbers')
  const isRemembered = list.citations.every(({ verification }) => verification === 'memory')
  return (
    <span className={styles.cell}>
      <strong>{name}</strong>
      <span className="small muted">
        {list.place} · {list.citations.map(({ instrument }) => instrument).join(', ')}
        {isRemembered && ` · ${say('lists.memory')}`}
      </span>
    </span>
  )
}

function Counts({ list }: { readonly list: KnownList }) {
  const say = useWords('numbers')
  const parts = [
    list.isOffersOnly && say('lists.offersOnly'),
    list.areaCodes.length > 0 && say('lists.areas', { areas: list.areaCodes.join(', ') }),
    list.isLiftedByAuthorisation && say('lists.lifted'),
  ]
  return (
    <span className={styles.cell}>
      {say('lists.grace', { count: list.graceDays })}
      <span className="small muted">{parts.filter(Boolean).join(' · ')}</span>
    </span>
  )
}
