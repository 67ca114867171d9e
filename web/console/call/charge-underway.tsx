import { Button, Loader } from '@mantine/core'
import { readAgreement } from '../../../api/agreements.ts'
import { bringCharge, listReconciliations, takeStaticCode } from '../../../api/charges.ts'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { useMay } from '../../session.ts'
import { Notice } from '../../ui/notice.tsx'
import { useDo } from '../../use-do.ts'
import { useWords } from '../../words.ts'
import { useChargeProblem } from './charge-problem.ts'
import styles from './payment-sheet.module.css'

type Instalment = ReplyOf<typeof readAgreement>['agreement']['instalments'][number]
type Charge = NonNullable<Instalment['charge']>

const refreshes = [readAgreement, listReconciliations]

/** A code that a gateway is making: on its way, or why not yet, and what can be done meanwhile. */
export function ChargeUnderway({ charge }: { readonly charge: Charge }) {
  const say = useWords('charges')
  const problem = useChargeProblem()
  const canAct = useMay()('make-offers')
  const again = useDo(bringCharge, { refreshes, says: () => say('triedAgain') })
  const fixed = useDo(takeStaticCode, { refreshes, says: () => say('staticDone') })
  const { id: chargeId } = charge
  return (
    <div className={styles.underway} role="status">
      {charge.problem ? (
        <Notice tone="attention" title={charge.payload === null ? say('stuck') : undefined}>
          {problem(charge.problem, charge.problemFacts)}
        </Notice>
      ) : (
        <p className={styles.waiting} data-small={charge.payload !== null}>
          <Loader size="sm" aria-hidden="true" />
          {say(charge.payload === null ? 'underway' : 'changing')}
        </p>
      )}
      {canAct && (
        <div className={styles.ways}>
          {charge.problem && (
            <Button
              variant="default"
              loading={again.isRunning}
              onClick={() => again.run({ chargeId })}
            >
              {say('tryAgain')}
            </Button>
          )}
          <Button
            variant="default"
            loading={fixed.isRunning}
            onClick={() => fixed.run({ chargeId })}
          >
            {say('staticInstead')}
          </Button>
          <span className="small muted">{say('staticHelp')}</span>
        </div>
      )}
    </div>
  )
}
