import { Button } from '@mantine/core'
import { useState } from 'react'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { listPageLinks, makePageLink, revokePageLinks } from '../../../api/pages.ts'
import { CopyButton } from '../../ui/copy-button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Reading } from '../../ui/reading.tsx'
import { StateBadge, type Tone } from '../../ui/state-badge.tsx'
import { Instant } from '../../ui/written.tsx'
import { useDo } from '../../use-do.ts'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { ShareLinks } from '../call/share-links.tsx'
import styles from './agreements.module.css'

type PageDialogProps = { readonly agreementId: string; readonly onClose: () => void }
type Made = ReplyOf<typeof makePageLink>
type PageLink = ReplyOf<typeof listPageLinks>['items'][number]

/** Sends the person the address of a page of their own, and takes back what was sent. */
export function PageDialog({ agreementId, onClose }: PageDialogProps) {
  const say = useWords('documents')
  const [made, setMade] = useState<Made>()
  const read = useRead(listPageLinks, { agreementId })
  const make = useDo(makePageLink, { refreshes: [listPageLinks] })
  const run = async () => {
    const answer = await make.run({ agreementId })
    if (answer.ok) setMade(answer.value)
  }
  return (
    <Dialog isOpen onClose={onClose} title={say('page.title')}>
      <div className={styles.form}>
        <p>{say('page.how')}</p>
        {made ? (
          <MadeLink made={made} agreementId={agreementId} />
        ) : (
          <Button onClick={run} loading={make.isRunning}>
            {say('page.make')}
          </Button>
        )}
        <h3 className={styles.covered}>{say('page.sent')}</h3>
        <Reading of={read} shape="list" rows={1}>
          {({ items }) => (
            <Links items={items} agreementId={agreementId} onRevoked={() => setMade(undefined)} />
          )}
        </Reading>
      </div>
    </Dialog>
  )
}

function MadeLink({ made, agreementId }: { readonly made: Made; readonly agreementId: string }) {
  const say = useWords('documents')
  return (
    <div className={styles.form} role="status">
      <p>{say('page.address')}</p>
      <p className={styles.hash}>{made.address}</p>
      <div className={styles.row}>
        <CopyButton text={made.address} word={say('page.copy')} isMain />
        <CopyButton text={made.text} word={say('page.copyText')} />
      </div>
      <ShareLinks
        agreementId={agreementId}
        about={{ address: made.address }}
        text={made.text}
        usually="ours"
      />
    </div>
  )
}

const tones: Readonly<Record<PageLink['state'], Tone>> = {
  live: 'done',
  locked: 'attention',
  expired: 'plain',
  revoked: 'plain',
}

type LinksProps = {
  readonly items: readonly PageLink[]
  readonly agreementId: string
  readonly onRevoked: () => void
}

function Links({ items, agreementId, onRevoked }: LinksProps) {
  const say = useWords('documents')
  const revoke = useDo(revokePageLinks, {
    refreshes: [listPageLinks],
    says: () => say('page.revoked'),
  })
  if (items.length === 0) return <p className="muted">{say('page.none')}</p>
  const isAnyLive = items.some(({ state }) => state === 'live' || state === 'locked')
  const run = async () => {
    const answer = await revoke.run({ agreementId })
    if (answer.ok) onRevoked()
  }
  return (
    <>
      <ul className={styles.yeses}>
        {items.map((link) => (
          <li key={link.id}>
            <StateBadge tone={tones[link.state]} word={say(`page.state.${link.state}`)} />{' '}
            <Instant at={link.madeAt} />{' '}
            <span className="muted small">
              {say('page.madeBy', { name: link.madeBy })} · {say('page.until')}{' '}
              <Instant at={link.expiresAt} /> ·{' '}
              {link.firstOpenedAt ? (
                <>
                  {say('page.opened')} <Instant at={link.firstOpenedAt} />
                </>
              ) : (
                say('page.neverOpened')
              )}
            </span>
          </li>
        ))}
      </ul>
      {isAnyLive && (
        <Button variant="default" loading={revoke.isRunning} onClick={run}>
          {say('page.revoke')}
        </Button>
      )}
    </>
  )
}
