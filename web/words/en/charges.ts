export const charges = {
  underway: 'The code is being issued. It will appear here by itself in seconds.',
  stuck: 'The code is not out yet',
  changing: 'The amount or the day changed; the new code is on its way.',
  tryAgain: 'Try again',
  triedAgain: 'Asked again. The result will appear here.',
  noted: 'Seen',
  staticInstead: 'Use the fixed code',
  staticDone: 'Fixed code ready. The other will be cancelled where it was asked for.',
  staticHelp: "The fixed code goes straight to the creditor's key and is there at once.",
  boletoLine: 'Boleto typing line',
  copyLine: 'Copy the typing line',
  link: 'Open the payment page',
  kinds: {
    'bcb-pix': "The bank's Pix (Pix API)",
    asaas: 'Asaas',
    fake: 'Pretended bank',
  },
  environments: { production: 'for real', sandbox: 'test environment' },
  problems: {
    'unknown-outcome':
      'The bank did not answer in time. We are asking whether the charge was made, without charging again.',
    away: 'The bank is away. We try again by ourselves.',
    'not-authorised':
      "The bank did not take this account's credentials. Ask the owner to check them.",
    refused: 'The bank refused the charge[: {{detail}}].',
    'change-refused': 'The bank refused the change[: {{detail}}].',
    'cancel-refused': 'The bank refused the cancellation[: {{detail}}].',
    'gave-up':
      'There were many tries without an answer. We try again at night, or now, if you ask.',
    'account-paused': 'Many failures in a row: we wait a little before asking again.',
    'account-disconnected':
      'The account that would make this charge was disconnected. Use the fixed code.',
    'code-missing': 'The bank made the charge and has not sent the code yet.',
    'not-there': 'The bank knows this charge no more.',
    'changed-there':
      'At the bank the amount is {{receivedCents}}; here it is {{expectedCents}}. “Try again” mends it there.',
    'amount-differs': '{{receivedCents}} arrived; by the rules it would be {{expectedCents}}.',
    other: 'Something went wrong. Try again.',
  },
}
