import type { ErrorComponentProps } from '@tanstack/react-router'
import { Page } from '../../ui/page.tsx'
import { Problem } from '../../ui/problem.tsx'
import { useWords } from '../../words.ts'

/** A screen that could not be drawn: what was typed elsewhere is kept, and one may try again. */
export function Broken({ error, reset }: ErrorComponentProps) {
  const say = useWords('common')
  const message = error instanceof Error ? error.message : ''
  const refusal = /^[a-z-]+$/.test(message) ? message : 'broken'
  // A screen that the browser could not fetch: a new version was put in place, or no internet.
  const again = /dynamically imported|module script/i.test(message)
    ? () => window.location.reload()
    : reset
  return (
    <Page title={say('problemTitle')}>
      <Problem of={{ refusal, facts: {} }} again={again} />
    </Page>
  )
}
