import { Button } from '@mantine/core'
import { Dialog } from '../../ui/dialog.tsx'
import { useWords } from '../../words.ts'
import { clockOf, useElapsed } from '../call/use-elapsed.ts'
import styles from './breaks.module.css'
import { type Hours, useDay } from './use-hours.ts'

type OnBreakProps = {
  readonly hours: Hours
  /** The break goes on, the screen behind may be looked at. */
  readonly onAside: () => void
}

/** Resting, calmly: what is left of it, and the way back. */
export function OnBreak({ hours, onAside }: OnBreakProps) {
  const say = useWords('breaks')
  const day = useDay()
  const { onBreak } = hours
  const elapsed = useElapsed(onBreak?.startedAt ?? null, null)
  if (!onBreak) return null
  const whole =
    onBreak.endsAt && (Date.parse(onBreak.endsAt) - Date.parse(onBreak.startedAt)) / 1000
  const left = whole ? Math.max(0, Math.round(whole) - elapsed) : null
  const isShort = onBreak.kind === 'rest' && left !== null && left > 0
  return (
    <Dialog isOpen onClose={onAside} title={say('on', { kind: say(`kind.${onBreak.kind}`) })}>
      <div className={styles.away}>
        <p className={styles.clock}>
          <span className="small muted">{left ? say('left') : say('past')}</span>
          <span className={`${styles.digits} number`} role="timer">
            {clockOf(left || elapsed)}
          </span>
        </p>
        <p className="muted">{left === 0 ? say('over') : say('calm')}</p>
        {isShort && (
          <p className="small">{say('short', { minutes: Math.ceil((left ?? 0) / 60) })}</p>
        )}
        <Button
          size="md"
          variant={isShort ? 'default' : 'filled'}
          loading={day.isRunning}
          onClick={() => day.back()}
          data-autofocus
        >
          {say('back')}
        </Button>
      </div>
    </Dialog>
  )
}
