import { readCallLines } from '../../../api/conversation.ts'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { useDesk } from './desk.ts'
import guide from './guide-panel.module.css'

/** What stands against this very debt today, said as help (D3.3, D3.4). */
export function Consequences() {
  const say = useWords('talk')
  const { brief, isOpen } = useDesk()
  const { value } = useRead(readCallLines, { callId: brief.call.id })
  if (!isOpen || !value || value.consequences.length === 0) return null
  return (
    <div className={guide.sentences} lang={brief.speaks}>
      <section>
        <h3>{say('consequences')}</h3>
        <ul>
          {value.consequences.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      </section>
    </div>
  )
}
