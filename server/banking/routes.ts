import * as files from '../../api/banking.ts'
import * as api from '../../api/boletos.ts'
import { no, yes } from '../../kit/decision.ts'
import { findAgreement } from '../agreements/store.ts'
import { banks } from '../boletos/banks.ts'
import { outgoingKinds } from '../cnab/dialects.ts'
import { may } from '../identity/authority.ts'
import type { Doors } from '../identity/routes.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { saveAccount } from './account-actions.ts'
import { type AccountRow, findOpenAccount, listAccounts } from './account-store.ts'
import { listBoletos } from './boleto-store.ts'
import { nextStep } from './entry.ts'
import { listStandings } from './entry-store.ts'
import { issueBoletos } from './issue-actions.ts'
import { makeFile } from './outgoing-actions.ts'
import { presentAccount, presentBoleto } from './present.ts'
import { acceptHeld } from './return-actions.ts'

export function routes({ serve }: Doors, world: World): void {
  serve(api.listBoletoAccounts, async (_ask, actor) => {
    const allowed = may(actor, 'see-policies')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    const items = await world.transaction(actor, async (tx) => {
      const rows = await listAccounts(tx)
      return Promise.all(rows.map(async (row) => presentAccount(row, await toSend(tx, row))))
    })
    return yes({ items, banks: banks.map(presentBank) })
  })

  serve(api.saveBoletoAccount, ({ nextNumber, ...ask }, actor) =>
    saveAccount(world, actor, { ...ask, nextNumber: BigInt(nextNumber) }),
  )

  serve(api.listBoletos, async ({ agreementId }, actor) => {
    const allowed = may(actor, 'see-agreements')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    return world.transaction(actor, async (tx) => {
      const agreement = await findAgreement(tx, agreementId)
      if (!agreement) return no('unknown-agreement')
      const items = (await listBoletos(tx, agreementId)).map(presentBoleto)
      const account = await findOpenAccount(tx, agreement.creditorId)
      return yes({ items, canIssue: account !== undefined && agreement.state === 'open' })
    })
  })

  serve(api.issueBoletos, (ask, actor) => issueBoletos(world, actor, ask))
  serve(files.makeBankFile, (ask, actor) => makeFile(world, actor, ask))
  serve(files.acceptHeldReturn, (ask, actor) => acceptHeld(world, actor, ask))
}

async function toSend(tx: Tx, { id }: AccountRow) {
  const steps = (await listStandings(tx, id, false)).map((boleto) => nextStep(boleto, tx.today))
  const count = (kind: string) => steps.filter((step) => step.kind === kind).length
  return {
    register: count('register'),
    changeDue: count('change-due'),
    cancel: count('cancel'),
  }
}

const presentBank = ({ code, name, asks, usualWallet }: (typeof banks)[number]) => ({
  bank: code,
  name,
  asks: code === '033' ? [...asks, 'transmissionCode'] : [...asks],
  usualWallet,
  layouts: [...outgoingKinds(code)],
})
