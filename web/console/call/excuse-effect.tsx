import { Button } from '@mantine/core'
import { readBrief } from '../../../api/calls.ts'
import { applyExcuse, readExcuses } from '../../../api/excuses.ts'
import { StateBadge } from '../../ui/state-badge.tsx'
import { useDo } from '../../use-do.ts'
import { useLocale, useWords } from '../../words.ts'
import { holdOf } from '../debtors/known.ts'
import styles from '../excuses/excuses.module.css'
import { useDesk } from './desk.ts'
import type { Card, Excuses } from './excuse-search.ts'
import { labelOf } from './outcome-search.ts'

type EffectProps = { readonly card: Card; readonly said: Excuses['said'][number] | undefined }

/** What follows if it is taken as said; told first, done only when somebody presses. */
export function ExcuseEffect({ card: { effect }, said }: EffectProps) {
  const say = useWords('excuses')
  const debtors = useWords('debtors')
  const locale = useLocale()
  const { brief, closing, turnTo } = useDesk()
  const apply = useDo(applyExcuse, { refreshes: [readExcuses, readBrief] })
  const outcome = brief.outcomes.find(({ code }) => code === effect.outcome)
  const isDoable = effect.stop !== null || effect.asksCreditor
  const kind = effect.stop && debtors(`holdReason.${holdOf(effect.stop.kind)}`).toLowerCase()
  const count = effect.stop?.days
  return (
    <section className={styles.lines}>
      <h4 className={styles.heading}>{say('effect.title')}</h4>
      <ul className={styles.effects}>
        {kind && (
          <li>{count ? say('effect.stop', { kind, count }) : say('effect.stopOpen', { kind })}</li>
        )}
        {effect.asksCreditor && <li>{say('effect.creditor')}</li>}
        {effect.problem && <li>{say('effect.problem')}</li>}
        {outcome && <li>{say('effect.outcome', { code: labelOf(outcome, locale) })}</li>}
        {!isDoable && !effect.problem && !outcome && <li>{say('effect.none')}</li>}
      </ul>
      <p className={styles.deeds}>
        {isDoable &&
          said &&
          (said.isApplied ? (
            <StateBadge tone="done" word={say('effect.applied')} />
          ) : (
            <Button
              size="compact-sm"
              variant="default"
              loading={apply.isRunning}
              onClick={() => apply.run({ saidId: said.id })}
            >
              {say('effect.apply')}
            </Button>
          ))}
        {outcome && (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => {
              closing.choose(outcome)
              turnTo('outcome')
            }}
          >
            {say('effect.useOutcome')}
          </Button>
        )}
      </p>
    </section>
  )
}
