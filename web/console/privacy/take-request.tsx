import { Button } from '@mantine/core'
import { useState } from 'react'
import {
  privacyIdentities,
  privacyKinds,
  privacyVias,
  receivePrivacyRequest,
} from '../../../api/privacy.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { LongTextField, SelectField } from '../../ui/fields.tsx'
import { Problem } from '../../ui/problem.tsx'
import { useDo } from '../../use-do.ts'
import { useWords } from '../../words.ts'
import styles from '../complaints/complaints.module.css'
import { privacyRefreshes } from './refreshes.ts'

/** A person asks about their own data: noted, and they are told the protocol. */
export function TakeRequest({ debtorId }: { readonly debtorId: string }) {
  const say = useWords('privacy')
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button variant="default" onClick={() => setIsOpen(true)}>
        {say('take')}
      </Button>
      <Dialog isOpen={isOpen} onClose={() => setIsOpen(false)} title={say('takeTitle')}>
        <Form debtorId={debtorId} onDone={() => setIsOpen(false)} />
      </Dialog>
    </>
  )
}

type FormProps = { readonly debtorId: string; readonly onDone: () => void }

function Form({ debtorId, onDone }: FormProps) {
  const say = useWords('privacy')
  const [kind, setKind] = useState<(typeof privacyKinds)[number] | null>(null)
  const [via, setVia] = useState<(typeof privacyVias)[number] | null>('call')
  const [identity, setIdentity] = useState<(typeof privacyIdentities)[number] | null>(null)
  const [wish, setWish] = useState('')
  const taking = useDo(receivePrivacyRequest, {
    refreshes: privacyRefreshes,
    quiet: 'all',
    says: ({ protocol }) => say('taken', { protocol }),
  })
  const take = async () => {
    if (!kind || !via) return
    const asked = { debtorId, kind, via, wish, identity: identity ?? undefined }
    if ((await taking.run(asked)).ok) onDone()
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void take()
      }}
    >
      <SelectField
        label={say('takeKind')}
        choices={privacyKinds.map((value) => ({ value, word: say(`kind.${value}`) }))}
        value={kind}
        onChange={setKind}
        isRequired
        hasFocus
      />
      <SelectField
        label={say('takeVia')}
        choices={privacyVias.map((value) => ({ value, word: say(`via.${value}`) }))}
        value={via}
        onChange={setVia}
        isRequired
      />
      <SelectField
        label={say('takeIdentity')}
        isClearable
        example={say('takeLater')}
        choices={privacyIdentities.map((value) => ({ value, word: say(`identity.${value}`) }))}
        value={identity}
        onChange={setIdentity}
      />
      <LongTextField label={say('wish')} maxLength={2000} value={wish} onChange={setWish} />
      {taking.problem && <Problem of={taking.problem} />}
      <Button type="submit" loading={taking.isRunning} disabled={!kind || !via}>
        {say('takeSubmit')}
      </Button>
    </form>
  )
}
