import { useState } from 'react'
import { TextField } from '../../ui/fields.tsx'
import { Panel } from '../../ui/panel.tsx'
import { useLocale, useWords } from '../../words.ts'
import call from '../call/outcome-panel.module.css'
import { findOutcomes, labelOf } from '../call/outcome-search.ts'
import styles from './outcomes.module.css'
import type { Node } from './use-tree.ts'

/** The list as an agent would search it, with the draft in it. */
export function TreePreview({ nodes }: { readonly nodes: readonly Node[] }) {
  const say = useWords('outcomes')
  const sayCall = useWords('call')
  const locale = useLocale()
  const [typed, setTyped] = useState('')
  const shown = nodes.filter(({ isHidden }) => !isHidden).map((node) => ({ ...node, needs: null }))
  const groups = findOutcomes(shown, typed, { locale })
  return (
    <Panel title={say('preview')}>
      <div className={styles.preview}>
        <TextField kind="search" label={say('search')} value={typed} onChange={setTyped} />
        {groups.length === 0 && <p className="muted">{say('none')}</p>}
        {groups.map(({ group, outcomes }) => (
          <div key={group}>
            <h3 className={call.group}>{sayCall(`outcome.group.${group}`)}</h3>
            <ul className={call.options}>
              {outcomes.map((outcome) => (
                <li key={outcome.code} className={styles.option}>
                  <span>{labelOf(outcome, locale)}</span>
                  <span className="small muted">{outcome.code}</span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Panel>
  )
}
