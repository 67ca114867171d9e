import { Button } from '@mantine/core'
import { useState } from 'react'
import { Sheet } from '../../ui/dialog.tsx'
import { useWords } from '../../words.ts'
import { ProfileSheet } from './profile-sheet.tsx'
import styles from './profiles.module.css'
import type { StudyRead } from './study.ts'

type ProfileLineProps = { readonly debtorId: string; readonly study: StudyRead }

/** What moment the person is in, in one calm line; behind it stands every fact. */
export function ProfileLine({ debtorId, study }: ProfileLineProps) {
  const say = useWords('profiles')
  const [isOpen, setIsOpen] = useState(false)
  const { held } = study.profile
  const { portfolioId } = study
  if (!portfolioId) return <p className="small muted">{say('nothingOwed')}</p>
  return (
    <div className={styles.moment}>
      <p>
        {held.length === 0 ? (
          <span className="small muted">{say('none')}</span>
        ) : (
          held.map(({ circumstance }) => say(`circumstance.${circumstance}`)).join(' · ')
        )}
      </p>
      <Button
        variant="subtle"
        size="compact-sm"
        aria-haspopup="dialog"
        onClick={() => setIsOpen(true)}
      >
        {held.length === 0 ? say('correct') : say('why')}
      </Button>
      <Sheet isOpen={isOpen} onClose={() => setIsOpen(false)} title={say('sheet')}>
        <ProfileSheet profile={study.profile} whose={{ debtorId, portfolioId }} />
      </Sheet>
    </div>
  )
}
