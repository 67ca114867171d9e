import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import type { ExcuseName } from '../../../api/excuses.ts'
import { useFormats, useWords } from '../../words.ts'
import styles from '../excuses/excuses.module.css'
import { SaidState } from '../excuses/said-state.tsx'
import { type OpenExcuse, useDesk } from './desk.ts'
import { type Excuses, findCards } from './excuse-search.ts'
import { useEar } from './use-ear.ts'

/** Every excuse within reach: typed, heard in the note, said before, or likely here. */
export function ExcuseList({ excuses }: { readonly excuses: Excuses }) {
  const say = useWords('excuses')
  const { brief, drafting, openExcuse } = useDesk()
  const [typed, setTyped] = useState('')
  const place = useRef<HTMLFormElement>(null)
  const hear = useEar(brief.speaks)
  const cards = excuses.cards.map((card) => ({ card, title: say(`name.${card.excuse}`) }))
  const isSearch = typed.trim() !== ''
  const found = isSearch ? findCards(cards, typed, hear(typed)) : cards
  const names = found.map(({ card }) => card.excuse)
  const open = (name: ExcuseName, foundBy: OpenExcuse['foundBy']) => openExcuse({ name, foundBy })
  const first = isSearch ? names[0] : undefined
  return (
    <form
      ref={place}
      className={styles.list}
      onKeyDown={(event) => onListKey(event, place.current)}
      onSubmit={(event) => {
        event.preventDefault()
        if (first) open(first, 'search')
      }}
    >
      <TextInput
        id="excuse-search"
        type="search"
        autoComplete="off"
        data-autofocus
        label={say('search')}
        description={say('searchHelp')}
        leftSection={<IconSearch size={18} stroke={1.5} aria-hidden="true" />}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <div role="status" className="muted">
        {isSearch && names.length === 0 && say('none')}
      </div>
      {!isSearch && (
        <>
          <Names
            title={say('fromNote')}
            names={hear(drafting.draft.note)}
            by="note"
            onOpen={open}
          />
          <Earlier excuses={excuses} />
          <Names
            title={say('likely')}
            names={excuses.likely.map(({ excuse }) => excuse)}
            by="tap"
            onOpen={open}
          />
        </>
      )}
      <Names
        title={isSearch ? undefined : say('all')}
        names={names}
        by={isSearch ? 'search' : 'tap'}
        first={first}
        onOpen={open}
      />
    </form>
  )
}

type NamesProps = {
  readonly title: string | undefined
  readonly names: readonly ExcuseName[]
  readonly by: OpenExcuse['foundBy']
  /** The one that Enter takes. */
  readonly first?: ExcuseName | undefined
  readonly onOpen: (name: ExcuseName, by: OpenExcuse['foundBy']) => void
}

function Names({ title, names, by, first, onOpen }: NamesProps) {
  const say = useWords('excuses')
  const id = useId()
  if (names.length === 0) return null
  return (
    <section aria-labelledby={title && id}>
      {title && (
        <h3 id={id} className={styles.heading}>
          {title}
        </h3>
      )}
      <ul className={styles.options}>
        {names.map((name) => (
          <li key={name}>
            <button
              type="button"
              className={styles.option}
              data-first={name === first}
              onClick={() => onOpen(name, by)}
            >
              {say(`name.${name}`)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What the person said before and what became of it. */
function Earlier({ excuses: { said } }: { readonly excuses: Excuses }) {
  const say = useWords('excuses')
  const { openExcuse } = useDesk()
  const write = useFormats()
  const id = useId()
  if (said.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {say('earlier')}
      </h3>
      <ul className={styles.options}>
        {said.map((one) => (
          <li key={one.id}>
            <button
              type="button"
              className={styles.option}
              onClick={() => openExcuse({ name: one.excuse, foundBy: 'tap' })}
            >
              <span>
                {say(`name.${one.excuse}`)}{' '}
                <span className="small muted">{write.instant(one.heardAt)}</span>
              </span>
              <SaidState of={one} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Arrows move through the list; on one of its rows a number opens the row of that number. */
function onListKey(event: KeyboardEvent, place: HTMLElement | null): void {
  const rows = [...(place?.querySelectorAll<HTMLElement>('button') ?? [])]
  const search = place?.querySelector<HTMLElement>('input')
  const stops = search ? [search, ...rows] : rows
  const isTyping = event.target instanceof HTMLInputElement
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault()
    const step = event.key === 'ArrowDown' ? 1 : -1
    const at = stops.indexOf(document.activeElement as HTMLElement)
    stops[(at + step + stops.length) % stops.length]?.focus()
    return
  }
  if (isTyping || event.ctrlKey || event.altKey || event.metaKey) return
  if (/^[1-9]$/.test(event.key)) {
    event.preventDefault()
    rows[Number(event.key) - 1]?.click()
  } else if (/^\p{L}$/u.test(event.key)) search?.focus()
}
