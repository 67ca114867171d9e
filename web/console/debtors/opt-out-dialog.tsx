import { Button } from '@mantine/core'
import { useState } from 'react'
import { optOutChannels } from '../../../api/debtors.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { LongTextField, SelectField } from '../../ui/fields.tsx'
import { useWords } from '../../words.ts'
import styles from './debtor-forms.module.css'

type OptOutDialogProps = {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly isRunning: boolean
  readonly onGiven: (channel: (typeof optOutChannels)[number], evidence: string) => void
}

/** The person asked to stop: it holds from this moment on. */
export function OptOutDialog({ isOpen, onClose, isRunning, onGiven }: OptOutDialogProps) {
  const say = useWords('debtors')
  const [channel, setChannel] = useState<(typeof optOutChannels)[number]>('voice')
  const [evidence, setEvidence] = useState('')
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={say('optOutTitle')}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          onGiven(channel, evidence.trim())
          setEvidence('')
        }}
      >
        <SelectField
          label={say('optOutChannel')}
          value={channel}
          onChange={(chosen) => chosen && setChannel(chosen)}
          choices={optOutChannels.map((value) => ({ value, word: say(`channel.${value}`) }))}
        />
        <LongTextField
          label={say('optOutEvidence')}
          value={evidence}
          onChange={setEvidence}
          maxLength={200}
          hasFocus
          isRequired
        />
        <Button type="submit" loading={isRunning} disabled={!evidence.trim()}>
          {say('optOutWord')}
        </Button>
      </form>
    </Dialog>
  )
}
