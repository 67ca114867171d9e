import { type Decision, no, yes } from '../../kit/decision.ts'

/** What a bank's own numbers are made of; each bank asks for some of it. Digits, as written. */
export type Title = {
  readonly branch?: string | undefined
  readonly account?: string | undefined
  readonly accountDigit?: string | undefined
  /** Carteira; at Caixa and Sicoob also its modality. */
  readonly wallet?: string | undefined
  readonly modality?: string | undefined
  /** Convênio, beneficiary or client number: who the bank knows the creditor by. */
  readonly agreement?: string | undefined
  readonly ourNumber: string
  readonly documentNumber?: string | undefined
  /** Posto of a Sicredi cooperative. */
  readonly post?: string | undefined
  /** Operation of an Inter account. */
  readonly operation?: string | undefined
  readonly part?: string | undefined
  /** Two digits of the year in which it was made: Sicredi counts by year. */
  readonly year?: string | undefined
}

export type TitleField = keyof Title

/** Takes one field, zeros in front up to a size. */
export type Take = (field: TitleField, size: number) => string

/** How one bank writes a boleto: its free field, and the numbers printed and sent. */
export type Bank = {
  readonly code: string
  /** Its number with its digit, as the slip has it at the top. */
  readonly printed: string
  readonly name: string
  /** What the creditor must tell of its account besides branch and account. */
  readonly asks: readonly TitleField[]
  readonly usualWallet: string
  /** The most digits that our own counter may fill. */
  readonly countedDigits: (title: Pick<Title, 'agreement'>) => number
  /** The count begins again with each year, which is a part of the number. */
  readonly isCountedByYear?: true
  readonly freeField: (take: Take, title: Title) => string
  /** Nosso número as the bank's files and the slip say it, without and with its digit. */
  readonly ourNumber: (take: Take, title: Title) => { sent: string; shown: string }
  /** Agency and beneficiary as the slip says them. */
  readonly beneficiary: (take: Take, title: Title) => string
}

export type TitleRefusal = 'missing-field' | 'field-too-long' | 'field-not-digits'

/** Runs a bank's rule; the first field that is absent, too long or no number is named. */
export function compose<Made>(
  title: Title,
  make: (take: Take, title: Title) => Made,
): Decision<Made, TitleRefusal> {
  let refused: ReturnType<typeof wrongField> | undefined
  const take: Take = (field, size) => {
    const value = title[field] ?? ''
    refused ??= wrongField(field, value, size)
    return value.padStart(size, '0')
  }
  const made = make(take, title)
  return refused ?? yes(made)
}

function wrongField(field: TitleField, value: string, size: number) {
  if (value === '') return no('missing-field', { field, remedy: `tell it: up to ${size} digits` })
  if (!/^\d+$/.test(value)) return no('field-not-digits', { field, value, remedy: 'only digits' })
  if (value.length > size)
    return no('field-too-long', { field, value, remedy: `at most ${size} digits` })
  return undefined
}
