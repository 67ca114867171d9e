import { Anchor, Button } from '@mantine/core'
import { useState } from 'react'
import { downloadDocument } from '../../../api/documents.ts'
import { withdrawNotice } from '../../../api/duties.ts'
import { addressOf } from '../../client.ts'
import { useMay } from '../../session.ts'
import { useDo } from '../../use-do.ts'
import { useFormats, useWords } from '../../words.ts'
import { EvidenceDialog } from '../debtors/evidence-dialog.tsx'
import { DeliveryDialog } from './delivery-dialog.tsx'
import styles from './duties.module.css'
import type { Measure } from './measure.ts'
import { refreshes } from './refreshes.ts'

type Notice = Measure['notices'][number]

/** The notices of an act: the paper, when it left, when it arrived and how that is known. */
export function NoticeLines({ of }: { readonly of: Measure }) {
  const say = useWords('duties')
  const may = useMay()
  const [delivered, setDelivered] = useState<Notice>()
  const [withdrawn, setWithdrawn] = useState<Notice>()
  const withdrawing = useDo(withdrawNotice, { refreshes, says: () => say('said.done') })
  const isAsked = of.state === 'asked' && may('do-duties')
  const withdraw = async (reason: string) => {
    if (withdrawn && (await withdrawing.run({ noticeId: withdrawn.id, reason })).ok)
      setWithdrawn(undefined)
  }
  return (
    <>
      {of.notices.map((notice) => (
        <div key={notice.id} className={styles.head}>
          <NoticeWords notice={notice} />
          {isAsked && !notice.deliveredOn && (
            <Button variant="default" size="compact-xs" onClick={() => setDelivered(notice)}>
              {say('deeds.delivered')}
            </Button>
          )}
          {isAsked && (
            <Button variant="subtle" size="compact-xs" onClick={() => setWithdrawn(notice)}>
              {say('deeds.noticeOff')}
            </Button>
          )}
        </div>
      ))}
      <DeliveryDialog of={delivered} onClose={() => setDelivered(undefined)} />
      <EvidenceDialog
        isOpen={withdrawn !== undefined}
        onClose={() => setWithdrawn(undefined)}
        title={say('deeds.noticeOff')}
        label={say('reason')}
        word={say('deeds.noticeOff')}
        isRunning={withdrawing.isRunning}
        onGiven={withdraw}
      />
    </>
  )
}

function NoticeWords({ notice }: { readonly notice: Notice }) {
  const say = useWords('duties')
  const { day } = useFormats()
  const { channel, sentOn, deliveredOn, proof, reference, documentId } = notice
  const arrived =
    deliveredOn && proof
      ? say('noticeArrived', {
          day: day(deliveredOn),
          proof: say(`proof.${proof}`),
          reference: reference ?? '',
        })
      : say('noticeOpen')
  return (
    <p className="small">
      <Anchor
        href={addressOf(downloadDocument, { documentId }).address}
        target="_blank"
        rel="noreferrer"
        className="small"
        underline="always"
      >
        {say('noticeSent', { channel: say(`channel.${channel}`), day: day(sentOn) })}
      </Anchor>
      {': '}
      {arrived}
    </p>
  )
}
