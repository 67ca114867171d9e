import {
  createRoute,
  createRouter,
  lazyRouteComponent as later,
  redirect,
} from '@tanstack/react-router'
import { agreementsSearch } from './console/agreements/agreements-search.ts'
import { approvalsSearch } from './console/approvals/approvals-search.ts'
import { complaintsSearch } from './console/complaints/complaints-search.ts'
import { debtorsSearch } from './console/debtors/debtors-search.ts'
import { dutiesSearch } from './console/duties/duties-search.ts'
import { excusesSearch } from './console/excuses/excuses-search.ts'
import { importsSearch } from './console/imports/imports-search.ts'
import { lawSearch } from './console/law/law-search.ts'
import { paymentsSearch } from './console/payments/payments-search.ts'
import { portfoliosSearch } from './console/portfolios/portfolios-search.ts'
import { privacySearch } from './console/privacy/privacy-search.ts'
import { fairnessSearch } from './console/profiles/fairness-search.ts'
import { remittancesSearch } from './console/remittances/remittances-search.ts'
import { repairSearch } from './console/repair/repair-search.ts'
import { reportsSearch } from './console/reports/reports-search.ts'
import { Broken } from './console/shell/broken.tsx'
import { findHome } from './console/shell/home.ts'
import { stopsSearch } from './console/stops/stops-search.ts'
import { myTalks } from './console/talks/talks-addresses.ts'
import { firstDay, practice, training } from './console/training/training-addresses.ts'
import { worklistSearch } from './console/worklist/worklist-search.ts'
import { look, root, shell, signIn } from './doors.tsx'
import { floorScreens } from './floor-screens.ts'
import { studioScreens } from './studio-screens.ts'

