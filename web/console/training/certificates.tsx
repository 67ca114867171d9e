import { Button } from '@mantine/core'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { askCertificate, needCertificate, readTraining } from '../../../api/training.ts'
import { useMay } from '../../session.ts'
import { SwitchField } from '../../ui/fields.tsx'
import { Panel } from '../../ui/panel.tsx'
import { StateBadge } from '../../ui/state-badge.tsx'
import { useDo } from '../../use-do.ts'
import { useFormats, useWords } from '../../words.ts'
import styles from './training.module.css'

type Portfolio = ReplyOf<typeof readTraining>['portfolios'][number]

/** For whose people one may call; who decides so asks for a certificate or not. */
export function Certificates({ of }: { readonly of: readonly Portfolio[] }) {
  const say = useWords('training')
  return (
    <Panel title={say('certificates')} help={say('certificatesHelp')}>
      {of.length === 0 && <p className="muted">{say('noPortfolio')}</p>}
      <ul className={styles.rows}>
        {of.map((one) => (
          <li key={one.portfolioId} className={styles.row}>
            <span>{one.portfolioName}</span>
            <Standing of={one} />
            <Deeds of={one} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Standing({ of }: { readonly of: Portfolio }) {
  const say = useWords('training')
  const { day } = useFormats()
  if (of.validUntil) {
    return <StateBadge tone="done" word={say('validUntil', { day: day(of.validUntil) })} />
  }
  return of.isNeeded ? (
    <StateBadge tone="attention" word={say('needed')} />
  ) : (
    <StateBadge tone="plain" word={say('notNeeded')} />
  )
}

function Deeds({ of }: { readonly of: Portfolio }) {
  const say = useWords('training')
  const may = useMay()
  const { day } = useFormats()
  const asking = useDo(askCertificate, {
    refreshes: [readTraining],
    says: ({ validUntil }) => say('given', { day: day(validUntil) }),
  })
  const needing = useDo(needCertificate, { refreshes: [readTraining] })
  const { portfolioId } = of
  return (
    <>
      {may('set-policies') && (
        <SwitchField
          label={say('demand', { portfolio: of.portfolioName })}
          value={of.isNeeded}
          isDisabled={needing.isRunning}
          onChange={(isNeeded) => needing.run({ portfolioId, isNeeded })}
        />
      )}
      {!of.validUntil && (
        <Button
          size="compact-md"
          variant="default"
          aria-label={say('askNamed', { portfolio: of.portfolioName })}
          loading={asking.isRunning}
          onClick={() => asking.run({ portfolioId })}
        >
          {say('ask')}
        </Button>
      )}
    </>
  )
}
