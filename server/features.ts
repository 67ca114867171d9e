import type { FastifyInstance } from 'fastify'
import { jobs as agreementJobs } from './agreements/jobs.ts'
import { routes as policies } from './agreements/policy-routes.ts'
import { routes as agreements } from './agreements/routes.ts'
import { routes as bankFiles } from './banking/file-routes.ts'
import { jobs as bankingJobs } from './banking/jobs.ts'
import { routes as banking } from './banking/routes.ts'
import { routes as slips } from './banking/slip-routes.ts'
import { routes as breaks } from './breaks/routes.ts'
import { routes as conversations } from './calls/conversation-routes.ts'
import { routes as counterOffers } from './calls/counter-routes.ts'
import { routes as callExcuses } from './calls/excuse-routes.ts'
import { jobs as callJobs } from './calls/jobs.ts'
import { routes as callListening } from './calls/listening-routes.ts'
import { routes as offers } from './calls/offer-routes.ts'
import { routes as outcomes } from './calls/outcome-routes.ts'
import { routes as studies } from './calls/profile-routes.ts'
import { routes as calls } from './calls/routes.ts'
import { routes as stops } from './calls/stop-routes.ts'
import { routes as preparing } from './calls/study-routes.ts'
import { routes as messageTexts } from './channels/routes.ts'
import { jobs as chargeJobs } from './charges/jobs.ts'
import { routes as notices } from './charges/notice-routes.ts'
import { routes as charges } from './charges/routes.ts'
import { routes as complaintFiles } from './complaints/file-routes.ts'
import { jobs as complaintJobs } from './complaints/jobs.ts'
import { routes as complaints } from './complaints/routes.ts'
import { routes as creditors } from './creditors/routes.ts'
import { routes as addresses } from './debtors/address-routes.ts'
import { routes as problems } from './debtors/problem-routes.ts'
import { routes as debtors } from './debtors/routes.ts'
import { routes as corrections } from './debts/correction-routes.ts'
import { routes as indices } from './debts/index-routes.ts'
import { routes as restitutions } from './debts/restitution-routes.ts'
import { routes as debts } from './debts/routes.ts'
import { routes as serviceFacts } from './debts/service-fact-routes.ts'
import { routes as demo } from './demo/routes.ts'
import { jobs as documentJobs } from './documents/jobs.ts'
import { routes as documents } from './documents/routes.ts'
import { jobs as dutyJobs } from './duties/jobs.ts'
import { routes as duties } from './duties/routes.ts'
import { jobs as evidenceJobs } from './evidence/jobs.ts'
import { routes as evidence } from './evidence/routes.ts'
import { routes as excuses } from './excuses/routes.ts'
import type { HttpParts } from './http-parts.ts'
import { type Doors, routes as identity } from './identity/routes.ts'
import { routes as importFiles } from './imports/file-routes.ts'
import { jobs as importJobs } from './imports/jobs.ts'
import { routes as imports } from './imports/routes.ts'
import { routes as law } from './law/routes.ts'
import { routes as listening } from './listening/routes.ts'
import { routes as negotiation } from './negotiation/routes.ts'
import { routes as dialing } from './outreach/dialing-routes.ts'
import { jobs as outreachJobs } from './outreach/jobs.ts'
import { routes as numbers } from './outreach/number-routes.ts'
import { routes as outreach } from './outreach/routes.ts'
import { routes as cheques } from './payments/cheque-routes.ts'
import { jobs as paymentJobs } from './payments/jobs.ts'
import { routes as receiving } from './payments/receiving-routes.ts'
import { routes as payments } from './payments/routes.ts'
import { type BankDoor, routes as webhooks } from './payments/webhook-routes.ts'
import { routes as dataGaps } from './planning/gap-routes.ts'
import { jobs as planningJobs } from './planning/jobs.ts'
import { routes as planning } from './planning/routes.ts'
import type { Job, JobName } from './platform/enqueue.ts'
import type { World } from './platform/world.ts'
import { jobs as portalJobs } from './portal/jobs.ts'
import { ownPage } from './portal/own-page-routes.ts'
import { proofPages } from './portal/proof-routes.ts'
import { publicPages } from './portal/public-routes.ts'
import { routes as pageLinks } from './portal/routes.ts'
import { surveyPages } from './portal/survey-page-routes.ts'
import { visitPages } from './portal/visit-page-routes.ts'
import { wrongPersonPages } from './portal/wrong-person-routes.ts'
import { jobs as privacyJobs } from './privacy/jobs.ts'
import { routes as retention } from './privacy/retention-routes.ts'
import { routes as privacy } from './privacy/routes.ts'
import { jobs as profileJobs } from './profiles/jobs.ts'
import { routes as profiles } from './profiles/routes.ts'
import { routes as quality } from './quality/routes.ts'
import { routes as remittances } from './remittances/routes.ts'
import { routes as reports } from './reports/routes.ts'
import { routes as whatWorks } from './reports/what-works-routes.ts'
import { routes as staff } from './staff/routes.ts'
import { jobs as studioJobs } from './studio/jobs.ts'
import { routes as studio } from './studio/routes.ts'
import { routes as promotedTips } from './studio/tip-routes.ts'
import { jobs as suppressionJobs } from './suppression/jobs.ts'
import { routes as suppression } from './suppression/routes.ts'
import { routes as surveys } from './surveys/routes.ts'
import { routes as tips } from './tips/routes.ts'
import { routes as training } from './training/routes.ts'
import { routes as visits } from './visits/routes.ts'
import { kindDoors } from './wording/kind-routes.ts'
import { routes as wording } from './wording/routes.ts'