const home = createRoute({
  getParentRoute: () => shell,
  path: '/',
  beforeLoad: async () => {
    throw redirect({ to: await findHome(), replace: true })
  },
})
const worklist = createRoute({
  getParentRoute: () => shell,
  path: '/fila',
  validateSearch: worklistSearch,
  component: later(() => import('./console/worklist/worklist-screen.tsx'), 'WorklistScreen'),
})
const call = createRoute({
  getParentRoute: () => shell,
  path: '/atendimento/$callId',
  component: later(() => import('./console/call/call-screen.tsx'), 'CallScreen'),
})
const debtors = createRoute({
  getParentRoute: () => shell,
  path: '/clientes',
  validateSearch: debtorsSearch,
  component: later(() => import('./console/debtors/debtors-screen.tsx'), 'DebtorsScreen'),
})
const repair = createRoute({
  getParentRoute: () => shell,
  path: '/dados-a-completar',
  validateSearch: repairSearch,
  component: later(() => import('./console/repair/repair-screen.tsx'), 'RepairScreen'),
})
const debtor = createRoute({
  getParentRoute: () => shell,
  path: '/clientes/$debtorId',
  component: later(() => import('./console/debtors/debtor-screen.tsx'), 'DebtorScreen'),
})
const agreements = createRoute({
  getParentRoute: () => shell,
  path: '/acordos',
  validateSearch: agreementsSearch,
  component: later(() => import('./console/agreements/agreements-screen.tsx'), 'AgreementsScreen'),
})
const agreement = createRoute({
  getParentRoute: () => shell,
  path: '/acordos/$agreementId',
  component: later(() => import('./console/agreements/agreement-screen.tsx'), 'AgreementScreen'),
})
const approvals = createRoute({
  getParentRoute: () => shell,
  path: '/aprovacoes',
  validateSearch: approvalsSearch,
  component: later(() => import('./console/approvals/approvals-screen.tsx'), 'ApprovalsScreen'),
})
const duties = createRoute({
  getParentRoute: () => shell,
  path: '/prazos',
  validateSearch: dutiesSearch,
  component: later(() => import('./console/duties/duties-screen.tsx'), 'DutiesScreen'),
})
const complaints = createRoute({
  getParentRoute: () => shell,
  path: '/reclamacoes',
  validateSearch: complaintsSearch,
  component: later(() => import('./console/complaints/complaints-screen.tsx'), 'ComplaintsScreen'),
})
const excuses = createRoute({
  getParentRoute: () => shell,
  path: '/justificativas',
  validateSearch: excusesSearch,
  component: later(() => import('./console/excuses/excuses-screen.tsx'), 'ExcusesScreen'),
})
const complaint = createRoute({
  getParentRoute: () => shell,
  path: '/reclamacoes/$complaintId',
  component: later(() => import('./console/complaints/complaint-screen.tsx'), 'ComplaintScreen'),
})
const protocols = createRoute({
  getParentRoute: () => shell,
  path: '/nao-sou-essa-pessoa',
  validateSearch: stopsSearch,
  component: later(() => import('./console/stops/protocols-screen.tsx'), 'ProtocolsScreen'),
})
const privacy = createRoute({
  getParentRoute: () => shell,
  path: '/privacidade',
  validateSearch: privacySearch,
  component: later(() => import('./console/privacy/privacy-screen.tsx'), 'PrivacyScreen'),
})
const privacyRequest = createRoute({
  getParentRoute: () => shell,
  path: '/privacidade/$requestId',
  component: later(
    () => import('./console/privacy/privacy-request-screen.tsx'),
    'PrivacyRequestScreen',
  ),
})
const payments = createRoute({
  getParentRoute: () => shell,
  path: '/recebimentos',
  validateSearch: paymentsSearch,
  component: later(() => import('./console/payments/payments-screen.tsx'), 'PaymentsScreen'),
})
const remittances = createRoute({
  getParentRoute: () => shell,
  path: '/repasses',
  validateSearch: remittancesSearch,
  component: later(
    () => import('./console/remittances/remittances-screen.tsx'),
    'RemittancesScreen',
  ),
})
const remittance = createRoute({
  getParentRoute: () => shell,
  path: '/repasses/$remittanceId',
  component: later(() => import('./console/remittances/remittance-screen.tsx'), 'RemittanceScreen'),
})
const bankFiles = createRoute({
  getParentRoute: () => shell,
  path: '/recebimentos/banco',
  component: later(() => import('./console/banking/bank-files-screen.tsx'), 'BankFilesScreen'),
})
const bankFile = createRoute({
  getParentRoute: () => shell,
  path: '/recebimentos/banco/$bankFileId',
  component: later(() => import('./console/banking/bank-file-screen.tsx'), 'BankFileScreen'),
})
const imports = createRoute({
  getParentRoute: () => shell,
  path: '/importar',
  validateSearch: importsSearch,
  component: later(() => import('./console/imports/imports-screen.tsx'), 'ImportsScreen'),
})
const oneImport = createRoute({
  getParentRoute: () => shell,
  path: '/importar/$importId',
  component: later(() => import('./console/imports/import-screen.tsx'), 'ImportScreen'),
})
const portfolios = createRoute({
  getParentRoute: () => shell,
  path: '/regras',
  validateSearch: portfoliosSearch,
  component: later(() => import('./console/portfolios/portfolios-screen.tsx'), 'PortfoliosScreen'),
})
const law = createRoute({
  getParentRoute: () => shell,
  path: '/regras/leis',
  validateSearch: lawSearch,
  component: later(() => import('./console/law/law-screen.tsx'), 'LawScreen'),
})
const ownLaw = createRoute({
  getParentRoute: () => shell,
  path: '/regras/leis/assessoria',
  component: later(() => import('./console/law/own-law-screen.tsx'), 'OwnLawScreen'),
})
const indices = createRoute({
  getParentRoute: () => shell,
  path: '/regras/indices',
  component: later(() => import('./console/portfolios/indices-screen.tsx'), 'IndicesScreen'),
})
const lists = createRoute({
  getParentRoute: () => shell,
  path: '/regras/listas',
  component: later(() => import('./console/suppression/lists-screen.tsx'), 'ListsScreen'),
})
const texts = createRoute({
  getParentRoute: () => shell,
  path: '/regras/textos',
  component: later(() => import('./console/wording/texts-screen.tsx'), 'TextsScreen'),
})
const outcomes = createRoute({
  getParentRoute: () => shell,
  path: '/regras/tabulacao',
  component: later(() => import('./console/outcomes/outcomes-screen.tsx'), 'OutcomesScreen'),
})
const teamHours = createRoute({
  getParentRoute: () => shell,
  path: '/equipe/pausas',
  component: later(() => import('./console/breaks/team-hours-screen.tsx'), 'TeamHoursScreen'),
})
const restitutions = createRoute({
  getParentRoute: () => shell,
  path: '/recebimentos/indevidas',
  component: later(
    () => import('./console/payments/restitutions-screen.tsx'),
    'RestitutionsScreen',
  ),
})
const evidence = createRoute({
  getParentRoute: () => shell,
  path: '/provas',
  component: later(() => import('./console/evidence/evidence-screen.tsx'), 'EvidenceScreen'),
})
const team = createRoute({
  getParentRoute: () => shell,
  path: '/equipe',
  component: later(() => import('./console/team/team-screen.tsx'), 'TeamScreen'),
})
const limits = createRoute({
  getParentRoute: () => shell,
  path: '/limites',
  component: later(() => import('./console/limits/limits-screen.tsx'), 'LimitsScreen'),
})
const fairness = createRoute({
  getParentRoute: () => shell,
  path: '/relatorios/equidade',
  validateSearch: fairnessSearch,
  component: later(() => import('./console/profiles/fairness-screen.tsx'), 'FairnessScreen'),
})
const reports = createRoute({
  getParentRoute: () => shell,
  path: '/relatorios',
  validateSearch: reportsSearch,
  component: later(() => import('./console/reports/reports-screen.tsx'), 'ReportsScreen'),
})
export const router = createRouter({
  routeTree: root.addChildren([
    signIn,
    look,
    shell.addChildren([
      home,
      worklist,
      myTalks,
      training,
      practice,
      firstDay,
      call,
      debtors,
      repair,
      debtor,
      agreements,
      agreement,
      approvals,
      protocols,
      duties,
      complaints,
      excuses,
      complaint,
      privacy,
      privacyRequest,
      payments,
      bankFiles,
      bankFile,
      remittances,
      remittance,
      imports,
      oneImport,
      portfolios,
      indices,
      law,
      ownLaw,
      lists,
      texts,
      outcomes,
      teamHours,
      restitutions,
      evidence,
      team,
      reports,
      fairness,
      limits,
      ...floorScreens,
      ...studioScreens,
    ]),
  ]),
  defaultPreload: 'intent',
  defaultErrorComponent: Broken,
  scrollRestoration: true,
  scrollToTopSelectors: ['#content'],
})
