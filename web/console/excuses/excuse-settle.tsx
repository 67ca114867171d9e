import { Button, Select } from '@mantine/core'
import { useState } from 'react'
import { type ExcuseState, seenIn as places } from '../../../api/excuses.ts'
import { toast } from '../../ui/toast.ts'
import { useFormats, useWords } from '../../words.ts'
import styles from './excuses.module.css'
import type { Said } from './said.ts'
import { SaidState } from './said-state.tsx'
import { useExcuseDeeds } from './use-excuse-deeds.ts'

type Place = (typeof places)[number]

/** What was seen of it. A mark that speaks against anybody waits for a supervisor (B6.3). */
export function ExcuseSettle({ said }: { readonly said: Said }) {
  const say = useWords('excuses')
  const write = useFormats()
  const { settle } = useExcuseDeeds()
  const [seen, setSeen] = useState<Place>('our-data')
  const set = async (state: ExcuseState) => {
    const done = await settle.run({ saidId: said.id, state, seenIn: seen })
    if (done.ok) toast('done', done.value.isAsked ? say('asked') : say('settled'))
  }
  return (
    <section className={styles.lines}>
      <p className={styles.heading}>{say('settle')}</p>
      <p className={styles.stand}>
        <SaidState of={said} />{' '}
        <span className="small muted">{say('untilOn', { on: write.day(said.untilOn) })}</span>
      </p>
      <div className={styles.deeds}>
        <Select
          size="xs"
          label={say('seenIn.label')}
          allowDeselect={false}
          data={places.map((value) => ({ value, label: say(`seenIn.${value}`) }))}
          value={seen}
          onChange={(value) => setSeen(places.find((place) => place === value) ?? 'our-data')}
        />
        <Button
          size="compact-sm"
          variant="default"
          disabled={settle.isRunning || said.state === 'verified'}
          onClick={() => set('verified')}
        >
          {say('setVerified')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          disabled={settle.isRunning || said.state === 'unverified'}
          onClick={() => set('unverified')}
        >
          {say('setUnverified')}
        </Button>
        {said.state !== 'open' && (
          <Button size="compact-sm" variant="subtle" onClick={() => set('open')}>
            {say('setOpen')}
          </Button>
        )}
      </div>
      <p className="small muted">{say('settleHelp')}</p>
    </section>
  )
}
