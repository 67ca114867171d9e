import type { ReplyOf } from '../../../api/endpoint.ts'
import type { readListening } from '../../../api/listening.ts'
import { Notice } from '../../ui/notice.tsx'
import { useLocale, useWords } from '../../words.ts'

type WhyNotAsked = NonNullable<ReplyOf<typeof readListening>['whyNotAsked']>

/** Where a law forbids asking why: said with the rule that says so. */
export function WhyNot({ of }: { readonly of: WhyNotAsked }) {
  const say = useWords('listening')
  const locale = useLocale()
  return (
    <Notice tone="info" title={say('whyNot')}>
      {of.message[locale]} {say('by-law', { rule: of.ruleId, pack: of.packId })}
    </Notice>
  )
}
