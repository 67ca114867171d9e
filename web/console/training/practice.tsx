import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { beginPractice, readTraining } from '../../../api/training.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { Panel } from '../../ui/panel.tsx'
import { StateBadge } from '../../ui/state-badge.tsx'
import { Instant } from '../../ui/written.tsx'
import { useDo } from '../../use-do.ts'
import { useLocale, useWords } from '../../words.ts'
import styles from './training.module.css'

type Mine = ReplyOf<typeof readTraining>

/** Practice calls: whoever answers is different each time, and told only afterwards. */
export function Practice({ of }: { readonly of: Mine }) {
  const say = useWords('training')
  const navigate = useNavigate()
  const beginning = useDo(beginPractice, { refreshes: [readTraining] })
  const open = of.practice.find(({ points }) => points === null)
  const begin = async (locale: 'pt-BR' | 'es') => {
    const answer = await beginning.run({ locale })
    if (!answer.ok) return
    const { practiceCallId } = answer.value
    await navigate({ to: '/treino/$practiceCallId', params: { practiceCallId } })
  }
  const { peoplePassed, peopleNeeded } = of
  return (
    <Panel title={say('practice')} help={say('practiceHelp', { peopleNeeded, peoplePassed })}>
      <div className={styles.begin}>
        {open ? (
          <Button onClick={() => begin('pt-BR')} loading={beginning.isRunning}>
            {say('resume')}
          </Button>
        ) : (
          <>
            <Button onClick={() => begin('pt-BR')} loading={beginning.isRunning}>
              {say('beginPt')}
            </Button>
            <Button variant="default" onClick={() => begin('es')} loading={beginning.isRunning}>
              {say('beginEs')}
            </Button>
          </>
        )}
      </div>
      <ul className={styles.rows}>
        {of.practice
          .filter(({ points }) => points !== null)
          .map((one) => (
            <Past key={one.id} of={one} />
          ))}
      </ul>
    </Panel>
  )
}

function Past({ of }: { readonly of: Mine['practice'][number] }) {
  const say = useWords('training')
  const locale = useLocale()
  return (
    <li className={styles.row}>
      <span>
        {of.title[locale]}{' '}
        <span className="muted small">
          <Instant at={of.begunAt} />
        </span>
      </span>
      <StateBadge
        tone={of.isPassed ? 'done' : 'attention'}
        word={say(of.isPassed ? 'pointsPassed' : 'pointsNotYet', { points: of.points ?? 0 })}
      />
      <LinkButton
        to="/treino/$practiceCallId"
        params={{ practiceCallId: of.id }}
        size="compact-md"
        variant="default"
      >
        {say('seeAgain')}
      </LinkButton>
    </li>
  )
}
