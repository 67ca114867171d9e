import { dirname, normalize } from 'node:path'

/** Features from the ground up: each may import only features named before it. */
export const ladder = [
  'platform',
  'identity',
  'journal',
  'creditors',
  'staff',
  'breaks',
  'debtors',
  'debts',
  'compliance',
  'law',
  'stops',
  'wording',
  'playbook',
  'listening',
  'negotiation',
  'boletos',
  'cnab',
  'charges',
  'agreements',
  'payments',
  'banking',
  'documents',
  'remittances',
  'channels',
  'suppression',
  'outreach',
  'excuses',
  'profiles',
  'visits',
  'training',
  'duties',
  'strategy',
  'planning',
  'calls',
  'surveys',
  'tips',
  'complaints',
  'studio',
  'privacy',
  'quality',
  'imports',
  'portal',
  'assistant',
  'integrations',
  'evidence',
  'reports',
  'demo',
  'commands',
]

/** The five doors; a large one may be several, each with its name in front. */
const door = /\/([a-z-]+-)?(actions|store|routes|jobs)\.ts$|\/[a-z-]+\.gateway\.ts$/
const program = /^server\/[a-z-]+\.ts$/
const isTest = (path: string) => /\.(test|types)\.ts$/.test(path)

/** Everything that is not a door, a program, the platform or a command is a rule. */
export const isRule = (path: string): boolean =>
  !isTest(path) &&
  (path.startsWith('kit/') ||
    (path.startsWith('server/') &&
      !/^server\/(platform|commands)\//.test(path) &&
      !door.test(path) &&
      !program.test(path)))

type Banned = { readonly pattern: RegExp; readonly instead: string; readonly allowedIn?: RegExp }

const effects: readonly Banned[] = [
  {
    pattern: /\bprocess\.env\b/,
    instead: 'settings',
    allowedIn: /^(server\/settings|test|scripts|bench)\b/,
  },
  {
    pattern: /\bDate\.now\(|\bnew Date\(|\bTemporal\.Now\b/,
    instead: 'the `now` you were given',
    allowedIn: /^(server\/platform|server\/[a-z-]+\.ts|scripts|bench|test|web)\b/,
  },
  {
    pattern: /\bMath\.random\(|\brandomUUID\(/,
    instead: 'the id or seed you were given',
    allowedIn: /^(server\/platform|server\/[a-z-]+\.ts|scripts|bench|test|web)\b/,
  },
  {
    pattern: /\bparseFloat\(|\.toFixed\(/,
    instead: 'kit/money.ts',
    allowedIn: /^(bench|scripts)\//,
  },
  {
    pattern: /\bconsole\./,
    instead: 'the log you were given',
    allowedIn: /^(bench|scripts|test)\//,
  },
  { pattern: /\bfor update\b/, instead: 'for no key update: rows that refer to it need not wait' },
  { pattern: /:\s*any\b|\bas any\b/, instead: 'unknown, then parse' },
  { pattern: /\bTODO\b|\bFIXME\b/, instead: 'an issue' },
  { pattern: /@ts-ignore|biome-ignore|eslint-disable/, instead: 'code that needs no excuse' },
]

/** What is untidy about one file, in words that say what to do instead. */
export function untidy(path: string, text: string): string[] {
  const problems = [...sizeProblems(path, text)]
  if (path !== 'test/tidy.ts') problems.push(...effectProblems(path, text))
  for (const { target, isType } of importsOf(text)) {
    problems.push(...importProblems(path, target, isType))
  }
  return problems.map((problem) => `${path}: ${problem}`)
}

function sizeProblems(path: string, text: string): string[] {
  const lines = text.split('\n')
  const linesMax = isTest(path) ? 500 : 300
  // Words are data: as many as there are to say, each as long as it is. So is a test's sentence.
  if (/^(web|server\/[a-z]+)\/words\//.test(path)) return []
  const tooLong = lines.length > linesMax ? [`${lines.length} lines; the most is ${linesMax}`] : []
  const tooWide = lines.flatMap((line, index) =>
    line.length > 100 && !/https?:\/\//.test(line) && !/^\s*test\(/.test(line)
      ? [`line ${index + 1} is ${line.length} columns wide`]
      : [],
  )
  return path.endsWith('.json') ? [] : [...tooLong, ...tooWide]
}

function effectProblems(path: string, text: string): string[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      effects
        .filter(({ pattern, allowedIn }) => pattern.test(line) && !allowedIn?.test(path))
        .map(({ pattern, instead }) => `line ${index + 1}: not ${pattern.source} but ${instead}`),
    )
}

const importPattern = /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm

const importsOf = (text: string) =>
  [...text.matchAll(importPattern)].map(([, isType, target = '']) => ({
    target,
    isType: isType !== undefined,
  }))

function importProblems(path: string, target: string, isType: boolean): string[] {
  const isLocal = target.startsWith('.')
  const to = isLocal ? normalize(`${dirname(path)}/${target}`) : target
  const found: string[] = []
  const forbid = (isWrong: boolean, why: string) => isWrong && found.push(`${why}: ${to}`)
  const isShipped = !isTest(path) && /^(kit|api|server|web)\//.test(path)
  if (!isShipped) return found

  const isDoor = path === 'kit/dates.ts' || path === 'kit/decimal.ts'
  forbid(isRule(path) && !isLocal && !isType && !isDoor, 'a rule needs no package')
  forbid(isRule(path) && isLocal && !isType && door.test(to), 'a rule touches nothing')
  forbid(path.startsWith('kit/') && isLocal && !to.startsWith('kit/'), 'kit stands alone')
  forbid(path.startsWith('api/') && isLocal && !/^(api|kit)\//.test(to), 'api knows only kit')
  forbid(path.startsWith('web/') && /^(server|db|test)\//.test(to), 'web knows only kit and api')
  forbid(/^(test|bench|scripts)\//.test(to), 'the product does not need its tests')
  forbid(isRoutesOrJobs(to) && !isType && !program.test(path), 'only a program imports')
  forbid(isLocal && !isType && rung(to) > rung(path), 'later on the ladder')
  return found
}

const isRoutesOrJobs = (path: string) => /\/([a-z-]+-)?(routes|jobs)\.ts$/.test(path)

function rung(path: string): number {
  const [top, feature = ''] = path.split('/')
  if (top !== 'server') return -1
  const found = ladder.indexOf(feature)
  return found === -1 ? ladder.length : found
}
