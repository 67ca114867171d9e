import {
  createRootRoute,
  createRoute,
  lazyRouteComponent as later,
  Outlet,
  redirect,
} from '@tanstack/react-router'
import { NotFound } from './console/shell/not-found.tsx'
import { Shell } from './console/shell/shell.tsx'
import { SignInScreen } from './console/sign-in/sign-in-screen.tsx'
import { textOf } from './search.ts'
import { loadSession } from './session.ts'

export const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound })

export const signIn = createRoute({
  getParentRoute: () => root,
  path: '/entrar',
  validateSearch: (given: Record<string, unknown>): { next?: string | undefined } => ({
    next: textOf(given, 'next', /^\/(?![/\\])/),
  }),
  component: SignInScreen,
})

/** Everything behind the door: strangers are shown the way to sign in, and come back after it. */
export const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  beforeLoad: async ({ location }) => {
    const { person } = await loadSession()
    if (person) return
    const next = location.pathname === '/' ? undefined : location.href
    throw redirect({ to: '/entrar', search: { next }, replace: true })
  },
  component: Shell,
})

/** The parts of every screen, for whoever builds them and for visitors of the demonstration. */
export const look = createRoute({
  getParentRoute: () => root,
  path: '/look',
  beforeLoad: async () => {
    if (!import.meta.env.DEV && !(await loadSession()).isDemo) throw redirect({ to: '/' })
  },
  component: later(() => import('./console/look/look-screen.tsx'), 'LookScreen'),
})
