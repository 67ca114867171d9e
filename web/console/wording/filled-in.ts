/** Nobody's data: what a slot may hold, to see how a message reads. */
const examples: Readonly<Record<string, string>> = {
  debtor: 'Maria',
  agent: 'Ana',
  agency: 'Boa Conversa',
  creditor: 'Vale Fibra',
  amount: 'R$ 102,85',
  total: 'R$ 308,55',
  parts: '3 × R$ 102,85',
  part: '2/3',
  left: 'R$ 205,70',
  dueOn: '27/11',
  graceOn: '02/12',
  paidOn: '26/11',
  untilOn: '24/03',
  code: 'AC-7K2',
  payee: 'VALE FIBRA',
  link: 'https://…/m/…',
  pixCode: '00020126…6304ABCD',
}

/** A message with its slots filled by examples; one that is not known stays as it is. */
export const filledIn = (text: string): string =>
  text.replace(/\{(\w+)\}/g, (slot, name: string) => examples[name] ?? slot)
