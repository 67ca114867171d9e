import { createRoute, lazyRouteComponent as later } from '@tanstack/react-router'
import { shell } from '../../doors.tsx'

export const training = createRoute({
  getParentRoute: () => shell,
  path: '/treino',
  component: later(() => import('./training-screen.tsx'), 'TrainingScreen'),
})
export const practice = createRoute({
  getParentRoute: () => shell,
  path: '/treino/$practiceCallId',
  component: later(() => import('./practice-screen.tsx'), 'PracticeScreen'),
})
export const firstDay = createRoute({
  getParentRoute: () => shell,
  path: '/primeiro-dia',
  component: later(() => import('./first-day-screen.tsx'), 'FirstDayScreen'),
})
