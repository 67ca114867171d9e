import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { readWhatWorks } from '../../../api/what-works.ts'
import { useMay } from '../../session.ts'
import { SelectField } from '../../ui/fields.tsx'
import { FilterPills } from '../../ui/filter-pills.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { CameTable } from './came-table.tsx'
import { LinesPanel } from './lines-panel.tsx'
import styles from './what-works.module.css'
import { periods } from './what-works-search.ts'

type WhatWorks = ReplyOf<typeof readWhatWorks>

/** After which sentences and what preparation something was agreed; what cannot be told is said. */
export function WhatWorksScreen() {
  const say = useWords('whatWorks')
  const { dias = '30', atendente } = useSearch({ from: '/shell/relatorios/o-que-funciona' })
  const asked = { days: dias, ...(atendente ? { agentId: atendente } : {}) }
  const read = useRead(readWhatWorks, asked)
  const mayTest = useMay()('write-playbook')
  return (
    <Page
      title={say('title')}
      help={say('help')}
      actions={
        mayTest && (
          <LinkButton to="/regras/roteiro" variant="default">
            {say('toTest')}
          </LinkButton>
        )
      }
    >
      <Notice tone="info">
        <p>{say(mayTest ? 'honest' : 'honestOwn')}</p>
      </Notice>
      <Filters agents={read.value?.agents ?? []} />
      <Reading of={read} shape="table">
        {(found) => (
          <div className={styles.rows}>
            <Panel title={say('prepared')} help={say('preparedHelp')} flush>
              <CameTable
                caption={say('prepared')}
                rows={[
                  { key: 'with', name: say('with'), ...found.prepared },
                  { key: 'without', name: say('without'), ...found.unprepared },
                  { key: 'all', name: say('all'), ...found.all },
                ]}
              />
            </Panel>
            <LinesPanel of={found} />
            {found.agents.length > 0 && (
              <Panel title={say('agents')} help={say('agentsHelp')} flush>
                <CameTable
                  caption={say('agents')}
                  rows={found.agents.map((one) => ({ key: one.agentId, ...one }))}
                />
              </Panel>
            )}
          </div>
        )}
      </Reading>
    </Page>
  )
}

function Filters({ agents }: { readonly agents: WhatWorks['agents'] }) {
  const say = useWords('whatWorks')
  const { dias = '30', atendente } = useSearch({ from: '/shell/relatorios/o-que-funciona' })
  const navigate = useNavigate({ from: '/relatorios/o-que-funciona' })
  return (
    <div className={styles.filters}>
      <FilterPills
        label={say('period')}
        choices={periods.map((value) => ({ value, word: say(`days.${value}`) }))}
        value={dias}
        onChange={(next) => void navigate({ search: (now) => ({ ...now, dias: next }) })}
      />
      {agents.length > 0 && (
        <SelectField
          label={say('agent')}
          choices={agents.map(({ agentId, name }) => ({ value: agentId, word: name }))}
          value={atendente ?? null}
          example={say('everybody')}
          isClearable
          onChange={(next) =>
            void navigate({ search: (now) => ({ ...now, atendente: next ?? undefined }) })
          }
        />
      )}
    </div>
  )
}
