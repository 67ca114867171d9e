import { useMay } from '../../session.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useRefusalWords, useWords } from '../../words.ts'
import { DiscardButton } from './discard-button.tsx'
import { problemKey } from './import-problems.ts'
import type { Import } from './import-states.ts'
import styles from './imports.module.css'

/** A file that could not be read, or that was put aside: why, and what to do instead. */
export function Ended({ of }: { readonly of: Import }) {
  const say = useWords('imports')
  const may = useMay()
  const words = useRefusalWords()
  const isFailed = of.state === 'failed'
  const key = problemKey(of.problem?.refusal)
  const why =
    key === 'other' && of.problem?.refusal === 'file-too-large'
      ? words(of.problem.refusal, of.problem.facts)
      : say(`problems.${key}`)
  return (
    <>
      <Notice
        tone={isFailed ? 'attention' : 'info'}
        title={say(isFailed ? 'failed.title' : 'discarded.title')}
      >
        {isFailed ? why : say('discarded.text')}
      </Notice>
      {may('import-portfolios') && (
        <div className={styles.buttons}>
          {isFailed && <DiscardButton importId={of.id} />}
          <LinkButton to="/importar" search={{ portfolioId: of.portfolioId }}>
            {say(isFailed ? 'failed.again' : 'loaded.another')}
          </LinkButton>
        </div>
      )}
    </>
  )
}
