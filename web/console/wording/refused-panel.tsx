import type { ReplyOf } from '../../../api/endpoint.ts'
import { listRefusedWords } from '../../../api/wording.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { Count, Day } from '../../ui/written.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'

type Row = ReplyOf<typeof listRefusedWords>['items'][number]

/** By week and kind, without names: what a team still has to learn. */
export function RefusedPanel() {
  const say = useWords('wording')
  const read = useRead(listRefusedWords, {})
  return (
    <Panel title={say('refused.title')} help={say('refused.help')} flush>
      <Reading of={read} shape="table">
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState>{say('refused.none')}</EmptyState>
          ) : (
            <DataTable<Row>
              caption={say('refused.title')}
              rows={items}
              rowKey={({ weekOn, place, category }) => `${weekOn}${place}${category}`}
              columns={[
                {
                  key: 'kind',
                  header: say('refused.kind'),
                  isTitle: true,
                  cell: ({ category }) => say(`refused.kinds.${category}`),
                },
                {
                  key: 'example',
                  header: say('refused.example'),
                  cell: ({ example }) => `“${example}”`,
                },
                {
                  key: 'place',
                  header: say('refused.place'),
                  cell: ({ place }) => say(`refused.places.${place}`),
                },
                {
                  key: 'week',
                  header: say('refused.week'),
                  cell: ({ weekOn }) => <Day on={weekOn} />,
                },
                {
                  key: 'count',
                  header: say('refused.count'),
                  align: 'end',
                  cell: ({ count }) => <Count of={count} />,
                },
              ]}
            />
          )
        }
      </Reading>
    </Panel>
  )
}
