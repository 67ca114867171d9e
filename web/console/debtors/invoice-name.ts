type Invoice = {
  readonly invoice: string
  readonly contract: string
  readonly instalment: string
}

/** What people call it: the invoice's number, or the contract and the instalment. */
export const invoiceName = ({ invoice, contract, instalment }: Invoice): string =>
  invoice || [contract, instalment].filter(Boolean).join(' · ')
