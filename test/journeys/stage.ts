import { after } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { demoPassword } from '../../db/seed/people.ts'
import { seed } from '../../db/seed/seed.ts'
import { startWorker } from '../../server/worker.ts'
import { openBrowser } from '../browser.ts'
import { openTestHttp } from '../http.ts'
import { openTestWorld, type TestWorld } from '../world.ts'

export type Stage = TestWorld & {
  readonly address: string
  /** Somebody's own browser, signed in by the sign-in page. */
  enter(email: string, look?: Look): Promise<Page>
}

export type Look = {
  readonly size?: 'desk' | 'phone'
  readonly scheme?: 'light' | 'dark'
  readonly locale?: string
}

const sizes = { desk: { width: 1366, height: 768 }, phone: { width: 360, height: 800 } }

/**
 * The whole product on this machine: its database, its demonstration world, its worker, a browser.
 */
export async function openStage(
  now = '2026-11-24T10:00:00-03:00',
  { withHistory = false } = {},
): Promise<Stage> {
  const testWorld = await openTestWorld(now)
  const { app, auth } = await openTestHttp(testWorld, { COMBINADO_DEMO: 'on' })
  const { databaseUrl } = testWorld
  await seed(testWorld.world, auth, { databaseUrl, withHistory })
  const worker = await startWorker(testWorld.world, testWorld.databaseUrl)
  const address = await app.listen({ host: '127.0.0.1', port: 0 })
  const browser: Browser = await openBrowser()
  const contexts: BrowserContext[] = []
  after(async () => {
    await Promise.all(contexts.map((context) => context.close()))
    await browser.close()
    await worker.stop()
  })

  return {
    ...testWorld,
    address,
    async enter(email, { size = 'desk', scheme = 'light', locale = 'pt-BR' } = {}) {
      const context = await browser.newContext({
        viewport: sizes[size],
        colorScheme: scheme,
        locale,
        timezoneId: 'America/Sao_Paulo',
        reducedMotion: 'reduce',
      })
      contexts.push(context)
      context.setDefaultTimeout(60_000)
      const page = await context.newPage()
      await page.goto(address)
      await page.getByLabel(/e-mail/i).fill(email)
      await page.getByLabel(/^(senha|contraseña|password)/i).fill(demoPassword)
      await page.getByRole('button', { name: /^(entrar|ingresar|sign in)$/i }).click()
      await page.waitForURL((url) => !url.pathname.startsWith('/entrar'))
      return page
    },
  }
}
