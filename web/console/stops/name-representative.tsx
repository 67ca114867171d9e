import { Button } from '@mantine/core'
import { useState } from 'react'
import { nameRepresentative } from '../../../api/stops.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/fields.tsx'
import { useDo } from '../../use-do.ts'
import { useWords } from '../../words.ts'
import styles from '../debtors/debtor-forms.module.css'
import { stopRefreshes } from './stop-refreshes.ts'

type NameRepresentativeProps = {
  readonly stopId: string
  readonly holder: 'lawyer' | 'estate'
  readonly isOpen: boolean
  readonly onClose: () => void
}

const nothing = { name: '', registration: '', phone: '', email: '' }

/** Who is spoken with in the person's place. */
export function NameRepresentative(props: NameRepresentativeProps) {
  const { stopId, holder, isOpen, onClose } = props
  const say = useWords('stops')
  const [given, setGiven] = useState(nothing)
  const set = (part: keyof typeof nothing) => (value: string) =>
    setGiven((now) => ({ ...now, [part]: value }))
  const naming = useDo(nameRepresentative, {
    refreshes: stopRefreshes,
    says: () => say('repDone'),
  })
  const name = async () => {
    const { phone, email, ...who } = given
    const ask = { stopId, ...who, ...(phone && { phone }), ...(email && { email }) }
    if ((await naming.run(ask)).ok) onClose()
  }
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={say(`nameRepresentative.${holder}`)}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void name()
        }}
      >
        <p className="small">{say(`representativeHelp.${holder}`)}</p>
        <TextField label={say('repName')} value={given.name} onChange={set('name')} isRequired />
        <TextField
          label={say(`repRegistration.${holder}`)}
          value={given.registration}
          onChange={set('registration')}
        />
        <TextField label={say('repPhone')} kind="tel" value={given.phone} onChange={set('phone')} />
        <TextField
          label={say('repEmail')}
          kind="email"
          value={given.email}
          onChange={set('email')}
        />
        <Button type="submit" loading={naming.isRunning} disabled={!given.name.trim()}>
          {say('repWord')}
        </Button>
      </form>
    </Dialog>
  )
}
