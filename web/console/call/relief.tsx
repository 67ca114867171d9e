import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { Notice } from '../../ui/notice.tsx'
import { useWords } from '../../words.ts'
import { useDesk } from './desk.ts'
import styles from './talk.module.css'
import { useTalk } from './use-talk.ts'

/** Tense twice: a breath, another time or a supervisor; and what the supervisor answered. */
export function Relief() {
  const say = useWords('talk')
  const { brief, drafting, turnTo } = useDesk()
  const { talk, isOn, askHelp } = useTalk()
  const place = useRef<HTMLDivElement>(null)
  const needsRelief = talk?.needsRelief === true
  useEffect(() => {
    if (needsRelief) place.current?.scrollIntoView?.({ block: 'nearest' })
  }, [needsRelief])
  if (!isOn || !talk) return null
  const { help } = talk
  const callBack = () => {
    drafting.type({ outcome: 'AGEN' })
    turnTo('outcome')
  }
  return (
    <div role="status" ref={place}>
      {help?.answer ? (
        <Notice tone="done" title={say('help.answered', { name: help.answeredBy ?? '' })}>
          “{help.answer}”
        </Notice>
      ) : help ? (
        <Notice tone="info">{say('help.waiting')}</Notice>
      ) : (
        needsRelief && (
          <Notice tone="attention" title={say('relief.title')}>
            <span lang={brief.speaks}>“{talk.pause.text}”</span>
            <div className={styles.row}>
              <Button size="compact-sm" variant="default" onClick={callBack}>
                {say('relief.callBack')}
              </Button>
              <Button size="compact-sm" variant="default" onClick={() => askHelp('tense')}>
                {say('relief.supervisor')}
              </Button>
            </div>
          </Notice>
        )
      )}
    </div>
  )
}
