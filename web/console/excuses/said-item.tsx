import { Link } from '@tanstack/react-router'
import { useFormats, useWords } from '../../words.ts'
import { ExcuseSettle } from './excuse-settle.tsx'
import styles from './excuses.module.css'
import { ProofList } from './proof-list.tsx'
import { QuestionLine } from './question-line.tsx'
import type { Said } from './said.ts'

type SaidItemProps = {
  readonly said: Said
  /** Of whom it is, where that is not plain. */
  readonly who?: { readonly debtorId: string; readonly name: string; readonly creditor: string }
}

/** One excuse wherever it is looked at: what was said, what came, and what may be decided. */
export function SaidItem({ said, who }: SaidItemProps) {
  const say = useWords('excuses')
  const write = useFormats()
  const Title = who ? 'h2' : 'h3'
  return (
    <article className={styles.item}>
      <Title>{say(`name.${said.excuse}`)}</Title>
      {who && (
        <p>
          <Link to="/clientes/$debtorId" params={{ debtorId: who.debtorId }}>
            {who.name}
          </Link>{' '}
          <span className="muted">{who.creditor}</span>
        </p>
      )}
      <p className="small muted">
        {say('saidOn', { on: write.instant(said.heardAt), by: said.heardBy })}
      </p>
      {said.reviewWish && (
        <p className="small">{say('wish', { state: say(`state.${said.reviewWish}`) })}</p>
      )}
      <ProofList proofs={said.proofs} />
      <QuestionLine question={said.question} />
      <ExcuseSettle said={said} />
    </article>
  )
}
