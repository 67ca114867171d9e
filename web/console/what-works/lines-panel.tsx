import { useState } from 'react'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { playbookGroups } from '../../../api/playbook.ts'
import type { readWhatWorks } from '../../../api/what-works.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FilterPills } from '../../ui/filter-pills.tsx'
import { Panel } from '../../ui/panel.tsx'
import { useLocale, useWords } from '../../words.ts'
import { ShareBar } from '../playbook/share-bar.tsx'
import { usePlaceName } from '../playbook/use-place-words.ts'
import styles from './what-works.module.css'

type Report = ReplyOf<typeof readWhatWorks>

/** Sentence by sentence, one part of the playbook at a time. */
export function LinesPanel({ of }: { readonly of: Report }) {
  const say = useWords('whatWorks')
  const playbook = useWords('playbook')
  const groups = playbookGroups.filter((group) => of.lines.some((one) => one.group === group))
  const [chosen, setChosen] = useState<(typeof playbookGroups)[number]>()
  const [first] = groups
  if (!first)
    return (
      <Panel title={say('lines')}>
        <EmptyState>{say('empty')}</EmptyState>
      </Panel>
    )
  const group = groups.find((one) => one === chosen) ?? first
  return (
    <Panel title={say('lines')} help={say('linesHelp')}>
      <div className={styles.rows}>
        <FilterPills
          label={say('lines')}
          choices={groups.map((value) => ({ value, word: playbook(`group.${value}`) }))}
          value={group}
          onChange={setChosen}
        />
        <Lines rows={of.lines.filter((one) => one.group === group)} />
      </div>
    </Panel>
  )
}

function Lines({ rows }: { readonly rows: Report['lines'] }) {
  const say = useWords('whatWorks')
  const nameOf = usePlaceName()
  const locale = useLocale()
  return (
    <DataTable
      caption={say('lines')}
      rows={rows}
      rowKey={({ place, lineId }) => `${place} ${lineId}`}
      columns={[
        {
          key: 'line',
          header: say('line'),
          isTitle: true,
          cell: ({ words, place }) => (
            <div className={styles.line}>
              <span>{words?.[locale] ?? say('gone')}</span>
              <span className="small muted">{nameOf(place)}</span>
            </div>
          ),
        },
        { key: 'deal', header: say('deal'), cell: ({ deal }) => <ShareBar of={deal} /> },
        {
          key: 'nextStep',
          header: say('nextStep'),
          cell: ({ nextStep }) => <ShareBar of={nextStep} />,
        },
        {
          key: 'concrete',
          header: say('concrete'),
          cell: ({ concrete }) =>
            concrete ? <ShareBar of={concrete} /> : <span className="muted">—</span>,
        },
      ]}
    />
  )
}
