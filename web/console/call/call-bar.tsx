import { Button } from '@mantine/core'
import { IconClipboardCheck, IconUserShield } from '@tabler/icons-react'
import { Keys } from '../../ui/keys.tsx'
import { useWords } from '../../words.ts'
import { BarAction } from './bar-action.tsx'
import styles from './call-bar.module.css'
import { CallState } from './call-state.tsx'
import { useDesk } from './desk.ts'
import { LateLine } from './late-line.tsx'
import { NumberMenu } from './number-menu.tsx'
import { PermitLine } from './permit-line.tsx'
import { StopButton } from './stop-button.tsx'
import { ThreatButton } from './threat-button.tsx'
import { WrapUpLine } from './wrap-up-line.tsx'

/** What the telephone is doing, which number, may it be called, and the one thing to do next. */
export function CallBar() {
  const say = useWords('call')
  const { side, turnTo } = useDesk()
  return (
    <header className={styles.bar}>
      <div className={styles.first}>
        <CallState />
        <NumberMenu />
        <span className={styles.space} />
        <div className={styles.deeds}>
          <ThirdPartyButton />
          <ThreatButton />
          <StopButton />
          <Button
            variant="default"
            aria-pressed={side === 'outcome'}
            leftSection={<IconClipboardCheck size={18} stroke={1.5} aria-hidden="true" />}
            rightSection={<Keys of="F8" />}
            onClick={() => turnTo('outcome')}
          >
            {say('record')}
          </Button>
          <BarAction />
        </div>
      </div>
      <PermitLine />
      <LateLine />
      <WrapUpLine />
    </header>
  )
}

/** Somebody else answered: one press hides everything about the debt. */
export function ThirdPartyButton() {
  const say = useWords('call')
  const { line, brief } = useDesk()
  const { state } = brief.call
  if (state !== 'dialing' && state !== 'talking') return null
  return (
    <Button
      variant={line.isThirdParty ? 'light' : 'default'}
      aria-pressed={line.isThirdParty}
      leftSection={<IconUserShield size={18} stroke={1.5} aria-hidden="true" />}
      onClick={() => line.setThirdParty(!line.isThirdParty)}
    >
      {line.isThirdParty ? say('thirdPartyOff') : say('thirdPartyOn')}
    </Button>
  )
}
