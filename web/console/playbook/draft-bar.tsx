import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { Notice } from '../../ui/notice.tsx'
import { useFormats, useWords } from '../../words.ts'
import type { Playbook } from './playbook.ts'

/** What is in force, and what waits in the draft. */
export function DraftBar({ of: { version, draft } }: { readonly of: Playbook }) {
  const say = useWords('playbook')
  const { instant } = useFormats()
  const navigate = useNavigate({ from: '/regras/roteiro' })
  const inForce = version === 0 ? say('shippedInForce') : say('inForce', { version })
  if (!draft) {
    return (
      <p className="small muted">
        {inForce} {say('noDraft')}
      </p>
    )
  }
  const stops = draft.findings.filter(({ isStop }) => isStop).length
  return (
    <Notice
      tone={stops > 0 ? 'attention' : 'info'}
      title={say('draftOf', { name: draft.changedBy, at: instant(draft.changedAt) })}
      action={
        <Button
          variant="default"
          onClick={() => void navigate({ search: (now) => ({ ...now, parte: 'review' }) })}
        >
          {say('seeReview')}
        </Button>
      }
    >
      <p>
        {say('changeCount', { count: draft.changes.length })}{' '}
        {stops > 0 && say('stopCount', { count: stops })} {inForce}
      </p>
    </Notice>
  )
}
