import { IconCircle, IconCircleCheck } from '@tabler/icons-react'
import type { LinkProps } from '@tanstack/react-router'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { readFirstDay } from '../../../api/training.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Progress } from '../../ui/progress.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import styles from './training.module.css'

type Step = ReplyOf<typeof readFirstDay>['steps'][number]['step']

const where: Readonly<Record<Step, LinkProps['to']>> = {
  portfolio: '/regras',
  file: '/importar',
  people: '/equipe',
  policy: '/regras',
  lesson: '/treino',
  practice: '/treino',
  call: '/fila',
  agreement: '/fila',
}

/** A quarter of an hour from nothing to the first call; what is done ticks itself (B0.5). */
export function FirstDayScreen() {
  const say = useWords('training')
  const read = useRead(readFirstDay, {}, { freshMs: 0 })
  return (
    <Page title={say('firstDay')} help={say('firstDayHelp')}>
      <Reading of={read} shape="list">
        {({ steps }) => (
          <Panel>
            <Progress
              label={say('firstDayDone')}
              done={steps.filter(({ isDone }) => isDone).length}
              total={steps.length}
            />
            <ol className={styles.rows}>
              {steps.map(({ step, isDone }) => (
                <li key={step} className={styles.row}>
                  <span className={styles.step}>
                    {isDone ? (
                      <IconCircleCheck
                        size={20}
                        stroke={1.5}
                        color="var(--done)"
                        aria-label={say('stepDone')}
                      />
                    ) : (
                      <IconCircle size={20} stroke={1.5} aria-label={say('stepOpen')} />
                    )}
                    <span>
                      <strong>{say(`step.${step}`)}</strong>
                      <span className="muted small">{say(`stepHelp.${step}`)}</span>
                    </span>
                  </span>
                  <LinkButton
                    to={where[step]}
                    size="compact-md"
                    variant={isDone ? 'subtle' : 'default'}
                    aria-label={say('goNamed', { step: say(`step.${step}`) })}
                  >
                    {say('go')}
                  </LinkButton>
                </li>
              ))}
            </ol>
          </Panel>
        )}
      </Reading>
    </Page>
  )
}
