import type { ReplyOf } from '../../../api/endpoint.ts'
import { readTeamTraining } from '../../../api/training.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useRead } from '../../use-read.ts'
import { useFormats, useWords } from '../../words.ts'

type Row = ReplyOf<typeof readTeamTraining>['items'][number]

/** Who is ready for what; nobody is ranked. */
export function TeamTraining() {
  const say = useWords('training')
  const { day, number } = useFormats()
  const read = useRead(readTeamTraining, {})
  const certified = ({ certificates }: Row) =>
    certificates
      .map(({ portfolioName, validUntil }) => `${portfolioName} (${day(validUntil)})`)
      .join(', ') || '—'
  return (
    <Panel title={say('team')} help={say('teamHelp')} flush>
      <Reading of={read} shape="table">
        {({ items, lessonsInAll }) => (
          <DataTable
            caption={say('team')}
            rows={items}
            rowKey={({ userId }) => userId}
            columns={[
              { key: 'name', header: say('name'), isTitle: true, cell: ({ name }) => name },
              {
                key: 'lessons',
                header: say('lessons'),
                align: 'end',
                cell: ({ lessonsPassed }) => `${number(lessonsPassed)} / ${number(lessonsInAll)}`,
              },
              {
                key: 'people',
                header: say('people'),
                align: 'end',
                cell: ({ peoplePassed }) => number(peoplePassed),
              },
              { key: 'certificates', header: say('certificates'), cell: certified },
            ]}
          />
        )}
      </Reading>
    </Panel>
  )
}
