import { Button } from '@mantine/core'
import { useState } from 'react'
import { readRetention, setRetention } from '../../../api/retention.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { NumberField } from '../../ui/fields.tsx'
import { Problem } from '../../ui/problem.tsx'
import { useDo } from '../../use-do.ts'
import { useWords } from '../../words.ts'
import styles from '../complaints/complaints.module.css'
import type { Kept } from './kept.ts'

type ChangeProps = { readonly of: Kept | undefined; readonly onClose: () => void }

/** Another time, within what the law bounds. */
export function ChangeTime({ of, onClose }: ChangeProps) {
  const say = useWords('privacy')
  const title = of ? say('changeTitle', { record: say(`record.${of.record}`).toLowerCase() }) : ''
  return (
    <Dialog isOpen={of !== undefined} onClose={onClose} title={title}>
      {of && <Form of={of} onDone={onClose} />}
    </Dialog>
  )
}

function Form({ of, onDone }: { readonly of: Kept; readonly onDone: () => void }) {
  const say = useWords('privacy')
  const [days, setDays] = useState<number | null>(of.days)
  const setting = useDo(setRetention, {
    refreshes: [readRetention],
    quiet: 'all',
    says: () => say('changed'),
  })
  const set = async () => {
    if (days && (await setting.run({ record: of.record, days })).ok) onDone()
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void set()
      }}
    >
      <NumberField
        label={say('changeField')}
        help={say('changeBounds', { min: of.minDays, max: of.maxDays })}
        min={of.minDays}
        max={of.maxDays}
        value={days}
        onChange={setDays}
        hasFocus
      />
      {setting.problem && <Problem of={setting.problem} />}
      <Button type="submit" loading={setting.isRunning} disabled={days === null}>
        {say('changeSubmit')}
      </Button>
    </form>
  )
}
