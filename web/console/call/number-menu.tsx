import { Button, Menu } from '@mantine/core'
import { IconCheck, IconChevronDown } from '@tabler/icons-react'
import { useWords } from '../../words.ts'
import { useNumberWords } from '../debtors/use-number-words.ts'
import styles from './call-bar.module.css'
import { useContactWords } from './contact-words.ts'
import { useDesk } from './desk.ts'
import { PermitBadge } from './permit-words.tsx'
import type { PhoneNumber } from './use-line.ts'

/** The number that will be dialed, with where it came from; the others are one press away. */
export function NumberMenu() {
  const say = useWords('call')
  const describe = useContactWords()
  const { line, brief } = useDesk()
  const { numbers, number, choose } = line
  if (!number) return <p className="small muted">{say('noNumber')}</p>
  const isOnTheLine = brief.call.state === 'dialing' || brief.call.state === 'talking'
  const inside = (
    <span className={styles.number}>
      <strong className="number">{number.display}</strong>
      <span className="small muted">{describe(number)}</span>
      <WhyThis number={number} />
    </span>
  )
  if (isOnTheLine || numbers.length < 2) return inside
  return (
    <Menu position="bottom-start" width={340}>
      <Menu.Target>
        <Button
          variant="default"
          className={styles.chooseNumber}
          aria-label={say('number', { number: `${number.display}, ${describe(number)}` })}
          rightSection={<IconChevronDown size={16} stroke={1.5} aria-hidden="true" />}
        >
          {inside}
        </Button>
      </Menu.Target>
      <Menu.Dropdown aria-label={say('numbers')}>
        {numbers.map((one) => (
          <Menu.Item
            key={one.id}
            onClick={() => choose(one.id)}
            rightSection={one.id === number.id && <IconCheck size={16} stroke={1.5} />}
          >
            <span className={styles.number}>
              <strong className="number">{one.display}</strong>
              <span className="small muted">{describe(one)}</span>
              <WhyThis number={one} />
              <PermitBadge of={one.permit} />
            </span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

/** The weightiest of why it stands there, and when the person tends to answer. */
function WhyThis({ number: { rank } }: { readonly number: PhoneNumber }) {
  const say = useWords('numbers')
  const words = useNumberWords()
  if (!rank) return null
  if (rank.asksOnlyWho) return <span className="small">{say('asksOnlyWho')}</span>
  const told = rank.reasons.filter(({ reason }) => !['origin', 'own', 'mobile'].includes(reason))
  const [first] = words.reasons({ reasons: told })
  const parts = [first, rank.hours && words.hours(rank.hours)].filter(Boolean)
  return parts.length > 0 && <span className="small">{parts.join(' · ')}</span>
}
