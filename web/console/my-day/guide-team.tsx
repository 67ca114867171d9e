import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { feedbackKinds, giveFeedback, listGoals, setGoal } from '../../../api/my-day.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { LongTextField, NumberField, SelectField } from '../../ui/fields.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useDo } from '../../use-do.ts'
import { useRead } from '../../use-read.ts'
import { useFormats, useWords } from '../../words.ts'
import { goalNames } from './goals.tsx'
import styles from './my-day.module.css'

type Agent = ReplyOf<typeof listGoals>['items'][number]
type Kind = (typeof feedbackKinds)[number]

/** Goals of the month, and words to one person; in the order of names, never of numbers. */
export function GuideTeam() {
  const say = useWords('myDay')
  const read = useRead(listGoals, {})
  const [open, setOpen] = useState<{ readonly what: 'goal' | 'say'; readonly agent: Agent }>()
  const close = () => setOpen(undefined)
  return (
    <Panel title={say('teamTitle')} help={say('teamHelp')}>
      <Reading of={read} shape="list">
        {({ items }) => (
          <ul className={styles.list}>
            {items.map((agent) => (
              <li key={agent.agentId} className={styles.card}>
                <p className={styles.strong}>{agent.name}</p>
                <p className="small muted">
                  {agent.goal
                    ? goalNames
                        .map((name) => `${say(`goal.${name}`)}: ${agent.goal?.[name]}`)
                        .join(' · ')
                    : say('noGoalYet')}
                  {agent.unread > 0 && ` · ${say('unread', { count: agent.unread })}`}
                </p>
                <div className={styles.row}>
                  <Button
                    size="compact-md"
                    variant="default"
                    aria-label={say('setGoalOf', { name: agent.name })}
                    onClick={() => setOpen({ what: 'goal', agent })}
                  >
                    {say('setGoal')}
                  </Button>
                  <Button
                    size="compact-md"
                    variant="default"
                    aria-label={say('sayTo', { name: agent.name })}
                    onClick={() => setOpen({ what: 'say', agent })}
                  >
                    {say('sayIt')}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        )}
      </Reading>
      {open && (
        <Dialog
          isOpen
          onClose={close}
          title={say(open.what === 'goal' ? 'setGoalOf' : 'sayTo', { name: open.agent.name })}
        >
          {open.what === 'goal' ? (
            <GoalForm agent={open.agent} onDone={close} />
          ) : (
            <SayForm agent={open.agent} onDone={close} />
          )}
        </Dialog>
      )}
    </Panel>
  )
}

type FormProps = { readonly agent: Agent; readonly onDone: () => void }

function GoalForm({ agent: { agentId, goal }, onDone }: FormProps) {
  const say = useWords('myDay')
  const [draft, setDraft] = useState(goal ?? { talks: 0, agreements: 0, firstPayments: 0, kept: 0 })
  const setting = useDo(setGoal, {
    refreshes: [listGoals],
    says: () => say('goalSaved'),
    quiet: 'all',
  })
  const run = async (event: FormEvent) => {
    event.preventDefault()
    if ((await setting.run({ agentId, ...draft })).ok) onDone()
  }
  return (
    <form className={styles.stack} onSubmit={run}>
      {goalNames.map((name) => (
        <NumberField
          key={name}
          label={say(`goal.${name}`)}
          value={draft[name]}
          onChange={(count) => setDraft((now) => ({ ...now, [name]: count ?? 0 }))}
          min={0}
          max={100_000}
        />
      ))}
      {setting.problem && <Problem of={setting.problem} />}
      <Button type="submit" loading={setting.isRunning}>
        {say('goalSave')}
      </Button>
    </form>
  )
}

function SayForm({ agent: { agentId, calls }, onDone }: FormProps) {
  const say = useWords('myDay')
  const { instant } = useFormats()
  const [kind, setKind] = useState<Kind>('well-done')
  const [callId, setCallId] = useState<string | null>(null)
  const [note, setNote] = useState('')
  const giving = useDo(giveFeedback, {
    refreshes: [listGoals],
    says: () => say('said'),
    quiet: 'all',
  })
  const isWhole = note.trim().length >= 2
  const run = async (event: FormEvent) => {
    event.preventDefault()
    if (!isWhole) return
    const about = callId ? { callId } : {}
    if ((await giving.run({ agentId, kind, note, ...about })).ok) onDone()
  }
  return (
    <form className={styles.stack} onSubmit={run}>
      <ChoiceField<Kind>
        label={say('kindLabel')}
        choices={feedbackKinds.map((value) => ({ value, word: say(`kind.${value}`) }))}
        value={kind}
        onChange={setKind}
      />
      <SelectField
        label={say('whichCall')}
        isClearable
        choices={calls.map((one) => ({
          value: one.callId,
          word: `${instant(one.closedAt)} · ${one.debtorName}`,
        }))}
        value={callId}
        onChange={setCallId}
      />
      <LongTextField
        label={say('note')}
        help={say('noteHelp')}
        value={note}
        onChange={setNote}
        rows={4}
        maxLength={2000}
        isRequired
      />
      {giving.problem && <Problem of={giving.problem} />}
      <Button type="submit" disabled={!isWhole} loading={giving.isRunning}>
        {say('sayRun')}
      </Button>
    </form>
  )
}
