import { Button } from '@mantine/core'
import { useState } from 'react'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { readWrapUpSettings, saveWrapUpSetting, wrapUpModes } from '../../../api/outcomes.ts'
import { NumberField, SelectField } from '../../ui/fields.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { ReasonDialog } from '../../ui/reason-dialog.tsx'
import { useDo } from '../../use-do.ts'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import styles from './outcomes.module.css'

type Setting = ReplyOf<typeof readWrapUpSettings>['agency']
type Chosen = { readonly portfolioId?: string; readonly name: string; readonly now: Setting | null }

/** How long the outcome may take after hanging up: for the company, and by portfolio. */
export function WrapUpPanel() {
  const say = useWords('outcomes')
  const read = useRead(readWrapUpSettings, {})
  const [chosen, setChosen] = useState<Chosen>()
  return (
    <Panel title={say('wrapUp.title')} help={say('wrapUp.help')}>
      <Reading of={read} shape="list" rows={3}>
        {({ agency, portfolios }) => (
          <ul className={styles.nodes}>
            <Line
              name={say('agency')}
              setting={agency}
              onChange={() => setChosen({ name: say('agency'), now: agency })}
            />
            {portfolios.map(({ portfolioId, name, own }) => (
              <Line
                key={portfolioId}
                name={name}
                setting={own}
                onChange={() => setChosen({ portfolioId, name, now: own })}
              />
            ))}
          </ul>
        )}
      </Reading>
      {chosen && <Change of={chosen} onClose={() => setChosen(undefined)} />}
    </Panel>
  )
}

type LineProps = {
  readonly name: string
  readonly setting: Setting | null
  readonly onChange: () => void
}

function Line({ name, setting, onChange }: LineProps) {
  const say = useWords('outcomes')
  const word = setting ? say(`wrapUp.modes.${setting.mode}`) : say('wrapUp.ofAgency')
  const isLimited = setting?.mode === 'with-limit'
  return (
    <li className={styles.version}>
      <span className={styles.words}>
        <span>{name}</span>
        <span className="small muted">
          {word}
          {isLimited && `: ${say('wrapUp.limit', { count: setting.limitSeconds })}`}
        </span>
      </span>
      <Button
        variant="default"
        size="compact-sm"
        aria-label={say('wrapUp.changeOf', { name })}
        onClick={onChange}
      >
        {say('wrapUp.change')}
      </Button>
    </li>
  )
}

function Change({ of, onClose }: { readonly of: Chosen; readonly onClose: () => void }) {
  const say = useWords('outcomes')
  const { portfolioId, name, now } = of
  const [mode, setMode] = useState<Setting['mode'] | 'as-agency'>(now?.mode ?? 'as-agency')
  const [seconds, setSeconds] = useState<number | null>(now?.limitSeconds ?? 30)
  const saving = useDo(saveWrapUpSetting, {
    refreshes: [readWrapUpSettings],
    quiet: 'all',
    says: () => say('wrapUp.saved'),
  })
  const save = async (reason: string) => {
    const setting = mode === 'as-agency' ? null : { mode, limitSeconds: seconds ?? 30 }
    const about = portfolioId === undefined ? {} : { portfolioId }
    if ((await saving.run({ ...about, setting, reason })).ok) onClose()
  }
  const modes = portfolioId ? (['as-agency', ...wrapUpModes] as const) : wrapUpModes
  return (
    <ReasonDialog
      title={say('wrapUp.changeOf', { name })}
      word={say('wrapUp.save')}
      label={say('reason')}
      isRunning={saving.isRunning}
      problem={saving.problem}
      onClose={onClose}
      onSaid={save}
    >
      <SelectField
        label={say('wrapUp.mode')}
        value={mode}
        choices={modes.map((value) => ({
          value,
          word: value === 'as-agency' ? say('wrapUp.ofAgency') : say(`wrapUp.modes.${value}`),
        }))}
        onChange={(chosen) => chosen && setMode(chosen)}
      />
      {mode === 'with-limit' && (
        <NumberField
          label={say('wrapUp.seconds')}
          min={10}
          max={600}
          value={seconds}
          onChange={setSeconds}
        />
      )}
    </ReasonDialog>
  )
}
