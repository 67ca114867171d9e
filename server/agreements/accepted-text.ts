import { dayInWords, moneyText } from '../../kit/written.ts'
import type { WrittenBenefit } from '../negotiation/policy-wire.ts'
import type { Quote } from '../negotiation/quote.ts'
import { benefitSentences } from './benefit-sentences.ts'

type Deal = {
  readonly quote: Quote
  readonly benefits?: readonly WrittenBenefit[]
  /** What each side has of it, in sentences (E6.5). */
  readonly gains?: readonly string[]
  readonly creditorName: string
  readonly currency: string
  readonly locale: string
}

/** What the person said yes to, word for word, in the person's language: read back, and kept. */
export function acceptedText({
  quote,
  benefits = [],
  gains = [],
  creditorName,
  currency,
  locale,
}: Deal): string {
  const money = (amount: Quote['totalCents']) => moneyText(amount, currency, locale)
  const say = sentences[locale] ?? sentences['pt-BR']
  const parts = quote.instalments.map(
    ({ n, dueOn, amountCents }) => `${n}. ${dayInWords(dueOn, locale)}: ${money(amountCents)}`,
  )
  return [
    say.deal(creditorName, money(quote.balanceCents), money(quote.totalCents)),
    quote.discountCents > 0n ? say.discount(money(quote.discountCents)) : '',
    quote.interestCents > 0n ? interestIn(quote, money, say, locale) : '',
    say.parts(quote.instalments.length),
    ...parts,
    ...benefitSentences(benefits, locale),
    ...gains,
    say.broken,
  ]
    .filter(Boolean)
    .join('\n')
}

/** The yearly cost is told wherever interest is charged (Res. CMN 4.881/2020). */
function interestIn(
  { interestCents, cetAnnualPct }: Quote,
  money: (amount: Quote['totalCents']) => string,
  say: Sentences,
  locale: string,
): string {
  const cost = locale === 'pt-BR' ? cetAnnualPct?.replace('.', ',') : cetAnnualPct
  return say.interest(money(interestCents), cost ? say.yearlyCost(cost) : '')
}

type Sentences = {
  readonly deal: (creditor: string, balance: string, total: string) => string
  readonly discount: (discount: string) => string
  readonly interest: (interest: string, yearlyCost: string) => string
  readonly yearlyCost: (pct: string) => string
  readonly parts: (count: number) => string
  readonly broken: string
}

const portuguese: Sentences = {
  deal: (creditor, balance, total) =>
    `Acordo com ${creditor}: a pendência de ${balance} fica por ${total}.`,
  discount: (discount) => `O desconto é de ${discount}, dado quando a última parcela for paga.`,
  interest: (interest, cost) =>
    `Os juros das parcelas somam ${interest}${cost} e já estão no total.`,
  yearlyCost: (pct) => ` (custo efetivo total de ${pct}% ao ano)`,
  parts: (count) => (count === 1 ? 'Um pagamento:' : `${count} pagamentos:`),
  broken:
    'Se uma parcela não for paga, o acordo termina e a pendência volta, menos o que já foi pago.',
}

const sentences: Record<string, Sentences> & { 'pt-BR': Sentences } = {
  'pt-BR': portuguese,
  es: {
    deal: (creditor, balance, total) =>
      `Acuerdo con ${creditor}: el saldo pendiente de ${balance} queda en ${total}.`,
    discount: (discount) =>
      `El descuento es de ${discount} y se aplica al pagar la última parcialidad.`,
    interest: (interest, cost) =>
      `Los intereses de los pagos suman ${interest}${cost} y ya están en el total.`,
    yearlyCost: (pct) => ` (costo efectivo total de ${pct}% al año)`,
    parts: (count) => (count === 1 ? 'Un pago:' : `${count} pagos:`),
    broken: 'Si un pago no se realiza, el acuerdo termina y el saldo regresa, menos lo ya pagado.',
  },
  en: {
    deal: (creditor, balance, total) =>
      `Agreement with ${creditor}: the open amount of ${balance} becomes ${total}.`,
    discount: (discount) => `The discount is ${discount}, given once the last part is paid.`,
    interest: (interest, cost) =>
      `The interest of the parts is ${interest}${cost}, and the total includes it.`,
    yearlyCost: (pct) => ` (a total effective cost of ${pct}% a year)`,
    parts: (count) => (count === 1 ? 'One payment:' : `${count} payments:`),
    broken: 'If a part is not paid, the agreement ends and the amount returns, less what was paid.',
  },
}
