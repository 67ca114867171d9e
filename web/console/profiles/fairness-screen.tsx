import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { readFairness } from '../../../api/profiles.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { PortfolioFilter } from '../portfolios/portfolio-filter.tsx'
import { type Counted, type Fairness, GroupTable } from './group-table.tsx'
import styles from './profiles.module.css'

/** Whether what we say of moments falls alike on regions and ages (D1.1). */
export function FairnessScreen() {
  const say = useWords('profiles')
  const navigate = useNavigate({ from: '/relatorios/equidade' })
  const { portfolioId } = useSearch({ from: '/shell/relatorios/equidade' })
  const read = useRead(readFairness, { portfolioId }, { freshMs: 60_000 })
  return (
    <Page
      title={say('fairness.title')}
      help={say('fairness.help')}
      actions={
        <PortfolioFilter
          value={portfolioId}
          onChange={(chosen) => navigate({ search: { portfolioId: chosen } })}
        />
      }
    >
      <Reading of={read} shape="table">
        {(report) =>
          report.sampled === 0 ? (
            <EmptyState>{say('fairness.empty')}</EmptyState>
          ) : (
            <Groups of={report} />
          )
        }
      </Reading>
    </Page>
  )
}

function Groups({ of }: { readonly of: Fairness }) {
  const say = useWords('profiles')
  const [what, setWhat] = useState<Counted>('circumstances')
  const { sampled, ofAll, all, byRegion, byAge } = of
  const differing = [...byRegion, ...byAge].filter((one) => one[what].some((code) => code.differs))
  return (
    <div className={styles.stack}>
      <p>{say('fairness.sample', { sampled, ofAll })}</p>
      <ChoiceField
        label={say('fairness.what')}
        choices={(['circumstances', 'tones', 'ways'] as const).map((value) => ({
          value,
          word: say(`fairness.${value}`),
        }))}
        value={what}
        onChange={setWhat}
      />
      <p className="small muted">
        {differing.length === 0 ? say('fairness.nothingDiffers') : say('fairness.differsHelp')}
      </p>
      <Panel title={say('fairness.byRegion')} flush>
        <GroupTable title={say('fairness.byRegion')} groups={[all, ...byRegion]} what={what} />
      </Panel>
      <Panel title={say('fairness.byAge')} flush>
        <GroupTable title={say('fairness.byAge')} groups={[all, ...byAge]} what={what} />
      </Panel>
    </div>
  )
}
