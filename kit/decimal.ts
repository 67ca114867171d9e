// The one door to decimal.js: powers that no fraction holds.
import { Decimal } from 'decimal.js'
import { assert } from './assert.ts'
import type { Rate } from './money.ts'

const Forty = Decimal.clone({ precision: 48, rounding: Decimal.ROUND_HALF_EVEN })

/** How finely a power is told: `top` of a rate whose `bottom` is this. */
export const fine = 10n ** 40n

/** A positive rate to a power that may be a fraction, right to forty decimals. */
export function power(base: Rate, exponent: Rate): Rate {
  assert(base.top > 0n, 'only what is above zero has every power')
  const raised = written(base).pow(written(exponent))
  return { top: BigInt(raised.times(`${fine}`).round().toHex()), bottom: fine }
}

const written = ({ top, bottom }: Rate) => new Forty(`${top}`).div(`${bottom}`)
