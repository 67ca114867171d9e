import { Button } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useFormats, useWords } from '../../words.ts'
import { ExcuseSettle } from '../excuses/excuse-settle.tsx'
import styles from '../excuses/excuses.module.css'
import { useExcuseDeeds } from '../excuses/use-excuse-deeds.ts'
import { useDesk } from './desk.ts'
import { EvidenceList } from './evidence-list.tsx'
import { ExcuseEffect } from './excuse-effect.tsx'
import { ExcuseReplies } from './excuse-replies.tsx'
import type { Card, Excuses } from './excuse-search.ts'
import { ProofLink } from './proof-link.tsx'

type ExcuseCardProps = { readonly card: Card; readonly excuses: Excuses }

/** One excuse: acknowledge, ask, look, answer; and what follows, before it happens (B2.1, E3.1). */
export function ExcuseCard({ card, excuses }: ExcuseCardProps) {
  const say = useWords('excuses')
  const { brief, openExcuse, turnTo } = useDesk()
  const said = excuses.said.find((one) => one.excuse === card.excuse && one.isOfThisCall)
  const before = excuses.said.find((one) => one.excuse === card.excuse && !one.isOfThisCall)
  return (
    <article className={styles.card}>
      <header className={styles.head}>
        <h3>{say(`name.${card.excuse}`)}</h3>
        <Button
          data-excuse-back
          size="compact-sm"
          variant="subtle"
          leftSection={<IconArrowLeft size={15} stroke={1.5} aria-hidden="true" />}
          onClick={() => {
            openExcuse(null)
            turnTo('excuses')
          }}
        >
          {say('back')}
        </Button>
      </header>
      <Heard card={card} said={said} />
      <div lang={brief.speaks} className={styles.spoken}>
        <Lines title={say('empathy')} lines={card.empathy} />
        <Lines title={say('probe')} lines={card.probe} isSaid />
      </div>
      <EvidenceList excuse={card.excuse} />
      <ExcuseReplies card={card} said={said} />
      {card.proof.length > 0 && (
        <div className={styles.lines}>
          <Lines title={say('proof')} lines={card.proof} />
          {said && <ProofLink said={said} />}
        </div>
      )}
      <div lang={brief.speaks}>
        <Lines title={say('avoid')} lines={card.avoid} isAvoided />
      </div>
      <ExcuseEffect card={card} said={said} />
      {(said ?? before) && <ExcuseSettle said={(said ?? before) as Excuses['said'][number]} />}
    </article>
  )
}

type HeardProps = { readonly card: Card; readonly said: Excuses['said'][number] | undefined }

/** That it was said, by one tap; by mistake, it is taken back. */
function Heard({ card, said }: HeardProps) {
  const say = useWords('excuses')
  const write = useFormats()
  const { brief, excuse } = useDesk()
  const { hear, withdraw } = useExcuseDeeds()
  if (!said)
    return (
      <Button
        size="sm"
        loading={hear.isRunning}
        onClick={() =>
          hear.run({
            callId: brief.call.id,
            excuse: card.excuse,
            foundBy: excuse?.foundBy ?? 'tap',
          })
        }
      >
        {say('said')}
      </Button>
    )
  return (
    <p className={`${styles.heard} small muted`}>
      {say('saidOn', { on: write.instant(said.heardAt), by: said.heardBy })}
      {!said.isApplied && (
        <Button
          size="compact-xs"
          variant="subtle"
          loading={withdraw.isRunning}
          onClick={() => withdraw.run({ saidId: said.id })}
        >
          {say('unsaid')}
        </Button>
      )}
    </p>
  )
}

type LinesProps = {
  readonly title: string
  readonly lines: readonly string[]
  readonly isSaid?: boolean
  readonly isAvoided?: boolean
}

function Lines({ title, lines, isSaid = false, isAvoided = false }: LinesProps) {
  if (lines.length === 0) return null
  return (
    <section className={styles.lines} data-avoid={isAvoided}>
      <h4 className={styles.heading}>{title}</h4>
      {lines.map((line) => (
        <p key={line} className={isSaid ? styles.say : undefined}>
          {line}
        </p>
      ))}
    </section>
  )
}
