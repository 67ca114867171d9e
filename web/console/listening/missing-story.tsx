import { Button } from '@mantine/core'
import { readListening } from '../../../api/listening.ts'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { useDesk } from '../call/desk.ts'
import styles from './listening.module.css'

/** Before an offer their side of it is wanted (A4.1): a reminder, never a gate. */
export function MissingStory() {
  const say = useWords('listening')
  const { brief, turnTo, drafting } = useDesk()
  const read = useRead(readListening, { callId: brief.call.id })
  const missing = read.value?.missing ?? []
  if (missing.length === 0) return null
  const facts = missing.map((fact) => say(`fact.${fact}`)).join(', ')
  return (
    <p className={`${styles.missing} small`}>
      {say('missing', { facts })}{' '}
      <Button
        size="compact-sm"
        variant="subtle"
        onClick={() => {
          drafting.type({ step: 'listen' })
          turnTo('guide')
        }}
      >
        {say('ask')}
      </Button>
    </p>
  )
}