// The table of contents of the programs: every feature's routes and jobs, from the ground up.

export function serveEverything(
  plainDoors: Doors,
  { world, auth, settings, clock, firstOfficeCode }: HttpParts,
): void {
  const doors = kindDoors(plainDoors, world)
  identity(doors, world, auth, settings.isDemo, firstOfficeCode !== undefined)
  creditors(doors, world)
  staff(doors, world, auth, firstOfficeCode)
  breaks(doors, world)
  debtors(doors, world)
  problems(doors, world)
  addresses(doors, world)
  debts(doors, world)
  wording(doors, world)
  charges(doors, world, settings.isDemo)
  corrections(doors, world)
  indices(doors, world)
  restitutions(doors, world)
  serviceFacts(doors, world)
  law(doors, world)
  listening(doors, world)
  negotiation(doors, world)
  policies(doors, world)
  agreements(doors, world)
  payments(doors, world)
  documents(doors, world, settings.publicUrl)
  receiving(doors, world)
  cheques(doors, world)
  remittances(doors, world)
  banking(doors, world)
  bankFiles(doors, world)
  slips(doors, world)
  suppression(doors, world)
  messageTexts(doors, world)
  outreach(doors, world)
  numbers(doors, world)
  excuses(doors, world)
  profiles(doors, world)
  visits(doors, world, settings.publicUrl)
  surveys(doors, world, settings.publicUrl)
  duties(doors, world)
  dialing(doors, world)
  training(doors, world)
  planning(doors, world)
  dataGaps(doors, world)
  outcomes(doors, world)
  calls(doors, world)
  callExcuses(doors, world)
  preparing(doors, world)
  offers(doors, world)
  callListening(doors, world)
  conversations(doors, world)
  counterOffers(doors, world)
  studies(doors, world)
  tips(doors, world)
  promotedTips(doors, world)
  quality(doors, world)
  complaints(doors, world)
  complaintFiles(doors, world)
  studio(doors, world)
  stops(doors, world)
  privacy(doors, world)
  retention(doors, world)
  imports(doors, world)
  importFiles(doors, world)
  pageLinks(doors, world, settings.publicUrl)
  reports(doors, world)
  whatWorks(doors, world)
  evidence(doors, world)
  if (settings.isDemo) demo(doors, world, clock)
}

/** What people outside open: verification, and their own page. */
export function servePages(app: FastifyInstance, { world, settings }: HttpParts): void {
  publicPages(app, world)
  visitPages(app, world)
  surveyPages(app, world)
  ownPage(app, { world, publicUrl: settings.publicUrl })
  wrongPersonPages(app, world)
  proofPages(app, world)
}

/** What banks call, without signing in. */
export function serveBanks(doors: Doors, { world, settings }: HttpParts): void {
  const door: BankDoor = { secret: settings.pixWebhookSecret, isDemo: settings.isDemo }
  webhooks(doors, world, door)
}

/** What gateways call, whose proof is over the bytes as they came. */
export function serveGateways(doors: Doors, { world }: HttpParts): void {
  notices(doors, world)
}

export type JobList = { [Name in JobName]?: (job: Job<Name>) => Promise<void> }

export function allJobs(world: World): JobList {
  return {
    ...chargeJobs(world),
    ...agreementJobs(world),
    ...paymentJobs(world),
    ...documentJobs(world),
    ...bankingJobs(world),
    ...dutyJobs(world),
    ...importJobs(world),
    ...suppressionJobs(world),
    ...outreachJobs(world),
    ...profileJobs(world),
    ...portalJobs(world),
    ...callJobs(world),
    ...planningJobs(world),
    ...evidenceJobs(world),
    ...complaintJobs(world),
    ...studioJobs(world),
    ...privacyJobs(world),
  }
}
