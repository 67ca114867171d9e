import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { readDebtor, readStatement } from '../../../api/debtors.ts'
import { type indexNames, listIndexMonths, loadIndexMonths } from '../../../api/debts.ts'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { LongTextField, SwitchField, TextField } from '../../ui/fields.tsx'
import { FileDrop } from '../../ui/file-drop.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Problem } from '../../ui/problem.tsx'
import { useDo } from '../../use-do.ts'
import { useWords } from '../../words.ts'
import styles from './portfolios.module.css'

type Index = (typeof indexNames)[number]
type Read = ReplyOf<typeof loadIndexMonths>

/** Months of an index from a file or a paste: looked at first, then kept. */
export function LoadMonths({ index }: { readonly index: Index }) {
  const say = useWords('owed')
  const [csv, setCsv] = useState('')
  const [source, setSource] = useState('')
  const [isReplacing, setIsReplacing] = useState(false)
  const [read, setRead] = useState<Read>()
  const checking = useDo(loadIndexMonths, { quiet: 'all' })
  const keeping = useDo(loadIndexMonths, {
    refreshes: [listIndexMonths, readStatement, readDebtor],
    says: () => say('index.kept'),
    quiet: 'all',
  })
  const ask = { index, csv, source: source.trim(), isReplacing }
  const check = async (event: FormEvent) => {
    event.preventDefault()
    const answer = await checking.run({ ...ask, isTrial: true })
    setRead(answer.ok ? answer.value : undefined)
  }
  const keep = async () => {
    if (!(await keeping.run({ ...ask, isTrial: false })).ok) return
    setCsv('')
    setRead(undefined)
  }
  const change = <Value,>(set: (value: Value) => void) => {
    return (value: Value) => {
      set(value)
      setRead(undefined)
    }
  }
  const problem = checking.problem ?? keeping.problem
  return (
    <Panel title={say('index.load')} help={say('index.loadHelp')}>
      <form className={styles.form} onSubmit={check}>
        <FileDrop
          label={say('index.file')}
          accept=".csv,.txt"
          onFile={async (file) => change(setCsv)(await file.text())}
        />
        <LongTextField label={say('index.paste')} value={csv} onChange={change(setCsv)} rows={4} />
        <TextField
          label={say('index.from')}
          example={say('index.fromExample')}
          value={source}
          onChange={setSource}
          maxLength={200}
          isRequired
        />
        <SwitchField
          label={say('index.replace')}
          help={say('index.replaceHelp')}
          value={isReplacing}
          onChange={change(setIsReplacing)}
        />
        {problem && <Problem of={problem} />}
        <div className={styles.buttons}>
          <Button
            type="submit"
            variant="default"
            loading={checking.isRunning}
            disabled={csv.trim() === '' || source.trim() === ''}
          >
            {say('index.check')}
          </Button>
          {read && read.months.length > 0 && (
            <Button loading={keeping.isRunning} onClick={keep}>
              {say('index.keep', { count: read.months.length })}
            </Button>
          )}
        </div>
        <div aria-live="polite">{read && <Checked read={read} />}</div>
      </form>
    </Panel>
  )
}

function Checked({ read: { months, bad, same } }: { readonly read: Read }) {
  const say = useWords('owed')
  return (
    <>
      <p>{say('index.checked', { taken: months.length, same, bad: bad.length })}</p>
      {months.length === 0 && <p className="muted">{say('index.nothingNew')}</p>}
      <ul>
        {bad.map(({ line, field, value, problem }) => (
          <li key={line} className="small">
            {say('index.line', {
              line,
              field: say(`index.field.${field}`),
              value,
              remedy: say(`index.remedy.${problem}`),
            })}
          </li>
        ))}
      </ul>
    </>
  )
}
