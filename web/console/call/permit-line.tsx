import { Button, Popover } from '@mantine/core'
import { IconPhone } from '@tabler/icons-react'
import { useWords } from '../../words.ts'
import { RuleLink } from '../law/rule-link.tsx'
import { mayDial } from './bar-action.tsx'
import styles from './call-bar.module.css'
import { useDesk } from './desk.ts'
import { PermitBadge, TheirClock, useReasons } from './permit-words.tsx'
import { TalkTaps } from './talk-taps.tsx'
import type { Permit } from './use-line.ts'

/** Whether the chosen number may be called, until when or why not, and how often it was tried. */
export function PermitLine() {
  const say = useWords('call')
  const desk = useDesk()
  const { brief, line } = desk
  const { state, briefSeenAt } = brief.call
  const permit = line.refused ?? line.number?.permit
  const isOnTheLine = state === 'dialing' || state === 'talking'
  return (
    <div className={styles.second}>
      {isOnTheLine ? <Redial /> : <PermitBadge of={permit} />}
      <TalkTaps />
      {!isOnTheLine && <TheirClock of={permit} />}
      {!isOnTheLine && permit && !permit.isAllowed && <WhyNot permit={permit} />}
      {permit && (
        <span className="small muted number">
          {say('attempts', { count: permit.attemptsToday, max: permit.attemptsMax })}
        </span>
      )}
      {state === 'preparing' && !briefSeenAt && <span className="small">{say('seenFirst')}</span>}
      {state === 'wrapping' && mayDial(desk) && (
        <Button size="compact-sm" variant="subtle" onClick={line.dial}>
          {say('dialAgain')}
        </Button>
      )}
    </div>
  )
}

/** The telephone did not open, or closed again: the same call, while its permit holds. */
function Redial() {
  const say = useWords('call')
  const { redialUrl } = useDesk().line
  if (!redialUrl) return null
  return (
    <a href={redialUrl} className={styles.redial}>
      <IconPhone size={16} stroke={1.5} aria-hidden="true" />
      {say('redial')}
    </a>
  )
}

/** The gravest reason in sight; the others, with the rule they come from, one press away. */
function WhyNot({ permit }: { readonly permit: Permit }) {
  const say = useWords('call')
  const reasons = useReasons(permit)
  const [first] = reasons
  if (!first) return null
  return (
    <>
      <span className="small">{first.text}</span>
      <Popover position="bottom-start" width={360} withRoles trapFocus>
        <Popover.Target>
          <Button size="compact-sm" variant="subtle">
            {say('whyNot')}
          </Button>
        </Popover.Target>
        <Popover.Dropdown>
          <ul className={styles.reasons}>
            {reasons.map(({ text, ruleId, basis, place }) => (
              <li key={`${ruleId} ${place}`}>
                {text}
                <span className="small muted">
                  <RuleLink ruleId={ruleId}>{say('rule', { rule: ruleId })}</RuleLink> ·{' '}
                  {say(`basis.${basisOf(basis)}`)}
                  {place && ` · ${place}`}
                </span>
              </li>
            ))}
          </ul>
        </Popover.Dropdown>
      </Popover>
    </>
  )
}

const bases = [
  'statute',
  'regulation',
  'binding_precedent',
  'case_law',
  'self_regulation',
  'contract',
  'platform_policy',
  'product_policy',
  'agency_policy',
] as const

const basisOf = (given: string) => bases.find((basis) => basis === given) ?? 'other'
