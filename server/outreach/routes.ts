import { noteCopied, readAgreement } from '../../api/agreements.ts'
import * as api from '../../api/messages.ts'
import { no, yes } from '../../kit/decision.ts'
import { followUpPolicyInForce } from '../agreements/actions.ts'
import { outlookOf } from '../agreements/outlook-actions.ts'
import { presentAgreement } from '../agreements/present.ts'
import {
  type AgreementListed,
  type InstalmentRow,
  listAgreements,
  listCoveredItems,
  listInstalments,
} from '../agreements/store.ts'
import { type ChargeRow, listCharges } from '../charges/store.ts'
import { findCreditor } from '../creditors/store.ts'
import type { Person } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import type { Doors } from '../identity/routes.ts'
import { listPayments } from '../payments/store.ts'
import { qrSvg } from '../platform/qr.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { noteCopy } from './actions.ts'
import { decideForOthers } from './decision-actions.ts'
import { findWays, handPayment } from './payment-actions.ts'
import { type Shareable, share } from './share.ts'
import { loadAddressed } from './sharing-actions.ts'

export function routes({ serve }: Doors, world: World): void {
  serve(readAgreement, async ({ agreementId }, actor) => {
    const allowed = may(actor, 'see-agreements')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    const agreement = await world.transaction(actor, async (tx) => {
      const [row] = await listAgreements(tx, { agreementId, limit: 1 })
      return row && load(tx, actor, row)
    })
    return agreement ? yes({ agreement }) : no('unknown-agreement')
  })
  serve(noteCopied, (ask, actor) => noteCopy(world, actor, ask))
  serve(api.listWays, (ask, actor) => findWays(world, actor, ask))
  serve(api.sendPayment, (ask, actor) => handPayment(world, actor, ask))
  serve(api.decideContact, (ask, actor) => decideForOthers(world, actor, ask))
}

async function load(tx: Tx, actor: Person, row: AgreementListed) {
  const instalments = await listInstalments(tx, row.id)
  const canShare = row.state === 'open' && may(actor, 'work-calls').ok
  const charges = canShare ? await listCharges(tx, row.id) : []
  const creditor = await findCreditor(tx, row.creditorId)
  const payeeName = creditor?.pixName ?? row.creditorName
  const { policy } = await followUpPolicyInForce(tx, row.portfolioId)
  const parts = {
    row,
    instalments,
    items: await listCoveredItems(tx, row.id),
    graceDays: policy.graceDays,
    charges: new Map(
      charges.map((charge) => [
        charge.instalmentId,
        { ...charge, payeeName, isByGateway: charge.accountId !== null, qrSvg: pictureOf(charge) },
      ]),
    ),
    shareTexts: canShare
      ? await textsOf(tx, actor, { row, instalments, charges, payeeName })
      : noTexts,
    payments: await listPayments(tx, { agreementId: row.id, limit: 200 }),
    outlook: await outlookOf(tx, row),
  }
  return presentAgreement(parts, tx.today)
}

const pictureOf = ({ payload }: ChargeRow): string | null => payload && qrSvg(payload)

const noTexts: ReadonlyMap<string, string> = new Map()

type Sharing = {
  readonly row: AgreementListed
  readonly instalments: readonly InstalmentRow[]
  readonly charges: readonly ChargeRow[]
  readonly payeeName: string
}

async function textsOf(tx: Tx, actor: Person, { row, instalments, charges, payeeName }: Sharing) {
  const addressed = await loadAddressed(tx, actor, row)
  const common = { ...addressed, partCount: instalments.length }
  const unpaid = instalments.filter(({ paidOn }) => paidOn === null)
  return new Map(
    unpaid.map((instalment) => {
      const charge = charges.find(({ instalmentId }) => instalmentId === instalment.id)
      const pix = charge?.payload ? { payload: charge.payload, payeeName } : undefined
      const given: Shareable = { ...common, instalment, pix }
      return [instalment.id, share(given)?.body ?? '']
    }),
  )
}
