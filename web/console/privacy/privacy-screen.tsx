import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMay } from '../../session.ts'
import { FilterPills } from '../../ui/filter-pills.tsx'
import { Page } from '../../ui/page.tsx'
import { useWords } from '../../words.ts'
import { Requests } from './requests.tsx'
import { Retention } from './retention.tsx'

/** What people ask about their own data, and how long anything stays. */
export function PrivacyScreen() {
  const say = useWords('privacy')
  const may = useMay()
  const { part, standing } = useSearch({ from: '/shell/privacidade' })
  const navigate = useNavigate({ from: '/privacidade' })
  return (
    <Page title={say('title')} help={say('help')}>
      {may('answer-privacy-requests') && (
        <FilterPills
          label={say('tabsLabel')}
          choices={(['requests', 'retention'] as const).map((value) => ({
            value,
            word: say(`tabs.${value}`),
          }))}
          value={part ?? 'requests'}
          onChange={(value) =>
            navigate({ search: () => ({ part: value === 'retention' ? value : undefined }) })
          }
        />
      )}
      {part === 'retention' && may('answer-privacy-requests') ? (
        <Retention />
      ) : (
        <Requests
          standing={standing ?? 'open'}
          onStanding={(value) =>
            navigate({ search: () => ({ standing: value === 'ended' ? value : undefined }) })
          }
        />
      )}
    </Page>
  )
}
