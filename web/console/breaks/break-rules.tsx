import { Button } from '@mantine/core'
import { useState } from 'react'
import { readBreakRules, saveBreakRules } from '../../../api/breaks.ts'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { useMay } from '../../session.ts'
import { NumberField } from '../../ui/fields.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { ReasonDialog } from '../../ui/reason-dialog.tsx'
import { useDo } from '../../use-do.ts'
import { useRead } from '../../use-read.ts'
import { useFormats, useWords } from '../../words.ts'
import styles from './breaks.module.css'

type Measures = ReplyOf<typeof readBreakRules>
type Rules = Measures['versions'][number]['rules']

/** How long and how often people rest here, and whose measure that is. */
export function BreakRules() {
  const say = useWords('breaks')
  const read = useRead(readBreakRules, {})
  return (
    <Panel title={say('rules.title')}>
      <Reading of={read} shape="form" rows={4}>
        {(measures) => <Form key={measures.versions[0]?.version} of={measures} />}
      </Reading>
    </Panel>
  )
}

const names = ['rests', 'restMinutes', 'edgeMinutes', 'mealMinutes', 'usualMinutes'] as const

function Form({ of: measures }: { readonly of: Measures }) {
  const say = useWords('breaks')
  const may = useMay()
  const [now] = measures.versions
  const [typed, setTyped] = useState<Rules | undefined>(now?.rules)
  const [isAsking, setIsAsking] = useState(false)
  if (!typed || !now) return null
  const isReader = !may('set-breaks')
  const isSame = JSON.stringify(typed) === JSON.stringify(now.rules)
  return (
    <div className={styles.menu}>
      <p className="muted">{say(measures.basis === 'law' ? 'rules.law' : 'rules.ours')}</p>
      <div className={styles.fields}>
        {names.map((name) => (
          <NumberField
            key={name}
            label={say(`rules.${name}`)}
            min={measures.least && name !== 'usualMinutes' ? measures.least[name] : 0}
            max={720}
            value={typed[name]}
            isDisabled={isReader || (name === 'edgeMinutes' && measures.least !== null)}
            onChange={(value) => setTyped({ ...typed, [name]: value ?? now.rules[name] })}
          />
        ))}
        <NumberField
          label={say('rules.workMinutesMax')}
          min={60}
          max={measures.least?.workMinutesMax ?? 720}
          value={typed.workMinutesMax}
          isDisabled={isReader}
          onChange={(workMinutesMax) => setTyped({ ...typed, workMinutesMax })}
        />
      </div>
      {!isReader && (
        <p className={styles.files}>
          <Button disabled={isSame} onClick={() => setIsAsking(true)}>
            {say('rules.save')}
          </Button>
        </p>
      )}
      <Versions of={measures} />
      {isAsking && (
        <Publish rules={typed} basedOn={now.version} onClose={() => setIsAsking(false)} />
      )}
    </div>
  )
}

function Versions({ of: { versions } }: { readonly of: Measures }) {
  const say = useWords('breaks')
  const { instant } = useFormats()
  return (
    <details>
      <summary>{say('rules.history')}</summary>
      <ol className={styles.days}>
        {versions.map(({ version, decidedAt, decidedBy, reason }) => (
          <li key={version} className={styles.day}>
            <span>
              {version === 0
                ? say('rules.usual')
                : say('rules.version', { version, name: decidedBy })}
            </span>
            {decidedAt && <span className="small muted">{instant(decidedAt)}</span>}
            {reason && <span className="small">“{reason}”</span>}
          </li>
        ))}
      </ol>
    </details>
  )
}

type PublishProps = {
  readonly rules: Rules
  readonly basedOn: number
  readonly onClose: () => void
}

function Publish({ rules, basedOn, onClose }: PublishProps) {
  const say = useWords('breaks')
  const saving = useDo(saveBreakRules, {
    refreshes: [readBreakRules],
    quiet: 'all',
    says: () => say('rules.saved'),
  })
  const save = async (reason: string) => {
    if ((await saving.run({ rules, reason, basedOn })).ok) onClose()
  }
  return (
    <ReasonDialog
      title={say('rules.saveTitle')}
      word={say('rules.save')}
      label={say('rules.reason')}
      isRunning={saving.isRunning}
      problem={saving.problem}
      onClose={onClose}
      onSaid={save}
    >
      {null}
    </ReasonDialog>
  )
}
