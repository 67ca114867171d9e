import { Button } from '@mantine/core'
import { Notice } from '../../ui/notice.tsx'
import { useFormats, useWords } from '../../words.ts'
import styles from '../debtors/debtor-forms.module.css'
import type { StopKind } from './known-stop.ts'

type SayNowProps = {
  readonly kind: StopKind
  /** The day that was chosen, if one was. */
  readonly until: string
  readonly onClose: () => void
}

/** It holds already; these are the words for whoever is on the line. */
export function SayNow({ kind, until, onClose }: SayNowProps) {
  const say = useWords('stops')
  const { weekday } = useFormats()
  const day = until ? weekday(until) : ''
  const words = day
    ? kind.say.replace('{{until}}', day)
    : kind.say.replace(/ [^ ]+ \{\{until\}\}/, '')
  return (
    <div className={styles.form}>
      <Notice tone="done" title={say('done')} />
      <Notice tone="info" title={say('sayNow')}>
        <p>{say('said', { words })}</p>
        {kind.code === 'minor' && <p className="small">{say('sayThenHangUp')}</p>}
      </Notice>
      <Button onClick={onClose} data-autofocus>
        {say('close')}
      </Button>
    </div>
  )
}
