import { Button } from '@mantine/core'
import { Keys } from '../../ui/keys.tsx'
import { Problem } from '../../ui/problem.tsx'
import { useLocale, useWords } from '../../words.ts'
import { AnotherPromise } from './another-promise.tsx'
import { AskOpinion } from './ask-opinion.tsx'
import { useDesk } from './desk.ts'
import { OutcomeFields } from './outcome-fields.tsx'
import styles from './outcome-panel.module.css'
import { OutcomePicker } from './outcome-picker.tsx'
import { labelOf, type Outcome } from './outcome-search.ts'

/** What the call came to; it can be written while the talk goes on. */
export function OutcomePanel() {
  const { closing } = useDesk()
  return (
    <div className={styles.outcome}>
      {closing.outcome ? <Chosen outcome={closing.outcome} /> : <OutcomePicker />}
    </div>
  )
}

function Chosen({ outcome }: { readonly outcome: Outcome }) {
  const say = useWords('call')
  const locale = useLocale()
  const { closing } = useDesk()
  const isPromise = outcome.asks.some(({ kind }) => kind === 'cents')
  return (
    <>
      <div className={styles.chosen}>
        <div>
          <p className="small muted">{say('outcome.chosen')}</p>
          <p className={styles.label}>
            {labelOf(outcome, locale)} <span className="small muted">{outcome.code}</span>
          </p>
        </div>
        <Button variant="default" size="compact-md" onClick={() => closing.choose(null)}>
          {say('outcome.change')}
        </Button>
      </div>
      <OutcomeFields outcome={outcome} />
      {isPromise && <AnotherPromise mayAsk />}
      {closing.problem && <Problem of={withoutField(closing.problem)} />}
      <AskOpinion />
      <div className={styles.save}>
        <Button
          loading={closing.isRunning}
          rightSection={<Keys of="Ctrl+Enter" />}
          onClick={() => closing.save('next')}
        >
          {say('outcome.saveNext')}
        </Button>
        <Button
          variant="default"
          disabled={closing.isRunning}
          onClick={() => closing.save('worklist')}
        >
          {say('outcome.saveOnly')}
        </Button>
      </div>
    </>
  )
}

/** The field itself says that it is missing; its name in the contract tells nobody anything. */
const withoutField = ({ refusal, facts }: { refusal: string; facts: object }) => ({
  refusal,
  facts: { ...facts, field: undefined },
})
