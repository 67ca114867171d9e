// npm run pictures: starts the demonstration on a fresh database and takes every picture.
import { spawn } from 'node:child_process'
import * as fs from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { demoPassword } from '../db/seed/people.ts'
import { moment } from '../kit/dates.ts'
import { readDemoClock } from '../server/platform/demo-clock.ts'
import { migrate } from '../server/platform/migrate.ts'
import { startPostgres } from '../server/platform/postgres.ts'
import { openBrowser } from '../test/browser.ts'
import { buildConsole } from './build-console.ts'
import { emailOf, pictureMoment, type Scene, scenes } from './picture-list.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, 'docs/pictures')
const say = (sentence: string) => process.stderr.write(`${sentence}\n`)

process.exitCode = (await main()) ? 0 : 1

async function main(): Promise<boolean> {
  if (!buildConsole()) return false
  const dataDir = join(root, `.combinado/pictures-${process.pid}`)
  const postgres = await startPostgres({ dataDir, log: say, durable: false, database: 'combinado' })
  await setClock(postgres.url)
  const demo = startDemo(postgres.url, dataDir)
  try {
    const base = await demo.address
    await holdClock(base)
    const browser = await openBrowser()
    const isWhole = await takeAll(browser, base).finally(() => browser.close())
    return isWhole
  } finally {
    await demo.stop()
    await postgres.stop()
    for (const made of [dataDir, postgres.dataDir])
      fs.rmSync(made, { recursive: true, force: true })
  }
}

/** Before the demonstration is loaded, so that its past ends on the evening before the pictures. */
async function setClock(databaseUrl: string): Promise<void> {
  await migrate(databaseUrl)
  const clock = await readDemoClock(databaseUrl, true)
  await clock.pretend(moment(pictureMoment))
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
  const cookie = await cookieOf(base, emailOf('owner'))
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

async function takeAll(browser: Browser, base: string): Promise<boolean> {
  fs.mkdirSync(folder, { recursive: true })
  let isWhole = true
  for (const scene of scenes) {
    const context = await openFor(browser, base, scene)
    await walk(context, base, scene).catch((error: Error) => {
      isWhole = false
      say(`${scene.names.join(', ')}: ${error.message}`)
    })
    await context.close()
  }
  return isWhole
}

async function openFor(browser: Browser, base: string, scene: Scene): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: scene.size ?? { width: 1366, height: 768 },
    locale: 'pt-BR',
    timezoneId: 'America/Sao_Paulo',
    colorScheme: 'light',
    reducedMotion: 'reduce',
  })
  if (!scene.role) return context
  const pairs = (await cookieOf(base, emailOf(scene.role))).split('; ')
  const cookies = pairs.map((pair) => {
    const [name = '', value = ''] = pair.split(/=(.*)/s)
    return { name, value, url: base }
  })
  await context.addCookies(cookies)
  return context
}

async function walk(context: BrowserContext, base: string, scene: Scene): Promise<void> {
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  page.on('response', (answer) => {
    if (answer.status() >= 400) say(`${scene.path}: ${answer.status()} ${answer.url()}`)
  })
  await page.goto(base + scene.path, { waitUntil: 'networkidle' })
  const take = (name: string) => takeOne(page, name)
  try {
    if (scene.walk) await scene.walk(page, take)
    else for (const name of scene.names) await take(name)
  } catch (error) {
    await page.screenshot({ path: join(root, `.combinado/failed-${scene.names[0]}.png`) })
    throw error
  }
}

async function takeOne(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(400) // what appears softly has appeared
  await page.screenshot({ path: join(folder, `${name}.png`) })
  say(`docs/pictures/${name}.png`)
}
