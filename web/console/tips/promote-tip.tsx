import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { readPlaybook } from '../../../api/playbook.ts'
import { locales } from '../../../api/shapes.ts'
import { listTips, promoteTip } from '../../../api/tips.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { LongTextField, SelectField } from '../../ui/fields.tsx'
import { useDo } from '../../use-do.ts'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import type { Tip } from './tip.ts'
import { TipProblem } from './tip-problem.tsx'
import styles from './tips.module.css'

/** A tip becomes a sentence of the playbook's draft; publishing it is a step of its own. */
export function PromoteTip({ tip, onClose }: { readonly tip: Tip; readonly onClose: () => void }) {
  const say = useWords('tips')
  const places = useRead(readPlaybook, {}).value?.places ?? []
  const [place, setPlace] = useState<string | null>(null)
  const [words, setWords] = useState({ 'pt-BR': '', es: '', en: '', [tip.locale]: tip.words })
  const promoting = useDo(promoteTip, {
    refreshes: [listTips, readPlaybook],
    says: () => say('promotedDone'),
    quiet: 'all',
  })
  const isWhole = place !== null && locales.every((locale) => words[locale].trim() !== '')
  const run = async (event: FormEvent) => {
    event.preventDefault()
    if (!place || !isWhole) return
    if ((await promoting.run({ tipId: tip.id, place, words })).ok) onClose()
  }
  return (
    <Dialog isOpen onClose={onClose} title={say('promote')}>
      <form className={styles.stack} onSubmit={run}>
        <p className="small muted">{say('promoteHelp')}</p>
        <SelectField
          label={say('place')}
          choices={places.map((one) => ({ value: one.place, word: one.place }))}
          value={place}
          onChange={setPlace}
          isSearchable
          isRequired
        />
        {locales.map((locale) => (
          <LongTextField
            key={locale}
            label={say(`wordsIn.${locale}`)}
            value={words[locale]}
            onChange={(text) => setWords((now) => ({ ...now, [locale]: text }))}
            maxLength={1000}
            isRequired
          />
        ))}
        <TipProblem of={promoting.problem} />
        <Button type="submit" disabled={!isWhole} loading={promoting.isRunning}>
          {say('promoteRun')}
        </Button>
      </form>
    </Dialog>
  )
}
