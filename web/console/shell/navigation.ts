import {
  IconAddressBook,
  IconChartBar,
  IconFileImport,
  IconHeartHandshake,
  IconListCheck,
  IconPigMoney,
  IconScale,
  IconShieldHeart,
  IconUsersGroup,
  type TablerIcon,
} from '@tabler/icons-react'
import { useRouterState } from '@tanstack/react-router'
import { type Deed, useMay } from '../../session.ts'

/** A screen that one goes to by its name, and the deed that opens it. */
type RoomOf = { readonly word: string; readonly to: string; readonly deed: Deed }
type PlaceOf = {
  readonly word: string
  readonly icon: TablerIcon
  readonly rooms: readonly RoomOf[]
}

/** Where one can go, in the order of the day; a place with several rooms names them at its top. */
const allPlaces = [
  {
    word: 'worklist',
    icon: IconListCheck,
    rooms: [
      { word: 'worklist', to: '/fila', deed: 'work-calls' },
      { word: 'myDay', to: '/meu-dia', deed: 'work-calls' },
      { word: 'visits', to: '/visitas', deed: 'receive-visits' },
      { word: 'tips', to: '/dicas', deed: 'share-tips' },
      { word: 'talks', to: '/minhas-conversas', deed: 'work-calls' },
      { word: 'training', to: '/treino', deed: 'work-calls' },
      { word: 'firstDay', to: '/primeiro-dia', deed: 'work-calls' },
    ],
  },
  {
    word: 'debtors',
    icon: IconAddressBook,
    rooms: [
      { word: 'debtors', to: '/clientes', deed: 'see-debtors' },
      { word: 'repair', to: '/dados-a-completar', deed: 'work-calls' },
    ],
  },
  {
    word: 'agreements',
    icon: IconHeartHandshake,
    rooms: [
      { word: 'agreements', to: '/acordos', deed: 'see-agreements' },
      { word: 'approvals', to: '/aprovacoes', deed: 'approve-offers' },
    ],
  },
  {
    word: 'care',
    icon: IconShieldHeart,
    rooms: [
      { word: 'duties', to: '/prazos', deed: 'see-duties' },
      { word: 'complaints', to: '/reclamacoes', deed: 'see-complaints' },
      { word: 'excuses', to: '/justificativas', deed: 'work-calls' },
      { word: 'privacy', to: '/privacidade', deed: 'answer-privacy-requests' },
      { word: 'protocols', to: '/nao-sou-essa-pessoa', deed: 'lift-stops' },
      { word: 'evidence', to: '/provas', deed: 'export-evidence' },
      { word: 'limits', to: '/limites', deed: 'see-law' },
    ],
  },
  {
    word: 'payments',
    icon: IconPigMoney,
    rooms: [
      { word: 'payments', to: '/recebimentos', deed: 'see-payments' },
      { word: 'bankFiles', to: '/recebimentos/banco', deed: 'exchange-bank-files' },
      { word: 'restitutions', to: '/recebimentos/indevidas', deed: 'match-payments' },
      { word: 'remittances', to: '/repasses', deed: 'see-remittances' },
    ],
  },
  {
    word: 'imports',
    icon: IconFileImport,
    rooms: [{ word: 'imports', to: '/importar', deed: 'see-imports' }],
  },
  {
    word: 'rules',
    icon: IconScale,
    rooms: [
      { word: 'portfolios', to: '/regras', deed: 'see-policies' },
      { word: 'law', to: '/regras/leis', deed: 'see-law' },
      { word: 'lists', to: '/regras/listas', deed: 'see-policies' },
      { word: 'texts', to: '/regras/textos', deed: 'see-policies' },
      { word: 'outcomes', to: '/regras/tabulacao', deed: 'set-outcomes' },
      { word: 'playbook', to: '/regras/roteiro', deed: 'write-playbook' },
      { word: 'indices', to: '/regras/indices', deed: 'see-policies' },
    ],
  },
  {
    word: 'team',
    icon: IconUsersGroup,
    rooms: [
      { word: 'team', to: '/equipe', deed: 'see-staff' },
      { word: 'teamHours', to: '/equipe/pausas', deed: 'see-team-hours' },
    ],
  },
  {
    word: 'reports',
    icon: IconChartBar,
    rooms: [
      { word: 'reports', to: '/relatorios', deed: 'see-reports' },
      { word: 'whatWorks', to: '/relatorios/o-que-funciona', deed: 'work-calls' },
      { word: 'fairness', to: '/relatorios/equidade', deed: 'see-reports' },
    ],
  },
] as const satisfies readonly PlaceOf[]

type AnyPlace = (typeof allPlaces)[number]
export type Room = AnyPlace['rooms'][number]
export type Place = Pick<AnyPlace, 'word' | 'icon'> & {
  /** Its first room. */
  readonly to: Room['to']
  readonly rooms: readonly Room[]
  readonly isHere: boolean
}

/** The places that this person may go to, with the rooms that are open there. */
export function usePlaces(): readonly Place[] {
  const may = useMay()
  const path = useRouterState({ select: ({ location }) => location.pathname })
  return allPlaces.flatMap(({ word, icon, rooms: all }) => {
    const rooms: readonly Room[] = all.filter(({ deed }) => may(deed))
    const [first] = rooms
    if (!first) return []
    return [{ word, icon, rooms, to: first.to, isHere: roomAt(rooms, path) !== undefined }]
  })
}

/** The room that an address belongs to: the one with the longest name that it begins with. */
export function roomAt<R extends { readonly to: string }>(
  rooms: readonly R[],
  path: string,
): R | undefined {
  return rooms
    .filter(({ to }) => path === to || path.startsWith(`${to}/`))
    .toSorted((one, other) => other.to.length - one.to.length)[0]
}
