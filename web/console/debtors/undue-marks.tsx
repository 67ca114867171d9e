import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { readDebtor, readStatement, readTimeline, undueMarkReasons } from '../../../api/debtors.ts'
import { liftUndueMark, markUndue } from '../../../api/debts.ts'
import { useMay } from '../../session.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { LongTextField, SelectField } from '../../ui/fields.tsx'
import { Problem } from '../../ui/problem.tsx'
import { useDo } from '../../use-do.ts'
import { useFormats, useWords } from '../../words.ts'
import styles from './debtor-forms.module.css'
import { EvidenceDialog } from './evidence-dialog.tsx'
import type { StatementItem } from './statement-item.ts'

const refreshes = [readStatement, readDebtor, readTimeline]

/** Why an invoice may not be asked for: said with evidence, lifted with evidence. */
export function UndueMarks({ item }: { readonly item: StatementItem }) {
  const say = useWords('owed')
  const may = useMay()
  const [isMarking, setIsMarking] = useState(false)
  const isOpen = item.state === 'open'
  return (
    <div className={styles.stack}>
      {item.marks.length === 0 && <p className="small muted">{say('undue.none')}</p>}
      <MarkList marks={item.marks} />
      {isOpen && may('work-calls') && (
        <div>
          <Button variant="default" size="compact-sm" onClick={() => setIsMarking(true)}>
            {say('undue.mark')}
          </Button>
        </div>
      )}
      <Dialog isOpen={isMarking} onClose={() => setIsMarking(false)} title={say('undue.title')}>
        <MarkForm itemId={item.id} onDone={() => setIsMarking(false)} />
      </Dialog>
    </div>
  )
}

type Mark = StatementItem['marks'][number]

function MarkList({ marks }: { readonly marks: readonly Mark[] }) {
  const say = useWords('owed')
  const may = useMay()
  const { instant } = useFormats()
  const [lifted, setLifted] = useState<Mark>()
  const lifting = useDo(liftUndueMark, { refreshes, says: () => say('undue.lifted') })
  const lift = async (evidence: string) => {
    if (lifted && (await lifting.run({ markId: lifted.id, evidence })).ok) setLifted(undefined)
  }
  return (
    <>
      {marks.map((mark) => (
        <div key={mark.id} className={styles.line}>
          <p className={styles.about}>
            {say('undue.marked', {
              reason: say(`undue.reasons.${mark.reason}`),
              name: mark.markedBy,
              day: instant(mark.markedAt),
              evidence: mark.evidence,
            })}
          </p>
          {may('match-payments') && (
            <Button variant="default" size="compact-sm" onClick={() => setLifted(mark)}>
              {say('undue.lift')}
            </Button>
          )}
        </div>
      ))}
      <EvidenceDialog
        isOpen={lifted !== undefined}
        onClose={() => setLifted(undefined)}
        title={say('undue.liftTitle', {
          reason: lifted ? say(`undue.reasons.${lifted.reason}`) : '',
        })}
        label={say('undue.liftEvidence')}
        word={say('undue.lift')}
        isRunning={lifting.isRunning}
        onGiven={lift}
      />
    </>
  )
}

type MarkFormProps = { readonly itemId: string; readonly onDone: () => void }

function MarkForm({ itemId, onDone }: MarkFormProps) {
  const say = useWords('owed')
  const [reason, setReason] = useState<Mark['reason']>('disputed')
  const [evidence, setEvidence] = useState('')
  const marking = useDo(markUndue, { refreshes, says: () => say('undue.done'), quiet: 'all' })
  const mark = async (event: FormEvent) => {
    event.preventDefault()
    if ((await marking.run({ itemId, reason, evidence: evidence.trim() })).ok) onDone()
  }
  return (
    <form className={styles.form} onSubmit={mark}>
      <p className="small muted">{say('undue.help')}</p>
      <SelectField
        label={say('undue.reason')}
        choices={undueMarkReasons.map((value) => ({ value, word: say(`undue.reasons.${value}`) }))}
        value={reason}
        onChange={(chosen) => setReason(chosen ?? reason)}
      />
      <LongTextField
        label={say('undue.evidence')}
        value={evidence}
        onChange={setEvidence}
        maxLength={500}
        isRequired
      />
      {marking.problem && <Problem of={marking.problem} />}
      <Button
        type="submit"
        color="clay"
        loading={marking.isRunning}
        disabled={evidence.trim().length < 3}
      >
        {say('undue.word')}
      </Button>
    </form>
  )
}
