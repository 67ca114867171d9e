import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { commentTip, listTipComments, listTips } from '../../../api/tips.ts'
import { LongTextField } from '../../ui/fields.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useDo } from '../../use-do.ts'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { TipProblem } from './tip-problem.tsx'
import styles from './tips.module.css'

/** What colleagues said of it, and a place to say something. */
export function TipComments({ tipId }: { readonly tipId: string }) {
  const say = useWords('tips')
  const read = useRead(listTipComments, { tipId })
  const [comment, setComment] = useState('')
  const saying = useDo(commentTip, { refreshes: [listTipComments, listTips], quiet: 'all' })
  const run = async (event: FormEvent) => {
    event.preventDefault()
    if (comment.trim().length < 2) return
    if ((await saying.run({ tipId, comment })).ok) setComment('')
  }
  return (
    <div className={styles.stack}>
      <Reading of={read} shape="list" rows={1}>
        {({ items }) => (
          <ul className={styles.list}>
            {items.map((one) => (
              <li key={one.id}>
                <span className="small muted">{one.author}</span>
                <p className={styles.words}>{one.words}</p>
              </li>
            ))}
          </ul>
        )}
      </Reading>
      <form className={styles.stack} onSubmit={run}>
        <LongTextField
          label={say('comment')}
          value={comment}
          onChange={setComment}
          rows={1}
          maxLength={1000}
        />
        <TipProblem of={saying.problem} />
        <Button
          type="submit"
          size="compact-md"
          variant="default"
          className={styles.start}
          loading={saying.isRunning}
          disabled={comment.trim().length < 2}
        >
          {say('commentRun')}
        </Button>
      </form>
    </div>
  )
}
