import { Button } from '@mantine/core'
import { Notice } from '../../ui/notice.tsx'
import { useWords } from '../../words.ts'
import styles from './portfolios.module.css'

export type InForce<Policy> = {
  readonly version: number
  readonly madeAt: string
  readonly madeBy: string
  readonly policy: Policy
}

type MeanwhileProps = {
  readonly of: InForce<unknown>
  readonly onTheirs: () => void
  readonly onMine: () => void
}

/** Somebody else published first: go on from theirs, or put one's own over it. */
export function Meanwhile({ of, onTheirs, onMine }: MeanwhileProps) {
  const say = useWords('portfolios')
  return (
    <div role="alert">
      <Notice tone="attention" title={say('meanwhile.title')}>
        <p>{say('meanwhile.text', { name: of.madeBy, version: of.version })}</p>
        <div className={styles.buttons} data-start>
          <Button variant="default" size="xs" onClick={onTheirs}>
            {say('meanwhile.theirs')}
          </Button>
          <Button variant="default" size="xs" onClick={onMine}>
            {say('meanwhile.mine')}
          </Button>
        </div>
      </Notice>
    </div>
  )
}
