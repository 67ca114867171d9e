import type { ReplyOf } from '../../../api/endpoint.ts'
import type { readPersonPrivacy } from '../../../api/privacy.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Instant } from '../../ui/written.tsx'
import { useWords } from '../../words.ts'

type Access = NonNullable<ReplyOf<typeof readPersonPrivacy>['access']>[number]
const looked = ['brief', 'export', 'evidence', 'document'] as const
const whatOf = (what: string) => looked.find((one) => one === what) ?? 'page'

/** Who looked at this person, for the owner. */
export function AccessList({ items }: { readonly items: readonly Access[] }) {
  const say = useWords('privacy')
  const columns: Column<Access>[] = [
    { key: 'who', header: say('accessColumn.who'), isTitle: true, cell: ({ who }) => who },
    {
      key: 'what',
      header: say('accessColumn.what'),
      cell: ({ what }) => say(`accessWhat.${whatOf(what)}`),
    },
    { key: 'at', header: say('accessColumn.at'), cell: ({ at }) => <Instant at={at} /> },
    {
      key: 'origin',
      header: say('accessColumn.origin'),
      isDetail: true,
      cell: ({ origin }) => <span className="number small">{origin}</span>,
    },
  ]
  return (
    <section>
      <h3>{say('access')}</h3>
      {items.length === 0 ? (
        <p className="muted">{say('accessNone')}</p>
      ) : (
        <DataTable
          caption={say('accessCaption')}
          columns={columns}
          rows={items.slice(0, 20)}
          rowKey={({ at, who, what }) => `${at} ${who} ${what}`}
        />
      )}
    </section>
  )
}
