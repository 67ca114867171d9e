import { Button } from '@mantine/core'
import { useState } from 'react'
import type { ReplyOf } from '../../../api/endpoint.ts'
import type { readTraining } from '../../../api/training.ts'
import { Sheet } from '../../ui/dialog.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Progress } from '../../ui/progress.tsx'
import { StateBadge } from '../../ui/state-badge.tsx'
import { useLocale, useWords } from '../../words.ts'
import { OneLesson } from './one-lesson.tsx'
import styles from './training.module.css'

type Lesson = ReplyOf<typeof readTraining>['lessons'][number]

/** A few minutes each; passed stays passed. */
export function Lessons({ of }: { readonly of: readonly Lesson[] }) {
  const say = useWords('training')
  const locale = useLocale()
  const [open, setOpen] = useState<Lesson>()
  const passed = of.filter(({ passedAt }) => passedAt !== null).length
  return (
    <Panel title={say('lessons')} help={say('lessonsHelp')}>
      <Progress label={say('lessonsDone')} done={passed} total={of.length} />
      <ul className={styles.rows}>
        {of.map((lesson) => (
          <li key={lesson.id} className={styles.row}>
            <span>{lesson.title[locale]}</span>
            {lesson.passedAt && <StateBadge tone="done" word={say('passed')} />}
            <Button
              size="compact-md"
              variant="default"
              aria-label={say('readNamed', { title: lesson.title[locale] ?? '' })}
              onClick={() => setOpen(lesson)}
            >
              {say('read')}
            </Button>
          </li>
        ))}
      </ul>
      <Sheet
        isOpen={open !== undefined}
        onClose={() => setOpen(undefined)}
        title={open?.title[locale] ?? ''}
      >
        {open && <OneLesson id={open.id} onDone={() => setOpen(undefined)} />}
      </Sheet>
    </Panel>
  )
}
