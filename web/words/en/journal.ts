import type { journal as source } from '../pt-BR/journal.ts'
import type { SameWords } from '../shape.ts'

export const journal = {
  title: 'History',
  by: 'by {{name}}',
  system: 'by the system',
  bank: 'by the bank',
  other: 'Something was recorded ({{what}})',
  call: {
    opened: 'Call opened',
    'taken-over': 'Call taken over[, before with {{from}}]',
    dialed: 'Dialed[ {{number}}]',
    'hung-up': 'Hung up',
    verified: 'Identity confirmed',
    'not-verified': 'Identity not confirmed',
    'third-party': 'Somebody else answered',
    closed: 'Call closed[: {{outcome}}]',
    'callback-booked': 'Callback booked[ for {{at}}]',
    promised: 'Promise to pay[ {{amountCents}}][ on {{dueOn}}]',
  },
  contact: {
    refused: 'Contact not allowed[: rule {{ruleId}}][; opens {{nextAllowedAt}}]',
  },
  debtor: {
    imported: "Customer came in the creditor's file",
    'contact-point-added': 'Contact added[: {{kind}}][, {{provenance}}]',
    'wrong-person': "Contact marked as somebody else's",
    'opted-out': 'Asked not to be contacted[: {{channel}}][. “{{evidence}}”]',
    'opted-in': 'Accepts contact again[: {{channel}}][. “{{evidence}}”]',
    'hold-placed': 'Contact rests[: {{reason}}][, until {{untilOn}}]',
    'hold-lifted': 'Contact allowed again[: {{reason}}][. “{{evidence}}”]',
  },
  debt: {
    imported: "Invoices loaded from the creditor's file",
    withdrawn: 'Invoice withdrawn by the creditor',
    changed: 'Invoice changed by the creditor',
  },
  offer: {
    made: 'Offers made',
    quoted: 'Offer worked out[: {{totalCents}}]',
  },
  agreement: {
    opened: 'Agreement {{code}} made[: {{totalCents}}][ in {{parts}}×]',
    shared: 'Payment of agreement {{code}} sent[ by {{channel}}]',
    'reminder-due': 'Reminder of instalment {{n}} of agreement {{code}}[, due {{dueOn}}]',
    'warning-due': 'Late notice of instalment {{n}} of agreement {{code}}',
    kept: 'Agreement {{code}} kept',
    broken: 'Agreement {{code}} ended for want of payment',
    cancelled: 'Agreement {{code}} cancelled[: {{reason}}]',
  },
  payment: {
    received: 'Payment of {{amountCents}} received[ on {{paidOn}}][ for agreement {{code}}]',
    matched: 'Payment of {{amountCents}} matched[ to agreement {{code}}]',
    unmatched: 'Payment of {{amountCents}} waits to be identified',
  },
} satisfies SameWords<typeof source>
