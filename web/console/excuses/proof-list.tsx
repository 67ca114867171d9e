import { IconDownload } from '@tabler/icons-react'
import { downloadProof } from '../../../api/excuse-proofs.ts'
import { addressOf } from '../../client.ts'
import { StateBadge } from '../../ui/state-badge.tsx'
import { useFormats, useWords } from '../../words.ts'
import styles from './excuses.module.css'
import type { Said } from './said.ts'

/** The files that came by link: saved to be looked at, never opened in our pages. */
export function ProofList({ proofs }: Pick<Said, 'proofs'>) {
  const say = useWords('excuses')
  const write = useFormats()
  if (proofs.length === 0) return null
  return (
    <ul className={styles.proofs} aria-label={say('proofs')}>
      {proofs.map(({ id, name, byteCount, arrivedAt, seenBy }) => (
        <li key={id}>
          <a href={addressOf(downloadProof, { excuseProofId: id }).address} download={name}>
            <IconDownload size={15} stroke={1.5} aria-hidden="true" /> {name}
          </a>
          <span className="small muted">
            {say('proofArrived', {
              at: write.instant(arrivedAt),
              kb: write.number(Math.max(1, Math.round(byteCount / 1024))),
            })}
          </span>
          {seenBy ? (
            <span className="small muted">{say('proofSeen', { name: seenBy })}</span>
          ) : (
            <StateBadge tone="info" word={say('proofNew')} />
          )}
        </li>
      ))}
    </ul>
  )
}
