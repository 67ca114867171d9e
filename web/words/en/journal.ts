import type { journal as source } from '../pt-BR/journal.ts'
import type { SameWords } from '../shape.ts'

export const journal = {
  title: 'History',
  by: 'by {{name}}',
  system: 'by the system',
  bank: 'by the bank',
  debtorSelf: 'by the customer',
  other: 'Something was recorded ({{what}})',
  call: {
    opened: 'Call opened',
    'taken-over': 'Call taken over[, before with {{from}}]',
    dialed: 'Dialed',
    'identity-verified': 'Identity confirmed',
    'identity-not-verified': 'Identity not confirmed',
    closed: 'Call closed[: {{outcome}}][, {{amountCents}} on {{dueOn}}]',
    'promise-kept': 'Promise kept[: {{amountCents}} by {{dueOn}}]',
    'promise-broken': 'Promise not kept[: {{amountCents}} by {{dueOn}}]',
    'few-offers-allowed':
      'Refusal noted with fewer than two offers[ ({{told}})], by decision of a supervisor',
    'callback-booked': 'Callback booked[ for {{at}}]',
  },
  copy: 'a copy of the code',
  wording: {
    'exemption-signed':
      'Legal notice signed[ by {{signedBy}}][, {{signedAs}}][, good until {{untilOn}}]',
    'exemption-ended': 'Legal notice ended[. “{{reason}}”]',
  },
  law: {
    changed:
      'The agency’s contact rules changed[: version {{version}}][, profile {{profile}}][. “{{reason}}”]',
  },
  evidence: {
    asked: 'Record of contacts asked for[, {{fromOn}} to {{toOn}}]',
    made: 'Record of contacts gathered[: {{entryCount}} entries][, final mark {{head}}]',
    read: 'Record of contacts downloaded[ ({{form}})]',
    'seal-checked': 'Seal of {{sealedOn}} checked',
    'seal-broken':
      'The seal of {{sealedOn}} does not fit[: {{alteredCount}} altered][, {{missingCount}} missing]',
  },
  dialing: {
    authenticated: 'Stated that the carrier authenticates the calls',
    unauthenticated: 'Stated that the carrier does not authenticate the calls',
  },
  contact: {
    refused: 'Contact not allowed[: rule {{ruleId}}][; opens {{nextAllowedAt}}]',
  },
  debtor: {
    'contact-point-added': 'Contact added[: {{kind}}][, {{provenance}}]',
    'contact-point-given-again': 'Contact given again[: {{kind}}][, {{provenance}}]',
    'contact-point-confirmed': 'Contact confirmed by the customer[: {{kind}}]',
    'contact-point-corrected': 'Origin of the contact corrected[: {{kind}}][, {{provenance}}]',
    'wrong-person': "Contact marked as somebody else's[: protocol {{protocol}}]",
    'right-person': 'The contact is this person’s again[: protocol {{protocol}}][. “{{evidence}}”]',
    'stop-cleared':
      'Left at once: {{callbacks}} callbacks, {{plans}} of the list, {{messages}} messages, {{approvals}} approvals',
    'representative-named': 'Representative named[: {{representative}}][, {{registration}}]',
    'hours-chosen': 'Preferred hours[: {{hours}}]',
    'opted-out': 'Asked not to be contacted[: {{channel}}][. “{{evidence}}”]',
    'opted-in': 'Accepts contact again[: {{channel}}][. “{{evidence}}”]',
    'budget-told': 'Budget noted',
    'problem-verified': 'Problem verified[: {{problem}}][, {{seen}}]',
    'problem-withdrawn': 'Verified problem withdrawn[: {{problem}}]',
    'hold-placed': 'Contact rests[: {{reason}}][, until {{untilOn}}][. “{{evidence}}”]',
    'hold-lifted': 'Contact allowed again[: {{reason}}][. “{{evidence}}”]',
  },
  privacy: {
    requested:
      'Asked about their own data[: {{privacyKind}}][, protocol {{protocol}}][, by {{dueOn}}]',
    'identity-confirmed': 'Identity confirmed for the request[ {{protocol}}]',
    answered: 'Data request answered[: {{privacyKind}}][, {{protocol}}]',
    refused: 'Data request not granted[: {{privacyKind}}][, {{protocol}}]',
    'erasure-proposed': 'Deletion proposed, waits for another person[ ({{protocol}})]',
    exported: 'Copy of everything about the person[ ({{format}})]',
    'hold-placed': 'Legal hold: nothing is removed[. “{{why}}”]',
    'hold-lifted': 'Legal hold lifted[. “{{why}}”]',
    'retention-set': 'Retention time changed[: {{keptRecord}}][, {{days}} days]',
  },
  complaint: {
    opened:
      'Complaint registered[: {{complaintChannel}}][, answer by {{dueOn}}]. Contact is paused',
    threatened: 'Said they will complain[, see to it by {{dueOn}}]. Contact is paused',
    answered: 'Complaint answered[: {{complaintChannel}}]',
    closed: 'Complaint closed[: {{complaintChannel}}]',
    late: 'Complaint not answered in time[: {{complaintChannel}}][, was due on {{dueOn}}]',
  },
  debt: {
    interrupted: 'Years of invoice {{invoice}} interrupted on {{on}}[. “{{evidence}}”]',
    'interruption-withdrawn': 'Interruption of {{on}} withdrawn[. “{{reason}}”]',
    'marked-undue': 'Invoice {{invoice}} marked: {{mark}}[. “{{evidence}}”]',
    'mark-lifted': 'Mark lifted from invoice {{invoice}}: {{mark}}[. “{{evidence}}”]',
    'entry-reversed':
      'Reversal on invoice {{invoice}}[: {{entry}}][ ({{component}})][, {{amountCents}}][. “{{reason}}”]',
    adjusted:
      'Adjustment on invoice {{invoice}}[: {{amountCents}}][ ({{component}})][. “{{reason}}”]',
    'months-loaded':
      'Months of {{index}} loaded[: {{months}}][, from {{from}}][ to {{to}}][. {{source}}]',
    'restitution-opened': 'Refund opened[: {{amountCents}} paid on {{paidOn}}][. “{{reason}}”]',
    'given-back': 'Given back to the customer[: {{amountCents}}][ on {{givenBackOn}}]',
    'restitution-refused': 'Refund refused[. “{{reason}}”]',
  },
  mark: {
    paid: 'already paid',
    duplicate: 'charged twice',
    'wrong-person': 'somebody else’s',
    disputed: 'disputed',
  },
  entry: {
    opening: 'opening',
    payment: 'payment',
    waiver: 'discount',
    adjustment: 'adjustment',
    withdrawal: 'withdrawal',
    reversal: 'reversal',
  },
  agreement: {
    opened: 'Agreement {{code}} made[: {{totalCents}}][ in {{parts}}×]',
    shared: 'Payment of agreement {{code}} sent[ by {{channel}}]',
    'reminder-due': 'Reminder of instalment {{n}} of agreement {{code}}[, due {{dueOn}}]',
    'warning-due':
      'Late notice of instalment {{n}} of agreement {{code}}[, which may end after {{breaksOn}}]',
    kept: 'Agreement {{code}} kept',
    broken: 'Agreement {{code}} ended for want of payment',
    renegotiated: 'Agreement {{code}} replaced by a new one',
    'rescue-opened':
      'Instalment {{n}} of agreement {{code}} is past its grace: call by {{untilOn}}',
    'rescue-taken': 'Rescue of agreement {{code}} taken over',
    'rescue-answered': 'Rescue of agreement {{code}}: {{rescueOutcome}}',
    'date-changed': 'Instalment {{n}} of agreement {{code}} moved to {{dueOn}}[, from {{fromOn}}]',
    'date-restored': 'Instalment {{n}} of agreement {{code}} back on {{dueOn}}',
    'means-changed': 'Way to pay agreement {{code}}[, instalment {{n}}]: {{means}}',
    'advance-taken':
      'Paying ahead in agreement {{code}}: {{payCents}} by {{dueOn}}, {{offCents}} of interest off',
    'advance-lapsed': 'Advance of agreement {{code}} undone: instalments as before',
    cancelled: 'Agreement {{code}} cancelled[: {{reason}}]',
    reopened: 'Agreement {{code}} opened again: a payment left it',
    unkept: 'Agreement {{code}} is no longer kept: a payment left it',
  },
  act: {
    delist: 'take off the register',
    clear_protest: 'letter to cancel the protest',
    restore_service: 'restore the service',
  },
  duty: {
    'negativate-asked': 'Credit bureau record asked for: contract {{contract}}[, {{registry}}]',
    'negativate-found':
      'Credit bureau record stood before: contract {{contract}}[, {{registry}}][, since {{sinceOn}}][. “{{evidence}}”]',
    'negativate-done':
      'Credit bureau record done on {{on}}: contract {{contract}}[, {{registry}}][. “{{evidence}}”]',
    'negativate-withdrawn': 'Credit bureau record set aside: contract {{contract}}[. “{{reason}}”]',
    'negativate-undone':
      'Credit bureau record undone on {{on}}: contract {{contract}}[, {{registry}}][. “{{evidence}}”]',
    'protest-asked': 'Protest asked for: contract {{contract}}[, {{registry}}]',
    'protest-found':
      'Protest stood before: contract {{contract}}[, {{registry}}][, since {{sinceOn}}][. “{{evidence}}”]',
    'protest-done':
      'Protest done on {{on}}: contract {{contract}}[, {{registry}}][. “{{evidence}}”]',
    'protest-withdrawn': 'Protest set aside: contract {{contract}}[. “{{reason}}”]',
    'protest-undone':
      'Protest undone on {{on}}: contract {{contract}}[, {{registry}}][. “{{evidence}}”]',
    'suspend_service-asked':
      'Suspension of the service asked for: contract {{contract}}[, {{registry}}]',
    'suspend_service-found':
      'Suspension of the service stood before: contract {{contract}}[, {{registry}}][, since {{sinceOn}}][. “{{evidence}}”]',
    'suspend_service-done':
      'Suspension of the service done on {{on}}: contract {{contract}}[, {{registry}}][. “{{evidence}}”]',
    'suspend_service-withdrawn':
      'Suspension of the service set aside: contract {{contract}}[. “{{reason}}”]',
    'suspend_service-undone':
      'Suspension of the service undone on {{on}}: contract {{contract}}[, {{registry}}][. “{{evidence}}”]',
    'terminate_contract-asked':
      'End of the contract asked for: contract {{contract}}[, {{registry}}]',
    'terminate_contract-found':
      'End of the contract stood before: contract {{contract}}[, {{registry}}][, since {{sinceOn}}][. “{{evidence}}”]',
    'terminate_contract-done':
      'End of the contract done on {{on}}: contract {{contract}}[, {{registry}}][. “{{evidence}}”]',
    'terminate_contract-withdrawn':
      'End of the contract set aside: contract {{contract}}[. “{{reason}}”]',
    'terminate_contract-undone':
      'End of the contract undone on {{on}}: contract {{contract}}[, {{registry}}][. “{{evidence}}”]',
    'sue-asked': 'Suit asked for: contract {{contract}}[, {{registry}}]',
    'sue-found':
      'Suit stood before: contract {{contract}}[, {{registry}}][, since {{sinceOn}}][. “{{evidence}}”]',
    'sue-done': 'Suit done on {{on}}: contract {{contract}}[, {{registry}}][. “{{evidence}}”]',
    'sue-withdrawn': 'Suit set aside: contract {{contract}}[. “{{reason}}”]',
    'sue-undone': 'Suit undone on {{on}}: contract {{contract}}[, {{registry}}][. “{{evidence}}”]',
    opened: 'Deadline opened for contract {{contract}}[: {{act}}][ by {{by}}]',
    dropped: 'The deadline of contract {{contract}} no longer holds',
    'notice-sent': 'Notice sent: contract {{contract}}[, {{channel}}]',
    'notice-delivered': 'Notice delivered on {{on}}[, {{channel}}][. “{{evidence}}”]',
    'notice-withdrawn': 'The notice no longer counts[, {{channel}}][. “{{reason}}”]',
    'yearly-begun': 'Yearly statements of {{year}} asked for[: {{count}}]',
  },
  document: {
    'term-issued': 'Terms of agreement issued[ ({{code}})]',
    'receipt-issued': 'Receipt issued[ ({{code}})]',
    'clearance-issued': 'Clearance letter issued[ ({{code}})]',
    'statement-issued': 'Memory of calculation issued[ ({{code}})]',
    'yearly-issued': 'Yearly discharge statement issued[ ({{code}})]',
    'notice-issued': 'Notice issued[ ({{code}})]',
    'protest-letter-issued': 'Letter of consent issued[ ({{code}})]',
  },
  page: {
    'link-made': 'Customer page made for agreement {{code}}[, good until {{untilOn}}]',
    'links-revoked': 'Addresses of the page of agreement {{code}} withdrawn[: {{count}}]',
    entered: 'The customer opened the page of agreement {{code}}',
    'entry-refused': 'Somebody tried to open the page of agreement {{code}} and did not say who',
    accepted: 'The customer confirmed agreement {{code}} on their own page',
    'asked-for-contact': 'The customer asked for contact on the page of agreement {{code}}',
  },
  charge: {
    changed: 'Charge changed at the bank[: {{amountCents}}][, to {{dueOn}}]',
    cancelled: 'Charge cancelled at the bank[: {{amountCents}}]',
    refused: 'Charge refused by the bank[: {{amountCents}}][. {{detail}}]',
    'tried-again': 'Charge asked of the bank again[: {{amountCents}}]',
    noted: 'Difference in a charge seen[: {{amountCents}}]',
    'static-instead': "Fixed Pix code in place of the bank's[: {{amountCents}}]",
    'amount-differs':
      'Amount received differs from what was computed[: {{receivedCents}} arrived][, {{expectedCents}} expected]',
  },
  gateway: {
    connected: 'Payment account connected[: {{creditor}}][, {{kind}}]',
    changed: 'Payment account changed[: {{kind}}][; secrets replaced: {{replaced}}]',
    disconnected: 'Payment account disconnected[: {{kind}}]',
  },
  boleto: {
    'account-saved': 'Boleto account saved[: {{creditor}}][, {{bank}}][, account {{account}}]',
    issued: 'Boletos issued[: {{count}}][, {{bank}}][, agreement {{code}}]',
    registered: 'Boleto registered at the bank[: {{ourNumber}}]',
    rejected: 'Boleto refused by the bank[: {{ourNumber}}][, reasons {{reasons}}]',
    cancelled: 'Boleto written off at the bank[: {{ourNumber}}]',
  },
  'bank-file': {
    made: 'File {{sequence}} to the bank made[: {{creditor}}][, {{entries}} items]',
    received: 'Return of the bank received[: {{fileName}}]',
    accepted: 'Doubtful return accepted[: {{fileName}}]',
  },
  approval: {
    asked: 'Approval asked for[: {{discountPct}}% discount][. “{{reason}}”]',
    approved: 'Request approved[: {{discountPct}}% discount][. “{{reason}}”]',
    refused: 'Request not approved[. “{{reason}}”]',
    withdrawn: 'Request for approval withdrawn',
  },
  payment: {
    received: 'Payment of {{amountCents}} received[ on {{paidOn}}][ for agreement {{code}}]',
    unmatched: 'Payment of {{amountCents}} waits to be identified',
    'rest-placed': '{{amountCents}} that had been left over were used[ in agreement {{code}}]',
    'match-undone': 'Payment taken out of its place: {{reason}}',
    'kept-as-credit': '{{amountCents}} kept as credit',
    'refund-asked': 'Refund of {{amountCents}} asked for[: {{reason}}]',
    'refund-cancelled': 'Refund of {{amountCents}} cancelled',
    'given-back': '{{amountCents}} returned to who paid',
    returned: '{{amountCents}} went back through the bank[: {{reason}}]',
    claimed: 'Pix of {{amountCents}} claimed as ours',
  },
  cheque: {
    asked: 'Cheque of {{amountCents}} to fetch[ on {{dueOn}}]',
    collected: 'Cheque of {{amountCents}} fetched',
    failed: 'Cheque of {{amountCents}} not fetched[: {{reason}}]',
    deposited: 'Cheque of {{amountCents}} deposited',
    cleared: 'Cheque of {{amountCents}} cleared',
    bounced: 'Cheque of {{amountCents}} bounced[: {{reason}}]',
    cancelled: 'Cheque of {{amountCents}} cancelled[: {{reason}}]',
  },
  rescueOutcome: { 'other-means': 'will pay in another way', 'given-up': 'will not pay' },
  outcome: {
    NAT: 'No answer',
    OCU: 'Busy',
    CXP: 'Voicemail',
    MUD: 'Silent or dropped',
    INX: 'Number does not exist',
    FAX: 'Fax or robot',
    NLIG: 'Could not be called',
    REC: 'Message left',
    TRC: 'Would not take a message',
    ERR: 'Wrong number',
    MUDOU: 'Has another number now',
    MENO: 'Is a minor',
    HOSP: 'In hospital or treatment',
    FALT: 'Reports a death',
    DESL: 'Hung up',
    NMOM: 'Cannot talk now',
    AGEN: 'Callback booked',
    PROM: 'Promise to pay',
    ACV: 'Agreed, all at once',
    ACP: 'Agreed, in parts',
    CPRO: 'Counter-offer',
    '2VIA': 'Bill sent again',
    ALEG: 'Says it is paid',
    DISC: 'Disagrees with the amount',
    DESC: 'Does not recognise the debt',
    SEMC: 'Cannot pay now',
    RECU: 'Will not negotiate',
    JUD: 'Has a lawyer',
    PROC: 'Complaint filed',
    OPT: 'Asks not to be contacted',
    FALE: 'Deceased, confirmed',
    DESB: 'Reconnected on trust',
    CANC: 'Wants to cancel',
    TEC: 'Technical problem',
    'S-NAT': 'No answer (carrier)',
    'S-OCU': 'Busy (carrier)',
    'S-DROP': 'Abandoned',
    'S-AMD': 'Machine (detected)',
    'S-INX': 'Invalid (carrier)',
    'S-TPA': 'Not coded in time',
  },
} satisfies SameWords<typeof source>
