import { Button } from '@mantine/core'
import { useState } from 'react'
import { listTipEffects, listTips } from '../../../api/tips.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FilterPills } from '../../ui/filter-pills.tsx'
import { Page } from '../../ui/page.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { TellTip } from './tell-tip.tsx'
import { TipCard } from './tip-card.tsx'
import styles from './tips.module.css'

type Order = 'votes' | 'newest'

/** What colleagues tell each other: cases and tips, without anybody's data. */
export function TipsScreen() {
  const say = useWords('tips')
  const [order, setOrder] = useState<Order>('votes')
  const [isTelling, setIsTelling] = useState(false)
  const read = useRead(listTips, { order })
  const effects = useRead(listTipEffects, {}).value?.items ?? []
  return (
    <Page
      title={say('title')}
      help={say('help')}
      actions={<Button onClick={() => setIsTelling(true)}>{say('tell')}</Button>}
    >
      <div className={styles.stack}>
        <FilterPills<Order>
          label={say('order')}
          choices={[
            { value: 'votes', word: say('byVotes') },
            { value: 'newest', word: say('byNewest') },
          ]}
          value={order}
          onChange={setOrder}
        />
        <Reading of={read} shape="cards">
          {({ items }) =>
            items.length === 0 ? (
              <EmptyState action={{ word: say('tell'), run: () => setIsTelling(true) }}>
                {say('none')}
              </EmptyState>
            ) : (
              <ul className={styles.list}>
                {items.map((tip) => (
                  <TipCard
                    key={tip.id}
                    tip={tip}
                    effect={effects.find(({ tipId }) => tipId === tip.id)}
                  />
                ))}
              </ul>
            )
          }
        </Reading>
      </div>
      {isTelling && <TellTip onClose={() => setIsTelling(false)} />}
    </Page>
  )
}
