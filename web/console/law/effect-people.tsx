import { Link } from '@tanstack/react-router'
import { DataTable } from '../../ui/data-table.tsx'
import { useLocale, useWords } from '../../words.ts'
import type { Effect } from './effect.ts'
import styles from './own-law.module.css'
import { RuleLink } from './rule-link.tsx'

type Why = Effect['rules'][number]['why']

/** The rules behind the change, and some of the people that it touches. */
export function EffectPeople({ effect: { rules, examples } }: { readonly effect: Effect }) {
  const say = useWords('law')
  return (
    <>
      {rules.length > 0 && (
        <div>
          <h3 className={styles.label}>{say('effect.rules')}</h3>
          <ul className={styles.reasons}>
            {rules.map(({ why, people }) => (
              <li key={why.ruleId}>
                <Reason why={why} />{' '}
                <span className="small muted">{say('effect.touches', { count: people })}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {examples.length > 0 && (
        <div>
          <h3 className={styles.label}>{say('effect.examples')}</h3>
          <Examples examples={examples} />
        </div>
      )}
    </>
  )
}

function Reason({ why }: { readonly why: Why }) {
  const locale = useLocale()
  return (
    <>
      {why.reason[locale] ?? why.reason['pt-BR'] ?? why.ruleId} <RuleLink ruleId={why.ruleId} />
    </>
  )
}

function Examples({ examples }: Pick<Effect, 'examples'>) {
  const say = useWords('law')
  const hours = (all: readonly number[]) =>
    all.length === 0 ? say('effect.noHours') : `${all[0]}h–${(all.at(-1) ?? 0) + 1}h`
  return (
    <DataTable
      caption={say('effect.examples')}
      rows={examples}
      rowKey={({ debtorId }) => debtorId}
      columns={[
        {
          key: 'who',
          header: say('effect.who'),
          isTitle: true,
          cell: ({ debtorId, name }) => (
            <Link to="/clientes/$debtorId" params={{ debtorId }} target="_blank">
              {name}
            </Link>
          ),
        },
        {
          key: 'before',
          header: say('effect.hoursBefore'),
          align: 'end',
          cell: ({ before }) => hours(before.call),
        },
        {
          key: 'after',
          header: say('effect.hoursAfter'),
          align: 'end',
          cell: ({ after }) => hours(after.call),
        },
        {
          key: 'why',
          header: say('effect.why'),
          cell: ({ why }) => (
            <ul>
              {why.map((one) => (
                <li key={one.ruleId} className="small">
                  <Reason why={one} />
                </li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  )
}
