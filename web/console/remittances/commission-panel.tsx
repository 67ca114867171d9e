import { Button } from '@mantine/core'
import { useState } from 'react'
import { readCommission } from '../../../api/remittances.ts'
import { useMay } from '../../session.ts'
import { Sheet } from '../../ui/dialog.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useRead } from '../../use-read.ts'
import { useFormats, useWords } from '../../words.ts'
import { type Portfolio, usePortfolios } from '../portfolios/use-portfolios.ts'
import { CommissionForm } from './commission-form.tsx'
import styles from './remittances.module.css'

/** What the agency keeps, portfolio by portfolio. */
export function CommissionPanel() {
  const say = useWords('remittances')
  const read = usePortfolios()
  const [open, setOpen] = useState<Portfolio>()
  return (
    <Panel title={say('rule.title')} help={say('rule.help')}>
      <Reading of={read} shape="list" rows={2}>
        {({ items }) => (
          <ul className={styles.rules}>
            {items.map((portfolio) => (
              <li key={portfolio.id} className={styles.rule}>
                <Standing of={portfolio} onOpen={() => setOpen(portfolio)} />
              </li>
            ))}
          </ul>
        )}
      </Reading>
      <Sheet
        isOpen={open !== undefined}
        onClose={() => setOpen(undefined)}
        title={open ? say('rule.openNamed', { name: open.name }) : ''}
      >
        {open && <Rule of={open} onDone={() => setOpen(undefined)} />}
      </Sheet>
    </Panel>
  )
}

type StandingProps = { readonly of: Portfolio; readonly onOpen: () => void }

function Standing({ of, onOpen }: StandingProps) {
  const say = useWords('remittances')
  const formats = useFormats()
  const canSet = useMay()('set-policies')
  const { value } = useRead(readCommission, { portfolioId: of.id })
  const bands = value?.policy.bands ?? []
  const said = bands
    .map(({ fromDays, pct }) =>
      say('rule.fromBand', { count: fromDays, pct: formats.percent(pct) }),
    )
    .join(' · ')
  return (
    <>
      <span>
        <strong>{of.name}</strong> <span className="muted">{of.creditorName}</span>
        <div className="muted small">{value?.version ? said : say('rule.none')}</div>
      </span>
      {canSet && (
        <Button
          variant="default"
          size="xs"
          aria-label={say('rule.openNamed', { name: of.name })}
          onClick={onOpen}
        >
          {say('rule.open')}
        </Button>
      )}
    </>
  )
}

function Rule({ of, onDone }: { readonly of: Portfolio; readonly onDone: () => void }) {
  const say = useWords('remittances')
  const read = useRead(readCommission, { portfolioId: of.id })
  return (
    <Reading of={read} shape="form">
      {({ version, madeBy, policy }) => (
        <>
          {version > 0 && (
            <p className="muted small">{say('rule.version', { version, by: madeBy })}</p>
          )}
          <CommissionForm of={of} basedOn={version} policy={policy} onDone={onDone} />
        </>
      )}
    </Reading>
  )
}
