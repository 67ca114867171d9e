import { readLawReviews } from '../../../api/law.ts'
import { useMay } from '../../session.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useRead } from '../../use-read.ts'
import { useFormats, useWords } from '../../words.ts'

/** For those who answer for it: rules that somebody has to look at again, and by when. */
export function ReviewNotice({ withLink = false }: { readonly withLink?: boolean }) {
  const say = useWords('law')
  const { day } = useFormats()
  const isWanted = useMay()('see-law')
  const { value } = useRead(readLawReviews, {}, { isWanted, freshMs: 600_000 })
  const items = value?.items ?? []
  if (!isWanted || items.length === 0) return null
  const isStopping = items.some(({ review }) => review === 'blocking')
  return (
    <Notice
      tone={isStopping ? 'stop' : 'attention'}
      title={say('reviewTitle', { count: items.length })}
      action={
        withLink && (
          <LinkButton to="/regras/leis" variant="default" size="xs">
            {say('reviewSee')}
          </LinkButton>
        )
      }
    >
      <ul>
        {items.slice(0, withLink ? 3 : 50).map(({ id, title, reviewBy, review }) => (
          <li key={id} className="small">
            {say('reviewItem', { title, state: say(`review.${review}`), day: day(reviewBy) })}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
