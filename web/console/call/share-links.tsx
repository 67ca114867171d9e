import { Button } from '@mantine/core'
import { IconBrandWhatsapp, IconMail, IconMessage, type TablerIcon } from '@tabler/icons-react'
import type { noteShared, readAgreement } from '../../../api/agreements.ts'
import type { AskOf, ReplyOf } from '../../../api/endpoint.ts'
import { useWords } from '../../words.ts'
import { noteGoing } from './outside.ts'
import styles from './payment-sheet.module.css'

export type Channel = AskOf<typeof noteShared>['channel']

type Links = NonNullable<ReplyOf<typeof readAgreement>['agreement']['instalments'][number]['share']>

type ShareLinksProps = {
  readonly of: Links
  /** The history keeps that it was sent, and how. */
  readonly onShared: (channel: Channel) => void
}

const ways: readonly (readonly [Exclude<Channel, 'copy'>, TablerIcon])[] = [
  ['whatsapp', IconBrandWhatsapp],
  ['sms', IconMessage],
  ['email', IconMail],
]

/** Sent from the agent's own telephone or mail, with the text in sight beforehand. */
export function ShareLinks({ of, onShared }: ShareLinksProps) {
  const say = useWords('offers')
  const known = ways.flatMap(([channel, icon]) => {
    const href = of[channel]
    return href ? [{ channel, icon, href }] : []
  })
  return (
    <section className={styles.share} aria-label={say('pay.share')}>
      {known.length === 0 && <p className="small">{say('pay.noWay')}</p>}
      <div className={styles.ways}>
        {known.map(({ channel, icon: Icon, href }) => (
          <Button
            key={channel}
            component="a"
            href={href}
            variant="default"
            {...(href.startsWith('http') ? { target: '_blank', rel: 'noreferrer' } : {})}
            leftSection={<Icon size={18} stroke={1.5} aria-hidden="true" />}
            onClick={() => {
              noteGoing()
              onShared(channel)
            }}
          >
            {say(`pay.${channel}`)}
          </Button>
        ))}
      </div>
      <p className="small muted">{say('pay.text')}</p>
      <p className={styles.text}>{of.text}</p>
    </section>
  )
}
