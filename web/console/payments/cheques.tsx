import { Button } from '@mantine/core'
import { useState } from 'react'
import { chequeReturnCodes, listCheques } from '../../../api/receiving.ts'
import { useMay } from '../../session.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { type Fact, Facts } from '../../ui/facts.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { StateBadge, type Tone } from '../../ui/state-badge.tsx'
import { Day, Money } from '../../ui/written.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { ChequeProofs } from './cheque-proofs.tsx'
import type { Cheque, ChequeMove } from './move-cheque-dialog.tsx'
import { MoveChequeDialog } from './move-cheque-dialog.tsx'
import styles from './payments.module.css'

/** Cheques on their way, in the order of their pick-ups: the list of who goes to fetch them. */
export function Cheques() {
  const say = useWords('receiving')
  const [isEnded, setIsEnded] = useState(false)
  const read = useRead(listCheques, { ended: isEnded ? 'yes' : 'no' })
  const [moving, setMoving] = useState<{ cheque: Cheque; to: ChequeMove }>()
  return (
    <Panel
      title={say('cheques.title', { count: read.value?.items.length ?? 0 })}
      help={say('cheques.help')}
      actions={
        <Button variant="default" size="xs" onClick={() => setIsEnded(!isEnded)}>
          {say(isEnded ? 'cheques.hideEnded' : 'cheques.showEnded')}
        </Button>
      }
    >
      <Reading of={read} shape="cards" rows={1}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState>{say('cheques.none')}</EmptyState>
          ) : (
            <ul className={styles.waiting}>
              {items.map((cheque) => (
                <li key={cheque.id}>
                  <One of={cheque} onMove={(to) => setMoving({ cheque, to })} />
                </li>
              ))}
            </ul>
          )
        }
      </Reading>
      {moving && <MoveChequeDialog {...moving} onClose={() => setMoving(undefined)} />}
    </Panel>
  )
}

const tones: Readonly<Record<Cheque['state'], Tone>> = {
  asked: 'info',
  collected: 'brand',
  failed: 'attention',
  deposited: 'brand',
  cleared: 'done',
  bounced: 'attention',
  cancelled: 'plain',
}

const paperWords = ({ bank, branch, account, number }: Cheque) =>
  [bank, branch, account, number].filter(Boolean).join(' · ')

type OneProps = { readonly of: Cheque; readonly onMove: (to: ChequeMove) => void }

function One({ of, onMove }: OneProps) {
  const say = useWords('receiving')
  const words = useWords('payments')
  const canMatch = useMay()('match-payments')
  const { amountCents, currency, debtorName: name, state, moves, reason } = of
  const returned = (code: number) => {
    const known = chequeReturnCodes.find((one) => one === code)
    return known ? say(`cheques.returned.r${known}`) : String(code)
  }
  const allowed = moves.filter((to) => canMatch || (to !== 'cleared' && to !== 'bounced'))
  const facts: Fact[] = [
    {
      word: say('cheques.day'),
      value: (
        <>
          <Day on={of.pickUpOn} withWeekday /> · {say(`cheques.slots.${of.slot}`)}
          {of.windowFrom && ` · ${of.windowFrom}–${of.windowTo}`}
        </>
      ),
    },
    { word: say('cheques.address'), value: of.address },
    { word: say('cheques.collector'), value: of.collector },
    ...(of.agreementCode ? [{ word: words('agreement'), value: of.agreementCode }] : []),
    ...(of.bank || of.number ? [{ word: words('means.cheque'), value: paperWords(of) }] : []),
    ...(of.drawer ? [{ word: say('cheques.drawer'), value: of.drawer }] : []),
    ...(of.dueOn ? [{ word: say('cheques.dueOn'), value: <Day on={of.dueOn} /> }] : []),
    ...(of.returnCode ? [{ word: say('cheques.returnCode'), value: returned(of.returnCode) }] : []),
    ...(reason ? [{ word: say('reason'), value: reason }] : []),
    ...(of.note ? [{ word: words('note'), value: of.note }] : []),
  ]
  return (
    <div className={styles.one}>
      <div className={styles.oneHead}>
        <span>
          <Money cents={amountCents} currency={currency} size="large" /> {name}
        </span>
        <StateBadge tone={tones[state]} word={say(`cheques.state.${state}`)} />
      </div>
      <Facts items={facts} areLong />
      <ChequeProofs cheque={of} />
      <div className={styles.deeds}>
        {allowed.map((to, index) => (
          <Button
            key={to}
            size="xs"
            {...(index > 0 ? { variant: 'default' } : {})}
            aria-label={say('cheques.moveNamed', { move: say(`cheques.move.${to}`), name })}
            onClick={() => onMove(to)}
          >
            {say(`cheques.move.${to}`)}
          </Button>
        ))}
      </div>
    </div>
  )
}
