import { Button } from '@mantine/core'
import { useState } from 'react'
import { Sheet } from '../../ui/dialog.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useWords } from '../../words.ts'
import { useDesk } from './desk.ts'
import { NegotiationLedger, TermsOffered } from './negotiation-ledger.tsx'
import styles from './study.module.css'
import { useNegotiations } from './use-prepared.ts'

/** In the place of offers while nobody is on the line: what was tried, and what may be agreed. */
export function NegotiationsPanel() {
  const say = useWords('study')
  return (
    <Panel title={say('ledger.title')} scrolls>
      <Negotiated />
    </Panel>
  )
}

export function Negotiated() {
  const read = useNegotiations()
  return (
    <Reading of={read} shape="text">
      {(tried) => (
        <div className={styles.both}>
          <div className={styles.columns}>
            <NegotiationLedger of={tried} />
            {tried.terms && <TermsOffered of={tried.terms} currency={tried.currency} />}
          </div>
        </div>
      )}
    </Reading>
  )
}

/** During the talk offers stand there: the ledger is one press away. */
export function PastNegotiations() {
  const say = useWords('study')
  const { isOpen } = useDesk()
  const { value } = useNegotiations()
  const [isShown, setIsShown] = useState(false)
  if (!isOpen || !value || value.items.length === 0) return null
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        className={styles.aside}
        onClick={() => setIsShown(true)}
      >
        {say('ledger.open', { count: value.items.length })}
      </Button>
      <Sheet isOpen={isShown} onClose={() => setIsShown(false)} title={say('ledger.title')}>
        <Negotiated />
      </Sheet>
    </>
  )
}
