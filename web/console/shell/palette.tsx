import '@mantine/spotlight/styles.layer.css'
import { useDebouncedValue } from '@mantine/hooks'
import { Spotlight, spotlight } from '@mantine/spotlight'
import { IconKeyboard, IconSearch, IconUser } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { listDebtors } from '../../../api/debtors.ts'
import { Keys } from '../../ui/keys.tsx'
import { useShownKeys } from '../../ui/use-keys.ts'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { usePlaces } from './navigation.ts'

/** Finds a customer or a place by typing; opened with Ctrl+K. */
export function Palette({ openedAt }: { readonly openedAt: number }) {
  const say = useWords('shell')
  const [query, setQuery] = useState('')
  useEffect(() => {
    if (openedAt > 0) spotlight.open()
  }, [openedAt])
  return (
    <Spotlight.Root
      attributes={{ content: { 'aria-label': say('find') } }}
      query={query}
      onQueryChange={setQuery}
      shortcut={null}
      overlayProps={{ backgroundOpacity: 0.4, blur: 0 }}
      scrollable
    >
      <Spotlight.Search
        placeholder={say('findHelp')}
        aria-label={say('find')}
        leftSection={<IconSearch size={20} stroke={1.5} aria-hidden="true" />}
      />
      <Found query={query.trim()} />
    </Spotlight.Root>
  )
}

function Found({ query }: { readonly query: string }) {
  const say = useWords('shell')
  const navigate = useNavigate()
  const [search] = useDebouncedValue(query, 200)
  const isWanted = search.length >= 3
  const people = useRead(listDebtors, { search, limit: 8 }, { isWanted })
  const found = isWanted && query ? (people.value?.items ?? []) : []
  const rooms = usePlaces()
    .flatMap(({ icon, rooms: inside }) => inside.map((room) => ({ ...room, icon })))
    .filter(({ word }) => isLike(say(`room.${word}`), query))
  const deeds = useShownKeys().filter(({ does, isOff }) => !isOff && isLike(does, query))
  const isEmpty = [found, rooms, deeds].every(({ length }) => length === 0) && !people.isReading
  return (
    <Spotlight.ActionsList>
      {found.length > 0 && (
        <Spotlight.ActionsGroup label={say('findPeople')}>
          {found.map(({ id, name, document, portfolioNames }) => (
            <Spotlight.Action
              key={id}
              label={name}
              description={[document, ...portfolioNames].join(' · ')}
              leftSection={<IconUser size={20} stroke={1.5} aria-hidden="true" />}
              onClick={() => navigate({ to: '/clientes/$debtorId', params: { debtorId: id } })}
            />
          ))}
        </Spotlight.ActionsGroup>
      )}
      {deeds.length > 0 && (
        <Spotlight.ActionsGroup label={say('thisScreen')}>
          {deeds.map(({ keys, does, run }) => (
            <Spotlight.Action
              key={keys}
              label={does}
              leftSection={<IconKeyboard size={20} stroke={1.5} aria-hidden="true" />}
              rightSection={<Keys of={keys} />}
              onClick={() => afterClosing(run)}
            />
          ))}
        </Spotlight.ActionsGroup>
      )}
      {rooms.length > 0 && (
        <Spotlight.ActionsGroup label={say('findActions')}>
          {rooms.map(({ word, to, icon: Icon }) => (
            <Spotlight.Action
              key={to}
              label={say(`room.${word}`)}
              leftSection={<Icon size={20} stroke={1.5} aria-hidden="true" />}
              onClick={() => navigate({ to })}
            />
          ))}
        </Spotlight.ActionsGroup>
      )}
      {isEmpty && <Spotlight.Empty>{say('findNothing')}</Spotlight.Empty>}
    </Spotlight.ActionsList>
  )
}

/** Once the search has given the focus back: what is done may want it. */
const afterClosing = (run: () => void) => void setTimeout(run, 250)

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
const isLike = (text: string, query: string) => folded(text).includes(folded(query))
