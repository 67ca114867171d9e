import { Button } from '@mantine/core'
import { useState } from 'react'
import { listExemptions, noticeActs, signExemption } from '../../../api/wording.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { DayField, LongTextField, SelectField, TextField } from '../../ui/fields.tsx'
import { Problem } from '../../ui/problem.tsx'
import { useDo } from '../../use-do.ts'
import { useWords } from '../../words.ts'
import { speakable } from './speakable.ts'
import styles from './wording.module.css'

const empty = { text: '', basis: '', signedBy: '', signedAs: '', untilOn: '' }
type Act = (typeof noticeActs)[number]

/** Counsel's name under a text: what it may say beyond any other message is worked out from it. */
export function SignDialog(props: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const say = useWords('wording')
  const [act, setAct] = useState<Act>('negativate')
  const [locale, setLocale] = useState<'pt-BR' | 'es'>('pt-BR')
  const [given, setGiven] = useState(empty)
  const signing = useDo(signExemption, {
    refreshes: [listExemptions],
    says: () => say('notices.signed'),
    quiet: 'all',
  })
  const fill = (name: keyof typeof empty) => (value: string) =>
    setGiven((now) => ({ ...now, [name]: value }))
  const isWhole = Object.values(given).every((value) => value.trim() !== '')
  const sign = async () => {
    const answer = await signing.run({ act, locale, ...given })
    if (!answer.ok) return
    setGiven(empty)
    props.onClose()
  }
  return (
    <Dialog isOpen={props.isOpen} onClose={props.onClose} title={say('notices.new')}>
      <div className={styles.form}>
        <SelectField<Act>
          label={say('notices.act')}
          choices={noticeActs.map((value) => ({ value, word: say(`notices.acts.${value}`) }))}
          value={act}
          onChange={(next) => next && setAct(next)}
        />
        <SelectField<'pt-BR' | 'es'>
          label={say('messages.language')}
          choices={speakable}
          value={locale}
          onChange={(next) => next && setLocale(next)}
        />
        <LongTextField
          label={say('notices.text')}
          value={given.text}
          onChange={fill('text')}
          rows={5}
          maxLength={8000}
        />
        <TextField
          label={say('notices.basis')}
          value={given.basis}
          onChange={fill('basis')}
          maxLength={200}
        />
        <TextField
          label={say('notices.signedBy')}
          value={given.signedBy}
          onChange={fill('signedBy')}
          maxLength={200}
        />
        <TextField
          label={say('notices.signedAs')}
          value={given.signedAs}
          onChange={fill('signedAs')}
          maxLength={200}
        />
        <DayField label={say('notices.untilOn')} value={given.untilOn} onChange={fill('untilOn')} />
        {signing.problem && <Problem of={signing.problem} />}
        <Button disabled={!isWhole} loading={signing.isRunning} onClick={sign}>
          {say('notices.sign')}
        </Button>
      </div>
    </Dialog>
  )
}
