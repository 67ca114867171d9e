import { Button } from '@mantine/core'
import { useState } from 'react'
import { confirmPrivacyIdentity, privacyIdentities } from '../../../api/privacy.ts'
import { SelectField } from '../../ui/fields.tsx'
import { useDo } from '../../use-do.ts'
import { useWords } from '../../words.ts'
import styles from '../complaints/complaints.module.css'
import { privacyRefreshes } from './refreshes.ts'

/** How it was made sure that it is they who ask. */
export function ConfirmWho({ requestId }: { readonly requestId: string }) {
  const say = useWords('privacy')
  const [how, setHow] = useState<(typeof privacyIdentities)[number] | null>(null)
  const confirming = useDo(confirmPrivacyIdentity, {
    refreshes: privacyRefreshes,
    says: () => say('identityDone'),
  })
  return (
    <div className={styles.form}>
      <SelectField
        label={say('how')}
        choices={privacyIdentities.map((value) => ({ value, word: say(`identity.${value}`) }))}
        value={how}
        onChange={setHow}
      />
      <Button
        disabled={how === null}
        loading={confirming.isRunning}
        onClick={() => how && confirming.run({ requestId, identity: how })}
      >
        {say('identityConfirm')}
      </Button>
    </div>
  )
}
