import type { FastifyInstance } from 'fastify'
import { routes as creditors } from './creditors/routes.ts'
import { routes as debtors } from './debtors/routes.ts'
import { routes as debts } from './debts/routes.ts'
import type { HttpParts } from './http.ts'
import { type Doors, routes as identity } from './identity/routes.ts'
import type { Job, JobName } from './platform/enqueue.ts'
import type { World } from './platform/world.ts'
import { routes as reports } from './reports/routes.ts'
import { routes as staff } from './staff/routes.ts'

// The table of contents of the programs: every feature's routes and jobs, from the ground up.

export function serveEverything(
  doors: Doors,
  _api: FastifyInstance,
  { world, auth, settings }: HttpParts,
): void {
  identity(doors, world, auth, settings.isDemo)
  creditors(doors, world)
  staff(doors, world, auth)
  debtors(doors, world)
  debts(doors, world)
  reports(doors, world)
}

export type JobList = { [Name in JobName]?: (job: Job<Name>) => Promise<void> }

export function allJobs(_world: World): JobList {
  return {}
}
