import { Notice } from '../../ui/notice.tsx'
import { useWords } from '../../words.ts'

const known = ['empty-file', 'not-cnab', 'line-too-long', 'not-a-return'] as const
type Known = (typeof known)[number]

type FileProblemProps = {
  readonly of: {
    readonly refusal: string
    readonly facts: Readonly<Record<string, string | number | boolean | null>>
  }
}

/** Why a file could not be read, and what to do. */
export function FileProblem({ of: { refusal, facts } }: FileProblemProps) {
  const say = useWords('banking')
  const name: Known | 'other' = known.find((one) => one === refusal) ?? 'other'
  const words = say(`problem.${name}`, {
    line: Number(facts.line ?? 0),
    length: Number(facts.length ?? 0),
    width: Number(facts.width ?? 0),
  })
  return <Notice tone="stop">{words.replace(/\[|\]/g, '')}</Notice>
}
