import { Button } from '@mantine/core'
import { useState } from 'react'
import { listRestitutions } from '../../../api/debts.ts'
import { useMay } from '../../session.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { requestKey } from '../payments/request-key.ts'
import { Restitutions } from '../payments/restitutions.tsx'
import { RestitutionForm } from './restitution-form.tsx'
import { useOwedPortfolios } from './use-owed-portfolios.ts'

/** What this person paid and did not owe, and what becomes of it. */
export function RestitutionsPanel({ debtorId }: { readonly debtorId: string }) {
  const say = useWords('owed')
  const may = useMay()
  const [openedAs, setOpenedAs] = useState<string>()
  const portfolios = useOwedPortfolios(debtorId, 'ever') ?? []
  const read = useRead(listRestitutions, { debtorId })
  const close = () => setOpenedAs(undefined)
  return (
    <Panel
      title={say('restitution.title')}
      actions={
        may('match-payments') &&
        portfolios.length > 0 && (
          <Button variant="default" size="compact-sm" onClick={() => setOpenedAs(requestKey())}>
            {say('restitution.open')}
          </Button>
        )
      }
    >
      <Reading of={read} shape="list" rows={1}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="muted">{say('restitution.noneOfOne')}</p>
          ) : (
            <Restitutions items={items} />
          )
        }
      </Reading>
      <Dialog isOpen={openedAs !== undefined} onClose={close} title={say('restitution.title')}>
        {openedAs && (
          <RestitutionForm
            debtorId={debtorId}
            openedAs={openedAs}
            portfolios={portfolios}
            onDone={close}
          />
        )}
      </Dialog>
    </Panel>
  )
}
