import { useState } from 'react'
import { previewPlaybook } from '../../../api/playbook.ts'
import type { Locale } from '../../../api/shapes.ts'
import { FilterPills } from '../../ui/filter-pills.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import styles from './playbook.module.css'
import { kindOf } from './topics.ts'

type PreviewProps = {
  readonly place: string
  readonly locale: Locale
}

/** The sentences as an agent reads them in a call, filled, and spoken as the person likes. */
export function PreviewPanel({ place, locale }: PreviewProps) {
  const say = useWords('playbook')
  const [treatment, setTreatment] = useState('')
  const read = useRead(previewPlaybook, { place, locale, treatment }, { freshMs: 0 })
  return (
    <aside className={styles.preview}>
      <Panel title={say('preview.title')} help={say('preview.help')}>
        <Reading of={read} shape="text">
          {({ treatments, parts }) => (
            <div className={styles.rows}>
              {treatments.length > 0 && (
                <FilterPills
                  label={say('preview.treatment')}
                  choices={treatments.map((value) => ({ value, word: value }))}
                  value={treatments.find((one) => one === treatment) ?? treatments[0] ?? ''}
                  onChange={setTreatment}
                />
              )}
              <div className={styles.phone} lang={locale}>
                {parts.length === 0 && <p className="muted">{say('preview.empty')}</p>}
                {parts.map((part) => (
                  <section key={part.place} data-kind={kindOf(part.place)}>
                    <h3>{say(`kind.${kindOf(part.place)}`)}</h3>
                    {part.lines.map(({ id, text, isOwn }) => (
                      <p key={id}>
                        {text}{' '}
                        {isOwn && <span className="small muted">({say('preview.own')})</span>}
                      </p>
                    ))}
                  </section>
                ))}
              </div>
            </div>
          )}
        </Reading>
      </Panel>
    </aside>
  )
}
