import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { ReplyOf } from '../../../api/endpoint.ts'
import {
  callerIds,
  readNumberSettings,
  setNumberPolicy,
  setShownNumber,
} from '../../../api/numbers.ts'
import { NumberField, SelectField, TextField } from '../../ui/fields.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useDo } from '../../use-do.ts'
import { useRead } from '../../use-read.ts'
import { useFormats, useWords } from '../../words.ts'
import styles from './suppression.module.css'

type Settings = ReplyOf<typeof readNumberSettings>
type PartProps = { readonly settings: Settings; readonly canSet: boolean }

/** Which number shows when the agency calls, and when a number that fails is left alone. */
export function NumberSettings({ canSet }: { readonly canSet: boolean }) {
  const read = useRead(readNumberSettings, {})
  return (
    <Reading of={read} shape="cards">
      {(settings) => (
        <div className={styles.settings}>
          <ShownNumber settings={settings} canSet={canSet} />
          <FailingNumbers key={settings.version} settings={settings} canSet={canSet} />
        </div>
      )}
    </Reading>
  )
}

function ShownNumber({ settings: { shown }, canSet }: PartProps) {
  const say = useWords('numbers')
  const { instant } = useFormats()
  const [callerId, setCallerId] = useState(shown?.callerId ?? 'identified')
  const [number, setNumber] = useState(shown?.number ?? '')
  const setting = useDo(setShownNumber, {
    refreshes: [readNumberSettings],
    says: () => say('settings.savedShown'),
    quiet: 'all',
  })
  const save = async (event: FormEvent) => {
    event.preventDefault()
    await setting.run({ callerId, ...(callerId === 'withheld' ? {} : { number }) })
  }
  return (
    <Panel title={say('settings.shown')} help={say('settings.shownHelp')}>
      <form className={styles.form} onSubmit={save}>
        <p className="small muted">
          {shown
            ? say('settings.by', { name: shown.notedBy, at: instant(shown.notedAt) })
            : say('settings.notSaid')}
        </p>
        <SelectField
          label={say('settings.caller')}
          value={callerId}
          onChange={(value) => value && setCallerId(value)}
          choices={callerIds.map((value) => ({ value, word: say(`settings.callers.${value}`) }))}
          isDisabled={!canSet}
        />
        {callerId !== 'withheld' && (
          <TextField
            label={say('settings.number')}
            kind="tel"
            value={number}
            onChange={setNumber}
            isDisabled={!canSet}
            isRequired
          />
        )}
        {setting.problem && <Problem of={setting.problem} />}
        {canSet && (
          <Button type="submit" variant="default" loading={setting.isRunning}>
            {say('settings.save')}
          </Button>
        )}
      </form>
    </Panel>
  )
}

function FailingNumbers({ settings, canSet }: PartProps) {
  const say = useWords('numbers')
  const { instant } = useFormats()
  const { policy, version, decidedBy, decidedAt } = settings
  const [goneTimes, setGoneTimes] = useState<number | null>(policy.goneTimes)
  const [silentTimes, setSilentTimes] = useState<number | null>(policy.silentTimes)
  const setting = useDo(setNumberPolicy, {
    refreshes: [readNumberSettings],
    says: () => say('settings.savedPolicy'),
    quiet: 'all',
  })
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (goneTimes === null || silentTimes === null) return
    await setting.run({ policy: { goneTimes, silentTimes }, version })
  }
  return (
    <Panel title={say('settings.policy')} help={say('settings.policyHelp')}>
      <form className={styles.form} onSubmit={save}>
        {decidedBy && decidedAt && (
          <p className="small muted">
            {say('settings.by', { name: decidedBy, at: instant(decidedAt) })}
          </p>
        )}
        <NumberField
          label={say('settings.goneTimes')}
          value={goneTimes}
          onChange={setGoneTimes}
          min={1}
          max={5}
          isDisabled={!canSet}
        />
        <NumberField
          label={say('settings.silentTimes')}
          help={say('settings.silentHelp')}
          value={silentTimes}
          onChange={setSilentTimes}
          min={0}
          max={60}
          isDisabled={!canSet}
        />
        {setting.problem && <Problem of={setting.problem} />}
        {canSet && (
          <Button type="submit" variant="default" loading={setting.isRunning}>
            {say('settings.save')}
          </Button>
        )}
      </form>
    </Panel>
  )
}
