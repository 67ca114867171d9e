import { Button } from '@mantine/core'
import { useState } from 'react'
import { readAgreement } from '../../../api/agreements.ts'
import { readBrief } from '../../../api/calls.ts'
import { listOffers } from '../../../api/negotiation.ts'
import { Keys } from '../../ui/keys.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useRead, useRefresh } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { AgreementChanges } from '../agreements/agreement-changes.tsx'
import { MissingStory } from '../listening/missing-story.tsx'
import { PolicyNews } from '../portfolios/policy-news.tsx'
import { AffordableLine } from './affordable-line.tsx'
import { AgreedPayments } from './agreed-payments.tsx'
import { BudgetForm } from './budget-form.tsx'
import { CallApproval } from './call-approval.tsx'
import { CounterOffer } from './counter-offer.tsx'
import { CustomOffer } from './custom-offer.tsx'
import { useDesk } from './desk.ts'
import type { Draft } from './draft.ts'
import { GoodPayerLine } from './good-payer-line.tsx'
import type { Offer } from './offer.ts'
import { OfferCards } from './offer-cards.tsx'
import styles from './offers-panel.module.css'
import { ReadBack } from './read-back.tsx'

/** Ways to pay, within policy and authority; or the agreement that stands already. */
export function OffersPanel() {
  const say = useWords('offers')
  const { mayOffer, brief } = useDesk()
  return (
    <Panel
      title={
        <span className={styles.title}>
          {say('title')} <Keys of="F9" />
        </span>
      }
      scrolls
      actions={mayOffer && !brief.openAgreementId && <CustomSwitch />}
    >
      {mayOffer && brief.openAgreementId && <Standing agreementId={brief.openAgreementId} />}
      {mayOffer && !brief.openAgreementId && brief.items.length > 0 && <Offers />}
    </Panel>
  )
}

/** From the suggested offers to one made for this person, and back. */
function CustomSwitch() {
  const say = useWords('offers')
  const { drafting } = useDesk()
  const mode = modeIn(drafting.draft)
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      onClick={() => drafting.fill('offer.mode', mode === '' ? 'custom' : '')}
    >
      {mode === '' ? say('other') : say('otherClose')}
    </Button>
  )
}

/** Asked for by hand, rebuilt around a point, or what fits a month; else the usual ones. */
const modes = ['custom', 'counter', 'budget'] as const
type Mode = (typeof modes)[number] | ''

const modeIn = ({ fields }: Draft): Mode => modes.find((one) => one === fields['offer.mode']) ?? ''

/** What was agreed stands in the place of offers, with its payments. */
function Standing({ agreementId }: { readonly agreementId: string }) {
  const say = useWords('offers')
  const { showPayment } = useDesk()
  const refresh = useRefresh()
  const replaced = async (newerId: string) => {
    await refresh(readBrief)
    showPayment(newerId)
  }
  const read = useRead(readAgreement, { agreementId })
  return (
    <div className={styles.offers}>
      <Notice
        tone="done"
        title={say('inAgreement')}
        action={
          <Button rightSection={<Keys of="Alt+P" />} onClick={() => showPayment(agreementId)}>
            {say('pay.show')}
          </Button>
        }
      >
        {say('inAgreementHelp')}
      </Notice>
      <Reading of={read} shape="text">
        {({ agreement }) => (
          <>
            <AgreedPayments of={agreement} />
            <AgreementChanges of={agreement} onReplaced={replaced} />
          </>
        )}
      </Reading>
    </div>
  )
}

const tenMinutesMs = 600_000

function Offers() {
  const { brief, chosenItems, drafting } = useDesk()
  const { debtorId, portfolioId, id: callId } = brief.call
  const [taken, setTaken] = useState<Offer>()
  const itemIds = chosenItems.isAll ? undefined : [...chosenItems.ids]
  const ask = { debtorId, portfolioId, callId, itemIds }
  const offers = useRead(listOffers, ask, {
    freshMs: tenMinutesMs,
    isWanted: chosenItems.ids.length > 0,
  })
  const mode = modeIn(drafting.draft)
  const turnTo = (next: Mode) => drafting.fill('offer.mode', next)
  if (offers.problem?.refusal === 'policy-not-acknowledged')
    return <PolicyNews portfolioId={portfolioId} />
  return (
    <Reading of={offers} shape="cards" rows={3}>
      {({ limits, items, affordable }) => (
        <div className={styles.offers}>
          <CallApproval onTake={setTaken} />
          {mode === 'custom' && <CustomOffer ask={ask} limits={limits} onTake={setTaken} />}
          {mode === 'counter' && <CounterOffer ask={ask} limits={limits} onTake={setTaken} />}
          {mode === 'budget' && <BudgetForm onDone={() => turnTo('')} />}
          {mode === '' && (
            <>
              <MissingStory />
              <OfferCards
                offers={items}
                onTake={setTaken}
                isOld={offers.isRefreshing}
                affordable={affordable}
              />
              {affordable && <AffordableLine of={affordable} />}
              <OtherWays onTurn={turnTo} />
            </>
          )}
          <GoodPayerLine />
          <ReadBack offer={taken} onClose={() => setTaken(undefined)} onOutdated={offers.again} />
        </div>
      )}
    </Reading>
  )
}

/** When none of them serves: ask what matters most, or what fits a month. */
function OtherWays({ onTurn }: { readonly onTurn: (mode: Mode) => void }) {
  const say = useWords('offers')
  return (
    <div className={styles.take}>
      <Button variant="default" size="compact-sm" onClick={() => onTurn('counter')}>
        {say('counter.open')}
      </Button>
      <Button variant="default" size="compact-sm" onClick={() => onTurn('budget')}>
        {say('budget.open')}
      </Button>
    </div>
  )
}
