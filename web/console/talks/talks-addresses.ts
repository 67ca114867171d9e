import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { shell } from '../../doors.tsx'

/** An agent's own conversations in numbers, for nobody else. */
export const myTalks = createRoute({
  getParentRoute: () => shell,
  path: '/minhas-conversas',
  component: lazyRouteComponent(() => import('./my-talks-screen.tsx'), 'MyTalksScreen'),
})
