import { agreements } from './pt-BR/agreements.ts'
import { approvals } from './pt-BR/approvals.ts'
import { banking } from './pt-BR/banking.ts'
import { breaks } from './pt-BR/breaks.ts'
import { call } from './pt-BR/call.ts'
import { charges } from './pt-BR/charges.ts'
import { common } from './pt-BR/common.ts'
import { complaints } from './pt-BR/complaints.ts'
import { debtors } from './pt-BR/debtors.ts'
import { demo } from './pt-BR/demo.ts'
import { documents } from './pt-BR/documents.ts'
import { duties } from './pt-BR/duties.ts'
import { evidence } from './pt-BR/evidence.ts'
import { excuses } from './pt-BR/excuses.ts'
import { gateways } from './pt-BR/gateways.ts'
import { imports } from './pt-BR/imports.ts'
import { journal } from './pt-BR/journal.ts'
import { law } from './pt-BR/law.ts'
import { limits } from './pt-BR/limits.ts'
import { listening } from './pt-BR/listening.ts'
import { myDay } from './pt-BR/my-day.ts'
import { numbers } from './pt-BR/numbers.ts'
import { offers } from './pt-BR/offers.ts'
import { outcomes } from './pt-BR/outcomes.ts'
import { owed } from './pt-BR/owed.ts'
import { payments } from './pt-BR/payments.ts'
import { playbook } from './pt-BR/playbook.ts'
import { policies } from './pt-BR/policies.ts'
import { portfolios } from './pt-BR/portfolios.ts'
import { privacy } from './pt-BR/privacy.ts'
import { profiles } from './pt-BR/profiles.ts'
import { receiving } from './pt-BR/receiving.ts'
import { refusals } from './pt-BR/refusals.ts'
import { remittances } from './pt-BR/remittances.ts'
import { reports } from './pt-BR/reports.ts'
import { session } from './pt-BR/session.ts'
import { shell } from './pt-BR/shell.ts'
import { stops } from './pt-BR/stops.ts'
import { study } from './pt-BR/study.ts'
import { talk } from './pt-BR/talk.ts'
import { talks } from './pt-BR/talks.ts'
import { team } from './pt-BR/team.ts'
import { tips } from './pt-BR/tips.ts'
import { training } from './pt-BR/training.ts'
import { visits } from './pt-BR/visits.ts'
import { whatWorks } from './pt-BR/what-works.ts'
import { wording } from './pt-BR/wording.ts'
import { worklist } from './pt-BR/worklist.ts'

/** The source: every other language has exactly these keys. */
export const words = {
  common,
  session,
  shell,
  imports,
  portfolios,
  law,
  playbook,
  policies,
  debtors,
  wording,
  worklist,
  call,
  talk,
  talks,
  listening,
  excuses,
  numbers,
  offers,
  agreements,
  approvals,
  complaints,
  privacy,
  owed,
  payments,
  banking,
  documents,
  duties,
  charges,
  receiving,
  remittances,
  evidence,
  gateways,
  profiles,
  reports,
  whatWorks,
  limits,
  stops,
  study,
  team,
  outcomes,
  breaks,
  visits,
  tips,
  myDay,
  training,
  journal,
  refusals,
  demo,
}

export type Words = typeof words
export type Area = keyof Words
