import { Notice } from '../../ui/notice.tsx'
import { useWords } from '../../words.ts'
import styles from './outcomes.module.css'
import type { Tree } from './use-tree.ts'

/** What keeps the tree from being published, code by code. */
export function TreeProblems({ tree }: { readonly tree: Tree }) {
  const say = useWords('outcomes')
  const { problems, draft } = tree
  if (problems.length === 0)
    return draft ? <Notice tone="done">{say('problemsNone')}</Notice> : null
  return (
    <Notice tone="attention" title={say('problems')}>
      <ul className={styles.lines}>
        {problems.map(({ code, problem }) => (
          <li key={`${code} ${problem}`}>
            {code && <strong>{code}: </strong>}
            {say(`problem.${problem}`)}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
