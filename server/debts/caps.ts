import {
  type Cents,
  compareRates,
  percentText,
  type Rate,
  type Rounding,
  rate,
  share,
} from '../../kit/money.ts'
import { consumerFineMax, type Terms } from './terms.ts'

/** A law that lowered what the contract says, by the name under which the statement says so. */
export type Cap = {
  readonly rule: 'consumer-fine-cap' | 'consumer-fine-cut' | 'fees-need-reciprocity'
  readonly component: 'fine' | 'fees'
  /** What the contract says. */
  readonly contractPct: string
}

type Asked = {
  /** The terms on the first day late, and on the day asked. */
  readonly first: Omit<Terms, 'rounding'>
  readonly last: Omit<Terms, 'rounding'>
  readonly fineBaseCents: Cents
  readonly rounding: Rounding
}

export type Capped = {
  readonly finePct: Rate
  readonly fineCents: Cents
  readonly feesPct: Rate
  /** Those that made a difference. */
  readonly bit: readonly Cap[]
}

/**
 * What a consumer may be asked for: a fine of at most 2%, not even by rounding (CDC art. 52 §1),
 * and collection fees only where the contract grants them to both sides (CDC art. 51, XII).
 */
export function capsOn({ first, last, fineBaseCents, rounding }: Asked): Capped {
  const bit: Cap[] = []
  const isOver = Boolean(first.isConsumer) && compareRates(first.finePct, consumerFineMax) > 0
  const finePct = isOver ? consumerFineMax : first.finePct
  const asRounded = share(fineBaseCents, finePct, rounding)
  const fineCents = first.isConsumer ? cutToCap(fineBaseCents, asRounded) : asRounded
  const feesAreBarred = Boolean(last.isConsumer) && !last.feesAreReciprocal
  const feesPct = feesAreBarred ? rate(0) : last.feesPct
  const contract = (pct: Rate) => percentText(pct, 10)
  if (isOver) {
    const contractPct = contract(first.finePct)
    bit.push({ rule: 'consumer-fine-cap', component: 'fine', contractPct })
  } else if (fineCents < asRounded) {
    const contractPct = contract(first.finePct)
    bit.push({ rule: 'consumer-fine-cut', component: 'fine', contractPct })
  }
  if (feesAreBarred && last.feesPct.top > 0n) {
    const contractPct = contract(last.feesPct)
    bit.push({ rule: 'fees-need-reciprocity', component: 'fees', contractPct })
  }
  return { finePct, fineCents, feesPct, bit }
}

/** A centavo that rounding added beyond 2% is left out: 2% of 49.90 is 0.99 to a consumer. */
function cutToCap(baseCents: Cents, fineCents: Cents): Cents {
  const capCents = share(baseCents, consumerFineMax, 'down')
  return fineCents > capCents ? capCents : fineCents
}
