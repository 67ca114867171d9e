// Runs programs of this clone under its own Node 24. Plain JavaScript: Node 20 must read it, too.
import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** Where the npm package `node` puts the Node that everything runs under. */
export const node24 = join(
  root,
  'node_modules/node/bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
)

/**
 * Runs a program, hands on what we are told (each signal once, although the terminal, npm and the
 * shell may all say it), and answers its exit code.
 * @param {string[]} words the file, from the root of the clone, and its arguments
 * @returns {Promise<number>}
 */
export function run([file = '', ...words]) {
  return new Promise((done) => {
    const leash = new URL('leash.mjs', import.meta.url).href
    const child = spawn(node24, ['--import', leash, resolve(root, file), ...words], {
      stdio: 'inherit',
      detached: process.platform !== 'win32', // the terminal's Ctrl-C comes to it through us
    })
    const told = new Map()
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      process.on(signal, () => {
        const isEcho = performance.now() - (told.get(signal) ?? -Infinity) < 1000
        if (!isEcho) child.kill(signal)
        told.set(signal, performance.now())
      })
    }
    child.once('error', ({ message }) => {
      process.stderr.write(`${node24} does not run (${message}); delete node_modules, try again\n`)
      done(1)
    })
    child.once('exit', (code, signal) => done(code ?? 128 + constants.signals[signal]))
  })
}
