import {
  IconBriefcase,
  IconBuildingBank,
  IconDeviceMobile,
  IconGavel,
  IconHeartHandshake,
  IconScale,
  type TablerIcon,
} from '@tabler/icons-react'
import { StateBadge, type Tone } from '../../ui/state-badge.tsx'
import { useWords } from '../../words.ts'
import type { Rule } from './chosen.ts'

const looks: Record<Rule['basis'], { readonly icon: TablerIcon; readonly tone: Tone }> = {
  statute: { icon: IconScale, tone: 'brand' },
  regulation: { icon: IconScale, tone: 'brand' },
  binding_precedent: { icon: IconGavel, tone: 'info' },
  case_law: { icon: IconGavel, tone: 'info' },
  self_regulation: { icon: IconBuildingBank, tone: 'plain' },
  platform_policy: { icon: IconDeviceMobile, tone: 'plain' },
  product_policy: { icon: IconHeartHandshake, tone: 'plain' },
  agency_policy: { icon: IconBriefcase, tone: 'plain' },
}

/** Why a rule is there: law, a court, somebody's promise, or our own care, never to be confused. */
export function BasisBadge({ basis }: { readonly basis: Rule['basis'] }) {
  const say = useWords('law')
  const { icon, tone } = looks[basis]
  return <StateBadge tone={tone} icon={icon} word={say(`basis.${basis}`)} />
}
