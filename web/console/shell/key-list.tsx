import { ActionIcon, Tooltip } from '@mantine/core'
import { IconKeyboard, IconRestore } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { chooseKeys } from '../../../api/own-keys.ts'
import { chordFor } from '../../../kit/chords.ts'
import { takeChosenKeys, useChosenKeys } from '../../ui/chosen-keys.ts'
import { heardChord } from '../../ui/heard-chord.ts'
import { Keys } from '../../ui/keys.tsx'
import { useDo } from '../../use-do.ts'
import { useRefusalWords, useWords } from '../../words.ts'
import styles from './key-sheet.module.css'

type KeyOf = { readonly keys: string; readonly does: string }

type KeyListProps = {
  readonly title: string
  readonly keys: readonly KeyOf[]
  /** These stay as they are for everybody. */
  readonly isFixed?: boolean
}

/** What to press for what; each may be changed for this person. */
export function KeyList({ title, keys, isFixed = false }: KeyListProps) {
  return (
    <section>
      <h3 className={styles.title}>{title}</h3>
      <dl className={styles.list}>
        {keys.map((deed) => (
          <div key={deed.keys} className={styles.line}>
            <dt>{deed.does}</dt>
            <dd>{isFixed ? <Shown of={deed.keys} /> : <Changeable {...deed} />}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Shown({ of }: { readonly of: string }) {
  const chosen = useChosenKeys()
  return (
    <>
      <span className="unseen">{chosen[of] ?? of}</span>
      <Keys of={of} />
    </>
  )
}

/** Press once to change, then press the new keys. */
function Changeable({ keys, does }: KeyOf) {
  const say = useWords('shell')
  const { change, problem, isChanged } = useChange(keys)
  const [isWaiting, setIsWaiting] = useState(false)
  useNextChord(isWaiting, (chord) => {
    setIsWaiting(false)
    if (chord) change(chord)
  })
  return (
    <span className={styles.keys}>
      {isWaiting ? (
        <span role="status" className={styles.waiting}>
          {say('keysPress')}
        </span>
      ) : (
        <Shown of={keys} />
      )}
      <Tooltip label={say('keysChange')}>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={say('keysChangeOf', { does })}
          aria-pressed={isWaiting}
          onClick={() => setIsWaiting(!isWaiting)}
        >
          <IconKeyboard size={18} stroke={1.5} aria-hidden="true" />
        </ActionIcon>
      </Tooltip>
      {isChanged && (
        <Tooltip label={say('keysBack', { keys })}>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={say('keysBackOf', { does, keys })}
            onClick={() => change(keys)}
          >
            <IconRestore size={18} stroke={1.5} aria-hidden="true" />
          </ActionIcon>
        </Tooltip>
      )}
      {problem && (
        <span role="alert" className={styles.problem}>
          {problem}
        </span>
      )}
    </span>
  )
}

function useChange(shipped: string) {
  const words = useRefusalWords()
  const chosen = useChosenKeys()
  const [problem, setProblem] = useState<string>()
  const choosing = useDo(chooseKeys)
  const change = async (chord: string) => {
    const fits = chordFor(shipped, chord, chosen)
    setProblem(fits.ok ? undefined : words(fits.refusal, fits.facts))
    if (!fits.ok) return
    const { [shipped]: _, ...others } = chosen
    const keys = chord === shipped ? others : { ...others, [shipped]: chord }
    const answer = await choosing.run({ keys })
    if (answer.ok) takeChosenKeys(answer.value.keys)
  }
  return { change, problem, isChanged: shipped in chosen }
}

/** The next keys that are pressed, before anything else hears them; nothing for Esc. */
function useNextChord(isWaiting: boolean, hear: (chord: string | undefined) => void) {
  useEffect(() => {
    if (!isWaiting) return
    const listen = (event: KeyboardEvent) => {
      event.preventDefault()
      event.stopPropagation()
      if (event.key === 'Escape') return hear(undefined)
      const chord = heardChord(event)
      if (chord) hear(chord)
    }
    window.addEventListener('keydown', listen, true)
    return () => window.removeEventListener('keydown', listen, true)
  }, [isWaiting, hear])
}
