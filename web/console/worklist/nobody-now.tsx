import type { ReplyOf } from '../../../api/endpoint.ts'
import type { readWorklist } from '../../../api/worklist.ts'
import { Notice } from '../../ui/notice.tsx'
import { useFormats, useWords } from '../../words.ts'

type Row = ReplyOf<typeof readWorklist>['items'][number]

/** There are people, and none of them may be called at this hour: when the hours open. */
export function NobodyNow({ rows }: { readonly rows: readonly Row[] }) {
  const say = useWords('worklist')
  const { instantWeekday } = useFormats()
  if (rows.some(({ permit }) => permit.isAllowed)) return null
  const [first] = rows
    .flatMap(({ permit }) => permit.nextAllowedAt ?? [])
    .toSorted((a, b) => Date.parse(a) - Date.parse(b))
  return (
    <Notice tone="info" title={say('nobodyNow')}>
      <p>{first ? say('nobodyOpens', { at: instantWeekday(first) }) : say('nobodyHelp')}</p>
    </Notice>
  )
}
