import * as api from '../../api/payments.ts'
import { no, yes } from '../../kit/decision.ts'
import type { Doors } from '../identity/routes.ts'
import type { World } from '../platform/world.ts'
import { hearPix } from './pix-actions.ts'
import { isFromTheBank } from './webhook-secret.ts'

export type BankDoor = {
  /** What the bank must show; none is asked of it only in demo mode. */
  readonly secret: string | undefined
  readonly isDemo: boolean
}

export function routes({ serveAnyone }: Doors, world: World, bank: BankDoor): void {
  for (const path of ['/webhooks/pix', '/webhooks/pix/pix']) {
    serveAnyone({ ...api.hearPix, path }, async (_ask, _person, request) => {
      if (!isFromTheBank(request.headers.authorization, bank)) return no('bank-not-recognised')
      const { refused, ...heard } = await hearPix(world, request.body)
      if (heard.heard + heard.alreadyKnown === 0)
        return no('invalid-input', { ...refused[0], expected: refused[0]?.remedy ?? '' })
      return yes({
        ...heard,
        refused: refused.map(({ index, field, remedy }) => ({
          index: index ?? 0,
          field,
          problem: remedy,
        })),
      })
    })
  }
}
