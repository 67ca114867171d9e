import { useNavigate, useSearch } from '@tanstack/react-router'
import { FilterPills } from '../../ui/filter-pills.tsx'
import { Page } from '../../ui/page.tsx'
import { useWords } from '../../words.ts'
import { EndedApprovals } from './ended-approvals.tsx'
import { WaitingApprovals } from './waiting-approvals.tsx'
import { WaitingHelp } from './waiting-help.tsx'

/** What agents ask for beyond their authority, decided while the person is on the line. */
export function ApprovalsScreen() {
  const say = useWords('approvals')
  const { standing = 'waiting' } = useSearch({ from: '/shell/aprovacoes' })
  const navigate = useNavigate({ from: '/aprovacoes' })
  return (
    <Page title={say('title')} help={say('intro')}>
      <FilterPills
        label={say('filter')}
        choices={(['waiting', 'ended'] as const).map((value) => ({
          value,
          word: say(`filters.${value}`),
        }))}
        value={standing}
        onChange={(value) =>
          navigate({ search: () => ({ standing: value === 'ended' ? value : undefined }) })
        }
      />
      {standing === 'waiting' ? (
        <>
          <WaitingHelp />
          <WaitingApprovals />
        </>
      ) : (
        <EndedApprovals />
      )}
    </Page>
  )
}
