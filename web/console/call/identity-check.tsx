import { Button } from '@mantine/core'
import { IconCheck, IconX } from '@tabler/icons-react'
import { DayField, TextField } from '../../ui/fields.tsx'
import { Problem } from '../../ui/problem.tsx'
import { useWords } from '../../words.ts'
import { useDesk } from './desk.ts'
import styles from './person-panel.module.css'
import { type IdentityField, needed, useIdentityCheck } from './use-identity-check.ts'

/** The agent writes what is heard; the answer is match or no match, never what is on file. */
export function IdentityCheck() {
  const say = useWords('call')
  const { brief, line } = useDesk()
  const { state, verifiedAt } = brief.call
  const isOnTheLine = state === 'dialing' || state === 'talking'
  if (line.isThirdParty || verifiedAt || !isOnTheLine) return null
  if (brief.identityFields.length < needed) return <p className="small">{say('identity.few')}</p>
  return (
    <section className={styles.identity} aria-labelledby="identity-title">
      <h3 id="identity-title">{say('identity.title')}</h3>
      <Questions />
    </section>
  )
}

function Questions() {
  const say = useWords('call')
  const { identityFields } = useDesk().brief
  const { heard, hear, compared, check, isOver, isEnough, checking } = useIdentityCheck()
  return (
    <form className={styles.identity} data-plain="true" onSubmit={check}>
      <p className="small" role="status">
        <Standing of={compared} isOver={isOver} />
      </p>
      <div className={styles.questions}>
        {identityFields.map((field) => (
          <Answer
            key={field}
            field={field}
            value={heard[field] ?? ''}
            isMatch={compared?.matches[field]}
            onChange={(value) => hear(field, value)}
          />
        ))}
      </div>
      {checking.problem && <Problem of={checking.problem} />}
      {!isOver && (
        <Button type="submit" size="compact-md" disabled={!isEnough} loading={checking.isRunning}>
          {say('identity.check')}
        </Button>
      )}
    </form>
  )
}

type StandingProps = {
  readonly of: ReturnType<typeof useIdentityCheck>['compared']
  readonly isOver: boolean
}

/** What to do; once something was compared, how it stands. */
function Standing({ of, isOver }: StandingProps) {
  const say = useWords('call')
  if (!of || of.isVerified) return say('identity.help', { count: needed })
  return isOver ? say('identity.noTries') : say('identity.notYet', { count: of.triesLeft })
}

type AnswerProps = {
  readonly field: IdentityField
  readonly value: string
  readonly isMatch: boolean | undefined
  readonly onChange: (value: string) => void
}

function Answer({ field, value, isMatch, onChange }: AnswerProps) {
  const say = useWords('call')
  const label = say(`identity.${field}`)
  return (
    <div className={styles.answer}>
      {field === 'birthOn' ? (
        <DayField label={label} value={value} onChange={onChange} />
      ) : (
        <TextField
          label={label}
          value={value}
          onChange={onChange}
          maxLength={{ documentEnd: 4, postalCode: 12, name: 200 }[field]}
        />
      )}
      {isMatch !== undefined && <Match isMatch={isMatch} />}
    </div>
  )
}

function Match({ isMatch }: { readonly isMatch: boolean }) {
  const say = useWords('call')
  const Icon = isMatch ? IconCheck : IconX
  return (
    <span className={`${styles.match} small`} data-match={isMatch}>
      <Icon size={15} stroke={1.5} aria-hidden="true" />
      {isMatch ? say('identity.match') : say('identity.noMatch')}
    </span>
  )
}
