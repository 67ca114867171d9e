import { useState } from 'react'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { comparePlaybooks, type listPlaybookVersions } from '../../../api/playbook.ts'
import { SelectField } from '../../ui/fields.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { ChangeLines } from './change-lines.tsx'
import styles from './playbook.module.css'

type CompareProps = {
  readonly items: ReplyOf<typeof listPlaybookVersions>['items']
  readonly inForce: number
}

/** What one version says otherwise than another. */
export function CompareVersions({ items, inForce }: CompareProps) {
  const say = useWords('playbook')
  const [since, setSince] = useState('0')
  const [version, setVersion] = useState(String(inForce || items[0]?.version || 0))
  const read = useRead(comparePlaybooks, { version: Number(version), since })
  const choices = [
    ...items.map((one) => ({
      value: String(one.version),
      word: say('versions.name', { version: one.version, name: one.publishedBy }),
    })),
    { value: '0', word: say('versions.shipped') },
  ]
  return (
    <Panel title={say('versions.compare')}>
      <div className={styles.rows}>
        <div className={styles.fields}>
          <SelectField
            label={say('versions.from')}
            choices={choices}
            value={since}
            onChange={(next) => next && setSince(next)}
          />
          <SelectField
            label={say('versions.to')}
            choices={choices}
            value={version}
            onChange={(next) => next && setVersion(next)}
          />
        </div>
        <Reading of={read} shape="text">
          {({ changes }) =>
            changes.length === 0 ? (
              <p className="muted">{say('versions.same')}</p>
            ) : (
              <ChangeLines changes={changes} />
            )
          }
        </Reading>
      </div>
    </Panel>
  )
}
