import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { useLocale, useWords } from '../../words.ts'
import { useDesk } from './desk.ts'
import styles from './outcome-panel.module.css'
import {
  findOutcomes,
  labelOf,
  likelyGroup,
  type Outcome,
  type OutcomeGroup,
} from './outcome-search.ts'
import { recentOutcomes } from './recent-outcomes.ts'

/** Type any word or code, or take it from its group; arrows move, Enter takes, typing searches. */
export function OutcomePicker() {
  const say = useWords('call')
  const locale = useLocale()
  const { brief, closing, line } = useDesk()
  const [typed, setTyped] = useState('')
  const [recent] = useState(recentOutcomes)
  const place = useRef<HTMLFormElement>(null)
  const groups = findOutcomes(brief.outcomes, typed, {
    locale,
    likely: likelyGroup(brief, line.isThirdParty),
    recent,
  })
  const all = groups.flatMap(({ outcomes }) => outcomes)
  const first = typed.trim() === '' ? undefined : groups[0]?.outcomes[0]

  const onKeyDown = (event: KeyboardEvent) => {
    const isSearch = event.target instanceof HTMLInputElement
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      moveFocus(place.current, event.key === 'ArrowDown' ? 1 : -1)
    } else if (event.key === 'Enter' && event.ctrlKey) {
      event.preventDefault()
    } else if (!isSearch && /^[1-9]$/.test(event.key) && !event.ctrlKey && !event.altKey) {
      const chosen = all[Number(event.key) - 1]
      if (!chosen) return
      event.preventDefault()
      closing.choose(chosen)
    } else if (!isSearch && event.key.length === 1 && event.key !== ' ' && !event.ctrlKey) {
      place.current?.querySelector('input')?.focus()
    }
  }
  return (
    <form
      ref={place}
      className={styles.outcome}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault()
        if (first) closing.choose(first)
      }}
    >
      <TextInput
        id="outcome-search"
        type="search"
        autoComplete="off"
        data-autofocus
        label={say('outcome.search')}
        description={say('outcome.keysHelp')}
        leftSection={<IconSearch size={18} stroke={1.5} aria-hidden="true" />}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <div role="status" className="muted">
        {groups.length === 0 && say('outcome.none')}
      </div>
      {groups.map((group) => (
        <Group
          key={group.group}
          of={group}
          first={first?.code}
          from={all.indexOf(group.outcomes[0] as Outcome)}
        />
      ))}
    </form>
  )
}

type GroupProps = {
  readonly of: OutcomeGroup
  /** The code that Enter takes. */
  readonly first: string | undefined
  /** How many stand before it: the first nine are also chosen by their number. */
  readonly from: number
}

function Group({ of: { group, outcomes }, first, from }: GroupProps) {
  const say = useWords('call')
  const locale = useLocale()
  const { closing } = useDesk()
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles.group}>
        {say(`outcome.group.${group}`)}
      </h3>
      <ul className={styles.options}>
        {outcomes.map((outcome, index) => (
          <li key={outcome.code}>
            <button
              type="button"
              className={styles.option}
              data-first={outcome.code === first}
              onClick={() => closing.choose(outcome)}
            >
              <span>
                {from + index < 9 && (
                  <span className={styles.n} aria-hidden="true">
                    {from + index + 1}
                  </span>
                )}
                {labelOf(outcome, locale)}
              </span>
              <span className="small muted">{outcome.code}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Up and down through the search field and every outcome, round the ends. */
function moveFocus(place: HTMLElement | null, step: number): void {
  const stops = [...(place?.querySelectorAll<HTMLElement>('input, button') ?? [])]
  const at = stops.indexOf(document.activeElement as HTMLElement)
  stops[(at + step + stops.length) % stops.length]?.focus()
}
