import { Button } from '@mantine/core'
import { IconBrandWhatsapp, IconMail, IconMessage, type TablerIcon } from '@tabler/icons-react'
import type { ReplyOf } from '../../../api/endpoint.ts'
import type { listWays, SharedChannel } from '../../../api/messages.ts'
import { useWords } from '../../words.ts'
import styles from './payment-sheet.module.css'
import { useReasons } from './permit-words.tsx'
import { useTheirTime } from './their-time.ts'

export type Way = ReplyOf<typeof listWays>['items'][number]

type WaysProps = {
  readonly items: readonly Way[]
  readonly isBusy: boolean
  readonly onSend: (way: Way) => void
}

/** A button for each way that is open now; for the others why not, and from when. */
export function Ways({ items, isBusy, onSend }: WaysProps) {
  const say = useWords('offers')
  if (items.length === 0) return <p className="small">{say('pay.noWay')}</p>
  const closed = items.filter(({ permit }) => !permit.isAllowed)
  return (
    <>
      <div className={styles.ways}>
        {items.map((way) => (
          <WayButton key={way.channel} way={way} isBusy={isBusy} onSend={onSend} />
        ))}
      </div>
      {closed.length > 0 && (
        <ul className={styles.closed} id="closed-ways">
          {closed.map((way) => (
            <WhyNot key={way.channel} way={way} />
          ))}
        </ul>
      )}
    </>
  )
}

const icons: Readonly<Record<SharedChannel, TablerIcon>> = {
  whatsapp: IconBrandWhatsapp,
  sms: IconMessage,
  email: IconMail,
}

function WayButton({ way, isBusy, onSend }: Omit<WaysProps, 'items'> & { readonly way: Way }) {
  const say = useWords('offers')
  const Icon = icons[way.channel]
  return (
    <Button
      variant="default"
      disabled={isBusy || !way.permit.isAllowed}
      leftSection={<Icon size={18} stroke={1.5} aria-hidden="true" />}
      onClick={() => onSend(way)}
    >
      {say(`pay.${way.channel}`)}
    </Button>
  )
}

/** The gravest reason, and the first moment at which it may be sent, on the person's own clock. */
function WhyNot({ way: { channel, permit } }: { readonly way: Way }) {
  const say = useWords('offers')
  const { write } = useTheirTime(permit.zone)
  const [first] = useReasons(permit)
  const { nextAllowedAt } = permit
  return (
    <li className="small">
      <strong>{say(`pay.way.${channel}`)}</strong> {first?.text}{' '}
      {nextAllowedAt && say('pay.opensAt', { at: write.instantWeekday(nextAllowedAt) })}
    </li>
  )
}
