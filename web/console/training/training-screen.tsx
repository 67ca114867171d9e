import { readTraining } from '../../../api/training.ts'
import { useMay } from '../../session.ts'
import { Page } from '../../ui/page.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { Certificates } from './certificates.tsx'
import { Lessons } from './lessons.tsx'
import { Practice } from './practice.tsx'
import { TeamTraining } from './team-training.tsx'
import styles from './training.module.css'

/** Reading, practice with people who are not there, and what it allows (B0.4, E7.1). */
export function TrainingScreen() {
  const say = useWords('training')
  const may = useMay()
  const read = useRead(readTraining, {})
  return (
    <Page title={say('title')} help={say('help')}>
      <Reading of={read} shape="cards">
        {(mine) => (
          <div className={styles.columns}>
            <Lessons of={mine.lessons} />
            <Practice of={mine} />
            <Certificates of={mine.portfolios} />
            {may('see-staff') && <TeamTraining />}
          </div>
        )}
      </Reading>
    </Page>
  )
}
