import { Button } from '@mantine/core'
import { useState } from 'react'
import { liftStop } from '../../../api/stops.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { LongTextField, SelectField } from '../../ui/fields.tsx'
import { useDo } from '../../use-do.ts'
import { useWords } from '../../words.ts'
import styles from '../debtors/debtor-forms.module.css'
import { groundOf, type PlacedStop } from './known-stop.ts'
import { stopRefreshes } from './stop-refreshes.ts'
import { useStopWords } from './use-stop-words.ts'

type LiftStopProps = {
  readonly stop: PlacedStop
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** A stop is lifted with why, and with who said so. */
export function LiftStop({ stop, isOpen, onClose }: LiftStopProps) {
  const say = useWords('stops')
  const words = useStopWords()
  const [chosen, setChosen] = useState<PlacedStop['grounds'][number]>()
  const [evidence, setEvidence] = useState('')
  const lifting = useDo(liftStop, { refreshes: stopRefreshes, says: () => say('liftDone') })
  const ground = chosen ?? stop.grounds[0] ?? 'mistake'
  const lift = async () => {
    const answer = await lifting.run({ stopId: stop.id, ground, evidence: evidence.trim() })
    if (answer.ok) onClose()
  }
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={say('liftTitle', { kind: words.name(stop) })}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void lift()
        }}
      >
        <SelectField
          label={say('ground')}
          value={ground}
          onChange={(value) => value && setChosen(value)}
          choices={stop.grounds.map((value) => ({
            value,
            word: say(`grounds.${groundOf(value)}`),
          }))}
        />
        <LongTextField
          label={say('liftEvidence')}
          value={evidence}
          onChange={setEvidence}
          maxLength={200}
          isRequired
        />
        <Button type="submit" loading={lifting.isRunning} disabled={!evidence.trim()}>
          {say('liftWord')}
        </Button>
      </form>
    </Dialog>
  )
}
