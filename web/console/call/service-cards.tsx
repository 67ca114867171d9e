import { useFormats, useWords } from '../../words.ts'
import { NoteService, ValueCard } from '../debtors/value-card.tsx'
import { useDesk } from './desk.ts'
import styles from './study.module.css'
import { usePrepared } from './use-prepared.ts'

/** What was bought, since when, what it gave, and in which file each contract came. */
export function ServiceCards() {
  const say = useWords('study')
  const { brief } = useDesk()
  const { day } = useFormats()
  const { value } = usePrepared()
  if (!value) return null
  return (
    <section className={styles.block}>
      <h3>{say('service.title')}</h3>
      {value.contracts.map(({ debtId, contract, product, fileName, loadedAt, facts }) => (
        <div key={debtId}>
          <p className={styles.head}>
            <strong>{product ?? say('service.noProduct')}</strong>
            <span className="small muted">{say('repair.contract', { contract })}</span>
          </p>
          <ValueCard facts={facts} />
          <p className="small muted">
            {fileName
              ? say('service.loaded', { file: fileName, day: loadedAt ? day(dayOf(loadedAt)) : '' })
              : say('service.byHand', { day: loadedAt ? day(dayOf(loadedAt)) : '' })}
          </p>
          <NoteService debtId={debtId} callId={brief.call.id} />
        </div>
      ))}
    </section>
  )
}

const dayOf = (instant: string): string => instant.slice(0, 10)
