import { Button } from '@mantine/core'
import { IconBuildingBank } from '@tabler/icons-react'
import { listAgreements, noteCopied, readAgreement } from '../../../api/agreements.ts'
import { readBrief } from '../../../api/calls.ts'
import { playDemoBank } from '../../../api/demo.ts'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { useMay, useSession } from '../../session.ts'
import { CopyButton } from '../../ui/copy-button.tsx'
import { useDo } from '../../use-do.ts'
import { useWords } from '../../words.ts'
import { ChargeUnderway } from './charge-underway.tsx'
import { OtherWays } from './other-ways.tsx'
import styles from './payment-sheet.module.css'
import { ShareLinks } from './share-links.tsx'

type Instalment = ReplyOf<typeof readAgreement>['agreement']['instalments'][number]

type PixCodeProps = {
  readonly agreementId: string
  readonly n: number
  readonly charge: NonNullable<Instalment['charge']>
  readonly shareText: Instalment['shareText']
  /** Mostly, from here: because the person asks, or on our own. */
  readonly usually: 'asked' | 'ours'
}

/** The code as a picture and as text, the name that the bank will show, and ways to send it. */
export function PixCode({ agreementId, n, charge, shareText, usually }: PixCodeProps) {
  const say = useWords('offers')
  const noting = useDo(noteCopied, { refreshes: [readBrief], says: () => say('pay.copied') })
  if (charge.payload === null || charge.qrSvg === null) {
    // Some gateways make a boleto alone.
    if (charge.boletoLine) return <OtherWays charge={charge} />
    return <ChargeUnderway charge={charge} />
  }
  return (
    <>
      {charge.isChanging && <ChargeUnderway charge={charge} />}
      <img className={styles.qr} src={pictureOf(charge.qrSvg)} alt={say('pay.qr')} />
      <p className={styles.payee}>
        {say('pay.payee')} <strong>{charge.payeeName}</strong>
      </p>
      <div className={styles.code}>
        <span className="small muted">{say('pay.code')}</span>
        <code>{charge.payload}</code>
        <span data-pix-copy>
          <CopyButton
            isMain
            text={charge.payload}
            word={say('pay.copy')}
            onCopied={() => void noting.run({ agreementId, n })}
          />
        </span>
      </div>
      <OtherWays charge={charge} />
      {shareText && (
        <ShareLinks agreementId={agreementId} about={{ n }} text={shareText} usually={usually} />
      )}
      <DemoBank chargeId={charge.id} />
    </>
  )
}

/** In the demonstration nobody has a bank at hand: a button plays it. */
function DemoBank({ chargeId }: { readonly chargeId: string }) {
  const say = useWords('offers')
  const isDemo = useSession()?.isDemo
  const may = useMay()
  const paying = useDo(playDemoBank, { refreshes: [readAgreement, listAgreements, readBrief] })
  if (!isDemo || !may('steer-demo')) return null
  return (
    <div className={styles.bank}>
      <Button
        variant="default"
        loading={paying.isRunning}
        leftSection={<IconBuildingBank size={18} stroke={1.5} aria-hidden="true" />}
        onClick={() => paying.run({ chargeId })}
      >
        {say('pay.bank')}
      </Button>
      <span className="small muted">{say('pay.bankHelp')}</span>
    </div>
  )
}

const pictureOf = (svg: string): string => `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`
