import {
  IconAddressBook,
  IconChartBar,
  IconChecklist,
  IconFileImport,
  IconHeartHandshake,
  IconHourglassHigh,
  IconListCheck,
  IconMessageReport,
  IconPigMoney,
  IconReportMoney,
  IconScale,
  IconShieldCheck,
  IconShieldLock,
  IconUsersGroup,
  IconUserX,
  type TablerIcon,
} from '@tabler/icons-react'
import { type Deed, useMay } from '../../session.ts'

/** Where one can go, in the order of the day, and the deed that opens it. */
const places = [
  { word: 'worklist', to: '/fila', icon: IconListCheck, deed: 'work-calls' },
  { word: 'debtors', to: '/clientes', icon: IconAddressBook, deed: 'see-debtors' },
  { word: 'agreements', to: '/acordos', icon: IconHeartHandshake, deed: 'see-agreements' },
  { word: 'approvals', to: '/aprovacoes', icon: IconChecklist, deed: 'approve-offers' },
  { word: 'duties', to: '/prazos', icon: IconHourglassHigh, deed: 'see-duties' },
  { word: 'complaints', to: '/reclamacoes', icon: IconMessageReport, deed: 'see-complaints' },
  {
    word: 'protocols',
    to: '/nao-sou-essa-pessoa',
    icon: IconUserX,
    deed: 'lift-stops',
  },
  { word: 'payments', to: '/recebimentos', icon: IconPigMoney, deed: 'see-payments' },
  {
    word: 'remittances',
    to: '/repasses',
    icon: IconReportMoney,
    deed: 'see-remittances',
  },
  { word: 'privacy', to: '/privacidade', icon: IconShieldLock, deed: 'answer-privacy-requests' },
  { word: 'imports', to: '/importar', icon: IconFileImport, deed: 'see-imports' },
  { word: 'portfolios', to: '/regras', icon: IconScale, deed: 'see-policies' },
  { word: 'evidence', to: '/provas', icon: IconShieldCheck, deed: 'export-evidence' },
  { word: 'team', to: '/equipe', icon: IconUsersGroup, deed: 'see-staff' },
  { word: 'reports', to: '/relatorios', icon: IconChartBar, deed: 'see-reports' },
] as const satisfies readonly { word: string; to: string; icon: TablerIcon; deed: Deed }[]

export type Place = (typeof places)[number]

/** The places that this person may go to. */
export function usePlaces(): readonly Place[] {
  const may = useMay()
  return places.filter(({ deed }) => may(deed))
}
