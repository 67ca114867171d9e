import * as fs from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { isAlive } from './postgres-place.ts'

/** The lines of a server's lock file: its process first, its state eighth. None when it is free. */
export function lockOf(dataDir: string): string[] {
  const path = join(dataDir, 'postmaster.pid')
  return fs.existsSync(path) ? fs.readFileSync(path, 'utf8').split('\n') : []
}

/**
 * Waits for an earlier server of this folder to end, as it does soon after its program was killed.
 * Answers the process that merely has the number of one that is gone, if there is such.
 */
export async function untilFree(dataDir: string, log: (sentence: string) => void) {
  for (let waits = 0; ; waits += 1) {
    const pid = Number(lockOf(dataDir)[0] ?? 0)
    if (!(pid > 0 && isAlive(pid))) return undefined
    if (isStranger(pid, dataDir)) return pid
    if (waits === 50) {
      const remedy = 'is it started twice? Stop the other one first.'
      throw new Error(`process ${pid} holds the database in ${dataDir}; ${remedy}`)
    }
    if (waits === 10) log(`Process ${pid} holds the database in ${dataDir}; waiting for its end …`)
    await wait(100)
  }
}

/** Surely not a server of this folder; where the system does not tell, it counts as one. */
function isStranger(pid: number, dataDir: string): boolean {
  const path = `/proc/${pid}/cmdline`
  return fs.existsSync(path) && !fs.readFileSync(path, 'utf8').split('\0').includes(dataDir)
}
