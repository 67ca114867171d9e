import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { listTips, tellTip } from '../../../api/tips.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { LongTextField, SwitchField } from '../../ui/fields.tsx'
import { useDo } from '../../use-do.ts'
import { useWords } from '../../words.ts'
import { TipProblem } from './tip-problem.tsx'
import styles from './tips.module.css'

type Kind = 'case' | 'tip'

/** A case or a tip; what would tell whose it was is named, and stays out. */
export function TellTip({ onClose }: { readonly onClose: () => void }) {
  const say = useWords('tips')
  const [kind, setKind] = useState<Kind>('tip')
  const [words, setWords] = useState('')
  const [isAnonymous, setIsAnonymous] = useState(false)
  const telling = useDo(tellTip, { refreshes: [listTips], says: () => say('told'), quiet: 'all' })
  const isWhole = words.trim().length >= 10
  const run = async (event: FormEvent) => {
    event.preventDefault()
    if (isWhole && (await telling.run({ kind, words, isAnonymous })).ok) onClose()
  }
  return (
    <Dialog isOpen onClose={onClose} title={say('tell')}>
      <form className={styles.stack} onSubmit={run}>
        <ChoiceField<Kind>
          label={say('kindLabel')}
          choices={[
            { value: 'tip', word: say('kind.tip') },
            { value: 'case', word: say('kind.case') },
          ]}
          value={kind}
          onChange={setKind}
        />
        <LongTextField
          label={say('words')}
          help={say('wordsHelp')}
          value={words}
          onChange={setWords}
          rows={5}
          maxLength={2000}
          isRequired
          hasFocus
        />
        <SwitchField
          label={say('anonymous')}
          help={say('anonymousHelp')}
          value={isAnonymous}
          onChange={setIsAnonymous}
        />
        <TipProblem of={telling.problem} />
        <Button type="submit" disabled={!isWhole} loading={telling.isRunning}>
          {say('tellRun')}
        </Button>
      </form>
    </Dialog>
  )
}
