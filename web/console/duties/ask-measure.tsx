import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { askMeasure, measureActs, recordPastMeasure } from '../../../api/duties.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { DayField, LongTextField, SelectField, TextField } from '../../ui/fields.tsx'
import { Problem } from '../../ui/problem.tsx'
import { useDo } from '../../use-do.ts'
import { useFormats, useWords } from '../../words.ts'
import styles from './duties.module.css'
import { refreshes } from './refreshes.ts'
import type { Standings } from './standings.ts'
import { VerdictWords } from './verdict-words.tsx'

type AskProps = {
  readonly contracts: Standings['contracts']
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Asks for an act about a contract, or tells of one that stood before. */
export function AskMeasure({ contracts, isOpen, onClose }: AskProps) {
  const say = useWords('duties')
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={say('askTitle')}>
      {isOpen && <AskForm contracts={contracts} onDone={onClose} />}
    </Dialog>
  )
}

type FormProps = { readonly contracts: Standings['contracts']; readonly onDone: () => void }
type Act = (typeof measureActs)[number]

function AskForm({ contracts, onDone }: FormProps) {
  const say = useWords('duties')
  const { day } = useFormats()
  const [debtId, setDebtId] = useState(contracts[0]?.debtId ?? null)
  const [act, setAct] = useState<Act>('negativate')
  const [when, setWhen] = useState<'ask' | 'past'>('ask')
  const [registry, setRegistry] = useState('')
  const [sinceOn, setSinceOn] = useState('')
  const [evidence, setEvidence] = useState('')
  const options = { refreshes, quiet: 'all' } as const
  const asking = useDo(askMeasure, { ...options, says: () => say('said.asked') })
  const telling = useDo(recordPastMeasure, { ...options, says: () => say('said.done') })
  const contract = contracts.find((one) => one.debtId === debtId)
  const verdict = contract?.acts.find((one) => one.act === act)?.verdict
  const run = async (event: FormEvent) => {
    event.preventDefault()
    if (!debtId) return
    const what = { debtId, act, registry: registry.trim() }
    const past = { ...what, sinceOn: sinceOn || null, evidence: evidence.trim() }
    const answer = when === 'ask' ? await asking.run(what) : await telling.run(past)
    if (answer.ok) onDone()
  }
  const problem = when === 'ask' ? asking.problem : telling.problem
  const isMute = when === 'past' && evidence.trim().length < 3
  return (
    <form className={styles.form} onSubmit={run}>
      <SelectField
        label={say('askContract')}
        choices={contracts.map((one) => ({
          value: one.debtId,
          word: [one.creditorName, one.contract, one.product].filter(Boolean).join(' · '),
        }))}
        value={debtId}
        onChange={setDebtId}
      />
      <SelectField
        label={say('askAct')}
        choices={measureActs.map((value) => ({ value, word: say(`act.${value}`) }))}
        value={act}
        onChange={(value) => setAct(value ?? act)}
      />
      <ChoiceField
        label={say('askWhen')}
        choices={[
          { value: 'ask', word: say('deeds.ask') },
          { value: 'past', word: say('deeds.past') },
        ]}
        value={when}
        onChange={setWhen}
      />
      <TextField
        label={say('registry')}
        help={say('registryHelp')}
        value={registry}
        onChange={setRegistry}
        maxLength={120}
      />
      {when === 'ask' && verdict && <VerdictWords of={verdict} />}
      {when === 'past' && (
        <>
          <DayField
            label={say('pastSince')}
            help={contract ? say('pastHelp', { day: day(contract.cameOn) }) : undefined}
            {...(contract ? { max: contract.cameOn } : {})}
            value={sinceOn}
            onChange={setSinceOn}
          />
          <LongTextField
            label={say('evidence')}
            value={evidence}
            onChange={setEvidence}
            maxLength={500}
            isRequired
          />
        </>
      )}
      {problem && <Problem of={problem} />}
      <Button type="submit" loading={asking.isRunning || telling.isRunning} disabled={isMute}>
        {say(when === 'ask' ? 'deeds.ask' : 'deeds.past')}
      </Button>
    </form>
  )
}
