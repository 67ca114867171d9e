import { DataTable } from '../../ui/data-table.tsx'
import { Count } from '../../ui/written.tsx'
import { useWords } from '../../words.ts'
import type { Effect } from './law-effect-panel.tsx'
import styles from './own-law.module.css'

const ways = ['call', 'message'] as const
const firstHour = 6

/** How many may be contacted, and in which hours of the office's clock. */
export function EffectNumbers({ effect: { before, after } }: { readonly effect: Effect }) {
  const say = useWords('law')
  return (
    <>
      <DataTable
        caption={say('effect.caption')}
        rows={ways}
        rowKey={(way) => way}
        columns={[
          {
            key: 'what',
            header: say('effect.what'),
            isTitle: true,
            cell: (way) => say(`effect.${way}`),
          },
          {
            key: 'before',
            header: say('effect.before'),
            align: 'end',
            cell: (way) => <Count of={before[way].people} />,
          },
          {
            key: 'after',
            header: say('effect.after'),
            align: 'end',
            cell: (way) => <Count of={after[way].people} />,
          },
        ]}
      />
      <ByHour before={before.call.byHour} after={after.call.byHour} />
    </>
  )
}

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
