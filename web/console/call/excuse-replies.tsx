import { Button } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useWords } from '../../words.ts'
import styles from '../excuses/excuses.module.css'
import { RateWords } from '../excuses/rate-words.tsx'
import { useExcuseDeeds } from '../excuses/use-excuse-deeds.ts'
import { useDesk } from './desk.ts'
import type { Card, Excuses } from './excuse-search.ts'

type Said = Excuses['said'][number]
type RepliesProps = { readonly card: Card; readonly said: Said | undefined }
type Reply = Card['replies'][number]

/** What may be answered, each with what it led to before; the one that was said is marked. */
export function ExcuseReplies({ card, said }: RepliesProps) {
  const say = useWords('excuses')
  return (
    <section className={styles.lines}>
      <h4 className={styles.heading}>{say('replies')}</h4>
      <ul className={styles.replies}>
        {card.replies.map((reply) => (
          <ReplyLine key={reply.lineId} of={reply} card={card} said={said} />
        ))}
      </ul>
    </section>
  )
}

type ReplyProps = RepliesProps & { readonly of: Reply }

function ReplyLine({ of: { lineId, words, rate }, card, said }: ReplyProps) {
  const say = useWords('excuses')
  const { brief, excuse } = useDesk()
  const { hear, reply } = useExcuseDeeds()
  const done = said?.replies.find((one) => one.lineId === lineId)
  const tell = async (came: 'went-on' | 'did-not-help' | null) => {
    const saidId = said?.id ?? (await heardNow())
    if (saidId) await reply.run({ saidId, lineId, came })
  }
  /** Whoever answers it has heard it. */
  const heardNow = async () => {
    const foundBy = excuse?.foundBy ?? 'tap'
    const made = await hear.run({ callId: brief.call.id, excuse: card.excuse, foundBy })
    return made.ok ? made.value.saidId : undefined
  }
  return (
    <li data-said={done !== undefined}>
      <p className={styles.say} lang={brief.speaks}>
        {words}
      </p>
      <p className={styles.replyFoot}>
        <RateWords of={rate} />
        {done ? (
          <CameOfIt came={done.came} isBusy={reply.isRunning} onTell={tell} />
        ) : (
          <Button
            size="compact-sm"
            variant="default"
            loading={hear.isRunning || reply.isRunning}
            onClick={() => tell(null)}
          >
            {say('saidReply')}
          </Button>
        )}
      </p>
    </li>
  )
}

type CameProps = {
  readonly came: 'went-on' | 'did-not-help' | null
  readonly isBusy: boolean
  readonly onTell: (came: 'went-on' | 'did-not-help') => void
}

/** What it did at once, by one tap; what the call comes to is noted by itself. */
function CameOfIt({ came, isBusy, onTell }: CameProps) {
  const say = useWords('excuses')
  return (
    <span className={styles.came}>
      <span className="small">
        <IconCheck size={15} stroke={1.5} aria-hidden="true" /> {say('replySaid')}
      </span>
      {(['went-on', 'did-not-help'] as const).map((one) => (
        <Button
          key={one}
          size="compact-xs"
          variant={came === one ? 'light' : 'default'}
          aria-pressed={came === one}
          disabled={isBusy}
          onClick={() => onTell(one)}
        >
          {say(`came.${one}`)}
        </Button>
      ))}
    </span>
  )
}
