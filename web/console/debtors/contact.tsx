import { ActionIcon, Button, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import type { ReplyOf } from '../../../api/endpoint.ts'
import type { rankNumbers } from '../../../api/numbers.ts'
import { StateBadge } from '../../ui/state-badge.tsx'
import { useFormats, useWords } from '../../words.ts'
import { useContactWords } from '../call/contact-words.ts'
import { useListName } from '../suppression/use-list-name.ts'
import styles from './debtor-forms.module.css'
import { isKnownOutcome } from './fact-words.ts'
import { useNumberWords } from './use-number-words.ts'
import { useStateReason } from './use-state-reason.ts'
import type { DebtorFile } from './who-panel.tsx'

type ContactPoint = DebtorFile['contactPoints'][number]

type Ranked = ReplyOf<typeof rankNumbers>

type ContactProps = {
  readonly point: ContactPoint
  readonly rank: Ranked['items'][number] | undefined
  readonly isFirst: boolean
  readonly listings: Ranked['listings']
  readonly onAsked: (what: 'story' | 'correct' | 'confirm') => void
  readonly onWrong: ((point: ContactPoint) => void) | undefined
}

/** One way to reach the person: whose it is, who gave it, and whether it may still be used. */
export function Contact(props: ContactProps) {
  const { point, rank, isFirst, listings, onAsked, onWrong } = props
  const say = useWords('debtors')
  const words = useWords('numbers')
  const origin = useOrigin()
  const reasonOf = useStateReason()
  const listName = useListName()
  const { day } = useFormats()
  const { display, state, stateReason } = point
  const isAlive = state === 'alive'
  return (
    <li className={styles.line}>
      <div className={styles.about}>
        <p className={isAlive ? 'number' : `number ${styles.off}`}>
          {display} {isFirst && <StateBadge tone="done" word={words('dialFirst')} />}
        </p>
        {!isAlive && (
          <p className="small">
            {state === 'dead' ? say('dead') : say('doNotContact')}: {reasonOf(stateReason)}
          </p>
        )}
        <p className="small muted">{origin(point)}</p>
        {rank && <Rank rank={rank} />}
        {listings.map(({ listId, since }) => (
          <p key={listId} className="small">
            {words('listed', { list: listName(listId), day: day(since) })}
          </p>
        ))}
      </div>
      <div className={styles.deeds}>
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={words('storyOf', { contact: display })}
          onClick={() => onAsked('story')}
        >
          {words('story')}
        </Button>
        {onWrong && (
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={words('more', { contact: display })}
              >
                <IconDots size={18} stroke={1.5} aria-hidden="true" />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => onAsked('confirm')}>{words('confirm')}</Menu.Item>
              <Menu.Item onClick={() => onAsked('correct')}>{words('correct')}</Menu.Item>
              {isAlive && (
                <Menu.Item onClick={() => onWrong(point)}>{say('wrongPerson')}</Menu.Item>
              )}
            </Menu.Dropdown>
          </Menu>
        )}
      </div>
    </li>
  )
}

/** Why it stands where it stands, in the words of people. */
function Rank({ rank }: { readonly rank: Ranked['items'][number] }) {
  const words = useNumberWords()
  const told = words.reasons({ reasons: rank.reasons.filter(({ reason }) => reason !== 'origin') })
  return (
    <p className="small">
      {told.slice(0, 3).join(' · ')}
      {rank.hours && ` · ${words.hours(rank.hours)}`}
    </p>
  )
}

function useOrigin() {
  const say = useWords('debtors')
  const describe = useContactWords()
  const journal = useWords('journal')
  const { instant } = useFormats()
  return (point: ContactPoint): string => {
    const { givenBy, notedAt, note } = point
    const parts = [
      describe(point),
      givenBy ? say('givenBy', { name: givenBy }) : undefined,
      say('noted', { day: instant(notedAt) }),
      note !== null && isKnownOutcome(note) ? journal(`outcome.${note}`).toLowerCase() : note,
    ]
    return parts.filter(Boolean).join(' · ')
  }
}
