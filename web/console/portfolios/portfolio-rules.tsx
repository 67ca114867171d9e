import { Tabs } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import {
  publishFollowUpPolicy,
  publishOfferPolicy,
  publishTerms,
  readPolicies,
} from '../../../api/creditors.ts'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { useMay } from '../../session.ts'
import { type Fact, Facts } from '../../ui/facts.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { Count, Money } from '../../ui/written.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { DebtKindField } from './debt-kind-field.tsx'
import { contradiction, withBandsInOrder } from './discount.ts'
import { FollowUpForm } from './follow-up-form.tsx'
import { FollowUpWords } from './follow-up-words.tsx'
import { planContradiction } from './offers-contradiction.ts'
import { OffersForm } from './offers-form.tsx'
import { OffersWords } from './offers-words.tsx'
import { PolicyEffect } from './policy-effect.tsx'
import { PolicyHistory } from './policy-history.tsx'
import { UnreadNews } from './policy-news.tsx'
import { PolicyPanel } from './policy-panel.tsx'
import styles from './portfolios.module.css'
import { type PolicyTab, policyTabs } from './portfolios-search.ts'
import { TermsEffect } from './terms-effect.tsx'
import { TermsForm } from './terms-form.tsx'
import { TermsWords } from './terms-words.tsx'
import type { Portfolio } from './use-portfolios.ts'

/** One portfolio: how it stands, and the three rules in force in it. */
export function PortfolioRules({ portfolio }: { readonly portfolio: Portfolio }) {
  const say = useWords('portfolios')
  const may = useMay()
  const { tab = 'terms' } = useSearch({ from: '/shell/regras' })
  const navigate = useNavigate({ from: '/regras' })
  const policies = useRead(readPolicies, { portfolioId: portfolio.id })
  const { currency, country, canPix } = portfolio
  const facts: Fact[] = [
    { word: say('portfolio.creditor'), value: portfolio.creditorName },
    { word: say('portfolio.people'), value: <Count of={portfolio.debtorCount} /> },
    { word: say('portfolio.items'), value: <Count of={portfolio.itemCount} /> },
    {
      word: say('portfolio.open'),
      value: <Money cents={portfolio.openCents} currency={currency} />,
    },
  ]
  return (
    <div className={styles.rules}>
      <Panel
        title={portfolio.name}
        actions={
          may('import-portfolios') && (
            <LinkButton
              to="/importar"
              search={{ portfolioId: portfolio.id }}
              variant="default"
              size="xs"
            >
              {say('bringFile')}
            </LinkButton>
          )
        }
      >
        <Facts items={facts} />
        <DebtKindField portfolio={portfolio} />
      </Panel>
      {country === 'BR' && !canPix && <Notice tone="attention">{say('cannotPix')}</Notice>}
      <Tabs
        value={tab}
        onChange={(value) =>
          navigate({
            search: (now) => ({ ...now, tab: policyTabs.find((one) => one === value) }),
            replace: true,
          })
        }
      >
        <Tabs.List aria-label={say('tabs.label')}>
          {policyTabs.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {say(`tabs.${name}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {policyTabs.map((name) => (
          <Tabs.Panel key={name} value={name} className={styles.tab}>
            <Reading of={policies} shape="text">
              {(value) => (
                <div className={styles.rules}>
                  {name === 'offers' && <UnreadNews portfolioId={portfolio.id} />}
                  <Policy name={name} portfolio={portfolio} policies={value} />
                  <PolicyHistory portfolioId={portfolio.id} kind={name} currency={currency} />
                </div>
              )}
            </Reading>
          </Tabs.Panel>
        ))}
      </Tabs>
    </div>
  )
}

type PolicyProps = {
  readonly name: PolicyTab
  readonly portfolio: Portfolio
  readonly policies: ReplyOf<typeof readPolicies>
}

function Policy({ name, portfolio, policies }: PolicyProps) {
  const { id: portfolioId, currency } = portfolio
  if (name === 'terms')
    return (
      <PolicyPanel
        portfolioId={portfolioId}
        endpoint={publishTerms}
        inForce={policies.terms}
        words={(policy) => <TermsWords policy={policy} />}
        form={(field) => <TermsForm {...field} />}
        effect={(policy) => <TermsEffect portfolioId={portfolioId} policy={policy} />}
      />
    )
  if (name === 'offers')
    return (
      <PolicyPanel
        portfolioId={portfolioId}
        endpoint={publishOfferPolicy}
        inForce={policies.offers}
        words={(policy) => <OffersWords policy={policy} currency={currency} />}
        form={(field) => <OffersForm {...field} currency={currency} />}
        inOrder={(policy) =>
          contradiction(policy) || planContradiction(policy) ? undefined : withBandsInOrder(policy)
        }
        effect={(policy) => (
          <PolicyEffect portfolioId={portfolioId} currency={currency} policy={policy} />
        )}
      />
    )
  return (
    <PolicyPanel
      portfolioId={portfolioId}
      endpoint={publishFollowUpPolicy}
      inForce={policies.followUp}
      words={(policy) => <FollowUpWords policy={policy} />}
      form={(field) => <FollowUpForm {...field} />}
    />
  )
}
