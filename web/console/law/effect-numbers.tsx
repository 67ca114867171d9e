import { DataTable } from '../../ui/data-table.tsx'
import { Count } from '../../ui/written.tsx'
import { useWords } from '../../words.ts'
import type { Effect } from './effect.ts'
import styles from './own-law.module.css'

const rows = ['call', 'message', 'attempts'] as const
const firstHour = 6

/** How many may be contacted, and in which hours of the office's clock. */
export function EffectNumbers({ effect: { before, after } }: { readonly effect: Effect }) {
  const say = useWords('law')
  return (
    <>
      <DataTable
        caption={say('effect.caption')}
        rows={rows}
        rowKey={(row) => row}
        columns={[
          {
            key: 'what',
            header: say('effect.what'),
            isTitle: true,
            cell: (row) => say(`effect.${row}`),
          },
          {
            key: 'before',
            header: say('effect.before'),
            align: 'end',
            cell: (row) => <Count of={countOf(before, row)} />,
          },
          {
            key: 'after',
            header: say('effect.after'),
            align: 'end',
            cell: (row) => <Count of={countOf(after, row)} />,
          },
        ]}
      />
      <ByHour before={before.call.byHour} after={after.call.byHour} />
    </>
  )
}

const countOf = (side: Effect['before'], row: (typeof rows)[number]): number =>
  row === 'attempts' ? side.call.attempts : side[row].people

type ByHourProps = { readonly before: readonly number[]; readonly after: readonly number[] }

/** The hours in which anybody is open on either side. */
function ByHour({ before, after }: ByHourProps) {
  const say = useWords('law')
  const hours = before.flatMap((was, index) => {
    const is = after[index] ?? 0
    return was + is === 0 ? [] : [{ hour: index + firstHour, was, is }]
  })
  if (hours.length === 0) return null
  return (
    <div>
      <h3 className={styles.label}>{say('effect.byHour')}</h3>
      <ul className={styles.hours}>
        {hours.map(({ hour, was, is }) => (
          <li key={hour} data-changed={was !== is}>
            <span className="small muted">{say('effect.hour', { hour })}</span>
            <span className="number">{was === is ? was : `${was} → ${is}`}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
