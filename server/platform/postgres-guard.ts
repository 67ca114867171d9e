import { type ChildProcess, spawn } from 'node:child_process'

type Say = (sentence: string) => void

/** A shell that outlives us, and stops the server cleanly if we are gone without a word. */
export function guard(child: ChildProcess, log: Say): void {
  if (child.pid === undefined) return
  const watch = 'read word; [ "$word" = stopped ] || kill -INT "$1"'
  const shell = spawn('/bin/sh', ['-c', watch, 'sh', String(child.pid)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    cwd: '/',
  })
  shell.on('error', () => log('Without /bin/sh PostgreSQL goes on if this program is killed'))
  shell.stdin.on('error', () => {}) // it ended before we told it to
  child.once('exit', () => shell.stdin.end('stopped\n'))
  child.unref()
  shell.unref()
}

/** What stops a server; until it is asked to, a server that ends has had an accident. */
export function stopper(child: ChildProcess, log: Say): () => Promise<void> {
  let stopping: Promise<void> | undefined
  child.once('exit', (code, signal) => {
    if (!stopping) log(`PostgreSQL ended by itself (${signal ?? code})`)
  })
  return () => {
    stopping ??= end(child)
    return stopping
  }
}

/** Fast shutdown: open transactions are rolled back. After 20 seconds, at once. */
function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    const late = setTimeout(() => child.kill('SIGQUIT'), 20_000)
    child.ref()
    child.once('exit', () => {
      clearTimeout(late)
      resolve()
    })
    child.kill('SIGINT')
  })
}
