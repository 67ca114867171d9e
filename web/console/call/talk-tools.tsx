import { Button } from '@mantine/core'
import { IconMessageQuestion } from '@tabler/icons-react'
import { useState } from 'react'
import { questionKinds, readCallLines } from '../../../api/conversation.ts'
import { Keys } from '../../ui/keys.tsx'
import { useKeys } from '../../ui/use-keys.ts'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { useDesk } from './desk.ts'
import styles from './talk.module.css'
import { useTalk } from './use-talk.ts'

/** A "no" brings the next open question at once (A3.5); a technique brings its words (B4.3). */
export function TalkTools() {
  const say = useWords('talk')
  const { mayOffer } = useDesk()
  const { talk, isOn, isBusy, tap } = useTalk()
  const isWith = isOn && mayOffer
  const sayNo = () => void tap('said-no')
  useKeys([{ keys: 'Alt+Z', does: say('keys.no'), run: sayNo, isOff: !isWith }])
  if (!isWith || !talk) return null
  return (
    <div className={styles.tools}>
      <Rescue />
      <div className={styles.row}>
        <Button
          size="compact-sm"
          variant="default"
          loading={isBusy}
          leftSection={<IconMessageQuestion size={16} stroke={1.5} aria-hidden="true" />}
          rightSection={<Keys of="Alt+Z" />}
          onClick={sayNo}
        >
          {say('no.said')}
        </Button>
      </div>
      <Techniques />
    </div>
  )
}

function Rescue() {
  const say = useWords('talk')
  const { brief } = useDesk()
  const { talk, answer } = useTalk()
  const last = talk?.taps.findLast(({ what }) => what === 'said-no')
  if (!talk?.rescue || !last) return null
  return (
    <div role="status" className={styles.card}>
      <p className="small muted">{say('no.askNow')}</p>
      <p className={styles.aloud} lang={brief.speaks}>
        {talk.rescue.text}
      </p>
      <div className={styles.row}>
        <span className="small muted">{say('no.before')}</span>
        {questionKinds.map((kind) => (
          <button
            key={kind}
            type="button"
            className={styles.tap}
            aria-pressed={last.after === kind}
            onClick={() => answer(last.id, { after: kind })}
          >
            {say(`no.${kind}`)}
          </button>
        ))}
      </div>
    </div>
  )
}

function Techniques() {
  const say = useWords('talk')
  const { brief } = useDesk()
  const { talk, tap, answer } = useTalk()
  const { value } = useRead(readCallLines, { callId: brief.call.id })
  const [open, setOpen] = useState<string>()
  const used = talk?.taps.findLast(({ technique }) => technique === open)
  const shown = value?.techniques.find(({ technique }) => technique === open)
  const use = async (technique: string) => {
    setOpen(technique)
    await tap('technique', technique)
  }
  return (
    <>
      <div className={styles.row}>
        <span className="small muted">{say('technique.title')}</span>
        {value?.techniques.map(({ technique }) => (
          <button
            key={technique}
            type="button"
            className={styles.tap}
            aria-pressed={technique === open}
            onClick={() => use(technique)}
          >
            {say(`technique.${technique}` as 'technique.title', { defaultValue: technique })}
          </button>
        ))}
      </div>
      {shown && (
        <div role="status" className={styles.card}>
          <div lang={brief.speaks}>
            {shown.say.map(({ id, text }) => (
              <p key={id} className={styles.aloud}>
                {text}
              </p>
            ))}
          </div>
          {used && (
            <div className={styles.row}>
              <span className="small muted">{say('technique.answered')}</span>
              {[true, false].map((hasAnswer) => (
                <button
                  key={String(hasAnswer)}
                  type="button"
                  className={styles.tap}
                  aria-pressed={used.hasAnswer === hasAnswer}
                  onClick={() => answer(used.id, { hasAnswer })}
                >
                  {say(hasAnswer ? 'yes' : 'no.plain')}
                </button>
              ))}
            </div>
          )}
        </div>
      )}
    </>
  )
}
