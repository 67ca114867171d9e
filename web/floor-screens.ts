import { createRoute, lazyRouteComponent as later } from '@tanstack/react-router'
import { visitsSearch } from './console/visits/visits-search.ts'
import { shell } from './doors.tsx'

const visits = createRoute({
  getParentRoute: () => shell,
  path: '/visitas',
  validateSearch: visitsSearch,
  component: later(() => import('./console/visits/visits-screen.tsx'), 'VisitsScreen'),
})
const offices = createRoute({
  getParentRoute: () => shell,
  path: '/visitas/escritorios',
  component: later(() => import('./console/visits/offices-screen.tsx'), 'OfficesScreen'),
})

const myDay = createRoute({
  getParentRoute: () => shell,
  path: '/meu-dia',
  component: later(() => import('./console/my-day/my-day-screen.tsx'), 'MyDayScreen'),
})
const tips = createRoute({
  getParentRoute: () => shell,
  path: '/dicas',
  component: later(() => import('./console/tips/tips-screen.tsx'), 'TipsScreen'),
})

/** What the people of the floor open beside the worklist. */
export const floorScreens = [visits, offices, myDay, tips] as const
