import * as api from '../../api/imports.ts'
import { no, yes } from '../../kit/decision.ts'
import { may } from '../identity/authority.ts'
import type { Doors } from '../identity/routes.ts'
import type { World } from '../platform/world.ts'
import * as actions from './actions.ts'
import { presentImport } from './present.ts'
import { findImport, listImports } from './store.ts'

export function routes({ serve }: Doors, world: World): void {
  serve(api.listImports, async ({ portfolioId }, actor) => {
    const allowed = may(actor, 'see-imports')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    const rows = await world.transaction(actor, (tx) => listImports(tx, portfolioId))
    return yes({ items: rows.map(presentImport) })
  })

  serve(api.readImport, async ({ importId }, actor) => {
    const allowed = may(actor, 'see-imports')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    const found = await world.transaction(actor, (tx) => findImport(tx, importId))
    if (!found) return no('unknown-import')
    const { layout, preview, missingFields, sheets, differences } = found
    return yes({
      import: presentImport(found),
      layout,
      preview: preview ?? [],
      missingFields,
      ...(sheets ? { sheets } : {}),
      differences,
    })
  })

  serve(api.correctLayout, (ask, actor) => actions.correctLayout(world, actor, ask))
  serve(api.loadImport, (ask, actor) => actions.loadImport(world, actor, ask))
  serve(api.discardImport, (ask, actor) => actions.discardImport(world, actor, ask))
}
