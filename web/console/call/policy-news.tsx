import { Button } from '@mantine/core'
import { listOffers } from '../../../api/negotiation.ts'
import { acknowledgePolicy, readPolicyNews } from '../../../api/policies.ts'
import { Notice } from '../../ui/notice.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useDo } from '../../use-do.ts'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { ChangeList } from '../portfolios/change-list.tsx'
import styles from './offers-panel.module.css'

/** The rules changed since this person last offered: what is new, read before going on. */
export function PolicyNews({ portfolioId }: { readonly portfolioId: string }) {
  const say = useWords('policies')
  const news = useRead(readPolicyNews, { portfolioId }, { freshMs: 0 })
  const reading = useDo(acknowledgePolicy, {
    refreshes: [listOffers, readPolicyNews],
    says: () => say('news.done'),
  })
  return (
    <Reading of={news} shape="text">
      {({ version, madeBy, currency, changes }) => (
        <div className={styles.offers}>
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
