import { Button, Menu } from '@mantine/core'
import { IconClockHour4, IconMoon } from '@tabler/icons-react'
import { useState } from 'react'
import { moveDemoClock, runDemoNight } from '../../../api/demo.ts'
import { useNow } from '../../session.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { MomentField } from '../../ui/fields.tsx'
import { toast } from '../../ui/toast.ts'
import { useDo } from '../../use-do.ts'
import { queries } from '../../use-read.ts'
import { useFormats, useWords } from '../../words.ts'
import styles from './demo-bar.module.css'
import { clockText, dayLater, fromClock, hourLater, nextWorkingMorning } from './demo-clock.ts'

/** Only in the demonstration: the moment that it pretends to be, and the night at a press. */
export function DemoBar() {
  const say = useWords('demo')
  const formats = useFormats()
  const now = useNow()
  const { zone } = formats
  const clock = useDo(moveDemoClock)
  const [picked, setPicked] = useState<string>()

  const move = async (moment: string | null) => {
    const answer = await clock.run({ now: moment })
    setPicked(undefined)
    if (!answer.ok) return
    await queries.invalidateQueries()
    toast('info', say('moved', { moment: formats.instantWeekday(answer.value.now) }))
  }
  return (
    <section className={styles.bar} aria-label={say('name')}>
      <span className={styles.now}>
        <strong>{say('name')}</strong>
        {now && <span>{say('moment', { moment: formats.instantWeekday(now) })}</span>}
      </span>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            size="compact-xs"
            variant="default"
            loading={clock.isRunning}
            leftSection={<IconClockHour4 size={16} stroke={1.5} aria-hidden="true" />}
          >
            {say('moveClock')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => move(hourLater(now))}>{say('hourLater')}</Menu.Item>
          <Menu.Item onClick={() => move(nextWorkingMorning(now, zone))}>
            {say('nextMorning')}
          </Menu.Item>
          <Menu.Item onClick={() => move(dayLater(now, zone))}>{say('dayLater')}</Menu.Item>
          <Menu.Item onClick={() => setPicked(clockText(now, zone))}>{say('pick')}</Menu.Item>
          <Menu.Divider />
          <Menu.Item onClick={() => move(null)}>{say('realClock')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Night />
      <Dialog
        isOpen={picked !== undefined}
        onClose={() => setPicked(undefined)}
        title={say('pick')}
      >
        <div className={styles.pick}>
          <MomentField label={say('pickLabel')} value={picked ?? ''} onChange={setPicked} />
          <Button disabled={!picked} onClick={() => picked && move(fromClock(picked, zone))}>
            {say('moveClock')}
          </Button>
        </div>
      </Dialog>
    </section>
  )
}

function Night() {
  const say = useWords('demo')
  const night = useDo(runDemoNight, { says: (counts) => say('nightDone', counts) })
  const run = async () => {
    const answer = await night.run({})
    if (answer.ok) await queries.invalidateQueries()
  }
  return (
    <Button
      size="compact-xs"
      variant="default"
      loading={night.isRunning}
      leftSection={<IconMoon size={16} stroke={1.5} aria-hidden="true" />}
      onClick={run}
    >
      {say('runNight')}
    </Button>
  )
}
