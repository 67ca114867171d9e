import { useNavigate, useSearch } from '@tanstack/react-router'
import { listCreditors } from '../../../api/creditors.ts'
import { measureActs, reliefs } from '../../../api/duties.ts'
import { SelectField } from '../../ui/fields.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { AgingPanel } from './aging-panel.tsx'
import styles from './duties.module.css'
import { DutiesPanel } from './duties-panel.tsx'
import { useOverdue } from './use-overdue.ts'
import { WaitingPanel } from './waiting-panel.tsx'
import { YearlyPanel } from './yearly-panel.tsx'

/** What must be undone and by when, what waits to be lawful, what grows too old. */
export function DutiesScreen() {
  const say = useWords('duties')
  const { relief, act, creditorId } = useSearch({ from: '/shell/prazos' })
  return (
    <Page title={say('title')} help={say('help')}>
      <div className={styles.stack}>
        <Alarm />
        <Filters />
        {!act && <DutiesPanel act={relief} creditorId={creditorId} />}
        {!relief && <WaitingPanel act={act} creditorId={creditorId} />}
        {!act && !relief && <AgingPanel creditorId={creditorId} />}
        {!act && !relief && <YearlyPanel />}
      </div>
    </Page>
  )
}

/** Paid and still listed stands above everything. */
function Alarm() {
  const say = useWords('duties')
  const { paidAndListed, overdue } = useOverdue()
  if (paidAndListed > 0)
    return (
      <Notice tone="stop" title={say('alarm.paid', { count: paidAndListed })}>
        {say('alarm.paidHelp')}
      </Notice>
    )
  return overdue > 0 ? (
    <Notice tone="stop" title={say('alarm.overdue', { count: overdue })} />
  ) : null
}

function Filters() {
  const say = useWords('duties')
  const { relief, act, creditorId } = useSearch({ from: '/shell/prazos' })
  const navigate = useNavigate({ from: '/prazos' })
  const creditors = useRead(listCreditors, {})
  const choices = [
    ...reliefs.map((value) => ({ value, word: say(`relief.${value}`) })),
    ...measureActs.map((value) => ({ value, word: say(`act.${value}`) })),
  ]
  const choose = (value: (typeof choices)[number]['value'] | null) =>
    navigate({
      search: (now) => ({
        ...now,
        relief: reliefs.find((one) => one === value),
        act: measureActs.find((one) => one === value),
      }),
    })
  return (
    <div className={styles.filters}>
      <div className={styles.select}>
        <SelectField
          label={say('filter.act')}
          isClearable
          example={say('filter.all')}
          choices={choices}
          value={relief ?? act ?? null}
          onChange={choose}
        />
      </div>
      <div className={styles.select}>
        <SelectField
          label={say('filter.creditor')}
          isClearable
          example={say('filter.everyone')}
          choices={(creditors.value?.items ?? []).map(({ id, name }) => ({
            value: id,
            word: name,
          }))}
          value={creditorId ?? null}
          onChange={(value) =>
            navigate({ search: (now) => ({ ...now, creditorId: value ?? undefined }) })
          }
        />
      </div>
    </div>
  )
}
