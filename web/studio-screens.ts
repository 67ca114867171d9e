import { createRoute, lazyRouteComponent as later } from '@tanstack/react-router'
import { playbookSearch } from './console/playbook/playbook-search.ts'
import { whatWorksSearch } from './console/what-works/what-works-search.ts'
import { shell } from './doors.tsx'

const playbook = createRoute({
  getParentRoute: () => shell,
  path: '/regras/roteiro',
  validateSearch: playbookSearch,
  component: later(() => import('./console/playbook/playbook-screen.tsx'), 'PlaybookScreen'),
})
const whatWorks = createRoute({
  getParentRoute: () => shell,
  path: '/relatorios/o-que-funciona',
  validateSearch: whatWorksSearch,
  component: later(() => import('./console/what-works/what-works-screen.tsx'), 'WhatWorksScreen'),
})

/** Where sentences are written, and what came of them. */
export const studioScreens = [playbook, whatWorks] as const
