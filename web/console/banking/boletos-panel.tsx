import { Button } from '@mantine/core'
import {
  issueBoletos,
  listBoletoAccounts,
  listBoletos,
  readBoletoPage,
  readBoletoPdf,
} from '../../../api/boletos.ts'
import { addressOf } from '../../client.ts'
import { useMay } from '../../session.ts'
import { CopyButton } from '../../ui/copy-button.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { StateBadge } from '../../ui/state-badge.tsx'
import { Day, Money } from '../../ui/written.tsx'
import { useDo } from '../../use-do.ts'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import styles from './banking.module.css'
import { type Boleto, boletoTone } from './banking-states.ts'
import { useReasons } from './use-reasons.ts'

/** The boletos of an agreement; nothing at all where the creditor has no account for them. */
export function BoletosPanel({ agreementId }: { readonly agreementId: string }) {
  const say = useWords('banking')
  const may = useMay()
  const read = useRead(listBoletos, { agreementId }, { everyMs: 15_000 })
  const issue = useDo(issueBoletos, {
    refreshes: [listBoletos, listBoletoAccounts],
    says: ({ issued }) => say('boletos.issued', { count: issued }),
  })
  if (read.value && read.value.items.length === 0 && !read.value.canIssue) return null
  return (
    <Panel
      title={say('boletos.title')}
      help={say('boletos.help')}
      actions={
        read.value?.canIssue &&
        may('make-offers') && (
          <Button
            size="xs"
            variant="default"
            loading={issue.isRunning}
            onClick={() => issue.run({ agreementId })}
          >
            {say('boletos.issue')}
          </Button>
        )
      }
    >
      <Reading of={read} shape="list" rows={1}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="muted">{say('boletos.none')}</p>
          ) : (
            <ul className={styles.boletos}>
              {items.map((boleto) => (
                <OneBoleto key={boleto.chargeId} of={boleto} />
              ))}
            </ul>
          )
        }
      </Reading>
    </Panel>
  )
}

function OneBoleto({ of }: { readonly of: Boleto }) {
  const say = useWords('banking')
  const reasonsOf = useReasons()
  const { chargeId, n, state, amountCents, dueOn, line, reasons } = of
  return (
    <li className={styles.boleto}>
      <div className={styles.head}>
        <strong>{say('boletos.part', { n })}</strong>
        <StateBadge tone={boletoTone[state]} word={say(`boletos.state.${state}`)} />
      </div>
      <p>
        <Money cents={amountCents} currency="BRL" /> · <Day on={dueOn} />
      </p>
      {state === 'rejected' && reasons.length > 0 && (
        <p className="muted small">{reasonsOf(reasons)}</p>
      )}
      {line && <p className={`number small ${styles.line}`}>{line}</p>}
      <div className={styles.buttons}>
        {line && <CopyButton text={line} word={say('boletos.copy')} />}
        <Button
          component="a"
          href={addressOf(readBoletoPdf, { chargeId }).address}
          target="_blank"
          rel="noreferrer"
          variant="default"
          aria-label={say('boletos.pdfOf', { n })}
        >
          {say('boletos.pdf')}
        </Button>
        <Button
          component="a"
          href={addressOf(readBoletoPage, { chargeId }).address}
          target="_blank"
          rel="noreferrer"
          variant="default"
          aria-label={say('boletos.pageOf', { n })}
        >
          {say('boletos.page')}
        </Button>
      </div>
    </li>
  )
}
