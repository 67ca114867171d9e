import { readProfile } from '../../../api/profiles.ts'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { Cases } from './cases.tsx'
import { ProfileLine } from './profile-line.tsx'
import styles from './profiles.module.css'
import { SituationLine } from './situation-line.tsx'

/** On a person's own page: their moment, how to begin, and how cases like theirs ended. */
export function ProfilePanel({ debtorId }: { readonly debtorId: string }) {
  const say = useWords('profiles')
  const read = useRead(readProfile, { debtorId })
  return (
    <Panel title={say('title')}>
      <Reading of={read} shape="text">
        {(study) => (
          <div className={styles.stack}>
            <ProfileLine debtorId={debtorId} study={study} />
            <SituationLine debtorId={debtorId} study={study} />
            {study.cases && (
              <section className={styles.situation}>
                <h3>{say('cases.title')}</h3>
                <Cases of={study.cases} />
              </section>
            )}
          </div>
        )}
      </Reading>
    </Panel>
  )
}
