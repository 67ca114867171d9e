import { UnstyledButton } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { usePerson } from '../../session.ts'
import { Keys } from '../../ui/keys.tsx'
import { Mark } from '../../ui/mark.tsx'
import { useWords } from '../../words.ts'
import { BreakMenu } from '../breaks/break-menu.tsx'
import { PersonMenu } from './person-menu.tsx'
import styles from './top-line.module.css'

type TopLineProps = {
  readonly onFind: () => void
  readonly onKeys: () => void
}

export function TopLine({ onFind, onKeys }: TopLineProps) {
  const say = useWords('shell')
  const { agencyName } = usePerson()
  return (
    <header className={styles.top}>
      <Link to="/" className={styles.home} aria-label="combinado">
        <Mark size={24} />
      </Link>
      <span className={styles.agency}>{agencyName}</span>
      <UnstyledButton className={styles.find} onClick={onFind}>
        <IconSearch size={18} stroke={1.5} aria-hidden="true" />
        <span className={styles.findWords}>{say('find')}</span>
        <Keys of="Ctrl+K" />
      </UnstyledButton>
      <BreakMenu />
      <PersonMenu onKeys={onKeys} />
    </header>
  )
}
