import { listAcceptances } from '../../../api/pages.ts'
import { Instant } from '../../ui/written.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import styles from './agreements.module.css'

/** Every yes: who said it, how, when, under which rules, and the mark of the words. */
export function Acceptances({ agreementId }: { readonly agreementId: string }) {
  const say = useWords('documents')
  const items = useRead(listAcceptances, { agreementId }).value?.items ?? []
  if (items.length === 0) return null
  return (
    <>
      <h3 className={styles.covered}>{say('said.title')}</h3>
      <ul className={styles.yeses}>
        {items.map(({ channel, byWhom, heardBy, acceptedAt, textHash, ...versions }) => (
          <li key={channel}>
            {say(`said.by.${byWhom}`)} {say(`said.channel.${channelKey(channel)}`)},{' '}
            <Instant at={acceptedAt} />
            <span className="muted small">
              {heardBy && <> · {say('said.heardBy', { name: heardBy })}</>}
              <br />
              {say('said.versions', {
                policy: String(versions.policyVersion),
                terms: String(versions.termsVersion),
              })}
              <br />
              {say('said.hash')}: <code className={styles.hash}>{textHash}</code>
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

const channelKey = (channel: string) =>
  channel === 'voice_manual' || channel === 'page' ? channel : 'other'
