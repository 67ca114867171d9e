// npm run pictures [names…]: starts the demonstration on a fresh database and takes the pictures.
import { spawn } from 'node:child_process'
import * as fs from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContext } from 'playwright-core'
import { demoPassword } from '../db/seed/people.ts'
import { startPostgres } from '../server/platform/postgres.ts'
import { openBrowser } from '../test/browser.ts'
import { buildConsole } from './build-console.ts'
import { type Picture, pictureMoment, pictures } from './picture-list.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, 'docs/pictures')
const say = (sentence: string) => process.stderr.write(`${sentence}\n`)

process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1

async function main(names: readonly string[]): Promise<boolean> {
  if (!buildConsole()) return false
  const dataDir = join(root, `.combinado/pictures-${process.pid}`)
  const postgres = await startPostgres({ dataDir, log: say, durable: false, database: 'combinado' })
  const demo = startDemo(postgres.url, dataDir)
  try {
    const base = await demo.address
    await holdClock(base)
    const browser = await openBrowser()
    const isWhole = await takeAll(browser, base, names).finally(() => browser.close())
    return isWhole
  } finally {
    await demo.stop()
    await postgres.stop()
    for (const made of [dataDir, postgres.dataDir])
      fs.rmSync(made, { recursive: true, force: true })
  }
}

/** The product as `npm start` runs it, at a port of its own. */
function startDemo(databaseUrl: string, dataDir: string) {
  const env = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    COMBINADO_DATA_DIR: `${dataDir}-program`,
    COMBINADO_DEMO: 'on',
    PORT: '4700',
    HOST: '127.0.0.1',
  }
  const leash = new URL('leash.mjs', import.meta.url).href
  const words = ['--import', leash, join(root, 'server/start.ts')]
  const child = spawn(process.execPath, words, { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  const address = new Promise<string>((found, failed) => {
    let heard = ''
    child.stdout.on('data', (chunk) => {
      heard += chunk
      const said = /combinado is at (\S+)/.exec(heard)?.[1]
      if (said) found(said)
    })
    child.once('exit', () => failed(new Error(`the demonstration did not start: ${heard}`)))
  })
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
    fs.rmSync(`${dataDir}-program`, { recursive: true, force: true })
  }
  return { address, stop }
}

/** Each run shows the same moment, in hours in which people may be called. */
async function holdClock(base: string): Promise<void> {
  const cookie = await cookieOf(base, pictures.find(({ email }) => email)?.email ?? '')
  const answer = await fetch(`${base}/api/demo/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ now: pictureMoment }),
  })
  if (!answer.ok) say(`The clock could not be held (${answer.status}): pictures show this moment.`)
}

async function cookieOf(base: string, email: string): Promise<string> {
  const answer = await fetch(`${base}/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: base },
    body: JSON.stringify({ email, password: demoPassword }),
  })
  if (!answer.ok) throw new Error(`${email} could not sign in: ${answer.status}`)
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
}

async function takeAll(browser: Browser, base: string, names: readonly string[]) {
  fs.mkdirSync(folder, { recursive: true })
  const wanted = pictures.filter(({ name }) => names.length === 0 || names.includes(name))
  const failed: string[] = []
  for (const picture of wanted) {
    const context = await openFor(browser, base, picture)
    await take(context, base, picture).catch((error: Error) => {
      failed.push(picture.name)
      say(`${picture.name}: ${error.message}`)
    })
    await context.close()
  }
  say(`${wanted.length - failed.length} pictures in docs/pictures`)
  return failed.length === 0
}

async function openFor(browser: Browser, base: string, picture: Picture): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: base,
    viewport: picture.size ?? { width: 1366, height: 768 },
    locale: 'pt-BR',
    timezoneId: 'America/Sao_Paulo',
    colorScheme: picture.scheme ?? 'light',
    reducedMotion: 'reduce',
  })
  if (!picture.email) return context
  const pairs = (await cookieOf(base, picture.email)).split('; ')
  const cookies = pairs.map((pair) => {
    const [name = '', value = ''] = pair.split(/=(.*)/s)
    return { name, value, url: base }
  })
  await context.addCookies(cookies)
  return context
}

async function take(context: BrowserContext, base: string, picture: Picture): Promise<void> {
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  page.on('response', (answer) => {
    if (answer.status() >= 400) say(`${picture.name}: ${answer.status()} ${answer.url()}`)
  })
  await page.goto(base + picture.path, { waitUntil: 'networkidle' })
  await picture.prepare?.(page)
  await page.waitForTimeout(300) // what appears softly has appeared
  await page.screenshot({ path: join(folder, `${picture.name}.png`) })
}
