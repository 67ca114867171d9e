import { Button } from '@mantine/core'
import { useState } from 'react'
import { readTimeline } from '../../../api/debtors.ts'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { readGoodPayer, withdrawProblem } from '../../../api/policies.ts'
import { useMay } from '../../session.ts'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useDo } from '../../use-do.ts'
import { useRead } from '../../use-read.ts'
import { useFormats, useWords } from '../../words.ts'
import styles from './debtor-forms.module.css'
import { NoteProblemDialog } from './note-problem-dialog.tsx'
import { useOwedPortfolios } from './use-owed-portfolios.ts'

/** How somebody has paid, and what was proved of a hard time: what a wider offer stands on. */
export function ProblemsPanel({ debtorId }: { readonly debtorId: string }) {
  const say = useWords('policies')
  const may = useMay()
  const [isNoting, setIsNoting] = useState(false)
  const [portfolio] = useOwedPortfolios(debtorId) ?? []
  if (!portfolio || !may('make-offers')) return null
  return (
    <Panel
      title={say('goodPayer.title')}
      actions={
        may('verify-problems') && (
          <Button variant="default" size="compact-sm" onClick={() => setIsNoting(true)}>
            {say('goodPayer.note')}
          </Button>
        )
      }
    >
      <Standing debtorId={debtorId} portfolioId={portfolio.id} />
      <NoteProblemDialog debtorId={debtorId} isOpen={isNoting} onClose={() => setIsNoting(false)} />
    </Panel>
  )
}

type StandingProps = { readonly debtorId: string; readonly portfolioId: string }

function Standing({ debtorId, portfolioId }: StandingProps) {
  const say = useWords('policies')
  const { day } = useFormats()
  const read = useRead(readGoodPayer, { debtorId, portfolioId })
  return (
    <Reading of={read} shape="text">
      {({ isGoodPayer, missing, firstPaidOn, kept, broken, problems }) => (
        <div className={styles.stack}>
          <p>
            {isGoodPayer || !missing ? say('goodPayer.open') : say(`goodPayer.missing.${missing}`)}
          </p>
          <p className="small muted">
            {firstPaidOn
              ? say('goodPayer.since', { day: day(firstPaidOn) })
              : say('goodPayer.never')}
            {' · '}
            {say('goodPayer.kept', { kept, broken })}
          </p>
          {problems.length === 0 && <p className="small muted">{say('goodPayer.noProblems')}</p>}
          <ul>
            {problems.map((problem) => (
              <ProblemLine key={`${problem.kind} ${problem.problemId}`} problem={problem} />
            ))}
          </ul>
        </div>
      )}
    </Reading>
  )
}

type Problem = ReplyOf<typeof readGoodPayer>['problems'][number]

function ProblemLine({ problem }: { readonly problem: Problem }) {
  const say = useWords('policies')
  const may = useMay()
  const { day } = useFormats()
  const { problemId, verifiedBy } = problem
  const withdrawing = useDo(withdrawProblem, {
    refreshes: [readGoodPayer, readTimeline],
    says: () => say('goodPayer.withdrawn'),
  })
  const facts = { kind: say(`goodPayer.kind.${problem.kind}`), day: day(problem.verifiedOn) }
  return (
    <li className={styles.line}>
      <span className={styles.about}>
        {verifiedBy
          ? say('goodPayer.problemBy', { ...facts, name: verifiedBy })
          : say('goodPayer.problem', facts)}
      </span>
      {problemId && may('verify-problems') && (
        <Button
          variant="default"
          size="compact-sm"
          loading={withdrawing.isRunning}
          onClick={() => withdrawing.run({ problemId })}
        >
          {say('goodPayer.withdraw')}
        </Button>
      )}
    </li>
  )
}
