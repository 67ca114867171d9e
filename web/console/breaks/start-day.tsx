import { useState } from 'react'
import { ConfirmDialog } from '../../ui/dialog.tsx'
import { SelectField } from '../../ui/fields.tsx'
import { useWords } from '../../words.ts'
import { useHourWords } from './use-hour-words.ts'
import { type Hours, useDay } from './use-hours.ts'

const lengths = [240, 260, 300, 320, 360, 380, 440, 480, 528]

/** The day begins with how long it is to last: the rests are placed by it. */
export function StartDay({
  hours,
  onClose,
}: {
  readonly hours: Hours
  readonly onClose: () => void
}) {
  const say = useWords('breaks')
  const inHours = useHourWords()
  const day = useDay()
  const [minutes, setMinutes] = useState(hours.usualMinutes)
  const all = [...new Set([...lengths, hours.usualMinutes])].sort((a, b) => a - b)
  const begin = async () => {
    if ((await day.begin(minutes)).ok) onClose()
  }
  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      title={say('startDay')}
      word={say('startDay')}
      isRunning={day.isRunning}
      onConfirm={begin}
    >
      <SelectField
        label={say('length')}
        value={String(minutes)}
        choices={all.map((one) => ({ value: String(one), word: say('hours', inHours(one)) }))}
        onChange={(chosen) => setMinutes(Number(chosen ?? hours.usualMinutes))}
      />
    </ConfirmDialog>
  )
}

export function EndDay({ onClose }: { readonly onClose: () => void }) {
  const say = useWords('breaks')
  const day = useDay()
  const end = async () => {
    if ((await day.end()).ok) onClose()
  }
  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      title={say('endDay')}
      word={say('endDay')}
      isRunning={day.isRunning}
      onConfirm={end}
    >
      <p>{say('endHelp')}</p>
    </ConfirmDialog>
  )
}
