import { recordConsent as keepConsent, listConsents } from '../../api/consents.ts'
import * as contacts from '../../api/contact-points.ts'
import * as api from '../../api/debtors.ts'
import { no, yes } from '../../kit/decision.ts'
import { maskDocument } from '../../kit/documents.ts'
import type { Person } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import type { Doors } from '../identity/routes.ts'
import { noteAccess } from '../journal/access-store.ts'
import { listTimeline } from '../journal/store.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { recordConsent } from './consent-actions.ts'
import * as consents from './consent-store.ts'
import * as points from './point-actions.ts'
import { listPointLines } from './point-store.ts'
import { presentDebtor } from './present.ts'
import * as standing from './standing-store.ts'
import * as debtors from './store.ts'

export function routes({ serve }: Doors, world: World): void {
  serve(api.listDebtors, async (ask, actor) => {
    const limit = ask.limit ?? 50
    const text = ask.search?.trim() ?? ''
    const bare = text.replace(/[^0-9A-Za-z]/g, '').toUpperCase()
    const { portfolioId, after } = ask
    const rows = await world.transaction(actor, (tx) =>
      debtors.listDebtors(tx, { text, bare, portfolioId, after, limit: limit + 1 }),
    )
    const items = rows.slice(0, limit).map(({ documentKind, document, ...row }) => ({
      ...row,
      document: maskDocument(documentKind, document),
    }))
    return yes({ items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null })
  })

  serve(api.readDebtor, async ({ debtorId }, actor, { ip: origin }) => {
    const debtor = await world.transaction(actor, async (tx) => {
      await noteAccess(tx, actor, { debtorId, what: 'page', origin })
      return loadPresented(tx, debtorId, actor)
    })
    return debtor ? yes({ debtor }) : no('unknown-debtor')
  })

  serve(api.readTimeline, async ({ debtorId, after, limit = 50 }, actor) => {
    const rows = await world.transaction(actor, async (tx) =>
      (await debtors.findDebtor(tx, debtorId))
        ? listTimeline(tx, debtorId, { after, limit: limit + 1 })
        : undefined,
    )
    if (!rows) return no('unknown-debtor')
    const items = rows.slice(0, limit)
    return yes({ items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null })
  })

  serve(contacts.addContactPoint, (ask, actor) => points.addContactPoint(world, actor, ask))
  serve(contacts.correctContactPoint, (ask, actor) => points.correctContactPoint(world, actor, ask))
  serve(contacts.confirmContactPoint, (ask, actor) => points.confirmContactPoint(world, actor, ask))
  serve(listConsents, async ({ debtorId }, actor) => {
    const allowed = may(actor, 'see-contact-points')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    return world.transaction(actor, async (tx) => {
      if (!(await debtors.findDebtor(tx, debtorId))) return no('unknown-debtor')
      const creditors = await debtors.listCreditorsOf(tx, debtorId)
      return yes({ items: await consents.listConsents(tx, debtorId), creditors })
    })
  })
  serve(keepConsent, (ask, actor) => recordConsent(world, actor, ask))
  serve(contacts.readContactStory, async ({ debtorId }, actor) => {
    const allowed = may(actor, 'see-contact-points')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    return world.transaction(actor, async (tx) =>
      (await debtors.findDebtor(tx, debtorId))
        ? yes({ items: await listPointLines(tx, debtorId) })
        : no('unknown-debtor'),
    )
  })
}

async function loadPresented(tx: Tx, debtorId: string, actor: Person) {
  const debtor = await debtors.findDebtor(tx, debtorId)
  if (!debtor) return undefined
  return presentDebtor(
    {
      debtor,
      addresses: await standing.listAddresses(tx, debtorId),
      contactPoints: await debtors.listContactPoints(tx, debtorId),
      optOuts: await standing.listOptOuts(tx, debtorId),
      holds: await standing.listHolds(tx, debtorId),
    },
    { seesContactPoints: may(actor, 'see-contact-points').ok, seesDocument: false },
  )
}
