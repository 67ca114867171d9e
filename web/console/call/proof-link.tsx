import { Button } from '@mantine/core'
import { IconLink } from '@tabler/icons-react'
import { useState } from 'react'
import { readBrief } from '../../../api/calls.ts'
import { listProofWays, makeProofLink, sendProofLink } from '../../../api/excuse-proofs.ts'
import { readExcuses } from '../../../api/excuses.ts'
import { CopyButton } from '../../ui/copy-button.tsx'
import { Reading } from '../../ui/reading.tsx'
import { toast } from '../../ui/toast.ts'
import { useDo } from '../../use-do.ts'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import styles from '../excuses/excuses.module.css'
import { ProofList } from '../excuses/proof-list.tsx'
import type { Said } from '../excuses/said.ts'
import { openLater } from './outside.ts'
import { type Way, Ways } from './share-ways.tsx'

/** A link by which the person may send what backs their word, and what came by it. */
export function ProofLink({ said }: { readonly said: Said }) {
  const say = useWords('excuses')
  const make = useDo(makeProofLink)
  const [made, setMade] = useState<{ readonly address: string; readonly text: string }>()
  const run = async () => {
    const done = await make.run({ saidId: said.id })
    if (done.ok) setMade(done.value)
  }
  return (
    <>
      <ProofList proofs={said.proofs} />
      {made ? (
        <Sending saidId={said.id} address={made.address} text={made.text} />
      ) : (
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconLink size={15} stroke={1.5} aria-hidden="true" />}
          loading={make.isRunning}
          onClick={run}
        >
          {say('link.make')}
        </Button>
      )}
    </>
  )
}

type SendingProps = {
  readonly saidId: string
  readonly address: string
  readonly text: string
}

/** With a permit asked for at the last second, from the agent's own telephone or mail. */
function Sending({ saidId, address, text }: SendingProps) {
  const say = useWords('excuses')
  const offers = useWords('offers')
  const read = useRead(listProofWays, { saidId })
  const send = useDo(sendProofLink, { refreshes: [listProofWays, readBrief, readExcuses] })
  const run = async ({ channel, contactPointId }: Way) => {
    const open = openLater(channel === 'whatsapp')
    const answer = await send.run({ saidId, address, channel, contactPointId })
    const link = answer.ok ? answer.value.link : null
    open(link)
    if (link !== null) toast('done', offers('pay.shared'))
    else if (answer.ok) toast('stop', offers('pay.notNow'))
  }
  return (
    <div className={styles.lines}>
      <p className="small muted">{say('link.told')}</p>
      <Reading of={read} shape="list" rows={1}>
        {({ items }) => <Ways items={items} isBusy={send.isRunning} onSend={run} />}
      </Reading>
      <p className={styles.text}>{text}</p>
      <CopyButton text={address} word={say('link.copy')} />
    </div>
  )
}
