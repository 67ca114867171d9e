import { listServiceFacts } from '../../../api/service-facts.ts'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import styles from '../call/study.module.css'
import { NoteService, ValueCard } from './value-card.tsx'

/** What each contract gave its person, with who said so (E0.4, C6.1). */
export function ServicePanel({ debtorId }: { readonly debtorId: string }) {
  const say = useWords('study')
  const read = useRead(listServiceFacts, { debtorId })
  return (
    <Panel title={say('service.title')}>
      <Reading of={read} shape="text">
        {({ items }) => (
          <ul className={styles.list}>
            {items.map(({ debtId, contract, product, creditorName, facts }) => (
              <li key={debtId} className={styles.entry}>
                <p className={styles.head}>
                  <strong>{product ?? say('service.noProduct')}</strong>
                  <span className="small muted">
                    {creditorName} · {say('repair.contract', { contract })}
                  </span>
                </p>
                <ValueCard facts={facts} />
                <NoteService debtId={debtId} />
              </li>
            ))}
          </ul>
        )}
      </Reading>
    </Panel>
  )
}
