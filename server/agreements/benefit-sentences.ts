import type { WrittenBenefit } from '../negotiation/policy-wire.ts'

type Say = (benefit: WrittenBenefit) => string

/** Each benefit as it is promised in the text of an agreement, in the person's language. */
export const benefitSentences = (benefits: readonly WrittenBenefit[], locale: string): string[] =>
  benefits.map(sentences[locale] ?? portuguese)

/** `"12.5"` → `12,5%`, as the language writes it. */
const comma = (pctText: string): string => `${pctText.replace('.', ',')}%`
const days = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`

const portuguese: Say = (benefit) => {
  const dias = (count: number) => days(count, 'dia', 'dias')
  switch (benefit.code) {
    case 'fee-waived':
      return `Dispensa de ${comma(benefit.feesPct)} dos honorários, já contada no desconto.`
    case 'unblock-on-trust':
      return `O serviço volta em confiança por ${dias(benefit.days)}, até confirmar o pagamento.`
    case 'speed-bonus':
      return `Com o primeiro pagamento no prazo, a velocidade fica maior por ${dias(benefit.days)}.`
    case 'next-invoice-discount':
      return `A próxima fatura vem com ${comma(benefit.invoicePct)} de desconto.`
    case 'reconnection-exempt':
      return 'A religação não tem custo.'
    case 'second-copy-free':
      return 'A segunda via não tem custo.'
  }
}

const spanish: Say = (benefit) => {
  const dias = (count: number) => days(count, 'día', 'días')
  switch (benefit.code) {
    case 'fee-waived':
      return `Se condona el ${benefit.feesPct}% de los honorarios, ya incluido en el descuento.`
    case 'unblock-on-trust':
      return `El servicio vuelve en confianza por ${dias(benefit.days)}, hasta confirmar el pago.`
    case 'speed-bonus':
      return `Con el primer pago a tiempo, la velocidad es mayor por ${dias(benefit.days)}.`
    case 'next-invoice-discount':
      return `La próxima factura llega con ${benefit.invoicePct}% de descuento.`
    case 'reconnection-exempt':
      return 'La reconexión no tiene costo.'
    case 'second-copy-free':
      return 'La copia del recibo no tiene costo.'
  }
}

const english: Say = (benefit) => {
  const inDays = (count: number) => days(count, 'day', 'days')
  switch (benefit.code) {
    case 'fee-waived':
      return `${benefit.feesPct}% of the fees is waived, counted in the discount already.`
    case 'unblock-on-trust':
      return `The service is on again on trust for ${inDays(benefit.days)}, until it is paid.`
    case 'speed-bonus':
      return `With the first payment on time, the line is faster for ${inDays(benefit.days)}.`
    case 'next-invoice-discount':
      return `The next invoice comes with a discount of ${benefit.invoicePct}%.`
    case 'reconnection-exempt':
      return 'Reconnection costs nothing.'
    case 'second-copy-free':
      return 'A second copy of the bill costs nothing.'
  }
}

const sentences: Readonly<Record<string, Say>> = { es: spanish, en: english }
