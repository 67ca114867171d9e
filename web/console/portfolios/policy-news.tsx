import { Button } from '@mantine/core'
import { listOffers } from '../../../api/negotiation.ts'
import { acknowledgePolicy, listPolicyVersions, readPolicyNews } from '../../../api/policies.ts'
import { useMay } from '../../session.ts'
import { Notice } from '../../ui/notice.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useDo } from '../../use-do.ts'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { ChangeList } from './change-list.tsx'
import styles from './portfolios.module.css'

/** The rules changed since this person last offered: what is new, read before going on. */
export function PolicyNews({ portfolioId }: { readonly portfolioId: string }) {
  const say = useWords('policies')
  const news = useRead(readPolicyNews, { portfolioId }, { freshMs: 0 })
  const reading = useDo(acknowledgePolicy, {
    refreshes: [listOffers, readPolicyNews, listPolicyVersions],
    says: () => say('news.done'),
  })
  return (
    <Reading of={news} shape="text">
      {({ version, madeBy, currency, changes }) => (
        <div className={styles.sentence}>
          <Notice tone="attention" title={say('news.title')}>
            <p>{say('news.help', { version, name: madeBy })}</p>
            <ChangeList changes={changes} currency={currency} />
          </Notice>
          <Button loading={reading.isRunning} onClick={() => reading.run({ portfolioId, version })}>
            {say('news.read')}
          </Button>
        </div>
      )}
    </Reading>
  )
}

/** In the rules of a portfolio, before any call: the same news for whoever has not read them. */
export function UnreadNews({ portfolioId }: { readonly portfolioId: string }) {
  const mayOffer = useMay()('make-offers')
  const news = useRead(readPolicyNews, { portfolioId }, { isWanted: mayOffer })
  const isUnread = news.value !== undefined && news.value.readVersion < news.value.version
  return isUnread ? <PolicyNews portfolioId={portfolioId} /> : null
}
