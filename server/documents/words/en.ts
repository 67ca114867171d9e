import type { Sayings } from './sayings.ts'

export const english: Sayings = {
  titles: {
    term: 'Terms of agreement',
    receipt: 'Payment receipt',
    clearance: 'Clearance letter',
    statement: 'Memory of calculation',
    yearly: 'Yearly discharge statement',
    notice: 'Notice about your contract',
    'protest-letter': 'Letter to cancel a protest',
  },
  party: {
    creditor: 'Creditor',
    address: 'Creditor’s address',
    phone: 'Creditor’s telephone',
    site: 'Creditor’s site',
    debtor: 'Customer',
    agency: 'Acting for the creditor',
  },
  column: {
    contract: 'Contract',
    invoice: 'Invoice or instalment',
    dueOn: 'Due',
    amount: 'Amount',
    n: 'No.',
    paidOn: 'Paid on',
    means: 'Means',
    component: 'What it is',
    how: 'How the amount comes about',
    total: 'Total',
  },
  amount: {
    principal: 'Original amount',
    correction: 'Monetary correction',
    fine: 'Late fine',
    interest: 'Late interest',
    fees: 'Collection costs',
    balance: 'Amount owed on the day',
    discount: 'Discount',
    planInterest: 'Interest of the plan',
    total: 'Total of the agreement',
    paid: 'Total paid',
  },
  term: {
    intro: (code, creditor) =>
      `This is agreement ${code}, made with ${creditor} about the amounts below.`,
    covers: 'What this agreement covers',
    schedule: 'How it will be paid',
    byPix: (payee) =>
      `Payment is by Pix, with the code sent for each instalment. Before you pay, check that the bank shows the name ${payee}.`,
    byOther: 'The means of payment is the one agreed with whoever served you.',
    ifNotPaid: 'If an instalment is not paid',
    broken: (days) =>
      days === 0
        ? 'An instalment that is not paid by its day ends the agreement. The amount returns, less what was paid.'
        : `There ${days === 1 ? 'is 1 day' : `are ${days} days`} of grace after the due day. After that, without payment, the agreement ends and the amount returns, less what was paid.`,
    discountKept: 'The discount is given once the last instalment is paid.',
    anyAmount: 'Any amount paid counts. If a date becomes difficult, talk to us before it.',
    whenKept:
      'Once all is paid, the amounts above are settled and the clearance letter is issued free of charge.',
    accepted: 'How the agreement was accepted',
    channel: 'Channel',
    at: 'When',
    by: 'Who accepted',
    heardBy: 'Served by',
    versions: 'Rules in force',
    versionsOf: (policy, terms) => `Offers: version ${policy}. Charges: version ${terms}.`,
    words: 'The accepted text, word for word:',
    fingerprint: (hash) => `Fingerprint of the accepted text (SHA-256): ${hash}`,
  },
  who: {
    debtor: 'The customer',
    guarantor: 'The guarantor',
    representative: 'A representative of the customer',
  },
  channels: {
    voice_manual: 'Telephone call',
    voice: 'Telephone call',
    page: 'Personal page on the internet',
    whatsapp: 'WhatsApp',
    sms: 'Text message',
    email: 'E-mail',
    counter: 'In person',
  },
  means: {
    pix: 'Pix',
    boleto: 'Boleto',
    card: 'Card',
    transfer: 'Transfer',
    cash: 'Cash',
    cheque: 'Cheque',
    other: 'Other means',
  },
  receipt: {
    intro: (debtor, amount, paidOn, creditor) =>
      `We received from ${debtor}, on ${paidOn}, the amount of ${amount}, paid to ${creditor}.`,
    what: 'What it is for',
    agreement: (code, n) => `Agreement ${code}, instalment ${n}`,
    reference: 'Identification of the payment',
    forDebts: 'Amounts outside an agreement',
    leftOver: 'Left over, at your disposal',
    onlyThis: 'This receipt is for the amount above. It does not say that what is left is settled.',
  },
  clearance: {
    intro: (creditor, debtor, settledOn) =>
      `${creditor} states that it received from ${debtor} the payment of the amounts below and that, on ${settledOn}, they are settled. Nothing more is owed for them.`,
    settled: 'Settled amounts',
    nothingElse:
      'This letter is about the amounts listed here (Brazilian Civil Code, articles 319 and 320).',
    payments: 'Payments received',
    listing:
      'If a credit bureau lists these amounts, the creditor has them removed within 5 business days of the payment (Súmula 548 of the STJ). If there is a protest at a notary, this letter serves to have it cancelled.',
    place: 'Payments received electronically, in the creditor’s account.',
  },
  statement: {
    intro: (on) => `What the open amount is made of on ${on}, one by one.`,
    item: (contract, invoice, dueOn) =>
      `Contract ${contract}${invoice ? `, ${invoice}` : ''}, due on ${dueOn}`,
    late: (days) => `${days} ${days === 1 ? 'day' : 'days'} late`,
    of: (pct, base) => `${pct}% of ${base}`,
    days: (days) => `for ${days} ${days === 1 ? 'day' : 'days'}`,
    months: (index, from, to) => `${index} from ${from} to ${to}`,
    capped: (pct) => `The contract says ${pct}%; the law allows less`,
    rules: {
      'ledger-opening': 'Amount of the invoice',
      'ledger-payment': 'Payment received',
      'ledger-waiver': 'Forgiven',
      'ledger-adjustment': 'Adjusted by the creditor',
      'ledger-withdrawal': 'Withdrawn by the creditor',
      'ledger-reversal': 'Reversal of an entry',
      'monetary-correction': 'Index of the contract',
      'late-fine': 'Fine, once',
      'late-interest': 'Simple interest, by the day',
      'legal-interest': 'Legal rate, month by month',
      'collection-fees': 'Costs that the contract foresees',
    },
    laws: {
      'monetary-correction': 'Brazilian Civil Code, article 389',
      'late-fine': 'Consumer Code, article 52 § 1: at most 2%',
      'late-interest': 'Brazilian Civil Code, article 406',
      'legal-interest': 'Brazilian Civil Code, article 406; Resolução CMN 5.171/2024',
      'collection-fees': 'Consumer Code, article 51 XII: only by contract',
    },
    totalOn: 'Total open on the day',
    rights: 'If any amount looks wrong, talk to us: we do the sum again with you.',
  },
  yearly: {
    intro: (creditor, debtor, year) =>
      `${creditor} states, as Brazilian law 12.007/2009 asks, that ${debtor} settled the amounts of ${year} listed below.`,
    listed: 'Settled amounts',
    months: (months) => `Months with an invoice in this year: ${months}.`,
    replaces: (year) =>
      `This statement replaces, as proof that the consumer paid, the receipts of the monthly invoices of ${year} and of earlier years.`,
    replacesOnly: (year) =>
      `This statement replaces, as proof that the consumer paid, the receipts of the monthly invoices of ${year}. Of earlier years, what is below is still open.`,
    stillOpen: 'Open, of earlier years',
  },
  signed: (agency, creditor, at) =>
    `Issued electronically by ${agency}, on behalf of ${creditor}, on ${at}.`,
  verify: {
    heading: 'How to verify this document',
    how: (code) => `Verification code: ${code}. Type it at the address below or read the QR code.`,
    qr: 'QR code that opens the verification page of this document',
    fingerprint: (hash) => `Fingerprint of the content (SHA-256): ${hash}`,
  },
}
