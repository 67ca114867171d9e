import { IconMoodEmpty, IconMoodSad, IconMoodSmile, type TablerIcon } from '@tabler/icons-react'
import { moods } from '../../../api/conversation.ts'
import { useKeys } from '../../ui/use-keys.ts'
import { useWords } from '../../words.ts'
import styles from './talk.module.css'
import { useTalk } from './use-talk.ts'

const levels = ['calm', 'tense'] as const
const ends = ['start', 'end'] as const
const icons: Record<(typeof moods)[number], TablerIcon> = {
  low: IconMoodSad,
  even: IconMoodEmpty,
  good: IconMoodSmile,
}

/** How both sides are, and with what mood the person came and goes: one press each (A1.4, E6.6). */
export function TalkTaps() {
  const say = useWords('talk')
  const { talk, isOn, isBusy, tap } = useTalk()
  useKeys([
    { keys: 'Alt+T', does: say('keys.person'), run: () => void tap('person-tense'), isOff: !isOn },
    { keys: 'Alt+I', does: say('keys.self'), run: () => void tap('self-tense'), isOff: !isOn },
  ])
  if (!isOn || !talk) return null
  return (
    <div className={styles.taps}>
      {(['person', 'self'] as const).map((side) => (
        <fieldset key={side} className={styles.group}>
          <legend className="small muted">{say(`side.${side}`)}</legend>
          {levels.map((level) => (
            <button
              key={level}
              type="button"
              className={styles.tap}
              data-level={level}
              aria-pressed={talk.nerves[side] === level}
              disabled={isBusy}
              onClick={() => tap(`${side}-${level}`)}
            >
              {say(`level.${level}`)}
            </button>
          ))}
        </fieldset>
      ))}
      {ends.map((end) => (
        <fieldset key={end} className={styles.group}>
          <legend className="small muted">{say(`mood.${end}`)}</legend>
          {moods.map((mood) => {
            const Icon = icons[mood]
            return (
              <button
                key={mood}
                type="button"
                className={styles.tap}
                aria-pressed={talk.mood[end] === mood}
                aria-label={say(`mood.${mood}`)}
                title={say(`mood.${mood}`)}
                disabled={isBusy}
                onClick={() => tap(`${end}-${mood}`)}
              >
                <Icon size={18} stroke={1.5} aria-hidden="true" />
              </button>
            )
          })}
        </fieldset>
      ))}
    </div>
  )
}
