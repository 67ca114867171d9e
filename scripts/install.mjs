// Installs what is missing. Plain JavaScript that needs no package: it runs before there are any.
import { spawn, spawnSync } from 'node:child_process'
import * as fs from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { node24, root } from './node24.mjs'

const modules = join(root, 'node_modules')
const nodeIsMissing = 'Node 24 is missing from node_modules'
const say = (sentence) => process.stderr.write(`${sentence}\n`)

/**
 * Makes node_modules what package-lock.json says, if it is not so already. What it says goes to
 * standard error. Ends the program, with a remedy, when the packages cannot be had.
 * @param {{ tests?: boolean }} needs the packages that only tests need, too
 */
export async function install({ tests = false } = {}) {
  if (!whyInstall(tests)) return
  const unlock = await lock()
  try {
    const reason = whyInstall(tests) // another program may have done it while we waited
    if (reason) await installNow(reason)
  } catch (error) {
    say(`The packages could not be installed: ${error.message}`)
    say('See that "npm ping" reaches your registry, then run the same command again.')
    process.exitCode = 1
  } finally {
    unlock()
  }
  if (process.exitCode) process.exit()
}

async function installNow(reason) {
  say(`${reason}: installing the packages (a minute or two the first time) …`)
  if (reason !== nodeIsMissing) await ci()
  bringNode()
  const still = whyInstall(true)
  if (still) throw new Error(still)
  say('The packages are installed.')
}

/** Why the packages are not those of package-lock.json, in words; nothing when they are. */
function whyInstall(tests) {
  const installed = read(join(modules, '.package-lock.json'))?.packages
  if (!installed) return 'There is no complete node_modules yet'
  const wanted = read(join(root, 'package-lock.json')).packages
  const change = difference(wanted, installed, tests)
  if (change) return `package-lock.json has changed (${change})`
  if (!fs.existsSync(node24)) return nodeIsMissing
}

/**
 * The first package that is of another version, or missing. Optional ones (mostly for other
 * systems) may be missing; so may those that only tests need, when no test is to run.
 */
export function difference(wanted, installed, tests) {
  const isWrong = ([path, { version, dev, optional, devOptional }]) => {
    const mayMiss = optional || devOptional || (dev && !tests)
    return installed[path] ? installed[path].version !== version : !mayMiss
  }
  const wrong = Object.entries(wanted).find((entry) => entry[0] !== '' && isWrong(entry))
  return wrong?.[0].replace(/^.*node_modules\//, '')
}

function read(path) {
  try {
    return JSON.parse(fs.readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

function ci() {
  const words = ['ci', '--no-audit', '--no-fund', '--include=dev', '--include=optional']
  const loud = ['--ignore-scripts=false', '--loglevel=error']
  const npm = spawn('npm', [...words, ...loud], {
    cwd: root,
    env: outside(),
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  let seconds = 0
  const beat = setInterval(() => {
    seconds += 10
    say(`… ${seconds} s`)
  }, 10_000)
  return new Promise((resolve, reject) => {
    npm.once('error', reject)
    npm.once('exit', (code) => (code === 0 ? resolve() : reject(new Error('npm ci failed'))))
  }).finally(() => clearInterval(beat))
}

/** npm must not run under the Node that it is about to replace. */
function outside() {
  const isOurs = (folder) => folder.startsWith(modules)
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !isOurs(folder))
  return { ...process.env, NODE_ENV: 'development', PATH: path.join(delimiter) }
}

/** Where npm holds install scripts back, the one that brings Node is run here. */
function bringNode() {
  if (fs.existsSync(node24)) return
  const cwd = join(modules, 'node')
  const script = join(cwd, 'installArchSpecificPackage.js')
  const options = { cwd, env: outside(), stdio: ['ignore', 2, 2] }
  spawnSync('node', [script], { ...options, shell: process.platform === 'win32' })
}

/** One installation at a time; the lock of a program that is gone does not count. */
async function lock() {
  const path = join(root, '.combinado', 'installing')
  fs.mkdirSync(dirname(path), { recursive: true })
  for (let waits = 0; ; waits += 1) {
    try {
      fs.writeFileSync(path, String(process.pid), { flag: 'wx' })
      return () => fs.rmSync(path, { force: true })
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    if (waits === 0) say('Another program is installing the packages; waiting for it …')
    if (!isAlive(Number(read(path)))) fs.rmSync(path, { force: true })
    else await wait(500)
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}
