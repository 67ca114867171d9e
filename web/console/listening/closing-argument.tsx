import { readListening } from '../../../api/listening.ts'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { useDesk } from '../call/desk.ts'
import styles from './listening.module.css'

/** "Com isso você volta a …": by the motive that the person told, said at the close (A4.5). */
export function ClosingArgument() {
  const say = useWords('listening')
  const { brief } = useDesk()
  const read = useRead(readListening, { callId: brief.call.id })
  const sentences = read.value?.argument ?? []
  if (sentences.length === 0) return null
  return (
    <section className={styles.argument} data-argument>
      <h3>{say('argument')}</h3>
      {sentences.map((sentence) => (
        <p key={sentence} lang={brief.speaks}>
          {sentence}
        </p>
      ))}
    </section>
  )
}
