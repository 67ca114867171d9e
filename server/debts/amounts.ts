import { add, type Cents, zero } from '../../kit/money.ts'

/** What an amount owed is made of. Corrected capital counts as principal. */
export const components = ['principal', 'fine', 'interest', 'fees'] as const
export type Component = (typeof components)[number]

/** One amount for each component. */
export type Amounts = Readonly<Record<Component, Cents>>

export const nothing: Amounts = { principal: zero, fine: zero, interest: zero, fees: zero }

export const amountsBy = (amountOf: (component: Component) => Cents): Amounts => ({
  principal: amountOf('principal'),
  fine: amountOf('fine'),
  interest: amountOf('interest'),
  fees: amountOf('fees'),
})

export const totalOf = (amounts: Amounts): Cents =>
  add(amounts.principal, amounts.fine, amounts.interest, amounts.fees)

export const sumOf = (all: readonly Amounts[]): Amounts =>
  amountsBy((component) => add(...all.map((amounts) => amounts[component])))

/** In which order money covers components: a policy of the creditor. */
export type Order = readonly Component[]

/**
 * Interest before capital, unless agreed otherwise (Código Civil art. 354). The Code is silent on
 * costs and fines: costs go first and the fine follows the interest, the usual practice.
 */
export const civilCodeOrder: Order = ['fees', 'interest', 'fine', 'principal']
