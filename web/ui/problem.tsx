import { Button } from '@mantine/core'
import type { Obstacle } from '../use-read.ts'
import { useRefusalWords, useWords } from '../words.ts'
import { Notice } from './notice.tsx'

type ProblemProps = {
  readonly of: Obstacle
  readonly again?: (() => void) | undefined
}

/** A refusal, said kindly, with what to do about it. */
export function Problem({ of, again }: ProblemProps) {
  const say = useWords('common')
  const words = useRefusalWords()
  return (
    <div role="alert">
      <Notice
        tone="attention"
        action={
          again && (
            <Button variant="default" size="xs" onClick={() => again()}>
              {say('again')}
            </Button>
          )
        }
      >
        {words(of.refusal, of.facts)}
      </Notice>
    </div>
  )
}
