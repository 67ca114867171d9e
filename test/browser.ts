import { spawnSync } from 'node:child_process'
import * as fs from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliDecompressSync } from 'node:zlib'
import { type Browser, chromium } from 'playwright-core'
import { sweep } from '../server/platform/postgres-place.ts'

type Program = { readonly path: string; readonly env: Record<string, string> }

/**
 * A Chromium for journeys: the machine's own when there is one that starts, else the one that the
 * npm package @sparticuz/chromium brings, with its libraries and a font where there are none.
 */
export async function openBrowser(): Promise<Browser> {
  for (const path of installed().filter((found) => fs.existsSync(found))) {
    const browser = await launch({ path, env: {} }).catch(() => undefined) // a stub, perhaps
    if (browser) return browser
  }
  return launch(await bundled())
}

/** A browser for tests has nobody to call and nothing to keep. */
function launch({ path, env }: Program): Promise<Browser> {
  const args = [
    '--disable-gpu',
    '--disable-quic',
    '--disable-dev-shm-usage',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ]
  // Root may not use Chromium's sandbox, and many containers have none; the pages are our own.
  const options = { executablePath: path, args, chromiumSandbox: false }
  return chromium.launch({ ...options, env: { ...process.env, ...env } })
}

function installed(): string[] {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  return [
    process.env.CHROME_PATH ?? '',
    ...names.map((name) => `/usr/bin/${name}`),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ].filter((path) => path !== '')
}

async function bundled(): Promise<Program> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('no Chromium found: install Chrome or Chromium, or say where in CHROME_PATH')
  }
  const folder = await unpacked()
  const path = join(folder, 'chromium')
  const fonts = { FONTCONFIG_FILE: join(folder, 'fonts.conf') }
  const isWhole = spawnSync(path, ['--version']).status === 0
  return { path, env: isWhole ? fonts : { ...fonts, LD_LIBRARY_PATH: join(folder, 'lib') } }
}

/** Unpacks the package's bundles once for each version: whole, or not at all. */
async function unpacked(): Promise<string> {
  const entry = fileURLToPath(import.meta.resolve('@sparticuz/chromium'))
  const home = join(dirname(entry), '../..')
  const facts = fs.readFileSync(join(home, 'package.json'), 'utf8')
  const { version } = JSON.parse(facts) as { version: string }
  const folder = fileURLToPath(new URL(`../.combinado/chromium-${version}`, import.meta.url))
  if (fs.existsSync(folder)) return folder
  const made = `${folder}.new-${process.pid}`
  sweep(`${folder}.new-`)
  fs.mkdirSync(made, { recursive: true })
  const bundle = (name: string) => brotliDecompressSync(fs.readFileSync(join(home, 'bin', name)))
  fs.writeFileSync(join(made, 'chromium'), bundle('chromium.br'), { mode: 0o755 })
  untar(bundle('al2023.tar.br'), made)
  untar(bundle('fonts.tar.br'), made)
  fs.writeFileSync(join(made, 'fonts.conf'), fontsIn(folder))
  if (fs.existsSync(folder)) fs.rmSync(made, { recursive: true })
  else fs.renameSync(made, folder)
  return folder
}

/** The files of a tar archive: a header of 512 bytes before each, padded to whole blocks. */
function untar(archive: Buffer, folder: string): void {
  for (let at = 0; archive[at]; ) {
    const field = (from: number, to: number) =>
      archive.toString('latin1', at + from, at + to).replace(/\0[\s\S]*/, '')
    const size = Number.parseInt(field(124, 136), 8)
    const path = join(folder, field(0, 100))
    if (field(156, 157) === '5') fs.mkdirSync(path, { recursive: true })
    else {
      fs.mkdirSync(dirname(path), { recursive: true })
      fs.writeFileSync(path, archive.subarray(at + 512, at + 512 + size))
    }
    at += 512 + Math.ceil(size / 512) * 512
  }
}

/** The fonts of the system, if it has any, and the one of the package. */
const fontsIn = (folder: string): string => {
  const home = folder.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${home}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${home}/fonts-cache</cachedir>
</fontconfig>
`
}
