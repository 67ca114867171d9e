import type * as ages from '../../api/ages.ts'
import type * as agreementChanges from '../../api/agreement-changes.ts'
import type * as agreements from '../../api/agreements.ts'
import type * as banking from '../../api/banking.ts'
import type * as boletos from '../../api/boletos.ts'
import type * as breaks from '../../api/breaks.ts'
import type * as calls from '../../api/calls.ts'
import type * as charges from '../../api/charges.ts'
import type * as complaintReports from '../../api/complaint-reports.ts'
import type * as complaints from '../../api/complaints.ts'
import type * as consents from '../../api/consents.ts'
import type * as contactPoints from '../../api/contact-points.ts'
import type * as conversation from '../../api/conversation.ts'
import type * as counterOffers from '../../api/counter-offers.ts'
import type * as creditors from '../../api/creditors.ts'
import type * as dataGaps from '../../api/data-gaps.ts'
import type * as debtors from '../../api/debtors.ts'
import type * as debts from '../../api/debts.ts'
import type * as demo from '../../api/demo.ts'
import type * as dialing from '../../api/dialing.ts'
import type * as documents from '../../api/documents.ts'
import type * as duties from '../../api/duties.ts'
import type { CommonRefusal } from '../../api/endpoint.ts'
import type * as evidence from '../../api/evidence.ts'
import type * as excuseProofs from '../../api/excuse-proofs.ts'
import type * as excuses from '../../api/excuses.ts'
import type * as imports from '../../api/imports.ts'
import type * as law from '../../api/law.ts'
import type * as lawEffects from '../../api/law-effects.ts'
import type * as linesSaid from '../../api/lines-said.ts'
import type * as listening from '../../api/listening.ts'
import type * as messageTexts from '../../api/message-texts.ts'
import type * as messages from '../../api/messages.ts'
import type * as myDay from '../../api/my-day.ts'
import type * as negotiation from '../../api/negotiation.ts'
import type * as numbers from '../../api/numbers.ts'
import type * as outcomes from '../../api/outcomes.ts'
import type * as ownKeys from '../../api/own-keys.ts'
import type * as pages from '../../api/pages.ts'
import type * as payments from '../../api/payments.ts'
import type * as personCard from '../../api/person-card.ts'
import type * as playbook from '../../api/playbook.ts'
import type * as playbookExperiments from '../../api/playbook-experiments.ts'
import type * as policies from '../../api/policies.ts'
import type * as preparation from '../../api/preparation.ts'
import type * as privacy from '../../api/privacy.ts'
import type * as profiles from '../../api/profiles.ts'
import type * as receiving from '../../api/receiving.ts'
import type * as remittances from '../../api/remittances.ts'
import type * as reports from '../../api/reports.ts'
import type * as retention from '../../api/retention.ts'
import type * as serviceFacts from '../../api/service-facts.ts'
import type * as sessions from '../../api/sessions.ts'
import type * as stops from '../../api/stops.ts'
import type * as suppression from '../../api/suppression.ts'
import type * as surveys from '../../api/surveys.ts'
import type * as tips from '../../api/tips.ts'
import type * as training from '../../api/training.ts'
import type * as visits from '../../api/visits.ts'
import type * as whatWorks from '../../api/what-works.ts'
import type * as wording from '../../api/wording.ts'
import type * as worklist from '../../api/worklist.ts'
import type * as wrapUp from '../../api/wrap-up.ts'
import type * as yearly from '../../api/yearly.ts'

type Contract =
  | typeof ages
  | typeof agreementChanges
  | typeof agreements
  | typeof banking
  | typeof boletos
  | typeof breaks
  | typeof calls
  | typeof charges
  | typeof consents
  | typeof contactPoints
  | typeof complaintReports
  | typeof complaints
  | typeof conversation
  | typeof counterOffers
  | typeof creditors
  | typeof dataGaps
  | typeof debtors
  | typeof debts
  | typeof demo
  | typeof dialing
  | typeof documents
  | typeof numbers
  | typeof duties
  | typeof ownKeys
  | typeof outcomes
  | typeof pages
  | typeof evidence
  | typeof excuseProofs
  | typeof excuses
  | typeof imports
  | typeof law
  | typeof lawEffects
  | typeof listening
  | typeof linesSaid
  | typeof messageTexts
  | typeof messages
  | typeof negotiation
  | typeof payments
  | typeof playbook
  | typeof playbookExperiments
  | typeof personCard
  | typeof policies
  | typeof preparation
  | typeof privacy
  | typeof profiles
  | typeof receiving
  | typeof remittances
  | typeof reports
  | typeof retention
  | typeof serviceFacts
  | typeof sessions
  | typeof stops
  | typeof suppression
  | typeof myDay
  | typeof tips
  | typeof surveys
  | typeof visits
  | typeof training
  | typeof whatWorks
  | typeof wording
  | typeof worklist
  | typeof wrapUp
  | typeof yearly

type RefusalsOf<Value> = Value extends { readonly refusals: readonly (infer Name)[] } ? Name : never
type RefusalsIn<Module> = Module extends unknown ? RefusalsOf<Module[keyof Module]> : never

/** Every way in which the contract may say no, and the one that only a browser can say. */
export type RefusalName = RefusalsIn<Contract> | CommonRefusal | 'offline' | 'wrong-password'
