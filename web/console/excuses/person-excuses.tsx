import { listExcuses } from '../../../api/excuse-proofs.ts'
import { Panel } from '../../ui/panel.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import styles from './excuses.module.css'
import { SaidItem } from './said-item.tsx'

/** What this person gave as a reason and still says something; nothing when there is none. */
export function PersonExcuses({ debtorId }: { readonly debtorId: string }) {
  const say = useWords('excuses')
  const { value } = useRead(listExcuses, { debtorId })
  if (!value || value.items.length === 0) return null
  return (
    <Panel title={say('title')}>
      <div className={styles.items}>
        {value.items.map((said) => (
          <SaidItem key={said.id} said={said} />
        ))}
      </div>
    </Panel>
  )
}
