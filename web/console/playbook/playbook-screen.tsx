import { useNavigate, useSearch } from '@tanstack/react-router'
import { readPlaybook } from '../../../api/playbook.ts'
import { FilterPills } from '../../ui/filter-pills.tsx'
import { Page } from '../../ui/page.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { DraftBar } from './draft-bar.tsx'
import { ExperimentsPanel } from './experiments-panel.tsx'
import styles from './playbook.module.css'
import type { Playbook } from './playbook.ts'
import { studioTabs } from './playbook-search.ts'
import { ReviewPanel } from './review-panel.tsx'
import { TopicLines } from './topic-lines.tsx'
import { TopicList } from './topic-list.tsx'
import { topicOf, topicsOf } from './topics.ts'
import { VersionsPanel } from './versions-panel.tsx'

/** Every sentence that the product proposes, as this agency wants to say it. */
export function PlaybookScreen() {
  const say = useWords('playbook')
  const { parte = 'lines' } = useSearch({ from: '/shell/regras/roteiro' })
  const navigate = useNavigate({ from: '/regras/roteiro' })
  const read = useRead(readPlaybook, {}, { freshMs: 0 })
  return (
    <Page title={say('title')} help={say('help')}>
      <FilterPills
        label={say('tabs')}
        choices={studioTabs.map((value) => ({ value, word: say(`tab.${value}`) }))}
        value={parte}
        onChange={(next) => void navigate({ search: (now) => ({ ...now, parte: next }) })}
      />
      <Reading of={read} shape="list" rows={8}>
        {(book) => (
          <div className={styles.rows}>
            <DraftBar of={book} />
            {parte === 'lines' && <Lines of={book} />}
            {parte === 'review' && <ReviewPanel of={book} />}
            {parte === 'versions' && <VersionsPanel of={book} />}
            {parte === 'tests' && <ExperimentsPanel of={book} />}
          </div>
        )}
      </Reading>
    </Page>
  )
}

function Lines({ of }: { readonly of: Playbook }) {
  const { tema } = useSearch({ from: '/shell/regras/roteiro' })
  const navigate = useNavigate({ from: '/regras/roteiro' })
  const topics = topicsOf(of.places)
  const chosen = topics.find(({ id }) => id === topicOf(tema ?? '')) ?? topics[1] ?? topics[0]
  if (!chosen) return null
  return (
    <div className={styles.columns}>
      <TopicList
        topics={topics}
        chosen={chosen}
        onChoose={(id) =>
          void navigate({ search: (now) => ({ ...now, tema: id }), resetScroll: false })
        }
      />
      <TopicLines key={chosen.id} topic={chosen} of={of} />
    </div>
  )
}
