import type { ReplyOf } from '../../../api/endpoint.ts'
import { listStaff } from '../../../api/sessions.ts'
import { usePerson } from '../../session.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'

type Member = ReplyOf<typeof listStaff>['items'][number]

/** The people of the agency. */
export function People() {
  const say = useWords('team')
  const you = usePerson()
  const read = useRead(listStaff, {})
  const columns: Column<Member>[] = [
    {
      key: 'name',
      header: say('name'),
      isTitle: true,
      cell: ({ name, userId }) => (
        <>
          {name}
          {userId === you.userId && <span className="muted"> ({say('you')})</span>}
        </>
      ),
    },
    { key: 'role', header: say('role'), cell: ({ role }) => say(`roles.${role}`) },
    { key: 'email', header: say('email'), cell: ({ email }) => email },
    {
      key: 'sees',
      header: say('sees'),
      cell: ({ role, creditorNames }) =>
        role === 'viewer' ? creditorNames.join(', ') || '–' : say('seesAll'),
    },
  ]
  return (
    <Panel title={say('people')} flush>
      <Reading of={read} shape="table">
        {({ items }) => (
          <DataTable
            caption={say('caption')}
            columns={columns}
            rows={items}
            rowKey={({ userId }) => userId}
          />
        )}
      </Reading>
    </Panel>
  )
}
