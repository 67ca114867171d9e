import { Button } from '@mantine/core'
import { IconThumbUp } from '@tabler/icons-react'
import { useState } from 'react'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { type listTipEffects, listTips, voteTip, withdrawTip } from '../../../api/tips.ts'
import { useMay } from '../../session.ts'
import { StateBadge } from '../../ui/state-badge.tsx'
import { Instant } from '../../ui/written.tsx'
import { useDo } from '../../use-do.ts'
import { useFormats, useWords } from '../../words.ts'
import { PromoteTip } from './promote-tip.tsx'
import type { Tip } from './tip.ts'
import { TipComments } from './tip-comments.tsx'
import styles from './tips.module.css'

type Effect = ReplyOf<typeof listTipEffects>['items'][number]

/** One case or tip, with what may be done about it. */
export function TipCard({
  tip,
  effect,
}: {
  readonly tip: Tip
  readonly effect: Effect | undefined
}) {
  const say = useWords('tips')
  const may = useMay()
  const [isOpen, setIsOpen] = useState(false)
  const [isPromoting, setIsPromoting] = useState(false)
  const voting = useDo(voteTip, { refreshes: [listTips] })
  const withdrawing = useDo(withdrawTip, { refreshes: [listTips], says: () => say('withdrawn') })
  const { id: tipId, isMine, hasVoted, state } = tip
  const canPromote = may('promote-tips') && state === 'open'
  return (
    <li className={styles.card}>
      <p className="small muted">
        {say(`kind.${tip.kind}`)} · {tip.author ?? say('noName')} · <Instant at={tip.toldAt} />
        {isMine && ` · ${say('mine')}`}
      </p>
      <p className={styles.words} lang={tip.locale}>
        {tip.words}
      </p>
      {state === 'promoted' && (
        <div className={styles.promoted}>
          <StateBadge tone="done" word={say('promoted')} />
          <p className="small">“{tip.lineWords}”</p>
          {effect && <EffectWords of={effect} />}
        </div>
      )}
      <div className={styles.deeds}>
        <Button
          size="compact-md"
          variant={hasVoted ? 'filled' : 'default'}
          disabled={isMine}
          aria-pressed={hasVoted}
          leftSection={<IconThumbUp size={16} stroke={1.5} aria-hidden="true" />}
          onClick={() => voting.run({ tipId, isFor: !hasVoted })}
        >
          {say('helped', { count: tip.votes })}
        </Button>
        <Button
          size="compact-md"
          variant="subtle"
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {say('comments', { count: tip.comments })}
        </Button>
        {canPromote && (
          <Button size="compact-md" variant="default" onClick={() => setIsPromoting(true)}>
            {say('promote')}
          </Button>
        )}
        {(isMine || may('promote-tips')) && state === 'open' && (
          <Button
            size="compact-md"
            variant="subtle"
            loading={withdrawing.isRunning}
            onClick={() => withdrawing.run({ tipId })}
          >
            {say('withdraw')}
          </Button>
        )}
      </div>
      {isOpen && <TipComments tipId={tipId} />}
      {isPromoting && <PromoteTip tip={tip} onClose={() => setIsPromoting(false)} />}
    </li>
  )
}

/** How often the line was said and what came of it; few are said to be few. */
function EffectWords({ of }: { readonly of: Effect }) {
  const say = useWords('tips')
  const { percent } = useFormats()
  if (of.uses === 0) return <p className="small muted">{say('noUse')}</p>
  const whole = (share: number) => percent(String(Math.round(share * 100)))
  const shares = { share: whole(of.share), low: whole(of.low), high: whole(of.high) }
  return (
    <p className="small">
      {say('effect', { count: of.uses, worked: of.worked, ...shares })}{' '}
      {of.isFew && <span className="muted">{say('few')}</span>}
    </p>
  )
}
