import type { ReactNode } from 'react'
import type { Read } from '../use-read.ts'
import { Problem } from './problem.tsx'
import { Skeletons } from './skeletons.tsx'

type ReadingProps<Value> = {
  readonly of: Read<Value>
  readonly shape?: Parameters<typeof Skeletons>[0]['shape']
  readonly rows?: number
  readonly children: (value: Value) => ReactNode
}

/** What was read; until then its shape; and when it cannot be read, why and how to try again. */
export function Reading<Value>({ of, shape = 'list', rows, children }: ReadingProps<Value>) {
  const { value, problem, isReading, again } = of
  if (value !== undefined) {
    return (
      <>
        {problem && <Problem of={problem} again={again} />}
        {children(value)}
      </>
    )
  }
  if (problem) return <Problem of={problem} again={again} />
  return isReading ? <Skeletons shape={shape} rows={rows} /> : null
}
