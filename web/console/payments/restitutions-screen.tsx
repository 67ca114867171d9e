import { listRestitutions } from '../../../api/debts.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { Restitutions } from './restitutions.tsx'

/** Money that was asked for and not owed: what goes back, what went back, what was refused. */
export function RestitutionsScreen() {
  const say = useWords('owed')
  const read = useRead(listRestitutions, {})
  return (
    <Page title={say('restitution.listTitle')} help={say('restitution.listHelp')}>
      <Reading of={read} shape="list">
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState>{say('restitution.none')}</EmptyState>
          ) : (
            <Panel>
              <Restitutions items={items} hasNames />
            </Panel>
          )
        }
      </Reading>
    </Page>
  )
}
