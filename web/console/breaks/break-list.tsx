import { Box, Button } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import { useFormats, useWords } from '../../words.ts'
import styles from './breaks.module.css'
import { useHourWords } from './use-hour-words.ts'
import { type Hours, useDay } from './use-hours.ts'

type Kind = Hours['kinds'][number]

type BreakListProps = {
  readonly hours: Hours
  readonly onDone: () => void
  readonly onOpen: (what: 'records' | 'start' | 'end') => void
}

/** The breaks by number, those of the law first; then my day and my records. */
export function BreakList({ hours, onDone, onOpen }: BreakListProps) {
  const say = useWords('breaks')
  const day = useDay()
  const legal = hours.kinds.filter(({ isLegal }) => isLegal)
  const others = hours.kinds.filter(({ isLegal }) => !isLegal)
  const take = async (kind: Kind['kind']) => {
    if ((await day.rest(kind)).ok) onDone()
  }
  // A number chooses only while the list has the focus (WCAG 2.1.4).
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = hours.kinds[Number(event.key) - 1]
    if (!chosen || !hours.shift || chosen.refusal || event.ctrlKey || event.altKey) return
    event.preventDefault()
    void take(chosen.kind)
  }
  const list = (title: string, kinds: readonly Kind[]) => (
    <section>
      <h3 className={styles.group}>{title}</h3>
      <ul className={styles.list}>
        {kinds.map((one) => (
          <li key={one.kind}>
            <BreakButton
              of={one}
              n={hours.kinds.indexOf(one) + 1}
              isOff={!hours.shift || day.isRunning}
              onTake={() => take(one.kind)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
  return (
    <Box className={styles.menu} role="group" aria-label={say('title')} onKeyDown={onKeyDown}>
      <Standing hours={hours} />
      {!hours.shift && (
        <div className={styles.start}>
          <p className="small muted">{say('startHelp')}</p>
          <Button onClick={() => onOpen('start')}>{say('startDay')}</Button>
        </div>
      )}
      {hours.shift && list(hours.basis === 'law' ? say('byLaw') : say('byUs'), legal)}
      {hours.shift && list(say('others'), others)}
      <div className={styles.foot}>
        <Button variant="subtle" size="compact-sm" onClick={() => onOpen('records')}>
          {say('mine')}
        </Button>
        {hours.shift && (
          <Button variant="subtle" size="compact-sm" onClick={() => onOpen('end')}>
            {say('endDay')}
          </Button>
        )}
      </div>
    </Box>
  )
}

type BreakButtonProps = {
  readonly of: Kind
  readonly n: number
  readonly isOff: boolean
  readonly onTake: () => void
}

function BreakButton({ of: { kind, minutes, refusal, at }, n, isOff, onTake }: BreakButtonProps) {
  const say = useWords('breaks')
  const { time } = useFormats()
  const why = () => {
    if (refusal === 'rest-too-early') return say('from', { at: at ? time(at) : '' })
    if (refusal === 'rest-too-late') return say('until', { at: at ? time(at) : '' })
    return say('taken')
  }
  return (
    <button
      type="button"
      className={styles.kind}
      disabled={isOff || refusal !== null}
      onClick={onTake}
    >
      <kbd className={styles.n}>{n}</kbd>
      <span className={styles.kindWords}>
        <span>{say(`kind.${kind}`)}</span>
        <span className="small muted">
          {refusal ? why() : kind === 'toilet' ? say('free') : ''}
        </span>
      </span>
      {minutes !== null && !refusal && (
        <span className="small muted number">{say('minutes', { count: minutes })}</span>
      )}
    </button>
  )
}

/** How far the day is, and whether it is enough. */
function Standing({ hours }: { readonly hours: Hours }) {
  const say = useWords('breaks')
  const { time } = useFormats()
  const inHours = useHourWords()
  const { shift, workedMinutes, standing } = hours
  if (!shift) return null
  return (
    <div className={styles.standing}>
      <p>
        {say(shift.isOver ? 'dayOver' : 'dayUntil', { at: time(shift.endsAt) })}
        {' · '}
        {say('worked', inHours(workedMinutes))}
      </p>
      {standing !== 'ok' && <p className={styles.near}>{say(standing)}</p>}
    </div>
  )
}
