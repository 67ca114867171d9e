import { Button } from '@mantine/core'
import { useState } from 'react'
import { listConsents } from '../../../api/consents.ts'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { useMay } from '../../session.ts'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { StateBadge } from '../../ui/state-badge.tsx'
import { useRead } from '../../use-read.ts'
import { useFormats, useWords } from '../../words.ts'
import styles from './debtor-forms.module.css'
import { RecordConsent } from './record-consent.tsx'

type Consent = ReplyOf<typeof listConsents>['items'][number]
type ConsentsProps = { readonly debtorId: string; readonly callId?: string | undefined }

/** What the person authorised by channel and what was taken back, with how we know. */
export function ConsentsPanel(props: ConsentsProps) {
  const say = useWords('numbers')
  return (
    <Panel title={say('consents.title')} help={say('consents.help')}>
      <Consents {...props} />
    </Panel>
  )
}

export function Consents({ debtorId, callId }: ConsentsProps) {
  const say = useWords('numbers')
  const may = useMay()
  const read = useRead(listConsents, { debtorId })
  const [isNoting, setIsNoting] = useState(false)
  return (
    <Reading of={read} shape="list">
      {({ items, creditors }) => (
        <div className={styles.stack}>
          {items.length === 0 && <p className="muted">{say('consents.none')}</p>}
          <ul>
            {latestOf(items).map((one) => (
              <Standing key={keyOf(one)} of={one} />
            ))}
          </ul>
          {may('work-calls') && (
            <div className={styles.deeds}>
              <Button variant="default" size="compact-md" onClick={() => setIsNoting(true)}>
                {say('consents.record')}
              </Button>
            </div>
          )}
          {items.length > latestOf(items).length && <History items={items} />}
          <RecordConsent
            debtorId={debtorId}
            callId={callId}
            creditors={creditors}
            isOpen={isNoting}
            onClose={() => setIsNoting(false)}
          />
        </div>
      )}
    </Reading>
  )
}

const keyOf = ({ channel, creditorId }: Consent) => `${channel} ${creditorId ?? ''}`

/** How each channel stands: its newest line. */
const latestOf = (items: readonly Consent[]): Consent[] => [
  ...new Map(items.toReversed().map((one) => [keyOf(one), one])).values(),
]

function useConsentWords() {
  const say = useWords('numbers')
  const { instant } = useFormats()
  return {
    channel: ({ channel, creditorName }: Consent): string =>
      creditorName
        ? say('consents.creditor', { name: creditorName })
        : say(`consents.channel.${channel}`),
    line: ({ way, at, evidence }: Consent): string =>
      say('consents.line', { way: say(`way.${way}`), at: instant(at), evidence }),
  }
}

function Standing({ of }: { readonly of: Consent }) {
  const say = useWords('numbers')
  const words = useConsentWords()
  return (
    <li className={styles.line}>
      <div className={styles.about}>
        <p>{words.channel(of)}</p>
        <p className="small muted">{words.line(of)}</p>
      </div>
      <StateBadge
        tone={of.isGiven ? 'done' : 'attention'}
        word={of.isGiven ? say('consents.given') : say('consents.withdrawn')}
      />
    </li>
  )
}

function Given({ of: { isGiven } }: { readonly of: Consent }) {
  const say = useWords('numbers')
  return isGiven ? say('consents.given') : say('consents.withdrawn')
}

function History({ items }: { readonly items: readonly Consent[] }) {
  const say = useWords('numbers')
  const words = useConsentWords()
  return (
    <details>
      <summary className="small">{say('consents.history')}</summary>
      <ul className="small">
        {items.map((one) => (
          <li key={`${keyOf(one)} ${one.at}`}>
            <strong>{words.channel(one)}</strong> <Given of={one} />, {words.line(one)}
          </li>
        ))}
      </ul>
    </details>
  )
}
