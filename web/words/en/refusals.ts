import type { RefusalName } from '../refusal-names.ts'

export const refusals = {
  'invalid-input': 'Check what was filled in[: {{field}}][ ({{value}})].',
  'not-signed-in': 'Sign in again to go on.',
  'not-allowed': 'Your role does not allow this. Ask whoever runs the team.',
  unknown: 'This does not exist, or belongs to another company.',
  'too-many-requests': 'Too many requests in a row. Wait a minute and try again.',
  'database-away': 'The system is coming back. Try again in a few seconds.',
  broken:
    'Something failed on our side. Nothing you typed is lost; try again[. Code for support: {{requestId}}].',
  offline: 'No internet. Check the connection and try again.',
  'wrong-password': 'The e-mail or the password does not match. Check the capitals and try again.',
  'unknown-agreement': 'This agreement does not exist, or belongs to another portfolio.',
  'not-open': 'This agreement has ended; it takes no more changes.',
  'unknown-instalment': 'This agreement has no such instalment.',
  'already-paying-ahead':
    'An advance waits for its payment. Wait for its day, or give it up first.',
  'nothing-to-pay-ahead': 'No instalment is still to fall due.',
  'no-interest-to-take-off':
    'These instalments hold no interest to take off: they may be paid early, for the same amount.',
  'advance-outdated':
    'The amount has changed[: it is {{payCents}} now]. Look, and pay ahead again.',
  'already-paid': 'This instalment is paid already[, since {{paidOn}}].',
  'no-date-change-left':
    'The dates of this agreement have changed as often as the rule allows[: {{dateChangesMax}}]. Consider a new deal.',
  'date-change-too-late':
    'The change of date had to be asked for earlier[, by {{untilOn}}]. Consider a new deal.',
  'date-too-early': 'Choose a later day[: from {{earliestOn}}].',
  'date-too-far': 'Choose an earlier day[: by {{latestOn}}].',
  'same-date': 'It is due on that day already.',
  'nothing-to-undo': 'There is nothing to undo any more: the instalment changed since.',
  'too-late-to-undo': 'The time to undo has passed. Change the date again, if the rule allows.',
  'means-not-available':
    'This creditor cannot be paid that way. Choose another, or add its Pix key under Rules.',
  'not-in-rescue': 'This agreement is not in rescue. Refresh the page.',
  'no-renegotiation-left':
    'This agreement was renegotiated as often as the rule allows[: {{renegotiationsMax}}]. Ask a supervisor.',
  'worklist-empty': 'Today’s list is done. Good work!',
  'nobody-may-be-called-now':
    'Nobody on the list may be called now[. The next call opens on {{nextAllowedAt}}].',
  'another-call-open':
    'You have another call open[ with {{debtorName}}]. Finish it before you open the next.',
  'unknown-debtor': 'This customer does not exist, or belongs to another portfolio.',
  'nothing-owed': 'This customer has nothing left to pay.',
  'with-another-agent': 'This customer is being looked after now[ by {{agentName}}].',
  'unknown-call': 'This call no longer exists.',
  'not-your-call': 'This call belongs to somebody else[: {{agentName}}].',
  'call-closed': 'This call has already been closed.',
  'brief-not-seen': 'See the brief before you dial: who it is, what is owed and what was said.',
  'unknown-contact-point': 'This contact is no longer on file.',
  'already-dialing': 'The call has already begun.',
  'not-dialing': 'Dial first: this only works during the call.',
  'too-many-tries':
    'Identity was not confirmed and there are no tries left. Close with respect and record the outcome.',
  'too-few-answers': 'Confirm one more answer[: {{answersNeeded}} are needed].',
  'changed-meanwhile': 'This changed in another window. See how it is now and do it again.',
  'unknown-outcome': 'Choose an outcome from the list.',
  'missing-field': 'A field is missing[: {{field}}].',
  'needs-confirmation': 'This outcome takes the customer off the list. Confirm to go on.',
  'outcome-needs-a-call': 'This outcome needs a call that was made. Dial first or choose another.',
  'outcome-needs-identity':
    'This outcome needs a confirmed identity. Confirm it or choose another.',
  'no-agreement-made':
    'No agreement was made in this call. Accept an offer first or choose another outcome.',
  'callback-outside-hours':
    'This customer may not be called at that time[. The next time is {{nextAllowedAt}}].',
  'callback-in-the-past': 'That time has passed. Choose one that is still to come.',
  'callback-too-far': 'That callback is too far away[: the most is {{callbackDaysMax}} days].',
  'promise-incomplete': 'Say the day, the amount and the means of the promised payment.',
  'place-unknown':
    'We do not know where this customer lives, so no hour is allowed. Confirm the city or the postal code.',
  'name-taken': 'There is one with this name already. Choose another.',
  'invalid-document': 'The document is not valid. See whether a digit is missing or left over.',
  'invalid-pix-key':
    'The Pix key is not valid. Use a CPF, CNPJ, e-mail, mobile with +55 or random key.',
  'pix-needs-name-and-city':
    'To receive by Pix, also give the name and the city that the bank will show.',
  'unknown-creditor': 'This creditor does not exist, or you may not see it.',
  'unknown-portfolio': 'This portfolio does not exist, or you may not see it.',
  'invalid-policy': 'The rule has a value that will not do[: {{field}}][ ({{value}})].',
  'invalid-phone': 'The phone is not valid. Write it with the area code, such as (11) 91234-5678.',
  'invalid-email': 'The e-mail is not valid. It needs an @ and a domain.',
  'already-known': 'This contact is already on file.',
  'no-opt-out': 'There is no request to stop on this channel.',
  'unknown-hold': 'This pause no longer exists.',
  'unknown-charge': 'This Pix no longer exists.',
  'no-file': 'No file arrived. Choose the file again.',
  'empty-file': 'The file is empty. Ask the creditor for the complete file.',
  'file-too-large':
    'The file is too large[: the most is {{megabytesMax}} MB]. Split it and send the parts.',
  'upload-cut-short': 'The upload stopped half way and nothing was kept. Send the file again.',
  'unknown-import': 'This file no longer exists.',
  'already-loaded': 'This file has already been loaded.',
  busy: 'This file is being read now. Wait until it is done.',
  'not-read-yet': 'This file has not been read to the end yet.',
  'nothing-to-load': 'No row of this file can be loaded. See the reasons and mend the file.',
  'already-in-agreement': 'This debt is in an open agreement already.',
  'identity-not-verified': 'Confirm identity before you speak of amounts.',
  'discount-above-authority':
    'This discount is above your authority[. The most is {{discountPctMax}}%][, or {{discountCentsMax}}].',
  'too-many-instalments': 'Too many instalments[. The most is {{instalmentsMax}}].',
  'instalment-too-small':
    'The instalment is too small[. The least is {{instalmentCentsMin}}][, in {{partsMax}} payments at most].',
  'down-payment-too-small':
    'The down payment is too small[. The least is {{downPaymentCentsMin}}].',
  'down-payment-too-large':
    'The down payment is above the total[, which is {{totalCents}}]. Offer to pay at once.',
  'due-day-not-offered':
    'This portfolio does not offer that due day.[ Choose one of these: {{dueDays}}.]',
  'shape-not-offered': 'This portfolio does not offer that way of paying in parts. Choose another.',
  'nothing-left-to-pay': 'With that discount nothing is left to pay. Lower the discount.',
  'ambiguous-pix-key':
    'This key may be a CPF or a mobile number. For a mobile, write it with +55 in front.',
  'wrong-code': 'The code does not match. It is shown where the product was started.',
  'office-exists': 'There is an office here already. Sign in with your password.',
  'first-payment-too-late':
    'The first payment is too late[. The last day is {{firstPaymentOnMax}}].',
  'date-in-the-past': 'That day has passed. Choose today or later.',
  'unknown-offer': 'This offer no longer exists. Ask for a new one.',
  'offer-expired': 'This offer has expired. Ask for a new one.',
  'policy-not-acknowledged':
    'The rules of this portfolio have changed[ (version {{version}})]. Read what changed to go on.',
  'unknown-version': 'Version[ {{version}}] of this rule was not found.',
  'already-noted': 'That is noted for this person already.',
  'date-in-the-future': 'The date cannot be after today.',
  'unknown-problem': 'This note is no longer there.',
  'offer-outdated': 'The balance has changed since this offer. Ask for a new one.',
  'wish-missing': 'Say what the person wishes before looking for offers.',
  'nothing-said': 'Note the income or what fits a month. The rest may stay empty.',
  'within-authority': 'This offer is within your authority: it needs no approval.',
  'already-asked': 'A request for approval already waits for this person.',
  'reason-missing': 'Write the reason.',
  'unknown-approval': 'This request no longer exists.',
  'not-waiting': 'This request no longer waits. Refresh the list.',
  'your-own-request': 'Nobody approves their own request. Ask somebody else.',
  'needs-higher-approver': 'This request is decided by whoever answers for the office.',
  'too-few-offers':
    'Before noting a refusal, present more offers[: at least {{offersMin}}][. So far: {{told}}].',
  'above-authority': 'This offer is above your authority. Ask a supervisor.',
  'paid-in-the-future': 'The payment day has not come yet. Use today or earlier.',
  'paid-before-the-agreement':
    'This payment is older than the agreement[, made on {{acceptedOn}}]. Record it on the debt.',
  'above-what-is-left': 'The amount is more than what is left to pay[: {{leftCents}}].',
  'creditor-details-missing':
    'Something is missing[ of {{creditor}}] that every collection document shows: name, address and tax number (Consumer Code, article 42-A)[. Missing: {{field}}]. Fill it in under Rules.',
  'not-settled':
    'Something is still owed[: {{leftCents}}]. The clearance letter comes when all is paid.',
  'nothing-was-settled': 'There is no payment and nothing settled to speak of.',
  'payment-without-place': 'Nobody knows yet whose this payment is. Its receipt comes after that.',
  'not-a-service':
    'The yearly statement is for services that go on, in Brazil. If this is one, say so at the creditor, under Rules.',
  'year-not-over': 'The year[ {{year}}] is not over yet.',
  'nothing-that-year': 'No invoice was due in that year[ ({{year}})].',
  'year-not-settled': 'An invoice of that year is still open[: {{leftCents}}].',
  'unknown-document': 'This document does not exist, or belongs to another company.',
  'unknown-payment': 'This payment no longer exists.',
  'already-matched': 'This payment already belongs to an agreement.',
  'other-currency': 'The payment is in another currency than the agreement.',
  'bank-not-recognised': 'The bank did not identify itself. Check the secret of the Pix notice.',
  'email-taken': 'Somebody has this e-mail already.',
  'viewer-needs-a-creditor': 'Say which creditor this person belongs to.',
  'not-matched': 'This payment is not in any place now.',
  'nothing-left-over': 'Nothing of this payment is left over.',
  'unknown-refund': 'This refund no longer exists.',
  'refund-ended': 'This refund has already ended.',
  'day-needed': 'Say on which day the money went back.',
  'above-what-is-there': 'The amount is above what there is of this payment[: {{leftCents}}].',
  'unknown-notice': 'Another agency has claimed this Pix, or it no longer exists.',
  'unknown-cheque': 'This cheque no longer exists.',
  'no-such-move': 'The cheque has moved on. See how it is now.',
  'reason-needed': 'Say why.',
  'unknown-remittance': 'This remittance does not exist, or you may not see it.',
  'nothing-to-close': 'There is nothing to close for this creditor yet.',
  'period-not-over': 'Only a period that is over can be closed. Choose yesterday or earlier.',
  'already-closed': 'This period is closed already[, until {{closedThrough}}].',
  'mixed-currencies':
    'This creditor has portfolios in several currencies; make two creditors of it to close.',
  'already-paid-out': 'This remittance is marked as paid already[, on {{on}}].',
  'unknown-account': 'This account is no longer there, or was disconnected.',
  'invalid-account': 'Check this field of the account[: {{field}}][. {{remedy}}].',
  'charge-is-fine': 'This charge is in order; there is nothing to try again.',
  'charge-is-paid': 'This charge was paid already.',
  'no-pix-key': 'The creditor has no Pix key. Add the key under Rules to use the fixed code.',
  'unknown-boleto': 'This boleto is no longer there.',
  'unknown-boleto-account': 'This boleto account is no longer there.',
  'unknown-bank-file': 'This bank file is no longer there.',
  'creditor-without-document':
    'Before the account, give the CNPJ or CPF of the creditor[ {{name}}]: it is printed on the boleto.',
  'unsupported-bank':
    'Boletos of this bank[ ({{bank}})] are not issued yet. Choose one of the list.',
  'layout-not-written': 'The bank[ {{bank}}] does not take this file format. Choose the other one.',
  'wallet-not-taken':
    'The wallet[ {{wallet}}] has a digit that only the bank computes. Ask the bank for another wallet.',
  'account-incomplete':
    'Something about the account is missing, or not as long as the bank has it[: {{field}}].',
  'fine-above-law':
    'In consumer contracts the fine is at most [{{finePctMax}}%] (CDC, article 52). Lower it.',
  'number-already-used': 'This number was used already[; the last was {{last}}]. Use a higher one.',
  'no-boleto-account':
    'The creditor[ {{creditor}}] has no account for boletos. It is given in Rules.',
  'payer-without-document': 'A boleto needs the CPF or CNPJ of the customer. Offer Pix.',
  'nothing-to-issue': 'Every open instalment has its boleto already.',
  'numbers-used-up': 'This account[ at {{bank}}] has no boleto numbers left. Talk to the bank.',
  'nothing-to-send': 'There is nothing new to tell the bank.',
  'not-held': 'This file waits for no decision.',
} satisfies Record<RefusalName, string>
