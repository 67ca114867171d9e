import { Button, Popover } from '@mantine/core'
import { IconCoffee } from '@tabler/icons-react'
import { useState } from 'react'
import { Keys } from '../../ui/keys.tsx'
import { useKeys } from '../../ui/use-keys.ts'
import { useFormats, useWords } from '../../words.ts'
import { clockOf, useElapsed } from '../call/use-elapsed.ts'
import { BreakList } from './break-list.tsx'
import styles from './breaks.module.css'
import { MyRecords } from './my-records.tsx'
import { OnBreak } from './on-break.tsx'
import { EndDay, StartDay } from './start-day.tsx'
import { type Hours, useHours } from './use-hours.ts'

type Open = 'menu' | 'records' | 'start' | 'end' | null

/** The breaks, at the top of every screen: which I may take, and by when the next rest is. */
export function BreakMenu() {
  const hours = useHours()
  return hours ? <Menu hours={hours} /> : null
}

function Menu({ hours }: { readonly hours: Hours }) {
  const say = useWords('breaks')
  const [open, setOpen] = useState<Open>(null)
  const [isAside, setIsAside] = useState<string>()
  const { onBreak } = hours
  const isAway = onBreak !== null && isAside !== onBreak.id
  const press = () =>
    onBreak ? setIsAside(undefined) : setOpen((now) => (now === 'menu' ? null : 'menu'))
  useKeys([{ keys: 'F10', does: say('menuKeys'), run: press }])
  return (
    <>
      <Popover
        opened={open === 'menu'}
        onChange={(isOpen) => !isOpen && setOpen(null)}
        position="bottom-end"
        width={340}
        trapFocus
        returnFocus
      >
        <Popover.Target>
          <Button
            variant="default"
            size="compact-md"
            className={styles.button}
            aria-haspopup="dialog"
            leftSection={<IconCoffee size={18} stroke={1.5} aria-hidden="true" />}
            rightSection={<Keys of="F10" />}
            onClick={press}
          >
            {onBreak ? <Away since={onBreak.startedAt} /> : <span>{say('menu')}</span>}
            {!onBreak && <NextRest hours={hours} />}
          </Button>
        </Popover.Target>
        <Popover.Dropdown aria-label={say('title')} className={styles.dropdown}>
          <BreakList hours={hours} onDone={() => setOpen(null)} onOpen={setOpen} />
        </Popover.Dropdown>
      </Popover>
      {isAway && <OnBreak hours={hours} onAside={() => setIsAside(onBreak.id)} />}
      {open === 'records' && <MyRecords onClose={() => setOpen(null)} />}
      {open === 'start' && <StartDay hours={hours} onClose={() => setOpen(null)} />}
      {open === 'end' && <EndDay onClose={() => setOpen(null)} />}
    </>
  )
}

function Away({ since }: { readonly since: string }) {
  const say = useWords('breaks')
  const seconds = useElapsed(since, null)
  return (
    <span>
      {say('onShort')} <span className="number">{clockOf(seconds)}</span>
    </span>
  )
}

/** `próximo descanso até 10:40`, in one quiet line; not on phones. */
function NextRest({ hours }: { readonly hours: Hours }) {
  const say = useWords('breaks')
  const { time } = useFormats()
  const { nextRest } = hours
  if (!nextRest) return null
  const word = nextRest.isLate ? say('restLate') : say('nextRest', { at: time(nextRest.until) })
  return <span className={`${styles.next} small muted`}>{word}</span>
}
